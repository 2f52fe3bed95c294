import type { FirstPass } from '#domain/first-pass.ts'

/** What the final inspection decided today, over cars that have left the floor, too (P5.3). */
export type QualityDay = FirstPass
