import type { Floor } from '#domain/floor.ts'
import type { Lang } from '#words/say.ts'
import { setTimeSource } from '../../kit/clock.ts'
import type { Freshness } from '../../kit/live-freshness.ts'
import '../../wall/bb-wall.ts'
import type { WallOrder } from '../../wall/wall-picture.ts'
import { crowdedFloor, emptyFloor, FRESH, lateFloor, outFloor, SAMPLE_NOW, sampleFloor, UNREACHED } from '../floors.ts'
import type { Show, StateOf } from '../screens.ts'

const FLOORS: Readonly<Record<StateOf<'wall'>, () => Floor | null>> = {
  full: sampleFloor,
  busy: crowdedFloor,
  late: lateFloor,
  out: outFloor,
  empty: emptyFloor,
  finished: emptyFloor,
  stale: sampleFloor,
  offline: sampleFloor,
  unreached: () => null,
  refused: () => null,
}

const LINES: Readonly<Partial<Record<StateOf<'wall'>, Freshness>>> = {
  stale: FRESH.stale,
  offline: FRESH.offline,
  unreached: UNREACHED,
  refused: FRESH.refused,
}

const TONIGHT = SAMPLE_NOW + 9 * 60 * 60_000

export const showWall: Show<'wall'> = (state, lang) => wall(state, lang, 'place')
export const showUrgency: Show<'urgency'> = (state, lang) => wall(state, lang, 'urgency')

function wall(state: StateOf<'wall'>, lang: Lang, order: WallOrder): HTMLElement {
  const element = document.createElement('bb-wall')
  const freshness = LINES[state] ?? FRESH.live
  if (state === 'finished') setTimeSource(() => TONIGHT)
  return Object.assign(element, {
    floor: FLOORS[state](),
    freshness: state === 'finished' ? { ...freshness, confirmedAt: TONIGHT } : freshness,
    lang,
    order,
  })
}
