import { LANGS, localeOf, type Lang } from '#words/say.ts'

/** The language a page begins in, `?lang=en`, else Chinese; told to the browser too. */
export function pageLang(): Lang {
  const asked = new URLSearchParams(location.search).get('lang')
  const lang = LANGS.find((each) => each === asked) ?? 'zh'
  document.documentElement.lang = localeOf(lang)
  return lang
}
