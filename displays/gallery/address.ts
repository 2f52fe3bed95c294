import { LANGS, type Lang } from '#words/say.ts'
import { SCREEN_NAMES, SCREENS, type ScreenName } from './screens.ts'

/** One screen alone: `/gallery?show=wall&state=stale&lang=en`. */
export interface Shown {
  readonly screen: ScreenName
  readonly state: string
}

/** How the gallery is looked at; the same in both languages, families and themes. */
export interface Look {
  readonly lang: Lang
  readonly family: 'wall' | 'hand'
  readonly theme: 'light' | 'dark'
}

/** The screen that an address asks for alone, in its first state where it names none; null for the whole gallery. */
export function shownIn(search: string): Shown | null {
  const query = new URLSearchParams(search)
  const screen = SCREEN_NAMES.find((name) => name === query.get('show'))
  if (!screen) return null
  const { states } = SCREENS[screen]
  return { screen, state: states.find((state) => state === query.get('state')) ?? states[0] }
}

export function lookIn(search: string): Look {
  const query = new URLSearchParams(search)
  return {
    lang: LANGS.find((lang) => lang === query.get('lang')) ?? 'zh',
    family: query.get('family') === 'wall' ? 'wall' : 'hand',
    theme: query.get('theme') === 'dark' ? 'dark' : 'light',
  }
}

export function addressOf({ screen, state }: Shown, { lang, theme }: Look): string {
  const dark = theme === 'dark' && SCREENS[screen].family === 'hand' ? { theme } : {}
  return `/gallery?${new URLSearchParams({ show: screen, state, lang, ...dark })}`
}

/** The gallery's own address as it is looked at now. */
export function galleryAddress({ lang, family, theme }: Look, fragment: string): string {
  return `/gallery?${new URLSearchParams({ lang, family, theme })}${fragment}`
}
