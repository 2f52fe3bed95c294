import type { Floor } from '#domain/floor.ts'
import '../../bay/bb-bay.ts'
import type { Freshness } from '../../kit/live-freshness.ts'
import { doneFloor, emptyFloor, FRESH, heldFloor, onBay4, outFloor, sampleFloor, waitingFloor } from '../floors.ts'
import type { Show, StateOf } from '../screens.ts'
import { find, press } from '../touch.ts'
import { nothingSent } from './nothing-sent.ts'

interface Case {
  readonly floor: Floor
  readonly bay: string
  readonly freshness?: Freshness
  readonly touch?: boolean
}

type State = StateOf<'bay' | 'technician'>

const CASES: Readonly<Record<State, () => Case>> = {
  working: () => ({ floor: sampleFloor(), bay: '1' }),
  late: () => ({ floor: sampleFloor(), bay: '3' }),
  called: () => ({ floor: sampleFloor(), bay: '5' }),
  waiting: () => ({ floor: waitingFloor(), bay: '2' }),
  held: () => ({ floor: heldFloor(), bay: '2' }),
  done: () => ({ floor: doneFloor(), bay: '2' }),
  fetch: () => ({ floor: sampleFloor(), bay: '4' }),
  free: () => ({ floor: emptyFloor(), bay: '4' }),
  out: () => ({ floor: outFloor(), bay: '4' }),
  touch: () => ({ floor: sampleFloor(), bay: '2', touch: true }),
  stale: () => ({ floor: sampleFloor(), bay: '2', freshness: FRESH.stale }),
  offline: () => ({ floor: sampleFloor(), bay: '3', freshness: FRESH.offline }),
  unknown: () => ({ floor: sampleFloor(), bay: '12' }),
  pausing: () => ({ floor: sampleFloor(), bay: '2', touch: true }),
  finishing: () => ({ floor: sampleFloor(), bay: '2', touch: true }),
  reporting: () => ({ floor: sampleFloor(), bay: '2', touch: true }),
  verifying: () => ({ floor: onBay4(true), bay: '4', touch: true }),
  calling: () => ({ floor: sampleFloor(), bay: '3', touch: true }),
  crew: () => ({ floor: sampleFloor(), bay: '2', touch: true }),
  signing: () => ({ floor: doneFloor(), bay: '2', touch: true }),
  refused: () => ({ floor: sampleFloor(), bay: '3', touch: true }),
}

/** The key that was pressed last. */
const PRESSED: Readonly<Partial<Record<State, string>>> = {
  ...{
    pausing: '.pause',
    finishing: '.finish',
    reporting: '.report',
    verifying: '.verify',
    calling: '.help',
    refused: '.help',
  },
}

/** On a narrow page it is the technician's. */
export const showBay: Show<'bay' | 'technician'> = (state, lang) => {
  const bay = Object.assign(document.createElement('bb-bay'), {
    freshness: FRESH.live,
    ...CASES[state](),
    send: nothingSent,
    lang,
  })
  if (state === 'crew')
    void find(bay, 'bb-bay-keys').then(() => bay.renderRoot.querySelector('bb-bay-hand')?.openCrew())
  if (state === 'signing') void press(bay, 'bb-bay-keys', '[class="self-check"]')
  const key = PRESSED[state]
  if (key) void press(bay, 'bb-bay-keys', `button${key}`).then(() => (state === 'refused' ? answer(bay) : undefined))
  return bay
}

/** What help, and who asks for it. */
async function answer(bay: HTMLElement): Promise<void> {
  for (const _ of ['what', 'who']) {
    await press(bay, 'bb-bay-tiles', 'button:not(:disabled)')
    await new Promise(requestAnimationFrame)
  }
}
