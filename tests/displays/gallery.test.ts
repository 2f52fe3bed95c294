import { globSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { addressOf, galleryAddress, lookIn, shownIn, type Look } from '../../displays/gallery/address.ts'
import { SCREEN_NAMES, SCREENS, type ScreenName } from '../../displays/gallery/screens.ts'

const look: Look = { lang: 'en', family: 'hand', theme: 'dark' }
const searchOf = (address: string) => new URL(address, 'http://gallery').search

/** What any screen has to stand. */
const SITUATIONS = ['full', 'empty', 'late', 'offline', 'refused'] as const

/** Under which state each screen stands them, in that order; in brackets why it never comes to that. */
const STANDS: Readonly<Record<ScreenName, readonly string[]>> = {
  wall: ['full', 'empty', 'late', 'offline', 'refused'],
  urgency: ['full', '(as the wall)', 'late', 'stale', '(as the wall)'],
  bay: ['working', 'free', 'late', 'offline', 'refused'],
  technician: ['working', 'fetch', '(as the bay)', 'stale', 'reporting'],
  tech: ['working', 'fetch', 'overtime', 'offline', 'refused'],
  'parts-desk': ['full', 'empty', 'full', 'offline', 'refused'],
  inspection: ['full', 'empty', 'night', 'offline', 'refused'],
  board: ['full', 'empty', 'late', 'offline', 'refused'],
  reception: ['full', 'empty', 'late', 'offline', 'refused'],
  order: ['working', 'empty', '(its promise is in the queue)', 'offline', 'refused'],
  lobby: ['full', 'empty', '(customers read a range)', 'offline', '(nothing is asked)'],
  kiosk: ['repair', 'idle', '(customers read a range)', 'offline', 'refused'],
  follow: ['decision', 'uncoded', '(customers read a range)', 'unreached', 'ended'],
  walkaround: ['working', 'empty', '(it has no promise)', 'offline', 'refused'],
  cashier: ['open', 'empty', '(the cars are ready)', 'offline', 'refused'],
  gate: ['pass', 'scan', 'still-out', 'offline', 'used'],
  document: ['order', 'unasked', '(paper does not wait)', 'blank', '(nothing is asked)'],
  welcome: ['full', 'empty', '(those who are late are not named)', 'offline', '(nothing is asked)'],
  history: ['full', 'choose', '(what was, was)', 'offline', '(nothing is asked)'],
  manager: ['full', 'full', 'late', 'offline', 'refused'],
  setup: ['working', 'working', '(there is no car)', 'offline', 'refused'],
  home: ['full', '(a house has screens)', '(there is no car)', 'unreached', '(nothing is asked)'],
  'state-wall': ['loading', 'empty', 'finished', 'offline', 'refused'],
  'state-hand': ['loading', 'empty', 'finished', 'offline', 'refused'],
}

describe('the gallery', () => {
  test('has an address for every state of every screen, which leads back to it', () => {
    for (const screen of SCREEN_NAMES)
      for (const state of SCREENS[screen].states)
        expect(shownIn(searchOf(addressOf({ screen, state }, look)))).toEqual({ screen, state })
  })

  test('shows a screen in its first state where the address names none, and everything where it names no screen', () => {
    expect(shownIn('?show=wall')).toEqual({ screen: 'wall', state: 'full' })
    expect(shownIn('?show=bay&state=on-fire')).toEqual({ screen: 'bay', state: 'working' })
    expect(shownIn('?show=nothing')).toBeNull()
  })

  test('is looked at as its address says; a wall is always dark', () => {
    expect(lookIn(searchOf(galleryAddress(look, '#plates')))).toEqual(look)
    expect(lookIn('')).toEqual({ lang: 'zh', family: 'hand', theme: 'light' })
    expect(addressOf({ screen: 'board', state: 'full' }, look)).toBe(
      '/gallery?show=board&state=full&lang=en&theme=dark',
    )
    expect(addressOf({ screen: 'wall', state: 'stale' }, look)).toBe('/gallery?show=wall&state=stale&lang=en')
  })

  test('has a screen for every page of the house', () => {
    const shown = new Set<string>(SCREEN_NAMES.map((name) => SCREENS[name].of))
    const pages = globSync(['displays/**/main.ts', 'kiosk/**/main.ts']).map(dirname)
    expect(pages.filter((page) => page !== 'displays/gallery' && !shown.has(page))).toEqual([])
  })

  test.each(SCREEN_NAMES)(
    '%s stands being full, empty, late, offline and refused, or says why it never is',
    (screen) => {
      const states: readonly string[] = SCREENS[screen].states
      const missing = SITUATIONS.filter((_, n) => {
        const state = STANDS[screen][n] ?? ''
        return !states.includes(state) && !/^\(.+\)$/.test(state)
      })
      expect(missing).toEqual([])
    },
  )
})
