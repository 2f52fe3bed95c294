import { dispatchQueue } from '#domain/dispatch.ts'
import { bayFits } from '#domain/fit.ts'
import { baysOf, peopleOn, queueOf } from '#domain/floor.ts'
import { nextCars } from '#domain/next-car.ts'
import { isOpen, isRunning, MINUTE } from '#domain/operation.ts'
import { currentOperation, heldOperations, stageOf, type Order } from '#domain/order.ts'
import { onBay } from '#domain/place.ts'
import { between } from '#db/demo/chance.ts'
import { FOREMAN, TEAM_LEADER } from '#db/demo/workshop.ts'
import { due, lastWork, move, past, timeOf, type Act, type Role, type Scene } from './scene.ts'

/** The foreman: bays and their queues, cars that block a bay, calls for help (P4.2, P4.3, P4.10). */
export const foreman: Role = function* (scene) {
  yield* bayService(scene)
  yield* calls(scene)
  yield* clearing(scene)
  yield* planning(scene)
  yield* drivingIn(scene)
}

/** One bay is being serviced itself for an hour. */
const SERVICE = { bayId: 'bay-8', from: '10:05', to: '11:05', reason: '排风电机检修' }

function* bayService(scene: Scene): Iterable<Act> {
  const { bayId, from, to, reason } = SERVICE
  const out = scene.floor.bays.get(bayId)?.outOfService
  const until = timeOf(scene, to)
  if (past(scene, from) && !past(scene, to) && !scene.happened.has(`out ${bayId} ${String(until)}`))
    yield { personId: FOREMAN, command: { type: 'take-bay-out', bayId, reason, until } }
  if (out?.reason === reason && scene.now >= (out.until ?? 0))
    yield { personId: FOREMAN, command: { type: 'return-bay', bayId } }
}

function* calls(scene: Scene): Iterable<Act> {
  for (const call of scene.floor.calls.values())
    if (scene.myCall(call.id) && scene.now >= call.at + between(7, 14, call.id.slice(10), 'taken') * MINUTE)
      yield { personId: TEAM_LEADER, command: { type: 'take-call', callId: call.id } }
}

/** Whoever waits long for something does not wait on a bay; nor does a car whose next trade is elsewhere. */
function* clearing(scene: Scene): Iterable<Act> {
  for (const order of scene.orders) {
    const bayId = onBay(order.place)
    if (bayId === null || order.operations.some(isRunning)) continue
    if (stageOf(order) === 'held' && heldLong(scene, order))
      yield { personId: FOREMAN, command: move(scene, order, 'hold') }
    if (stageOf(order) === 'waiting' && !workHere(scene, order, bayId) && scene.now >= lastWork(order) + 3 * MINUTE)
      yield { personId: FOREMAN, command: move(scene, order, 'waiting') }
  }
}

function heldLong(scene: Scene, order: Order): boolean {
  const hold = heldOperations(order)[0]?.hold
  const long = hold && hold.reason !== 'shift-end' && (hold.expectedAt ?? Infinity) - hold.since > 30 * MINUTE
  return long === true && due(scene, order, 'clear', hold?.since ?? null, 3, 6)
}

function workHere({ floor }: Scene, order: Order, bayId: string): boolean {
  const operation = currentOperation(order)
  const bay = floor.bays.get(bayId)
  return (
    operation !== undefined && bay !== undefined && (operation.bayId === bayId || bayFits(floor, operation, bay).ok)
  )
}

/** How many cars a foreman plans ahead on a bay; the rest stays open to whichever bay comes first. */
const AHEAD = 2

function* planning(scene: Scene): Iterable<Act> {
  const { floor } = scene
  for (const order of dispatchQueue(floor)) {
    const operation = currentOperation(order)
    if (!operation || !scene.mine(order) || order.operations.some((each) => isOpen(each) && each.bayId !== null))
      continue
    const bayId = scene.forecast(order)?.work.find((work) => work.operationId === operation.id)?.bayId ?? null
    if (bayId === null || queueOf(floor, bayId).length >= AHEAD) continue
    if (!due(scene, order, 'plan', order.handedOverAt, 1, 5)) continue
    const what = { orderId: order.id, operationId: operation.id, seen: floor.rev, anyway: false } as const
    yield {
      personId: FOREMAN,
      command: { type: 'plan-operation', ...what, bayId, teamId: null, before: null, override: null },
    }
  }
}

/** Fetching a car takes a while, and nobody drives one in shortly before closing. A visitor's car keeps its turn. */
function* drivingIn(scene: Scene): Iterable<Act> {
  const { floor } = scene
  if (past(scene, '17:40') || !past(scene, '07:55')) return
  const next = nextCars(floor)
  for (const bay of baysOf(floor)) {
    const order = next.get(bay.id)?.order
    if (!order || !scene.mine(order) || queueOf(floor, bay.id).some((queued) => !scene.mine(queued.order))) continue
    if (scene.now < scene.freeSince(bay.id) + between(2, 6, order.id.slice(11), 'fetch') * MINUTE) continue
    const personId = peopleOn(floor, bay.id)[0]?.id ?? FOREMAN
    const seen = floor.rev
    yield {
      personId,
      command: { type: 'drive-in', orderId: order.id, bayId: bay.id, seen, anyway: false, override: null },
    }
  }
}
