import type { KeyHolder } from '#domain/desk.ts'
import { stageOf, type Order, type Stage } from '#domain/order.ts'
import { BLANK_KEY, type KeyCustody } from '#domain/visit/key.ts'

const HOLDER: Partial<Record<Stage, KeyHolder>> = {
  reception: 'reception',
  signed: 'advisor',
  waiting: 'foreman',
  held: 'foreman',
  working: 'workshop',
  inspection: 'inspection',
  wash: 'wash',
  handover: 'cabinet',
  ready: 'advisor',
}

/** The tag's number is the ticket's: A019 hangs on tag 19. */
export function stillKey(order: Order): KeyCustody {
  const holder = HOLDER[stageOf(order)]
  if (!holder) return BLANK_KEY
  const at = order.handedOverAt ?? order.signature?.at ?? order.receivedAt ?? order.arrivedAt ?? 0
  return { tag: String(Number(order.ticket.slice(1))), moves: [{ holder, at, personId: order.advisorId ?? '' }] }
}
