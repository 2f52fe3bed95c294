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

type Message = ConstructorParameters<typeof IntlMessageFormat>[0]

const parsed: Record<Lang, Map<Message, IntlMessageFormat>> = { zh: new Map(), en: new Map() }

/** The sentence behind `key` with its values put in. Plain texts cost a look-up, messages are parsed once. */
export function say<K extends string>(room: Words<K>, lang: Lang, key: K, values?: Values): string {
  // The build of the screens parses messages beforehand and leaves the parser out; what it could not read stays text.
  const text: Message = room[lang][key]
  if (typeof text === 'string' && !text.includes('{')) return text
  let message = parsed[lang].get(text)
  if (!message) {
    message = new IntlMessageFormat(text, LOCALES[lang])
    parsed[lang].set(text, message)
  }
  return String(message.format(values as Record<string, string | number | boolean | null | undefined>))
}
