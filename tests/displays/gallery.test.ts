import { describe, expect, test } from 'vitest'
import { addressOf, galleryAddress, lookIn, shownIn, type Look } from '../../displays/gallery/address.ts'
import { SCREEN_NAMES, SCREENS } from '../../displays/gallery/screens.ts'

const look: Look = { lang: 'en', family: 'hand', theme: 'dark' }
const searchOf = (address: string) => new URL(address, 'http://gallery').search

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
})
