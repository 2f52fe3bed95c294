import type { Order } from '#domain/order.ts'
import type { SiteCommand } from '#domain/command.ts'
import { balance, standing } from '#domain/visit/bill.ts'
import { billOf } from '#domain/visit/bill-rules.ts'
import { EXPLAINED } from '#domain/visit/delivery.ts'
import { validPass } from '#domain/visit/pass.ts'
import { signatureOf } from '#db/demo/handwriting.ts'
import { CASHIER } from '#db/demo/workshop.ts'
import { due, type Act, type Scene } from './scene.ts'

/** A day on which the pass is used, or it is a piece of paper, ms. */
const PASS_LASTS = 8 * 60 * 60_000

/** A ready car on its way to its customer: told, settled, paid, cleared, explained and signed (P6), whoever's turn it is. */
export function nextOfDelivery(scene: Scene, order: Order, personId: string, collected: boolean): Act | undefined {
  const { bill, delivery, pass } = scene.visit(order.id)
  const orderId = order.id
  if (delivery.told.length === 0)
    return due(scene, order, 'tell', order.readyAt, 0, 2)
      ? {
          personId,
          command: { type: 'tell-ready', orderId, by: order.waiting ? 'in-person' : 'message', reached: true },
        }
      : undefined
  if (!collected) return undefined
  const atTill = (command: SiteCommand): Act => ({ personId: CASHIER, command })
  if (!standing(bill)) return atTill({ type: 'settle', orderId, due: billOf(scene.visit(orderId)).due })
  const open = balance(bill)
  const id = `${orderId}-${String(bill.payments.length + 1)}`
  if (open > 0) return atTill({ type: 'take-payment', orderId, id, method: 'wechat', amount: open, receipt: '' })
  if (!validPass(pass, scene.now) && pass.issued.length === 0)
    return atTill({
      type: 'issue-pass',
      orderId,
      id: `${orderId}-pass`,
      kind: 'exit',
      validUntil: scene.now + PASS_LASTS,
      code: '',
    })
  return {
    personId,
    command: {
      ...{ type: 'deliver', orderId, collector: 'identity', proof: '驾驶证', explained: EXPLAINED },
      ...{ ink: signatureOf(orderId), coversRemoved: true },
    },
  }
}
