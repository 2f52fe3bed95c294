// What the inspection desk shows, worked out from the floor and the visit: no elements here.
import type { Context } from '#domain/command.ts'
import { CHECK_GROUPS, type CheckGroup, type CheckItem } from '#domain/checklists.ts'
import { ordersAt, type Floor } from '#domain/floor.ts'
import type { Order } from '#domain/order.ts'
import { hasRole, type Person } from '#domain/person.ts'
import { checklistOf } from '#domain/visit/quality-rules.ts'
import { answerTo, uncheckedWork } from '#domain/visit/quality-state.ts'
import type { CheckedItem } from '#domain/visit/quality.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { siteNow } from '../../kit/clock.ts'
import { localDate } from '#domain/local-date.ts'

/** Cars whose work is done, the earliest promise first; who was promised nothing comes last. */
export function inspectionQueue(floor: Floor): Order[] {
  return ordersAt(floor, 'inspection').sort(
    (a, b) => (a.promisedAt ?? Infinity) - (b.promisedAt ?? Infinity) || (a.number < b.number ? -1 : 1),
  )
}

export interface CheckSection {
  readonly group: CheckGroup
  readonly items: readonly CheckItem[]
}

/** The car's checklist in the order in which an inspector goes round. */
export function sectionsOf(order: Order, visit: Visit): CheckSection[] {
  const { items } = checklistOf({ order, visit })
  return CHECK_GROUPS.map((group) => ({ group, items: items.filter((item) => item.group === group) })).filter(
    ({ items: some }) => some.length > 0,
  )
}

/** How far the list is: answered, and in all. */
export function progressOf(order: Order, visit: Visit): { readonly done: number; readonly all: number } {
  const { items } = checklistOf({ order, visit })
  return { done: items.filter(({ id }) => answerTo(order, visit.quality, id)).length, all: items.length }
}

/** Technicians whose own check is still missing. */
export function selfSigners(floor: Floor, order: Order, visit: Visit): Person[] {
  const ids = new Set(uncheckedWork(order, visit.quality).flatMap(({ clocks }) => clocks.map((c) => c.personId)))
  return [...ids].flatMap((id) => floor.people.get(id) ?? [])
}

/** Who may sign as team leader: leaders first, then the foreman; nobody who worked on the car. */
export function leadersFor(floor: Floor, order: Order): Person[] {
  const worked = new Set(order.operations.flatMap(({ clocks }) => clocks.map(({ personId }) => personId)))
  const leads = [...floor.people.values()].filter(
    (person) => person.active && hasRole(person, 'team-leader', 'foreman') && !worked.has(person.id),
  )
  const rank = (person: Person) => (hasRole(person, 'team-leader') ? 0 : 1)
  return leads.sort((a, b) => rank(a) - rank(b))
}

export function workersOf(floor: Floor, order: Order): string[] {
  const ids = new Set(order.operations.flatMap(({ clocks }) => clocks.map(({ personId }) => personId)))
  return [...ids].map((id) => floor.people.get(id)?.name ?? id)
}

/** An answer as a command says it, with what a tap does not speak of left as it was. */
export function answered(
  item: CheckItem,
  result: CheckedItem['result'],
  facts: Partial<CheckedItem> = {},
): CheckedItem {
  return { itemId: item.id, result, value: null, note: '', photos: [], ...facts }
}

/** Tenths as a person reads them: 35 are 3.5. */
export function tenths(value: number): string {
  return (value / 10).toFixed(1)
}

export function deskContext(floor: Floor, personId: string): Context {
  const now = siteNow()
  return { commandId: '', personId, now, realNow: Date.now(), date: localDate(now, floor.site.timeZone) }
}
