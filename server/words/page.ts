import type { Lang } from './say.ts'

/** What a page is called in its tab. */
export type PageTitle = Readonly<Record<Lang, string>>

export const wallPage: PageTitle = { zh: '车间墙屏', en: 'Workshop wall' }
export const bayPage: PageTitle = { zh: '工位屏', en: 'Bay display' }
