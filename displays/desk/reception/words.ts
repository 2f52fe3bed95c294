import { receptionWords } from '#words/reception.ts'
import { say, type Lang, type Values } from '#words/say.ts'

export type ReceptionWord = keyof (typeof receptionWords)['zh']

/** A sentence of the reception desk. */
export const word = (lang: Lang, key: ReceptionWord, values?: Values): string => say(receptionWords, lang, key, values)
