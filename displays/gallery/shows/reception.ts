import type { Floor } from '#domain/floor.ts'
import { MINUTE } from '#domain/operation.ts'
import { refusalText } from '#words/refusal.ts'
import '../../desk/reception/bb-reception.ts'
import { ReceiveEvent } from '../../desk/reception/reception-events.ts'
import '../../kit/bb-person-chooser.ts'
import type { Freshness } from '../../kit/live-freshness.ts'
import { emptyFloor, FRESH, SAMPLE_NOW, sampleFloor, UNREACHED } from '../floors.ts'
import type { Show, StateOf } from '../screens.ts'
import { nothingSent } from './nothing-sent.ts'

/** Nobody came for A039, and the manager was called; the customer of A027 calls. */
function lateQueue(): Floor {
  const floor = sampleFloor()
  const [waits, calls] = [floor.orders.get('a039')!, floor.orders.get('a027')!]
  const late = { ...waits.desk, managerCalledAt: SAMPLE_NOW - 2 * MINUTE }
  const orders = new Map(floor.orders)
    .set(waits.id, { ...waits, arrivedAt: SAMPLE_NOW - 12 * MINUTE, desk: late })
    .set(calls.id, { ...calls, desk: { ...calls.desk, customerCalls: SAMPLE_NOW - 3 * MINUTE } })
  return { ...floor, orders }
}

const FLOORS: Readonly<Record<StateOf<'reception'>, () => Floor | null>> = {
  full: sampleFloor,
  late: lateQueue,
  empty: emptyFloor,
  refused: sampleFloor,
  stale: sampleFloor,
  offline: sampleFloor,
  unreached: () => null,
}

const LINES: Readonly<Partial<Record<StateOf<'reception'>, Freshness>>> = {
  stale: FRESH.stale,
  offline: FRESH.offline,
  unreached: UNREACHED,
}

export const showReception: Show<'reception'> = (state, lang) => {
  const floor = FLOORS[state]()
  const desk = Object.assign(document.createElement('bb-reception'), {
    floor,
    freshness: LINES[state] ?? FRESH.live,
    send: nothingSent,
    personId: 'wang-min',
    orderId: '',
    lang,
  })
  const chooser = { slot: 'who', people: floor?.people ?? new Map(), lang }
  desk.append(Object.assign(document.createElement('bb-person-chooser'), chooser))
  if (state !== 'refused') return desk
  desk.send = async () => TOO_LATE
  desk.dispatchEvent(new ReceiveEvent('a039'))
  return desk
}

/** A colleague was quicker. */
const taken = { code: 'received-already', ticket: 'A039', person: '陈浩', at: SAMPLE_NOW } as const
const text = { zh: refusalText(taken, 'zh', 'Asia/Shanghai'), en: refusalText(taken, 'en', 'Asia/Shanghai') }
const TOO_LATE = { commandId: '', ok: false, refusal: taken, overridable: false, text } as const
