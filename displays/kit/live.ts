export type { Freshness } from './live-freshness.ts'
