import type { Floor } from '#domain/floor.ts'
import { MINUTE } from '#domain/operation.ts'
import '../../tech/bb-tech.ts'
import type { Freshness } from '../../kit/live-freshness.ts'
import { FRESH, heldFloor, SAMPLE_NOW, sampleFloor, UNREACHED, workChanged } from '../floors.ts'
import type { Show, StateOf } from '../screens.ts'
import { nothingSent } from './nothing-sent.ts'

interface Case {
  readonly floor: Floor | null
  readonly me: string
  readonly bay?: string
  readonly job?: string
  readonly freshness?: Freshness
}

/** A031 stands on bay 4; whether it is still to be held against its sheet. */
function onBay4(toVerify: boolean): Floor {
  const floor = sampleFloor()
  const order = floor.orders.get('a031')!
  const there = { ...order, place: { kind: 'bay', bayId: 'bay-4' } as const, desk: { ...order.desk, toVerify } }
  return { ...floor, orders: new Map(floor.orders).set(order.id, there) }
}

/** Clocked longer than the standard allows. */
const overtime = () =>
  workChanged((_, index) =>
    index === 0 ? { clocks: [{ personId: 'zhao-lei', startedAt: SAMPLE_NOW - 71 * MINUTE, stoppedAt: null }] } : {},
  )

const CASES: Readonly<Record<StateOf<'tech'>, () => Case>> = {
  choosing: () => ({ floor: sampleFloor(), me: '' }),
  bays: () => ({ floor: sampleFloor(), me: 'wu-jun' }),
  working: () => ({ floor: sampleFloor(), me: 'zhao-lei' }),
  overtime: () => ({ floor: overtime(), me: 'zhao-lei' }),
  held: () => ({ floor: heldFloor(), me: 'zhao-lei', bay: '2' }),
  verify: () => ({ floor: onBay4(true), me: 'wu-jun', bay: '4' }),
  elsewhere: () => ({ floor: onBay4(false), me: 'zhao-lei', bay: '4' }),
  'other-car': () => ({ floor: sampleFloor(), me: 'zhao-lei', job: 'A022' }),
  fetch: () => ({ floor: sampleFloor(), me: 'wu-jun', bay: '4' }),
  stale: () => ({ floor: sampleFloor(), me: 'zhao-lei', freshness: FRESH.stale }),
  offline: () => ({ floor: sampleFloor(), me: 'zhao-lei', freshness: FRESH.offline }),
  unreached: () => ({ floor: null, me: 'zhao-lei', freshness: UNREACHED }),
}

export const showTech: Show<'tech'> = (state, lang) =>
  Object.assign(document.createElement('bb-tech'), {
    freshness: FRESH.live,
    ...CASES[state](),
    send: nothingSent,
    lang,
  })
