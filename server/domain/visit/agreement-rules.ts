import type { Context } from '../command.ts'
import type { Envelope, SiteEvent } from '../event.ts'
import { stageOf, type Order, type OrderFacts, type OrderType } from '../order.ts'
import { all, no, YES, type Refusal, type Verdict } from '../refusal.ts'
import { atStage, must, notAt, Refused } from '../rules/find.ts'
import { isLabour, linesAreRight, operationsAfter } from './agreement-lines.ts'
import {
  CONFIRMATIONS,
  evolveAgreement,
  isPending,
  type Agreement,
  type AgreementCommand,
  type OrderDraft,
  type Signed,
} from './agreement.ts'
import { totalsOf, type QuoteLine } from './quote.ts'
import type { RulesFor, Scene } from './rules.ts'
import { keepsOldParts, promiseOf, shownHash, washOf } from './shown.ts'

export const AGREEMENT_RULES: RulesFor<AgreementCommand> = {
  'write-order': (scene, { seen, draft }, context) => {
    must(
      all(
        () => canBeWritten(scene.order),
        () => asSeen(scene, seen),
      ),
    )
    return writing(scene, draft, context).events
  },

  'propose-promise': ({ order }, { orderId, promisedAt }, context) => {
    must(
      all(
        () => canBeWritten(order),
        () => yetToCome(promisedAt, context),
      ),
    )
    return [{ type: 'promise-proposed', orderId, promisedAt }]
  },

  'confirm-term': (scene, { orderId, seen, term }, context) => {
    const { order, visit } = scene
    must(
      all(
        () => canBeWritten(order),
        () => asSeen(scene, seen),
        () => hasWork(order, visit.agreement.lines),
        () => (term.what === 'promise' ? yetToCome(term.promisedAt, context) : YES),
      ),
    )
    const confirmed: SiteEvent = { type: 'term-confirmed', orderId, term }
    // After the signature these two are the customer's to change at no cost: the workshop learns it at once.
    if (order.signature === null || (term.what !== 'wash' && term.what !== 'old-parts')) return [confirmed]
    const facts = term.what === 'wash' ? { washWished: term.wished } : { keepOldParts: term.keep }
    return [confirmed, ...revised(order, facts)]
  },

  'withdraw-confirmation': ({ order }, { orderId, what }) => {
    must(canBeWritten(order))
    return [{ type: 'confirmation-withdrawn', orderId, what }]
  },

  'sign-refusal': ({ order, visit }, { orderId, declinedId, ink }) => {
    const known = visit.agreement.declined.some(({ id }) => id === declinedId)
    must(
      all(
        () => canBeWritten(order),
        () => (known ? YES : no({ code: 'unknown', what: 'item' })),
      ),
    )
    return [{ type: 'refusal-signed', orderId, declinedId, ink }]
  },

  sign: (scene, { hash, ink }, context) => {
    const { order, visit } = scene
    const { agreement } = visit
    must(
      all(
        () => waitsForSignature(order, agreement),
        () => complete(order, agreement, context.now),
        () => (hash === shownHash(order, agreement) ? YES : no({ code: 'shown-changed', ticket: order.ticket })),
      ),
    )
    return signing(scene, agreement, { kind: 'screen', ink, at: context.now, ...termsOf(order, agreement) })
  },

  'enter-paper-order': (scene, { orderId, draft, ...paper }, context) => {
    const { order } = scene
    const at = paper.signedAt ?? context.now
    const arrivedAt = paper.arrivedAt ?? order.arrivedAt ?? at
    must(
      all(
        () => atStage(order, 'arrived', 'reception'),
        () => hasWork(order, draft.lines),
        () => inTime(arrivedAt, at, context.now),
      ),
    )
    const { events, agreement } = writing(scene, draft, context)
    const shown = { ...scene, order: { ...order, type: draft.type, complaint: draft.complaint } }
    const { promisedAt, washWished, keepOldParts } = paper
    const terms = termsOf(order, { ...agreement, promisedAt, washWished, keepOldParts })
    return [
      ...events,
      ...revised(order, { arrivedAt }),
      ...signing(shown, agreement, { ...terms, kind: 'paper', ink: null, at }),
    ]
  },
}

/** All that stands between the customer and the signature (P3.8, P3.9, P3.5), in the order in which it is to be done. */
export function signatureLacks(order: Order, agreement: Agreement, now: number): readonly Refusal[] {
  const { ticket } = order
  const { confirmations, declined, lines } = agreement
  const missing = CONFIRMATIONS.filter((what) => confirmations[what] === null)
  const unsigned = declined.filter(({ safety, refusal }) => safety && refusal === null)
  const late = (promiseOf(order, agreement) ?? Infinity) <= now
  return [
    ...(lines.some(isLabour) ? [] : [{ code: 'no-operations', ticket } as const]),
    ...(mustBeLookedAt(order.type, agreement) ? [{ code: 'check-first', ticket } as const] : []),
    ...(missing.length > 0 ? [{ code: 'unconfirmed', ticket, missing } as const] : []),
    ...unsigned.map(({ text }) => ({ code: 'refusal-unsigned', item: text }) as const),
    ...(late ? [{ code: 'promise-in-the-past' } as const] : []),
  ]
}

/** What a customer complains of, and nobody can say what it is, is tried on the road or looked at on a lift (P3.5). */
const FAULTS: readonly OrderType[] = ['repair', 'rework', 'warranty']

function mustBeLookedAt(type: OrderType, { diagnosis, roadTest, lift }: Agreement): boolean {
  return FAULTS.includes(type) && diagnosis === '' && !roadTest && !lift
}

function complete(order: Order, agreement: Agreement, now: number): Verdict {
  const [first] = signatureLacks(order, agreement, now)
  return first ? no(first) : YES
}

/** Until the car has passed its inspection. */
function canBeWritten(order: Order): Verdict {
  return all(
    () => notAt(order, 'wash', 'handover', 'ready', 'delivered', 'cancelled'),
    () => (order.end ? no({ code: 'wrong-stage', ticket: order.ticket, stage: stageOf(order), needs: [] }) : YES),
  )
}

/** For the first time at reception; later where a change waits for it. */
function waitsForSignature(order: Order, agreement: Agreement): Verdict {
  return isPending(order, agreement) ? canBeWritten(order) : atStage(order, 'arrived', 'reception')
}

/** Two advisors on one order: who writes on an old picture learns who was faster. */
function asSeen({ floor, order, visit }: Scene, seen: number): Verdict {
  const { version, written } = visit.agreement
  if (seen === version || written === null) return YES
  const person = floor.people.get(written.personId)?.name ?? ''
  return no({ code: 'written-meanwhile', ticket: order.ticket, person, at: written.at, version })
}

function yetToCome(promisedAt: number, { now }: Context): Verdict {
  return promisedAt > now ? YES : no({ code: 'promise-in-the-past' })
}

function hasWork({ ticket }: Order, lines: readonly QuoteLine[]): Verdict {
  return lines.some(isLabour) ? YES : no({ code: 'no-operations', ticket })
}

function inTime(arrivedAt: number, signedAt: number, now: number): Verdict {
  if (signedAt > now) return no({ code: 'wrong-time', at: signedAt })
  return arrivedAt > signedAt ? no({ code: 'wrong-time', at: arrivedAt }) : YES
}

/** What follows from writing the order: for the visit, and for the floor as far as it is no question of consent. */
function writing(scene: Scene, draft: OrderDraft, context: Context): { events: SiteEvent[]; agreement: Agreement } {
  const { order, visit } = scene
  must(linesAreRight(draft.lines))
  const written: SiteEvent = { type: 'order-written', orderId: order.id, draft }
  const agreement = evolveAgreement(visit.agreement, written, envelopeOf(scene, context))
  const isSigned = order.signature !== null
  const before = isSigned ? visit.agreement.binding : visit.agreement.lines
  must(keepsBegun(order, before, draft.lines))
  const work = operations(order, before, isSigned ? agreement.binding : draft.lines)
  const { type, complaint } = draft
  return { events: [written, ...revised(order, { type, complaint }), ...work], agreement }
}

/** What somebody has worked on cannot be written out of the order. */
function keepsBegun(order: Order, before: readonly QuoteLine[], lines: readonly QuoteLine[]): Verdict {
  const after = operationsAfter(order, before, lines)
  const begun = order.operations.find(({ id, clocks }) => clocks.length > 0 && !after.some((kept) => kept.id === id))
  return begun ? no({ code: 'work-begun', operation: begun.name }) : YES
}

function operations(order: Order, before: readonly QuoteLine[], lines: readonly QuoteLine[]): SiteEvent[] {
  const after = operationsAfter(order, before, lines)
  const isSame = JSON.stringify(after) === JSON.stringify(order.operations)
  return isSame ? [] : [{ type: 'operations-written', orderId: order.id, operations: after }]
}

/** An event of what is really new. */
function revised(order: Order, facts: Partial<OrderFacts>): SiteEvent[] {
  const fresh = Object.entries(facts).filter(([name, value]) => order[name as keyof OrderFacts] !== value)
  return fresh.length === 0 ? [] : [{ type: 'order-revised', orderId: order.id, facts: Object.fromEntries(fresh) }]
}

type Terms = Pick<Signed, 'promisedAt' | 'washWished' | 'keepOldParts'>

function termsOf(order: Order, agreement: Agreement): Terms {
  const promisedAt = promiseOf(order, agreement)
  if (promisedAt === null) throw new Refused({ code: 'unconfirmed', ticket: order.ticket, missing: ['promise'] })
  return { promisedAt, washWished: washOf(order, agreement), keepOldParts: keepsOldParts(order, agreement) }
}

/** The order becomes binding, with all that was confirmed; an earlier promise is kept beside the new one (P4.8). */
function signing(
  { order, visit }: Scene,
  agreement: Agreement,
  signature: Terms & Pick<Signed, 'kind' | 'ink' | 'at'>,
): SiteEvent[] {
  const orderId = order.id
  const { promisedAt, washWished, keepOldParts, kind, at } = signature
  const { lines, version } = agreement
  const hash = shownHash(order, { ...agreement, promisedAt, washWished, keepOldParts })
  const signed = { ...signature, version, hash, lines, totals: totalsOf(lines) }
  const bound: SiteEvent = { type: 'agreement-signed', orderId, signed }
  if (order.signature === null)
    return [
      bound,
      ...revised(order, { promisedAt, washWished, keepOldParts }),
      { type: 'order-signed', orderId, kind, at },
    ]
  const later: SiteEvent[] =
    promisedAt === order.promisedAt
      ? []
      : [{ type: 'promise-changed', orderId, promisedAt, reason: '', told: 'in-person' }]
  return [bound, ...operations(order, visit.agreement.binding, lines), ...later]
}

function envelopeOf({ visit }: Scene, { now, realNow, ...context }: Context): Envelope {
  return { rev: visit.rev, at: now, realAt: realNow, terminal: '', ...context }
}
