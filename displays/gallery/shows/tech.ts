import type { Floor } from '#domain/floor.ts'
import { MINUTE } from '#domain/operation.ts'
import '../../tech/bb-tech.ts'
import type { Freshness } from '../../kit/live-freshness.ts'
import { visitsOf } from '../../../tests/support/sample-visits.ts'
import { answerWith } from '../answers.ts'
import { doneFloor, FRESH, heldFloor, onBay4, SAMPLE_NOW, sampleFloor, UNREACHED, workChanged } from '../floors.ts'
import type { Show, StateOf } from '../screens.ts'
import { press } from '../touch.ts'
import type { KeptCommand } from '../../tech/kept-commands.ts'
import { nothingSent } from './nothing-sent.ts'

interface Case {
  readonly floor: Floor | null
  readonly me: string
  readonly bay?: string
  readonly job?: string
  readonly freshness?: Freshness
  readonly kept?: readonly KeptCommand[]
}

/** Clocked longer than the standard allows. */
const overtime = () =>
  workChanged((_, index) =>
    index === 0 ? { clocks: [{ personId: 'zhao-lei', startedAt: SAMPLE_NOW - 71 * MINUTE, stoppedAt: null }] } : {},
  )

const since = (personId: string, minutes: number) => ({
  personId,
  startedAt: SAMPLE_NOW - minutes * MINUTE,
  stoppedAt: null,
})
/** A colleague's clock runs beside their own. */
const together = () =>
  workChanged((_, index) => (index === 0 ? { shared: true, clocks: [since('zhao-lei', 32), since('wu-jun', 12)] } : {}))

/** The inspector sent it back; it stands at the head of bay 4's queue. */
function reworkFloor(): Floor {
  const floor = sampleFloor()
  const order = floor.orders.get('a031')!
  const operations = order.operations.map((each) => ({ ...each, rework: '制动踏板回位慢，重新排气' }))
  return { ...floor, orders: new Map(floor.orders).set(order.id, { ...order, operations }) }
}

/** Tapped while there was no line. */
const KEPT: readonly KeptCommand[] = [
  {
    id: 'kept-1',
    command: {
      type: 'pause-operation',
      orderId: 'a019',
      operationId: 'a019-1',
      personId: 'zhao-lei',
      reason: 'parts',
      note: '',
      expectedAt: null,
    },
    personId: 'zhao-lei',
    at: SAMPLE_NOW - 2 * MINUTE,
    waits: true,
    refused: null,
  },
]

const CASES: Readonly<Record<StateOf<'tech'>, () => Case>> = {
  choosing: () => ({ floor: sampleFloor(), me: '' }),
  bays: () => ({ floor: sampleFloor(), me: 'wu-jun' }),
  working: () => ({ floor: sampleFloor(), me: 'zhao-lei' }),
  overtime: () => ({ floor: overtime(), me: 'zhao-lei' }),
  held: () => ({ floor: heldFloor(), me: 'zhao-lei', bay: '2' }),
  verify: () => ({ floor: onBay4(true), me: 'wu-jun', bay: '4' }),
  together: () => ({ floor: together(), me: 'zhao-lei' }),
  'to-sign': () => ({ floor: doneFloor(), me: 'zhao-lei', bay: '2' }),
  signing: () => ({ floor: doneFloor(), me: 'zhao-lei', bay: '2' }),
  rework: () => ({ floor: reworkFloor(), me: 'wu-jun', bay: '4' }),
  kept: () => ({ floor: sampleFloor(), me: 'zhao-lei', freshness: FRESH.offline, kept: KEPT }),
  elsewhere: () => ({ floor: onBay4(false), me: 'zhao-lei', bay: '4' }),
  'other-car': () => ({ floor: sampleFloor(), me: 'zhao-lei', job: 'A022' }),
  fetch: () => ({ floor: sampleFloor(), me: 'wu-jun', bay: '4' }),
  verifying: () => ({ floor: onBay4(true), me: 'wu-jun', bay: '4' }),
  'going-home': () => ({ floor: sampleFloor(), me: 'zhao-lei' }),
  refused: () => ({ floor: sampleFloor(), me: 'zhao-lei' }),
  stale: () => ({ floor: sampleFloor(), me: 'zhao-lei', freshness: FRESH.stale }),
  offline: () => ({ floor: sampleFloor(), me: 'zhao-lei', freshness: FRESH.offline }),
  unreached: () => ({ floor: null, me: 'zhao-lei', freshness: UNREACHED }),
}

export const showTech: Show<'tech'> = (state, lang) => {
  const wanted = CASES[state]()
  answerWith((path) => {
    const orderId = path.split('/').at(-1)
    const order = wanted.floor?.orders.get(orderId ?? '')
    const visit = order && visitsOf(sampleFloor()).find((each) => each.orderId === orderId)
    return visit && { order, visit }
  })
  const phone = Object.assign(document.createElement('bb-tech'), {
    freshness: FRESH.live,
    ...wanted,
    send: nothingSent,
    lang,
  })
  if (state === 'signing') void press(phone, 'bb-bay-keys', 'button.self-check')
  if (state === 'going-home') void press(phone, '.more', 'button:nth-child(2)')
  if (state === 'verifying') void press(phone, 'bb-bay-keys', 'button.verify')
  if (state === 'refused')
    void press(phone, 'bb-bay-keys', 'button.help').then(() => press(phone, 'bb-bay-tiles', 'button'))
  return phone
}
