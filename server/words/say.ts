import { IntlMessageFormat } from 'intl-messageformat'

/** The languages every screen speaks; Chinese first. */
export type Lang = 'zh' | 'en'

export const LANGS: readonly Lang[] = ['zh', 'en']

/** One room of the catalogue: every key in both languages, ICU messages (`{count, plural, …}`). */
export interface Words<K extends string = string> {
  readonly zh: Readonly<Record<K, string>>
  readonly en: Readonly<Record<K, string>>
}

export type Values = Readonly<Record<string, string | number | boolean | null | undefined>>

/** Makes a room of the catalogue; a key that lacks a language does not compile. */
export function words<const K extends string>(zh: Record<K, string>, en: Record<NoInfer<K>, string>): Words<K> {
  return { zh, en }
}

const LOCALES: Record<Lang, string> = { zh: 'zh-CN', en: 'en-GB' }

/** The BCP 47 tag of a language, for Intl and the page's `lang`. */
export function localeOf(lang: Lang): string {
  return LOCALES[lang]
}

const parsed = new Map<string, IntlMessageFormat>()

/** The sentence behind `key` with its values put in. Plain texts cost a look-up, messages are parsed once. */
export function say<K extends string>(room: Words<K>, lang: Lang, key: K, values?: Values): string {
  const text = room[lang][key]
  if (!text.includes('{')) return text
  const id = lang + text
  let message = parsed.get(id)
  if (!message) {
    message = new IntlMessageFormat(text, LOCALES[lang])
    parsed.set(id, message)
  }
  return String(message.format(values as Record<string, string | number | boolean | null | undefined>))
}
