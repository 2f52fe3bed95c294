import { checklistFor, type CarChecklist, type CheckItem } from '../checklists.ts'
import type { Context } from '../command.ts'
import type { SiteEvent } from '../event.ts'
import { inService } from '../fit.ts'
import type { Floor } from '../floor.ts'
import type { Order, Plan } from '../order.ts'
import { onBay, type Place } from '../place.ts'
import { all, no, YES, type Verdict } from '../refusal.ts'
import { canInspect, notOwnWork } from '../rules/delivery.ts'
import { allowed, atStage, bayOf, must, notAt, operationOf, personOf, Refused } from '../rules/find.ts'
import { headRank, moved } from '../rules/moving.ts'
import { canMoveCar, isFree, spotFree } from '../rules/placing.ts'
import { canSignOwn } from '../self-check.ts'
import { roadTestOut, type CheckAnswer, type CheckedItem, type Quality, type QualityCommand } from './quality.ts'
import { checksOf, selfChecksOf, uncheckedWork, workedUntil } from './quality-state.ts'
import type { RulesFor, Scene } from './rules.ts'

export const QUALITY_RULES: RulesFor<QualityCommand> = {
  'check-items': (scene, { items }, context) => {
    const { floor, order } = scene
    const list = checklistOf(scene)
    must(canInspect(floor, order, context.personId))
    const checked = items.map((answer): CheckedItem => {
      const item = list.items.find(({ id }) => id === answer.itemId)
      if (!item) throw new Refused({ code: 'unknown', what: 'item' })
      const sound = { ...answer, value: item.measure === null ? null : answer.value }
      must(isSound(item, sound))
      return sound
    })
    return [{ type: 'items-checked', orderId: order.id, items: checked }]
  },

  'sign-check': ({ floor, order, visit }, { level, items, note }, context) => {
    must(
      level === 'self'
        ? canSignOwn(order, selfChecksOf(visit.quality), personOf(floor, context.personId))
        : canLead(floor, order, context),
    )
    return [{ type: 'check-signed', orderId: order.id, level, items, note }]
  },

  'start-road-test': ({ floor, order, visit }, { km }) => {
    const out: Place = { kind: 'road-test', spot: null }
    const least = visit.quality.roadTests.at(-1)?.back?.km ?? 0
    must(
      all(
        () => notOut(order, visit.quality),
        () => canMoveCar(floor, order, out),
        () => goesUp(km, least),
      ),
    )
    return [{ type: 'road-test-started', orderId: order.id, km, from: order.place }, moved(order, out, [], null)]
  },

  'end-road-test': ({ floor, order, visit }, { km, note }) => {
    const test = roadTestOut(visit.quality)
    if (!test) throw new Refused({ code: 'not-on-the-road', ticket: order.ticket })
    must(goesUp(km, test.outKm))
    const ended: SiteEvent = { type: 'road-test-ended', orderId: order.id, km, note }
    // Somebody may have put it elsewhere on the board meanwhile: there it stands.
    return order.place.kind === 'road-test' ? [ended, moved(order, backAt(floor, order, test.from), [], null)] : [ended]
  },

  'pass-inspection': (scene, _command, context) => {
    const { order } = scene
    must(canPass(scene, context))
    return [
      ...carried(scene),
      { type: 'check-signed', orderId: order.id, level: 'final', items: [], note: '' },
      { type: 'inspection-passed', orderId: order.id },
    ] satisfies SiteEvent[]
  },

  /** Back to the bay where it was done, at the head of its queue, with the reason (P5.3). */
  'fail-inspection': ({ floor, order, visit }, { reason, operationIds }, context) => {
    must(
      all(
        () => canInspect(floor, order, context.personId),
        () => notOut(order, visit.quality),
      ),
    )
    const plans = operationIds.map((id): Plan => {
      const { bayId, teamId } = operationOf(order, id)
      return { operationId: id, bayId, teamId, rank: bayId === null ? 0 : headRank(floor, bayId) }
    })
    return [{ type: 'inspection-failed', orderId: order.id, reason, plans }]
  },

  'note-uncorrected': ({ order, visit }, { id, text, safety }) => {
    must(
      all(
        () => notAt(order, 'booked', 'delivered', 'cancelled'),
        () =>
          visit.quality.uncorrected.some((known) => known.id === id)
            ? no({ code: 'known-already', what: 'note' })
            : YES,
      ),
    )
    return [{ type: 'uncorrected-noted', orderId: order.id, id, text, safety, itemId: null }]
  },
}

/** What has to be looked at on this car; reception may have asked for a road test (P3.5). */
export function checklistOf({ order, visit }: Pick<Scene, 'order' | 'visit'>): CarChecklist {
  return checklistFor(order, visit.agreement.roadTest)
}

/**
 * All three levels signed for the car as it is now, everything obligatory answered and in order, driven where that is
 * asked (P5.1, P5.2). All three levels are asked of every kind of order, small jobs too: the team leader's is one tap, by
 * any team leader or the foreman.
 */
export function canPass(scene: Scene, context: Context): Verdict {
  const { floor, order, visit } = scene
  const checks = checksOf(order, visit.quality, checklistOf(scene))
  const [unchecked] = uncheckedWork(order, visit.quality)
  return all(
    () => canInspect(floor, order, context.personId),
    () => notOut(order, visit.quality),
    () => (unchecked ? no({ code: 'self-check-missing', operation: unchecked.name }) : YES),
    () => (checks.leader ? YES : no({ code: 'leader-check-missing', ticket: order.ticket })),
    () => (checks.unanswered.length > 0 ? no({ code: 'unchecked', items: checks.unanswered }) : YES),
    () => (checks.wrong.length > 0 ? no({ code: 'not-in-order', items: checks.wrong }) : YES),
    () => (checks.roadTestMissing ? no({ code: 'road-test-missing', ticket: order.ticket }) : YES),
  )
}

/** A measured item has its value, at or above its limit; an obligatory one is left out with a reason only. */
function isSound(item: CheckItem, { result, value, note }: Pick<CheckAnswer, 'result' | 'value' | 'note'>): Verdict {
  const { measure } = item
  if (result === 'ok' && measure !== null) {
    if (value === null) return no({ code: 'value-missing', item: item.id })
    if (value < measure.limit) return no({ code: 'below-limit', item: item.id, ...measure })
  }
  return result === 'not-applicable' && item.obligatory && note === ''
    ? no({ code: 'why-left-out', item: item.id })
    : YES
}

/** A team leader or the foreman, of work that is not their own (P5.1). */
function canLead(floor: Floor, order: Order, { personId }: Context): Verdict {
  return all(
    () => atStage(order, 'inspection'),
    () => allowed(floor, personId, 'team-leader', 'foreman'),
    () => notOwnWork(floor, order, personId),
  )
}

function notOut(order: Order, quality: Quality): Verdict {
  return roadTestOut(quality) ? no({ code: 'on-the-road', ticket: order.ticket }) : YES
}

function goesUp(km: number, least: number): Verdict {
  return km >= least ? YES : no({ code: 'mileage-goes-up', km: least })
}

/** Where it stood before, unless that was given away meanwhile. */
function backAt(floor: Floor, order: Order, from: Place): Place {
  const bayId = onBay(from)
  if (bayId === null) return spotFree(floor, order, from).ok ? from : ({ ...from, spot: null } as Place)
  const free = isFree(floor, order, bayId).ok && inService(bayOf(floor, bayId)).ok
  return free ? from : { kind: 'parking', spot: null }
}

/** What is not in order and lets the car pass all the same is written for the next visit (P5.4). */
function carried({ order, visit }: Scene): SiteEvent[] {
  const { quality } = visit
  const since = workedUntil(order)
  const known = new Set(quality.uncorrected.map(({ id }) => id))
  return checklistOf({ order, visit }).items.flatMap((item) => {
    const answer = quality.answers[item.id]
    const id = `${order.id}-${item.id}`
    if (answer?.result !== 'not-ok' || answer.at < since || known.has(id)) return []
    return [
      {
        type: 'uncorrected-noted',
        ...{ orderId: order.id, id, text: answer.note, safety: item.safety, itemId: item.id },
      } as const,
    ]
  })
}
