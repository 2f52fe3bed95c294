import type { OnOrder } from '../command.ts'
import type { KeyHolder } from '../desk.ts'
import type { Envelope, SiteEvent } from '../event.ts'
import { stageOf, type Order, type Stage } from '../order.ts'

/** Somebody took the key. */
export interface KeyMove {
  readonly holder: KeyHolder
  readonly at: number
  /** Who gave it there. */
  readonly personId: string
}

/** Who had the key when (P4.1, P5.5). It begins with the customer, and ends there. */
export interface KeyCustody {
  /** The number on its tag; null before reception took it. */
  readonly tag: string | null
  readonly moves: readonly KeyMove[]
}

export const BLANK_KEY: KeyCustody = { tag: null, moves: [] }

/** `tag` is given when reception takes the key; null leaves it as it is. */
export type KeyCommand = OnOrder & { readonly type: 'move-key'; readonly to: KeyHolder; readonly tag: string | null }

export type KeyEvent = OnOrder & { readonly type: 'key-moved'; readonly to: KeyHolder; readonly tag: string | null }

export function keyHolderOf(key: KeyCustody): KeyHolder {
  return key.moves.at(-1)?.holder ?? 'customer'
}

/** A free tag: the ticket's number where that hangs on no other key, A019 on tag 19, else the ticket itself. */
export function suggestedTag(orders: Iterable<Order>, { id, ticket, desk }: Order): string {
  if (desk.keyTag !== null) return desk.keyTag
  const number = String(Number(ticket.slice(1)))
  for (const other of orders)
    if (other.id !== id && other.desk.keyTag === number && other.desk.keyHolder !== 'customer') return ticket
  return number
}

export function evolveKeyCustody(key: KeyCustody, event: SiteEvent, { at, personId }: Envelope): KeyCustody {
  switch (event.type) {
    case 'key-moved':
      return { tag: event.tag ?? key.tag, moves: [...key.moves, { holder: event.to, at, personId }] }
    default:
      return key
  }
}

const WITH: Readonly<Record<Stage, KeyHolder>> = {
  booked: 'customer',
  arrived: 'customer',
  reception: 'reception',
  signed: 'advisor',
  waiting: 'foreman',
  held: 'foreman',
  working: 'workshop',
  inspection: 'inspection',
  wash: 'wash',
  handover: 'cabinet',
  ready: 'advisor',
  delivered: 'customer',
  cancelled: 'customer',
}

/**
 * Where the key belongs while the car stands where it stands: what a screen offers in one tap. Who has it is only what
 * somebody said.
 */
export function keyBelongsWith(order: Order): KeyHolder {
  const stage = stageOf(order)
  if (order.place.kind === 'sublet') return 'sublet'
  if (order.place.kind === 'off-site') return 'customer'
  if (order.place.kind === 'bay' && (stage === 'waiting' || stage === 'held')) return 'workshop'
  return stage === 'handover' && order.desk.handedBackAt !== null ? 'advisor' : WITH[stage]
}
