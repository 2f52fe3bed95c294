import { ContextConsumer } from '@lit/context'
import type { LitElement, ReactiveController } from 'lit'
import { deskContext, type Desk } from './desk.ts'
import type { Target } from './target.ts'

/** Makes an element a place where cards are put down. `target` is asked anew at every render; null: nowhere. */
export class TargetController implements ReactiveController {
  readonly #host: LitElement
  readonly #target: () => Target | null
  #desk: Desk | undefined

  constructor(host: LitElement, target: () => Target | null) {
    this.#host = host
    this.#target = target
    new ContextConsumer(host, {
      context: deskContext,
      callback: (desk) => {
        this.#desk = desk
        this.hostUpdated()
      },
    })
    host.addController(this)
  }

  hostUpdated(): void {
    const target = this.#target()
    if (target) this.#desk?.targets.set(this.#host, target)
    else this.#desk?.targets.delete(this.#host)
  }

  hostDisconnected(): void {
    this.#desk?.targets.delete(this.#host)
  }
}
