// The workshop that the rules are tried on: the sample's bays and people, and only the cars that a test speaks of.
import type { Context, SiteCommand } from '#domain/command.ts'
import { decide } from '#domain/decide.ts'
import type { Envelope, SiteEvent } from '#domain/event.ts'
import { evolve } from '#domain/evolve.ts'
import type { Floor } from '#domain/floor.ts'
import { MINUTE, type Operation } from '#domain/operation.ts'
import { isClosed, type Order } from '#domain/order.ts'
import type { Refusal } from '#domain/refusal.ts'
import { decideVisit, isVisitCommand } from '#domain/visit/decide.ts'
import { blankVisit, evolveVisit, type Visit } from '#domain/visit/visit.ts'
import { givingBack } from './delivery.ts'
import { PEOPLE } from './sample-directory.ts'
import { handingBack, inspection } from './inspection.ts'
import { emptyFloor } from './sample-floor.ts'
import { car, work } from './sample-orders.ts'

/** A clock time of the sample's site; day 22 is the day that tests play on. */
export const at = (clock: string, day = 22): number => Date.parse(`2026-11-${day}T${clock}:00+08:00`)

export const FOREMAN = 'zhang-jianguo'
export const INSPECTOR = 'xu-jing'
export const ADVISOR = 'wang-min'
export const MECHANIC = 'liu-yang'

export const onBayNo = (no: number) => ({ kind: 'bay', bayId: `bay-${no}` }) as const
export const clocked = (personId: string, from: string, to: string | null) => ({
  personId,
  startedAt: at(from),
  stoppedAt: to === null ? null : at(to),
})
export const doneBy = (personId: string): Partial<Operation> => ({
  state: 'done',
  clocks: [clocked(personId, '08:45', '08:55')],
})

/** A car that was signed for and handed over at 08:52; it waits for a bay, unless told, for an hour of mechanics. */
export const aCar = (ticket: string, facts: Partial<Order> = {}): Order =>
  car(ticket, `京N${ticket.slice(1)}88`, '迈腾', {
    place: { kind: 'waiting', spot: null },
    arrivedAt: at('08:35'),
    operations: [work('保养', 'mechanical', 60)],
    ...facts,
  })

/** The same, still unsigned in the reception lane. */
export const newcomer = (ticket: string, facts: Partial<Order> = {}): Order => ({
  ...aCar(ticket, { place: { kind: 'reception', spot: null }, ...facts }),
  receivedAt: null,
  signature: null,
  handedOverAt: null,
})

export function floorOf(...cars: readonly Order[]): Floor {
  return { ...emptyFloor(at('09:00')), people: byId(PEOPLE), orders: byId(cars), tickets: cars.length }
}

/** A floor on which commands are given one after another, as the server would, but in memory. */
export class Shop {
  floor: Floor
  readonly visits = new Map<string, Visit>()
  /** Orders that have left the floor, as the server finds them again for whoever asks something of their visit. */
  readonly closed = new Map<string, Order>()
  /** Which command each id was. */
  readonly asked = new Map<string, SiteCommand['type']>()
  now = at('09:00')
  realNow = at('09:00')
  readonly log: { readonly events: readonly SiteEvent[]; readonly envelope: Envelope }[] = []

  constructor(floor: Floor) {
    this.floor = floor
  }

  /** Site time and real time go on. */
  pass(minutes: number): this {
    this.now += minutes * MINUTE
    this.realNow += minutes * MINUTE
    return this
  }

  ask(command: SiteCommand, personId = FOREMAN) {
    const context = this.context(personId)
    if (!isVisitCommand(command)) return decide(this.floor, command, context)
    const gone = this.floor.orders.has(command.orderId) ? undefined : this.closed.get(command.orderId)
    const floor = gone ? { ...this.floor, orders: new Map(this.floor.orders).set(gone.id, gone) } : this.floor
    return decideVisit(floor, this.visit(command.orderId), command, context)
  }

  /** Carries it out; throws with the refusal where it is refused. */
  does(command: SiteCommand, personId = FOREMAN): this {
    const decision = this.ask(command, personId)
    if (!decision.ok) throw new Error(JSON.stringify(decision.refusal))
    this.#writes(command, decision.events, personId)
    return this
  }

  #writes(command: SiteCommand, events: readonly SiteEvent[], personId: string): void {
    const { commandId, now, realNow, date } = this.context(personId)
    const envelope = { rev: this.floor.rev + 1, at: now, realAt: realNow, commandId, personId, terminal: 'test', date }
    this.log.push({ events, envelope })
    this.asked.set(commandId, command.type)
    this.floor = evolve(this.floor, events, envelope)
    for (const order of this.floor.orders.values()) if (isClosed(order)) this.closed.set(order.id, order)
    if (isVisitCommand(command))
      this.visits.set(command.orderId, evolveVisit(this.visit(command.orderId), events, envelope))
  }

  /** All three checks, and passed (P5.1). */
  inspects(orderId: string, inspectorId = INSPECTOR): this {
    for (const { command, personId } of inspection(this.order(orderId), inspectorId)) this.does(command, personId)
    return this
  }

  /** The advisor has it back, and it is ready (P5.6). */
  handsBack(orderId: string): this {
    for (const { command, personId } of handingBack(this.order(orderId))) this.does(command, personId)
    return this
  }

  /** The customer is told, has nothing to pay, and drives away (P6). */
  givesBack(orderId: string): this {
    for (const command of givingBack(orderId)) this.does(command, ADVISOR)
    return this
  }

  /** The same, and what is written down though it was refused. */
  turnsAway(command: SiteCommand, personId = FOREMAN): Refusal {
    const decision = this.ask(command, personId)
    if (decision.ok || !isVisitCommand(command)) throw new Error(`${command.type} was not refused`)
    this.#writes(command, decision.noted ?? [], personId)
    return decision.refusal
  }

  /** Why it is refused; throws where it is not. */
  refusal(command: SiteCommand, personId = FOREMAN): Refusal {
    const decision = this.ask(command, personId)
    if (decision.ok) throw new Error(`${command.type} was not refused`)
    return decision.refusal
  }

  /** The id of the command that was carried out last. */
  get lastCommand(): string {
    return this.log.at(-1)?.envelope.commandId ?? ''
  }

  /** What is written about a car so far. */
  visit(orderId: string): Visit {
    return this.visits.get(orderId) ?? blankVisit(orderId)
  }

  order(id: string): Order {
    return (this.floor.orders.get(id) ?? this.closed.get(id))!
  }

  /** By its id: `a001-2` is the second of A001. */
  operation(id: string): Operation {
    return this.order(id.split('-')[0]!).operations.find((operation) => operation.id === id)!
  }

  private context(personId: string): Context {
    const { now, realNow } = this
    const date = new Date(now + 8 * 60 * MINUTE).toISOString().slice(0, 10)
    return { commandId: `command-${this.floor.rev + 1}`, personId, now, realNow, date }
  }
}

export const shopOf = (...cars: readonly Order[]): Shop => new Shop(floorOf(...cars))

export function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}
