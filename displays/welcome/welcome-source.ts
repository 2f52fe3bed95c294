import type { WelcomePicture } from '#contract/welcome.ts'
import { setTimeSource } from '../kit/clock.ts'
import { fetchJson } from '../kit/fetch-json.ts'
import type { Freshness } from '../kit/live-freshness.ts'
import { ownBuild, renewPage } from '../kit/live-renew.ts'

/** A car that came is greeted within this, ms. */
const EVERY = 5_000
/** No answer for so long, and the picture counts as old, as on every other wall. */
const STALE_AFTER = 12_000

export interface WelcomeState {
  readonly picture: WelcomePicture | null
  readonly freshness: Freshness
}

/**
 * Asks for the day's appointments, again and again: names are in the file, which is never sent by itself. The last good
 * picture stays while the line is cut.
 */
export function watchWelcome(show: (state: WelcomeState) => void): void {
  let picture: WelcomePicture | null = null
  let answeredAt = 0
  let refused = false
  const tell = () => show({ picture, freshness: freshnessOf(picture, refused, performance.now() - answeredAt) })
  const ask = async () => {
    const answer = await fetchJson<WelcomePicture>('/api/welcome').catch(() => null)
    refused = answer?.status === 409
    if (answer?.status === 200) {
      picture = answer.body
      answeredAt = performance.now()
      const ahead = picture.now - Date.now()
      setTimeSource(() => Date.now() + ahead)
      if (ownBuild() !== '' && picture.build !== '' && picture.build !== ownBuild()) renewPage(() => true)
    }
    tell()
    // Not all the screens of a house at once.
    setTimeout(() => void ask(), EVERY * (0.8 + Math.random() * 0.4))
  }
  void ask()
}

function freshnessOf(picture: WelcomePicture | null, refused: boolean, age: number): Freshness {
  if (refused) return { state: 'refused', confirmedAt: null, reason: 'not-set-up' }
  if (picture === null) return { state: 'offline', confirmedAt: null }
  return { state: age < STALE_AFTER ? 'live' : 'offline', confirmedAt: picture.now }
}
