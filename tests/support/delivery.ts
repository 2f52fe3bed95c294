// The end of a visit as a test says it: told, settled, explained and signed, each by whoever may.
import type { SiteCommand } from '#domain/command.ts'
import { billOf } from '#domain/visit/bill-rules.ts'
import { EXPLAINED, toldReadyAt } from '#domain/visit/delivery.ts'
import type { Visit } from '#domain/visit/visit.ts'

export const CASHIER = 'gao-yue'
export const MANAGER = 'fang-wei'
export const INK = 'M80 120L120 70L150 130L190 60'

type Facts<T extends SiteCommand['type']> = Partial<Extract<SiteCommand, { type: T }>>

export const tellReady = (orderId: string, facts: Facts<'tell-ready'> = {}): SiteCommand => ({
  ...{ type: 'tell-ready', orderId, by: 'phone', reached: true },
  ...facts,
})
export const settle = (orderId: string, due = 0): SiteCommand => ({ type: 'settle', orderId, due })
export const deliver = (orderId: string, facts: Facts<'deliver'> = {}): SiteCommand => ({
  ...{ type: 'deliver', orderId, collector: 'identity', proof: '身份证 1234', explained: EXPLAINED },
  ...{ ink: INK, coversRemoved: true },
  ...facts,
})

/** What gives a ready car back to its customer, who pays in cash what there is to pay. */
export const givingBack = (orderId: string, due = 0): readonly SiteCommand[] => [
  tellReady(orderId),
  settle(orderId, due),
  ...(due > 0
    ? [{ type: 'take-payment', orderId, id: `${orderId}-cash`, method: 'cash', amount: due, receipt: '' } as const]
    : []),
  deliver(orderId),
]

/** What a manager does until a ready car is its customer's, whatever is still to pay: for whoever wants it gone. */
export function collecting(orderId: string, visit: Visit): SiteCommand[] {
  const { due } = billOf(visit)
  const paid = { orderId, id: `${orderId}-paid`, method: 'cash', amount: due, receipt: '' } as const
  return [
    ...(toldReadyAt(visit.delivery) === null ? [tellReady(orderId)] : []),
    settle(orderId, due),
    ...(due > 0 ? [{ type: 'take-payment', ...paid } as const] : []),
    deliver(orderId),
  ]
}
