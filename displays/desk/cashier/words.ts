import { cashierStepWords } from '#words/cashier-steps.ts'
import { cashierWords } from '#words/cashier.ts'
import { localeOf, say, type Lang, type Values } from '#words/say.ts'

const deskWords = {
  zh: { ...cashierWords.zh, ...cashierStepWords.zh },
  en: { ...cashierWords.en, ...cashierStepWords.en },
}

export type CashierWord = keyof (typeof deskWords)['zh']

/** A sentence of the cashier's desk. */
export const word = (lang: Lang, key: CashierWord, values?: Values): string => say(deskWords, lang, key, values)

/** 51,260 */
export const grouped = (number: number, lang: Lang): string => new Intl.NumberFormat(localeOf(lang)).format(number)
