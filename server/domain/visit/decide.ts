import type { Context, SiteCommand } from '../command.ts'
import { sameDesk } from '../desk.ts'
import type { SiteEvent } from '../event.ts'
import type { Floor } from '../floor.ts'
import { decide } from '../decide.ts'
import { orderOf, Refused, type Decision } from '../rules/find.ts'
import { AGREEMENT_RULES } from './agreement-rules.ts'
import { BILL_RULES } from './bill-rules.ts'
import { DELIVERY_RULES } from './delivery-rules.ts'
import { EXTRA_WORK_RULES } from './extra-work-rules.ts'
import { GATE_RULES } from './gate-rules.ts'
import { HANDOVER_RULES } from './handover-rules.ts'
import { KEY_RULES } from './key-rules.ts'
import { PARTS_RULES } from './parts-rules.ts'
import { PASS_RULES } from './pass-rules.ts'
import { QUALITY_RULES } from './quality-rules.ts'
import { RATING_RULES } from './rating-rules.ts'
import { RECEPTION_RULES } from './reception-rules.ts'
import { VERIFICATION_RULES } from './verification-rules.ts'
import { WALKAROUND_RULES } from './walkaround-rules.ts'
import type { RulesFor, Scene } from './rules.ts'
import { blankVisit, deskOf, evolveVisit, type Visit, type VisitCommand } from './visit.ts'

/** A command without a rule does not compile. */
const RULES: RulesFor<VisitCommand> = {
  ...RECEPTION_RULES,
  ...WALKAROUND_RULES,
  ...VERIFICATION_RULES,
  ...AGREEMENT_RULES,
  ...PARTS_RULES,
  ...EXTRA_WORK_RULES,
  ...QUALITY_RULES,
  ...KEY_RULES,
  ...HANDOVER_RULES,
  ...BILL_RULES,
  ...PASS_RULES,
  ...GATE_RULES,
  ...DELIVERY_RULES,
  ...RATING_RULES,
}

/** Whether a command is about what is written in a visit, and so needs it beside the floor. */
export function isVisitCommand(command: SiteCommand): command is VisitCommand {
  return command.type in RULES
}

/** What follows from a command on a car's visit: events of the visit and of the floor, or a refusal. */
export function decideVisit(floor: Floor, visit: Visit, command: VisitCommand, context: Context): Decision<SiteEvent> {
  const rule = RULES[command.type] as (scene: Scene, command: VisitCommand, context: Context) => SiteEvent[]
  try {
    const order = orderOf(floor, visit.orderId)
    const events = rule({ floor, order, visit }, command, context)
    return { ok: true, events: [...events, ...deskChange(visit, events, context)] }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal, noted: error.noted }
    throw error
  }
}

/** The same question without the events: what a screen asks before it offers a button. */
export function canVisit(floor: Floor, visit: Visit, command: VisitCommand, context: Context): Decision<never> {
  const decision = decideVisit(floor, visit, command, context)
  return decision.ok ? { ok: true, events: [] } : decision
}

/**
 * Whatever is asked, of the floor or of a car's visit. A visit that the asker does not hold counts as blank; what the
 * floor would have to know of it is left out then.
 */
export function decideSite(
  floor: Floor,
  visit: Visit | null,
  command: SiteCommand,
  context: Context,
): Decision<SiteEvent> {
  if (!isVisitCommand(command)) return decide(floor, command, context)
  const decision = decideVisit(floor, visit ?? blankVisit(command.orderId), command, context)
  if (!decision.ok || visit) return decision
  return { ok: true, events: decision.events.filter(({ type }) => type !== 'desk-changed') }
}

/** What the floor has to know of it comes as an event of its own, so that the floor can be replayed without the visits. */
export function deskChange(visit: Visit, events: readonly SiteEvent[], context: Context): SiteEvent[] {
  const envelope = { rev: visit.rev, at: context.now, realAt: context.realNow, terminal: '', ...context }
  const desk = deskOf(evolveVisit(visit, events, envelope))
  return sameDesk(desk, deskOf(visit)) ? [] : [{ type: 'desk-changed', orderId: visit.orderId, desk }]
}
