import type { SiteEvent } from '../event.ts'
import { utcOffset } from '../forecast.ts'
import { isOpen, isRunning } from '../operation.ts'
import { stageOf } from '../order.ts'
import { onBay, spotOf, type Place } from '../place.ts'
import { all, no, YES, type Verdict } from '../refusal.ts'
import { canMakeReady, reopened } from '../rules/delivery.ts'
import { allowed, atStage, must, notAt, operationOf, Refused } from '../rules/find.ts'
import { moved } from '../rules/moving.ts'
import { binding, canMoveCar, spotFree } from '../rules/placing.ts'
import { standing } from './bill.ts'
import { awayNow, HANDOVER_CHECKS, type Away, type HandoverCommand } from './handover.ts'
import { keyHolderOf } from './key.ts'
import { passValidUntil, validPass } from './pass.ts'
import { mayGiveLeave, noPassStands, PASS_OF_AWAY } from './pass-rules.ts'
import type { RulesFor, Scene } from './rules.ts'

export const HANDOVER_RULES: RulesFor<HandoverCommand> = {
  'start-wash': ({ floor, order, visit }, { spot }) => {
    const place: Place = { kind: 'wash', spot: spot ?? (order.place.kind === 'wash' ? spotOf(order.place) : null) }
    const begun = visit.handover.washStartedAt
    const stands = order.place.kind === 'wash'
    must(
      all(
        () => atStage(order, 'wash'),
        () =>
          begun !== null && begun >= (order.inspectedAt ?? 0)
            ? no({ code: 'wash-started', ticket: order.ticket })
            : YES,
        () => (stands ? YES : canMoveCar(floor, order, place)),
      ),
    )
    const started: SiteEvent = { type: 'wash-started', orderId: order.id }
    return stands ? [started] : [started, moved(order, place, [], null)]
  },

  'record-old-parts': ({ order }, { fate, where }) => {
    must(
      all(
        () => notAt(order, 'booked', 'delivered', 'cancelled'),
        () =>
          order.keepOldParts && fate === 'recycled' ? no({ code: 'old-parts-wanted', ticket: order.ticket }) : YES,
      ),
    )
    return [{ type: 'old-parts-recorded', orderId: order.id, fate, where }]
  },

  'sign-handover': (scene, { checks, note }, context) => {
    const { floor, order, visit } = scene
    const missing = HANDOVER_CHECKS.filter((check) => !checks.includes(check))
    must(
      all(
        () => atStage(order, 'handover'),
        () => allowed(floor, context.personId, 'advisor', 'manager'),
        () => (visit.handover.signed ? no({ code: 'signed-already', ticket: order.ticket }) : YES),
        () => oldPartsInPlace(scene),
        () => (missing.length > 0 ? no({ code: 'handover-open', checks: missing }) : YES),
      ),
    )
    const signed: SiteEvent = { type: 'handover-signed', orderId: order.id, note }
    // With the signature goes the key: that is what is signed for.
    return keyHolderOf(visit.key) === 'advisor'
      ? [signed]
      : [signed, { type: 'key-moved', orderId: order.id, to: 'advisor', tag: null }]
  },

  /** Only after the internal handover is the customer told (P5.6). */
  'make-ready': ({ floor, order }) => {
    must(
      all(
        () => canMakeReady(floor, order),
        () => (order.desk.handedBackAt === null ? no({ code: 'not-handed-back', ticket: order.ticket }) : YES),
      ),
    )
    return [{ type: 'order-made-ready', orderId: order.id }]
  },

  /** One step sends it off and gives it its pass for the gate (P6.5). */
  'send-away': (scene, { kind, where, reason, operationIds, expectedAt, code }, context) => {
    const { floor, order } = scene
    const { hours, timeZone } = floor.site
    const place: Place = { kind: kind === 'home' ? 'off-site' : 'sublet', spot: null }
    const operations = operationIds.map((id) => operationOf(order, id))
    const done = operations.find((operation) => !isOpen(operation))
    must(
      all(
        () => mayGiveLeave(floor, context.personId),
        () => notAway(scene),
        () => binding(order),
        () => atStage(order, 'waiting', 'held'),
        () => (done ? no({ code: 'operation-done', operation: done.name }) : YES),
        () => canMoveCar(floor, order, place),
        () => noPassStands(scene, context.now),
      ),
    )
    const validUntil = passValidUntil(context.now, hours, utcOffset(timeZone, context.now))
    const pass = { id: context.commandId, kind: PASS_OF_AWAY[kind], code, validUntil }
    const hold = { reason: 'other', since: context.now, note: where, expectedAt } as const
    return [
      { type: 'car-went-away', orderId: order.id, kind, where, reason, operationIds, expectedAt },
      ...operations
        .filter((operation) => operation.hold === null)
        .map(({ id }): SiteEvent => ({ type: 'operation-held', orderId: order.id, operationId: id, hold })),
      moved(order, place, [], null),
      { type: 'pass-issued', orderId: order.id, pass },
    ]
  },

  /** It stands among the waiting cars again, at the stage where it was; what the other workshop did is done (S.4). */
  'come-back': (scene, { spot, done }, context) => {
    const { floor, order, visit } = scene
    const away = awayNow(visit.handover)
    if (!away) throw new Refused({ code: 'not-away', ticket: order.ticket })
    must(spotFree(floor, order, { kind: 'waiting', spot }))
    const foreign = done.find((id) => !away.operationIds.includes(id))
    if (foreign !== undefined) throw new Refused({ code: 'unknown', what: 'operation' })
    const unused = validPass(visit.pass, context.now)
    return [
      ...cameBack(scene, away, { spot, done }),
      ...(unused ? [{ type: 'pass-voided', orderId: order.id, id: unused.id } as const] : []),
    ]
  },

  /** Work stops where it is; the car is handed back with a diagnosis and its fee (S.4). */
  'close-unrepaired': (scene, { reason, fee }, context) => {
    const { order } = scene
    const running = order.operations.find(isRunning)
    must(
      all(
        () => atStage(order, 'waiting', 'held', 'working', 'inspection'),
        () => (running ? no({ code: 'work-running', ticket: order.ticket, operation: running.name }) : YES),
        () => notAway(scene),
      ),
    )
    const { now: at, personId } = context
    return [
      { type: 'order-ended', orderId: order.id, end: { kind: 'unrepaired', at, personId, reason } },
      { type: 'diagnosis-charged', orderId: order.id, reason, fee },
    ]
  },

  /** Back where it ended, before settlement (S.4). */
  'reopen-order': ({ floor, order, visit }, { reason }) => {
    must(
      all(
        () => (order.end === null || order.deliveredAt !== null ? atStage(order, 'cancelled') : YES),
        () => (standing(visit.bill) ? no({ code: 'already-settled', ticket: order.ticket }) : YES),
      ),
    )
    return [{ type: 'order-reopened', order: reopened(floor, order), reason }]
  },
}

/** What is written when a car is back from where it was sent; `done`: what was done there. */
export function cameBack(
  { order }: Scene,
  away: Away,
  { spot, done }: { readonly spot: string | null; readonly done: readonly string[] } = { spot: null, done: [] },
): SiteEvent[] {
  const open = away.operationIds.map((id) => operationOf(order, id)).filter(isOpen)
  return [
    { type: 'car-came-back', orderId: order.id },
    ...open.flatMap((operation): SiteEvent[] => {
      const on = { orderId: order.id, operationId: operation.id }
      if (done.includes(operation.id))
        return [{ type: 'operation-finished', ...on, finding: away.where, cause: '', correction: '' }]
      return operation.hold ? [{ type: 'operation-released', ...on }] : []
    }),
    // Let in at the gate it may have been driven on since.
    ...(onBay(order.place) === null ? [moved(order, { kind: 'waiting', spot }, [], null)] : []),
  ]
}

function notAway({ order, visit }: Scene): Verdict {
  return awayNow(visit.handover) ? no({ code: 'car-away', ticket: order.ticket, place: order.place }) : YES
}

/** Bagged as the customer wished (P4.12); where nothing was repaired nothing was taken out. */
function oldPartsInPlace({ order, visit }: Scene): Verdict {
  const wanted = order.keepOldParts && order.end === null && stageOf(order) === 'handover'
  return wanted && visit.handover.oldParts === null ? no({ code: 'old-parts-missing', ticket: order.ticket }) : YES
}
