import { html, type TemplateResult } from 'lit'
import type { Letterhead } from '#contract/document.ts'
import type { VisitFile } from '#contract/visit-file.ts'
import { localDate } from '#domain/local-date.ts'
import type { Fen } from '#domain/visit/money.ts'
import { documentWords } from '#words/document.ts'
import { yuan } from '#words/money.ts'
import { say, type Lang, type Values } from '#words/say.ts'
import { clockTime } from '../kit/time.ts'

/** All that a document is written from. */
export interface Paper {
  readonly file: VisitFile
  readonly letterhead: Letterhead
  readonly lang: Lang
}

export type DocumentWord = keyof (typeof documentWords)['zh']

/** A line to fill in by hand: what nobody has said is not made up. */
export const BLANK: TemplateResult = html`<i class="blank"></i>`

export const word = ({ lang }: Pick<Paper, 'lang'>, key: DocumentWord, values?: Values): string =>
  say(documentWords, lang, key, values)

export const orBlank = (text: string | null | undefined): string | TemplateResult => text || BLANK

export function nameOf({ letterhead }: Paper, personId: string | null | undefined): string {
  return letterhead.people[personId ?? ''] ?? ''
}

/** Whether a phone could open an address: a machine's own name for itself is nobody else's. */
export const isReachable = (address: string): boolean => !/^https?:\/\/(localhost|127\.|\[::1\])/.test(address)

/** `2026-11-22` */
export function day({ letterhead }: Paper, at: number): string {
  return localDate(at, letterhead.site.timeZone)
}

/** `11-22 14:26`: a paper is read on other days, too. */
export function moment(paper: Paper, at: number): string {
  return `${day(paper, at).slice(5)} ${clockTime(at, paper.letterhead.site.timeZone)}`
}

export function maybeMoment(paper: Paper, at: number | null | undefined): string | TemplateResult {
  return at === null || at === undefined ? BLANK : moment(paper, at)
}

/** `1,630.00`: in columns the currency stands in the head. */
export const figures = (fen: Fen): string => yuan(fen).replace('¥', '')

export const whole = (value: number): string => value.toLocaleString('en')

export function list({ lang }: Pick<Paper, 'lang'>, items: readonly string[]): string {
  return items.join(lang === 'zh' ? '、' : ', ')
}

/** Mileage at arrival, km: as it was checked in, else as it was read on the walk round the car; null: nobody read it. */
export function mileageOf({ visit, mileageKm }: VisitFile): number | null {
  return mileageKm ?? visit.walkaround.stops['left-front-door']?.readings.mileageKm ?? null
}
