import type { Operation } from '../operation.ts'
import type { Order } from '../order.ts'
import type { Agreement, OrderDraft } from './agreement.ts'
import type { Fen } from './money.ts'
import type { LabourLine } from './quote.ts'

/**
 * The order as it stands, for an advisor to go on writing. Before the first writing its lines are the operations that
 * came with the booking or the check-in, at what `priceOf` says.
 */
export function draftOf(order: Order, agreement: Agreement, priceOf: (operation: Operation) => Fen): OrderDraft {
  const { version, story, diagnosis, roadTest, lift } = agreement
  const { type, complaint } = order
  const lines = version === 0 ? order.operations.map((operation) => lineOf(operation, priceOf)) : agreement.lines
  const declined = agreement.declined.map(({ refusal: _, ...item }) => item)
  return { type, complaint, story, diagnosis, roadTest, lift, lines, declined }
}

function lineOf(operation: Operation, priceOf: (operation: Operation) => Fen): LabourLine {
  const { id, name, trade, standardMinutes, equipment, certificates, parallel } = operation
  return {
    ...{ kind: 'labour', id, code: '', name, payType: 'customer', ifRefused: null },
    work: { trade, standardMinutes, equipment, certificates, parallel },
    ...{ price: priceOf(operation), afterDisassembly: null },
  }
}
