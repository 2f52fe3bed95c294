import type { Audience } from '#contract/live.ts'
import type { Floor } from '#domain/floor.ts'
import type { PageTitle } from '#words/page.ts'
import { LANGS, localeOf, type Lang } from '#words/say.ts'
import { setTimeSource } from './clock.ts'
import { connectLive, type Freshness, type LiveOptions, type LiveStore } from './live.ts'
import { recall, remember } from './storage.ts'

/** Begins a page: its language, its title. Tells the fallback for old browsers that it is not needed. */
export function startPage(title: PageTitle): Lang {
  const lang = chosenLang()
  document.documentElement.lang = localeOf(lang)
  document.documentElement.dataset['started'] = ''
  document.title = title[lang]
  return lang
}

/** A language in the address is for this page; one chosen by hand is remembered. Chinese first. */
function chosenLang(): Lang {
  const asked = [new URLSearchParams(location.search).get('lang'), recall('lang')]
  return LANGS.find((lang) => asked[0] === lang) ?? LANGS.find((lang) => asked[1] === lang) ?? 'zh'
}

/** Remembers a language for this device and shows the page in it. */
export function chooseLang(lang: Lang): void {
  remember('lang', lang)
  const address = new URL(location.href)
  address.searchParams.delete('lang')
  // The same address again is no navigation where it ends in a fragment.
  if (address.href === location.href) location.reload()
  else location.replace(address.href)
}

/** What the top element of a screen of the workshop is given. */
export interface FloorScreen extends HTMLElement {
  floor: Floor | null
  freshness: Freshness
  lang: string
}

/** Connects a page to its workshop; the page's clocks go by the site's time. */
export function connectPage(audience: Audience, show: (store: LiveStore) => void, options?: LiveOptions): LiveStore {
  const store = connectLive(audience, options)
  const now = () => store.now()
  const shown = () => {
    // Anew with every word of the server: a clock that was set shows at once.
    setTimeSource(now)
    show(store)
  }
  store.subscribe(shown)
  shown()
  return store
}

/** A page that is one screen of the workshop: the element shows the floor as it is now, for as long as the page is open. */
export function startFloorPage(
  title: PageTitle,
  screen: FloorScreen,
  audience: Audience,
  options?: LiveOptions,
): LiveStore {
  screen.lang = startPage(title)
  return connectPage(
    audience,
    ({ floor, freshness }) => {
      screen.floor = floor
      screen.freshness = freshness
    },
    options,
  )
}
