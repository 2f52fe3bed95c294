// What a technician's phone shows first: the car whose code was read, their own work, or their own bay.
import { worksOf, type Floor, type Queued } from '#domain/floor.ts'
import type { Clock } from '#domain/operation.ts'
import { isClosed, type Order } from '#domain/order.ts'
import { onBay } from '#domain/place.ts'
import { canSignOwn } from '#domain/self-check.ts'
import { carNamed } from '../bay/bay-scan.ts'

export interface TechPlace {
  /** Number of the bay that is shown; '' where one has to be chosen. */
  readonly bay: string
  /** The operation whose code was read; '' where none was. */
  readonly operationId: string
  /** A code was read that is of another car than the one this person works on. */
  readonly notThis: { readonly code: string; readonly order: Order; readonly mine: Queued } | null
  /** A code that is of no car here. */
  readonly unknown: string
}

/** `bay` and `job` are what the address says: the bay whose code was read, or the job's. */
export function placeOf(floor: Floor, me: string, bay: string, job: string): TechPlace {
  const here = { operationId: '', notThis: null, unknown: '' }
  const works = worksOf(floor, me)
  const noOf = (order: Order) => floor.bays.get(onBay(order.place) ?? '')?.no ?? ''
  if (job !== '') {
    const order = carNamed(floor, job)
    if (!order) return { ...here, bay, unknown: job }
    const mine = works[0]
    const notThis = mine && mine.order.id !== order.id ? { code: job, order, mine } : null
    const index = Number(/-(\d{1,2})$/.exec(job)?.[1] ?? 0)
    const operationId = order.operations[index - 1]?.id ?? ''
    return { ...here, bay: notThis ? noOf(notThis.mine.order) : noOf(order), operationId, notThis }
  }
  if (bay !== '') return { ...here, bay }
  const [work] = works
  if (work) return { ...here, bay: noOf(work.order), operationId: work.operation.id }
  return { ...here, bay: floor.bays.get(floor.people.get(me)?.bayId ?? '')?.no ?? '' }
}

/** The last clock of this person that closing time stopped, where the work is still to be done. */
export function forgottenBy(order: Order, me: string): Clock | undefined {
  const last = order.operations
    .filter(({ state }) => state === 'open')
    .flatMap(({ clocks }) => clocks.filter(({ personId }) => personId === me).slice(-1))
  return last.find(({ forgotten }) => forgotten)
}

/** Cars with finished work of this person that nobody signed for yet, whatever became of the cars since (P5.1). */
export function unsignedBy(floor: Floor, me: string): Order[] {
  const person = floor.people.get(me)
  if (!person) return []
  return [...floor.orders.values()].filter(
    (order) => !isClosed(order) && order.inspectedAt === null && canSignOwn(order, order.desk.selfChecks, person).ok,
  )
}
