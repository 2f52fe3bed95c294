import type { CallKind } from '#domain/call.ts'
import { baysOf, carOn, peopleOn, workOf } from '#domain/floor.ts'
import { clockedTime, isOpen, isRunning, MINUTE, workersOn, type Operation } from '#domain/operation.ts'
import type { Order } from '#domain/order.ts'
import { onBay } from '#domain/place.ts'
import { between } from '#db/demo/chance.ts'
import { fateOf, slotNameOf } from '#db/demo/day.ts'
import { standingProposal } from '#domain/visit/extra-work.ts'
import { ADVISORS, PARTS_CLERK } from '#db/demo/workshop.ts'
import { finding } from './extra-work.ts'
import { due, lastWork, past, timeOf, type Act, type Role, type Scene } from './scene.ts'

/** Technicians: start, pause with a reason, go on, finish, call for help (P4.5, P4.6, P4.10). */
export const technicians: Role = function* (scene) {
  for (const order of scene.orders) {
    for (const operation of order.operations) {
      if (!isOpen(operation)) continue
      const act = isRunning(operation)
        ? atWork(scene, order, operation)
        : operation.hold
          ? onHold(scene, order, operation)
          : undefined
      if (act) yield act
    }
    yield* beginning(scene, order)
  }
  yield* calling(scene)
}

const GOES_HOME = '18:05'
const LAST_START = '17:50'

function atWork(scene: Scene, order: Order, operation: Operation): Act | undefined {
  const [personId] = workersOn(operation)
  if (personId === undefined) return undefined
  const on = { orderId: order.id, operationId: operation.id }
  const { pace, troubles } = fateOf(order.id)
  const trouble = troubles[order.operations.indexOf(operation)]
  const share = clockedTime(operation, scene.now) / (operation.standardMinutes * MINUTE)
  if (trouble && trouble.after > 0 && operation.clocks.length === 1 && share >= trouble.after) {
    const { reason, note, minutes } = trouble
    if (reason === 'consent' && !reported(scene, order, operation))
      return { personId, command: finding(order, operation, trouble) }
    if (reason !== 'consent')
      return {
        personId,
        command: {
          type: 'pause-operation',
          ...on,
          personId,
          reason,
          note,
          expectedAt: roundUp(scene.now + minutes * MINUTE),
        },
      }
  }
  if (isDone(scene, operation, share, pace))
    return { personId, command: { type: 'finish-operation', ...on, finding: '', cause: '', correction: '' } }
  if (!past(scene, GOES_HOME)) return undefined
  const expectedAt = timeOf(scene, '08:00') + 24 * 60 * MINUTE
  return { personId, command: { type: 'pause-operation', ...on, personId, reason: 'shift-end', note: '', expectedAt } }
}

/** What more was found is reported once; the work goes on until the advisor has asked (P4.7). */
function reported(scene: Scene, { id }: Order, operation: Operation): boolean {
  return scene.visit(id).extraWork.findings.some(({ operationId }) => operationId === operation.id)
}

/** Rework takes a good third of what the work took. */
function isDone(scene: Scene, operation: Operation, share: number, pace: number): boolean {
  if (operation.rework === null) return share >= pace
  const began = operation.clocks.at(-1)?.startedAt ?? scene.now
  return scene.now - began >= operation.standardMinutes * pace * 0.35 * MINUTE
}

/** What was waited for comes a little before or after it was expected. On the bay work goes on, elsewhere the car queues again. */
function onHold(scene: Scene, order: Order, operation: Operation): Act | undefined {
  // Whoever asked the customer hears the answer, and what waited goes on with it.
  if (standingProposal(scene.visit(order.id).extraWork)?.holds.includes(operation.id)) return undefined
  const late = between(-4, 9, slotNameOf(order.id), 'comes') * MINUTE
  if (!operation.hold || scene.now < (operation.hold.expectedAt ?? operation.hold.since + 60 * MINUTE) + late)
    return undefined
  const on = { orderId: order.id, operationId: operation.id }
  const bayId = onBay(order.place)
  const worker =
    bayId === null ? undefined : peopleOn(scene.floor, bayId).find((person) => !workOf(scene.floor, person.id))
  if (worker && operation.clocks.length > 0)
    return { personId: worker.id, command: { type: 'resume-operation', ...on, personId: worker.id, override: null } }
  const personId = operation.hold.reason === 'consent' ? (order.advisorId ?? ADVISORS[0]) : PARTS_CLERK
  return { personId, command: { type: 'release-operation', ...on } }
}

/** Those who stand on the bay begin what comes first, all of them where they are several. */
function* beginning(scene: Scene, order: Order): Iterable<Act> {
  if (order.handedOverAt === null || past(scene, LAST_START)) return
  yield* missing(order)
  const bayId = onBay(order.place)
  const bay = bayId === null ? undefined : scene.floor.bays.get(bayId)
  const operation = order.operations.find(
    (each) => isOpen(each) && !each.hold && (each.bayId === bay?.id || bay?.trades.includes(each.trade)),
  )
  if (!bay || !operation || !due(scene, order, operation.name, lastWork(order), 1, 3)) return
  for (const { id: personId } of peopleOn(scene.floor, bay.id)) {
    if (order.desk.toVerify)
      yield { personId, command: { type: 'verify-car', orderId: order.id, differs: '', photos: [] } }
    yield {
      personId,
      command: { type: 'start-operation', orderId: order.id, operationId: operation.id, personId, override: null },
    }
  }
}

/** What lacks its parts from the beginning is put on hold before anybody takes it up. */
function* missing(order: Order): Iterable<Act> {
  const { troubles } = fateOf(order.id)
  for (const [index, operation] of order.operations.entries()) {
    const trouble = troubles[index]
    if (trouble?.after !== 0 || !isOpen(operation) || operation.hold || operation.parts.state !== 'missing') continue
    const { reason, note } = trouble
    const { expectedAt } = operation.parts
    yield {
      personId: PARTS_CLERK,
      command: { type: 'hold-operation', orderId: order.id, operationId: operation.id, reason, note, expectedAt },
    }
  }
}

/** When somebody calls for help, what for, and from which bay on round the workshop. */
const CALLS: readonly { readonly at: string; readonly kind: CallKind; readonly from: number }[] = [
  { at: '09:06', kind: 'parts', from: 2 },
  { at: '10:27', kind: 'technical', from: 4 },
  { at: '11:52', kind: 'tool', from: 0 },
  { at: '14:21', kind: 'technical', from: 1 },
  { at: '16:08', kind: 'safety', from: 5 },
]

function* calling(scene: Scene): Iterable<Act> {
  for (const [index, { at, kind, from }] of CALLS.entries()) {
    const callId = `${scene.date}-call-${String(index + 1)}`
    if (!past(scene, at) || scene.now > timeOf(scene, at) + 15 * MINUTE || scene.happened.has(callId)) continue
    const bays = baysOf(scene.floor)
    for (const bay of [...bays.slice(from), ...bays.slice(0, from)]) {
      const order = carOn(scene.floor, bay.id)
      const [personId] = (order?.operations ?? []).flatMap(workersOn)
      if (order && personId !== undefined && scene.mine(order))
        yield { personId, command: { type: 'call-for-help', callId, bayId: bay.id, kind } }
    }
  }
}

function roundUp(at: number): number {
  return Math.ceil(at / (10 * MINUTE)) * 10 * MINUTE
}
