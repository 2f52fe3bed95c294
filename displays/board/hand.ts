import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Context } from '#domain/command.ts'
import { baysOf, type Floor } from '#domain/floor.ts'
import { MINUTE } from '#domain/operation.ts'
import type { Card } from './card.ts'
import type { Desk } from './desk.ts'
import { nearest, type Direction } from './nearest.ts'
import { outcomeOf, type Forecasts, type Outcome } from './outcome.ts'
import { sameTarget, targetId, type Held, type Target } from './target.ts'

/** What the board knows when a hand asks. */
export interface Scene {
  readonly floor: Floor
  readonly forecasts: Forecasts
  readonly context: Context
  readonly offset: number
}

interface HandHost extends ReactiveControllerHost {
  /** null while nothing is shown. */
  scene(): Scene | null
  chose(target: Target, outcome: Outcome): void
  picked(card: Card): void
  dropped(held: Held, target: Target): void
  putBack(held: Held): void
  /** Whether a question stands before the board and has the keys. */
  readonly asking: boolean
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** Digits typed faster than this, ms, are one bay number. */
const TYPING = 900

/**
 * A card in someone's hand, by pointer or by keys: Space takes it up, arrows or the bay's number choose, Enter drops,
 * Escape puts back. A long press that is let go where it began leaves the card in the hand: a tap chooses.
 */
export class HandController implements ReactiveController {
  card: Card | null = null
  held: Held | null = null
  by: 'pointer' | 'keys' = 'keys'
  over: Target | null = null
  readonly #host: HandHost
  readonly #desk: Desk
  #typed = ''
  #typedAt = 0
  #known: {
    readonly floor: Floor
    readonly held: Held
    readonly minute: number
    readonly outcomes: Map<string, Outcome>
  } | null = null

  constructor(host: HandHost, desk: Desk) {
    this.#host = host
    this.#desk = desk
    host.addController(this)
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.#keydown, true)
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.#keydown, true)
  }

  pick(card: Card, by: 'pointer' | 'keys', rev: number): void {
    this.card = card
    this.held = { orderId: card.order.id, operationId: card.operation?.id ?? null, seen: rev }
    this.by = by
    this.over = null
    this.#host.picked(card)
    this.#host.requestUpdate()
  }

  /** The pointer let go where it took the card up: it stays in the hand for keys and taps. */
  keep(): void {
    this.by = 'keys'
    this.#host.requestUpdate()
  }

  choose(target: Target | null): void {
    if (sameTarget(target, this.over)) return
    this.over = target
    const outcome = target && this.outcome(target)
    if (target && outcome) this.#host.chose(target, outcome)
    this.#host.requestUpdate()
  }

  drop(target: Target | null = this.over): void {
    const { held } = this
    if (!held) return
    if (!target) return this.cancel()
    this.#clear()
    this.#host.dropped(held, target)
  }

  cancel(): void {
    const { held } = this
    if (!held) return
    this.#clear()
    this.#host.putBack(held)
  }

  /** What would come of dropping the held card there; null while none is held. */
  outcome(target: Target): Outcome | null {
    const { held } = this
    const scene = this.#host.scene()
    if (!held || !scene) return null
    const { floor, forecasts, context, offset } = scene
    const minute = Math.floor(context.now / MINUTE)
    if (this.#known?.floor !== floor || this.#known.held !== held || this.#known.minute !== minute)
      this.#known = { floor, held, minute, outcomes: new Map() }
    const { outcomes } = this.#known
    const id = targetId(target)
    const known = outcomes.get(id)
    if (known) return known
    const outcome = outcomeOf(floor, forecasts, held, target, context, offset)
    outcomes.set(id, outcome)
    return outcome
  }

  #clear(): void {
    this.card = null
    this.held = null
    this.over = null
    this.#typed = ''
    this.#known = null
    this.#host.requestUpdate()
  }

  readonly #keydown = (event: KeyboardEvent): void => {
    if (!this.held || this.by === 'pointer' || this.#host.asking || event.ctrlKey || event.metaKey || event.altKey)
      return
    if (!this.#handle(event)) return
    event.preventDefault()
    event.stopPropagation()
  }

  #handle(event: KeyboardEvent): boolean {
    const arrow = ARROWS[event.key]
    if (event.key === 'Escape') this.cancel()
    else if (arrow) this.#step(arrow)
    else if (event.key === 'Enter' || event.key === ' ') {
      // A key of the rail that has the focus is pressed by it.
      if (event.composedPath()[0] instanceof HTMLButtonElement) return false
      if (this.over) this.drop()
    } else if (/^[0-9a-z]$/i.test(event.key)) this.#type(event.key)
    else return false
    return true
  }

  #step(direction: Direction): void {
    const boxes = [...this.#desk.targets].map(([element, target]) => [target, element.getBoundingClientRect()] as const)
    const from = boxes.find(([target]) => sameTarget(target, this.over))?.[1] ?? this.#rect()
    const next =
      from &&
      nearest(
        from,
        direction,
        boxes.filter(([target]) => !sameTarget(target, this.over)),
      )
    if (next) this.choose(next)
  }

  #rect(): DOMRect | undefined {
    const { card } = this
    for (const [element, { order, zone }] of this.#desk.cards)
      if (order.id === card?.order.id && zone === card.zone) return element.getBoundingClientRect()
    return undefined
  }

  #type(key: string): void {
    const now = performance.now()
    this.#typed = now - this.#typedAt < TYPING ? this.#typed + key.toUpperCase() : key.toUpperCase()
    this.#typedAt = now
    const floor = this.#host.scene()?.floor
    const bay = floor && baysOf(floor).find(({ no }) => no.toUpperCase() === this.#typed)
    if (bay) this.choose({ kind: 'bay', bayId: bay.id, before: null })
  }
}
