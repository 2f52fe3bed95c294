import {
  BAY_ORDER_FIELDS,
  BOARD_ORDER_FIELDS,
  REPORT_FIELDS,
  WALL_OPERATION_FIELDS,
  WALL_ORDER_FIELDS,
  type FloorPatch,
  type FloorPicture,
  type OrderCard,
  type PersonCard,
} from '#contract/view.ts'
import { baysOf, type Floor } from '#domain/floor.ts'
import { isOpen } from '#domain/operation.ts'
import { isClosed, type Order } from '#domain/order.ts'
import type { Person } from '#domain/person.ts'
import { onBay } from '#domain/place.ts'

/** Who looks at a floor. A bay sees more of the cars that concern it. */
export type FloorViewer =
  | { readonly kind: 'wall' }
  | { readonly kind: 'board' }
  | { readonly kind: 'bay'; readonly bayId: string }

export function floorPicture(floor: Floor, viewer: FloorViewer): FloorPicture {
  return {
    kind: 'floor',
    site: floor.site,
    bays: baysOf(floor),
    teams: [...floor.teams.values()],
    people: peopleCards(floor),
    orders: [...floor.orders.values()].filter((order) => !isClosed(order)).map((order) => orderCard(order, viewer)),
    calls: [...floor.calls.values()],
    today: floor.today,
  }
}

/** What changed after revision `since`, with the ids of orders that left meanwhile. */
export function floorPatch(floor: Floor, viewer: FloorViewer, since: number, gone: readonly string[]): FloorPatch {
  const orders = [...floor.orders.values()].filter((order) => order.rev > since && !isClosed(order))
  const bays = [...floor.bays.values()].filter((bay) => bay.rev > since)
  return {
    kind: 'floor',
    ...(floor.directoryRev > since
      ? { site: floor.site, teams: [...floor.teams.values()], people: peopleCards(floor) }
      : {}),
    ...(bays.length > 0 ? { bays } : {}),
    ...(orders.length > 0 ? { orders: orders.map((order) => orderCard(order, viewer)) } : {}),
    ...(gone.length > 0 ? { gone } : {}),
    calls: [...floor.calls.values()],
    today: floor.today,
  }
}

function orderCard(order: Order, viewer: FloorViewer): OrderCard {
  const full = viewer.kind === 'board' || (viewer.kind === 'bay' && concerns(order, viewer.bayId))
  const operationFields = full ? [...WALL_OPERATION_FIELDS, ...REPORT_FIELDS] : WALL_OPERATION_FIELDS
  const more = viewer.kind === 'board' ? BOARD_ORDER_FIELDS : full ? BAY_ORDER_FIELDS : []
  return {
    ...pick(order, WALL_ORDER_FIELDS),
    ...pick(order, more),
    operations: order.operations.map((operation) => pick(operation, operationFields)),
  }
}

/** Whether a bay has to do with a car: it stands there, or work on it is planned there. */
function concerns(order: Order, bayId: string): boolean {
  return (
    onBay(order.place) === bayId || order.operations.some((operation) => isOpen(operation) && operation.bayId === bayId)
  )
}

function peopleCards(floor: Floor): PersonCard[] {
  const fields = [
    'id',
    'name',
    'roles',
    'skills',
    'certificates',
    'teamId',
    'bayId',
    'active',
  ] as const satisfies readonly (keyof Person)[]
  return [...floor.people.values()].map((person) => pick(person, fields))
}

function pick<T, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  const picked = {} as Pick<T, K>
  for (const key of keys) picked[key] = from[key]
  return picked
}
