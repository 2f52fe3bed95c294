import type { Floor } from '#domain/floor.ts'
import '../../bay/bb-bay.ts'
import type { Freshness } from '../../kit/live-freshness.ts'
import { doneFloor, emptyFloor, FRESH, heldFloor, outFloor, sampleFloor, waitingFloor } from '../floors.ts'
import type { Show, StateOf } from '../screens.ts'
import { nothingSent } from './nothing-sent.ts'

interface Case {
  readonly floor: Floor
  readonly bay: string
  readonly freshness?: Freshness
  readonly touch?: boolean
}

const CASES: Readonly<Record<StateOf<'bay'>, () => Case>> = {
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
}

/** On a narrow page it is the technician's. */
export const showBay: Show<'bay' | 'technician'> = (state, lang) =>
  Object.assign(document.createElement('bb-bay'), { freshness: FRESH.live, ...CASES[state](), send: nothingSent, lang })
