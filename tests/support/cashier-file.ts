// A car at the cashier's desk as far as it may have come: for the gallery, and for whoever looks at the desk alone.
import { agreedLines } from '#domain/visit/agreement.ts'
import { answeredFor, LEAST_WARRANTIES } from '#domain/visit/repair-warranty.ts'
import { visitsOf } from '../../db/demo/still-visits.ts'
import type { VisitFile } from '../../server/contract/visit-file.ts'
import type { SiteEvent } from '../../server/domain/event.ts'
import type { Floor } from '../../server/domain/floor.ts'
import { MINUTE } from '../../server/domain/operation.ts'
import { billOf } from '../../server/domain/visit/bill-rules.ts'
import { evolveVisit, type Visit } from '../../server/domain/visit/visit.ts'

/** Oil that was not used up; as open; above a tenth; paid with its pass printed; gone. */
export type CashierState = 'open' | 'lower' | 'over' | 'paid' | 'gone'

const orderId = 'a009'

/** `now` is the site's time at which the desk is looked at. */
export function cashierFile(floor: Floor, state: CashierState, now: number): VisitFile {
  const order = floor.orders.get(orderId)!
  const agreed = visitsOf(floor).find((visit) => visit.orderId === orderId)
  const visit = STATES[state].reduce<Visit>((so, next) => after(so, next(so, now), now), agreed!)
  return {
    order: state === 'gone' ? { ...order, deliveredAt: now } : order,
    visit,
    owner: { id: 'owner', name: '林静怡 女士', phone: '13800000000', email: '' },
    bringer: null,
    vehicle: { id: 'car', plate: order.plate, vin: 'LFV3A28V1R3106734', model: order.model, mileageKm: 41_260 },
    mileageKm: 41_260,
    warranty: answeredFor(order, agreedLines(visit), LEAST_WARRANTIES),
    claimCode: 'CAR00018',
    followUrl: 'http://bayboard.example/follow#CAR00018',
  }
}

type Happens = (visit: Visit, now: number) => SiteEvent[]

const adjust =
  (kind: 'labour' | 'part', facts: { price?: number; quantity?: number }, reason: string): Happens =>
  ({ agreement }) => {
    const line = agreement.binding.find((one) => one.kind === kind)
    if (!line) return []
    const adjustment = { lineId: line.id, quantity: null, price: null, payType: null, reason, ...facts }
    return [{ type: 'line-adjusted', orderId, adjustment }]
  }
const settled: Happens = (visit) => {
  const { estimates: _, ...facts } = billOf(visit)
  return [
    { type: 'bill-settled', orderId, entry: { ...facts, kind: 'settlement', number: 'WT2611220009-1', reason: '' } },
    {
      type: 'payment-taken',
      orderId,
      payment: { id: 'pay', method: 'wechat', amount: facts.due, receipt: '0231' },
    },
  ]
}
const passed: Happens = (_, now) => [
  {
    type: 'pass-issued',
    orderId,
    pass: { id: 'pass', kind: 'exit', code: '7KQ294MD', validUntil: now + 214 * MINUTE },
  },
]
const given: Happens = () => [
  {
    type: 'car-given-back',
    orderId,
    given: {
      ...({ collector: 'claim-ticket', explained: [], coversRemoved: true, late: -5 * MINUTE } as const),
      ink: 'M80 120L120 70L150 130L190 60L240 110',
    },
  },
]
const less = adjust('part', { quantity: 350 }, '少用 0.5 L，按实际收')

const STATES: Readonly<Record<CashierState, readonly Happens[]>> = {
  open: [],
  lower: [less],
  over: [adjust('labour', { price: 500_000 }, '拆开后发现更多')],
  paid: [less, settled, passed],
  gone: [less, settled, passed, given],
}

function after(visit: Visit, events: readonly SiteEvent[], at: number): Visit {
  const envelope = { rev: visit.rev + 1, at, realAt: at, commandId: '', personId: 'gao-yue', terminal: '', date: '' }
  return evolveVisit(visit, events, envelope)
}
