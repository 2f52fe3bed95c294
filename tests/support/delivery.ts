// The end of a visit as a test says it: told, settled, explained and signed, each by whoever may.
import type { SiteCommand } from '#domain/command.ts'
import { EXPLAINED } from '#domain/visit/delivery.ts'

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
