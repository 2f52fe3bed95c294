import type { FileHit } from '#contract/file.ts'
import type { LeftUndone } from '#domain/visit-history.ts'

/** What the desk's pieces ask of the desk; they bubble to `bb-reception`. */
export class OpenOrderEvent extends Event {
  readonly orderId: string
  constructor(orderId: string) {
    super('bb-open-order', { bubbles: true, composed: true })
    this.orderId = orderId
  }
}

export class ReceiveEvent extends Event {
  readonly orderId: string
  constructor(orderId: string) {
    super('bb-receive', { bubbles: true, composed: true })
    this.orderId = orderId
  }
}

/** An expected customer is here. */
export class ArriveEvent extends Event {
  readonly orderId: string
  constructor(orderId: string) {
    super('bb-arrive', { bubbles: true, composed: true })
    this.orderId = orderId
  }
}

/** A new order: for a car that was found, or for what was typed. */
export class NewOrderEvent extends Event {
  readonly hit: FileHit | null
  readonly typed: string
  constructor(hit: FileHit | null, typed = '') {
    super('bb-new-order', { bubbles: true, composed: true })
    this.hit = hit
    this.typed = typed
  }
}

/** What was left undone last time is put on today's order. */
export class TakeOverEvent extends Event {
  readonly item: LeftUndone
  constructor(item: LeftUndone) {
    super('bb-take-over', { bubbles: true, composed: true })
    this.item = item
  }
}

/** One of the keys at the foot of the desk. */
export type DeskKey =
  | 'search'
  | 'new'
  | 'walkaround'
  | 'covers'
  | 'contacts'
  | 'handover'
  | 'next'
  | 'absent'
  | 'print'
  | 'turn'

export class DeskKeyEvent extends Event {
  readonly key: DeskKey
  constructor(key: DeskKey) {
    super('bb-desk-key', { bubbles: true, composed: true })
    this.key = key
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'bb-open-order': OpenOrderEvent
    'bb-receive': ReceiveEvent
    'bb-arrive': ArriveEvent
    'bb-new-order': NewOrderEvent
    'bb-take-over': TakeOverEvent
    'bb-desk-key': DeskKeyEvent
  }
}
