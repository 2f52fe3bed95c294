import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Floor } from '#domain/floor.ts'

/** How long a moved card stays outlined, ms; the same as `--m-changed`. */
const SHOWN = 5_000

/** Cards that were moved a moment ago, by whom; known from the picture, so that others' moves are seen too. */
export class RecentMoves implements ReactiveController {
  readonly #host: ReactiveControllerHost
  #epoch: string | null = null
  #rev = 0
  readonly #moves = new Map<string, { readonly personId: string; readonly timer: ReturnType<typeof setTimeout> }>()

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  /** Takes note of a new picture. What was moved before the first one is not news. */
  see(floor: Floor): void {
    if (floor.epoch === this.#epoch)
      for (const order of floor.orders.values())
        if (order.lastMove && order.lastMove.rev > this.#rev) this.#note(order.id, order.lastMove.personId)
    this.#epoch = floor.epoch
    this.#rev = floor.rev
  }

  /** Who moved it just now; undefined where nobody did. */
  by(orderId: string): string | undefined {
    return this.#moves.get(orderId)?.personId
  }

  hostDisconnected(): void {
    for (const { timer } of this.#moves.values()) clearTimeout(timer)
    this.#moves.clear()
  }

  #note(orderId: string, personId: string): void {
    clearTimeout(this.#moves.get(orderId)?.timer)
    const timer = setTimeout(() => {
      this.#moves.delete(orderId)
      this.#host.requestUpdate()
    }, SHOWN)
    this.#moves.set(orderId, { personId, timer })
  }
}
