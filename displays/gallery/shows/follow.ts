import '../../../kiosk/follow/bb-follow.ts'
import type { FindProblem } from '../../../kiosk/parts/find-car.ts'
import { FRESH, sampleFloor } from '../floors.ts'
import type { Show, StateOf } from '../screens.ts'
import { press } from '../touch.ts'
import { doorAt, pictureOf, stillSource } from './customer.ts'

/** The car on the phone; null: it was delivered. */
const CARS: Readonly<Partial<Record<StateOf<'follow'>, string | null>>> = {
  queue: 'a035',
  repair: 'a027',
  parts: 'a020',
  decision: 'a023',
  answering: 'a023',
  ready: 'a009',
  delivered: null,
  stale: 'a027',
}

const PROBLEMS: Readonly<Partial<Record<StateOf<'follow'>, FindProblem>>> = {
  unreached: 'unavailable',
  ended: 'no-such-car',
}

export const showFollow: Show<'follow'> = (state, lang) => {
  const problem = PROBLEMS[state]
  const page = Object.assign(document.createElement('bb-follow'), {
    code: state === 'uncoded' ? '' : state,
    find: async () => (problem ? { problem } : { pass: state }),
    follow: () =>
      stillSource(pictureOf(sampleFloor(), CARS[state] ?? null), state === 'stale' ? FRESH.stale : FRESH.live),
    doorOf: () => doorAt('phone'),
    lang,
  })
  if (state === 'answering') void press(page, 'bb-ask-item', 'button.agreed')
  return page
}
