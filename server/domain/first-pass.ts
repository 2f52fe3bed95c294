import type { Order } from './order.ts'
import type { Person } from './person.ts'

/** How many cars the final inspection judged, and how many of them passed at once (P5.3). */
export interface PassCount {
  readonly judged: number
  readonly first: number
}

/** Why a car was sent back. */
export interface ReworkReason {
  readonly orderId: string
  readonly ticket: string
  readonly operation: string
  readonly reason: string
}

export interface FirstPass {
  readonly all: PassCount
  /** By a technician's id; a car counts for everybody who worked on it, its failure for whoever did what was sent back. */
  readonly technicians: Readonly<Record<string, PassCount>>
  /** By a team's id. */
  readonly teams: Readonly<Record<string, PassCount>>
  readonly reasons: readonly ReworkReason[]
}

/** The first-pass rate of cars that were judged since a moment: passed since, or sent back and still in work (P5.3). */
export function firstPass(orders: readonly Order[], people: ReadonlyMap<string, Person>, since: number): FirstPass {
  const judged = orders.filter(
    ({ inspectedAt, failures, deliveredAt, end }) =>
      (inspectedAt !== null && inspectedAt >= since) ||
      (inspectedAt === null && failures > 0 && deliveredAt === null && end === null),
  )
  const technicians = new Map<string, boolean[]>()
  const teams = new Map<string, boolean[]>()
  for (const order of judged) {
    const worked = workersOf(order)
    const failed = workersOf({ operations: order.operations.filter(({ rework }) => rework !== null) })
    for (const id of worked) count(technicians, id, !failed.has(id))
    const teamsOf = (ids: ReadonlySet<string>) => new Set([...ids].flatMap((id) => people.get(id)?.teamId ?? []))
    const failedTeams = teamsOf(failed)
    for (const id of teamsOf(worked)) count(teams, id, !failedTeams.has(id))
  }
  return {
    all: { judged: judged.length, first: judged.filter(({ failures }) => failures === 0).length },
    technicians: counts(technicians),
    teams: counts(teams),
    reasons: judged.flatMap((order) =>
      order.operations.flatMap(({ name, rework }) =>
        rework === null ? [] : [{ orderId: order.id, ticket: order.ticket, operation: name, reason: rework }],
      ),
    ),
  }
}

function workersOf({ operations }: Pick<Order, 'operations'>): Set<string> {
  return new Set(operations.flatMap(({ clocks }) => clocks.map(({ personId }) => personId)))
}

function count(into: Map<string, boolean[]>, id: string, first: boolean): void {
  into.set(id, [...(into.get(id) ?? []), first])
}

function counts(of: ReadonlyMap<string, readonly boolean[]>): Record<string, PassCount> {
  return Object.fromEntries(
    [...of].map(([id, firsts]) => [id, { judged: firsts.length, first: firsts.filter(Boolean).length }]),
  )
}
