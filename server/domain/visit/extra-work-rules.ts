import type { Context } from '../command.ts'
import type { SiteEvent } from '../event.ts'
import { isOpen, MINUTE, workersOn } from '../operation.ts'
import { stageOf } from '../order.ts'
import { all, no, YES, type Verdict } from '../refusal.ts'
import { must, notAt, operationOf } from '../rules/find.ts'
import { standing as settlement } from './bill.ts'
import { answerProposal } from './extra-work-answer.ts'
import { byAdvisor, findingOf, inState, releaseOf, standingAs, waitingToo } from './extra-work-find.ts'
import {
  openIn,
  proposalIn,
  standingProposal,
  type ExtraWorkCommand,
  type Finding,
  type Proposal,
  type Version,
} from './extra-work.ts'
import { findingsOf, hashOf } from './extra-work-shown.ts'
import { isPrice } from './money.ts'
import { amountOf, type QuoteLine } from './quote.ts'
import type { RulesFor, Scene } from './rules.ts'

export const EXTRA_WORK_RULES: RulesFor<ExtraWorkCommand> = {
  'report-finding': ({ order, visit }, { type: _, orderId, ...finding }) => {
    const known = visit.extraWork.findings.some(({ id }) => id === finding.findingId)
    must(
      all(
        () => notAt(order, 'booked', 'ready', 'delivered', 'cancelled'),
        () => (known ? no({ code: 'known-already', what: 'finding' }) : YES),
      ),
    )
    if (finding.operationId !== null) operationOf(order, finding.operationId)
    return [{ type: 'finding-reported', orderId, ...finding }]
  },

  'price-finding': (scene, { type: _, orderId, findingId, ...pricing }, context) => {
    const finding = findingOf(scene, findingId)
    must(
      all(
        () => byAdvisor(scene, context),
        () => inState(finding, 'reported', 'priced', 'asked', 'noted', 'withdrawn'),
        () => (pricing.lines.map(amountOf).every(isPrice) ? YES : no({ code: 'not-a-price' })),
        () => linesFit(scene, finding, pricing.lines),
      ),
    )
    const priced: SiteEvent = { type: 'finding-priced', orderId, findingId, ...pricing }
    const standing = standingProposal(scene.visit.extraWork)
    if (!standing || finding.state !== 'asked') return [priced]
    // The customer is looking at the old price: what stands from now on is another version.
    const findings = openIn(scene.visit.extraWork, standing).map((open) =>
      open.id === findingId ? { ...open, ...pricing } : open,
    )
    return [priced, versionOf(scene, { ...standing, findingIds: findings.map(({ id }) => id) }, standing, findings)]
  },

  'note-finding': (scene, { orderId, findingId }, context) => {
    must(
      all(
        () => byAdvisor(scene, context),
        () => inState(findingOf(scene, findingId), 'reported', 'priced'),
      ),
    )
    return [{ type: 'finding-noted', orderId, findingId }]
  },

  'withdraw-finding': (scene, { orderId, findingId, reason }) => {
    must(inState(findingOf(scene, findingId), 'reported', 'priced'))
    return [{ type: 'finding-withdrawn', orderId, findingId, reason }]
  },

  propose: (scene, command, context) => {
    const { order, visit } = scene
    const { extraWork } = visit
    const before = proposalIn(extraWork, command.proposalId)
    const standing = standingProposal(extraWork)
    const findings = findingsOf(extraWork, command)
    must(
      all(
        () => byAdvisor(scene, context),
        // Before the signature there is nothing that work could be extra to: it is written on the order.
        () => notAt(order, 'booked', 'arrived', 'reception', 'ready', 'delivered', 'cancelled'),
        () => stillOpen(scene),
        () => (standing && standing !== before ? no({ code: 'already-asked', ticket: order.ticket }) : YES),
        () => (before && before !== standing ? no({ code: 'known-already', what: 'proposal' }) : YES),
        () => (findings.length === new Set(command.findingIds).size ? YES : no({ code: 'unknown', what: 'finding' })),
        () => every(findings, (finding) => inState(finding, 'priced', 'asked')),
        () =>
          command.promisedAt !== null && command.promisedAt <= context.now ? no({ code: 'promise-in-the-past' }) : YES,
      ),
    )
    const { proposalId: id, promisedAt, holds } = command
    const asked = { id, findingIds: findings.map((finding) => finding.id), promisedAt, holds }
    return [versionOf(scene, asked, before, findings), ...holding(scene, before?.holds ?? [], holds, context)]
  },

  'withdraw-proposal': (scene, { orderId, proposalId, reason }, context) => {
    const proposal = standingAs(scene, proposalId)
    must(byAdvisor(scene, context))
    return [{ type: 'proposal-withdrawn', orderId, proposalId, reason }, ...holding(scene, proposal.holds, [], context)]
  },

  'answer-proposal': answerProposal,

  'remind-advisor': (scene, { orderId, proposalId, afterMinutes }, context) => {
    const proposal = standingAs(scene, proposalId)
    const last = Math.max(proposal.askedAt, ...proposal.reminders)
    must(context.now >= last + afterMinutes * MINUTE ? YES : no({ code: 'reminded-already', at: last }))
    return [{ type: 'advisor-reminded', orderId, proposalId }]
  },
}

/** Neither given up nor on a settlement that stands: nothing is added to either. */
function stillOpen({ order, visit }: Scene): Verdict {
  if (order.end) return no({ code: 'wrong-stage', ticket: order.ticket, stage: stageOf(order), needs: [] })
  return settlement(visit.bill) ? no({ code: 'already-settled', ticket: order.ticket }) : YES
}

function every<T>(items: readonly T[], ask: (item: T) => Verdict): Verdict {
  return all(...items.map((item) => () => ask(item)))
}

/** New labour becomes operations under its own id; parts go to it, or to work that is on the order already. */
function linesFit({ order, visit }: Scene, finding: Finding, lines: readonly QuoteLine[]): Verdict {
  const others = visit.extraWork.findings.filter(({ id }) => id !== finding.id).flatMap((other) => other.lines)
  const taken = new Set([...others, ...visit.agreement.lines, ...order.operations].map(({ id }) => id))
  const ids = new Set(lines.map(({ id }) => id))
  if (ids.size < lines.length || lines.some(({ id }) => taken.has(id)))
    return no({ code: 'known-already', what: 'operation' })
  const work = new Set([...order.operations, ...lines.filter(({ kind }) => kind === 'labour')].map(({ id }) => id))
  return lines.every((line) => line.kind !== 'part' || work.has(line.operationId))
    ? YES
    : no({ code: 'unknown', what: 'operation' })
}

function versionOf(
  { order }: Scene,
  { id, findingIds, promisedAt, holds }: Pick<Version, 'id' | 'findingIds' | 'promisedAt' | 'holds'>,
  before: Proposal | undefined,
  findings: readonly Finding[],
): SiteEvent {
  const version = {
    id,
    version: (before?.version ?? 0) + 1,
    findingIds,
    promisedAt: promisedAt === order.promisedAt ? null : promisedAt,
    otherwise: order.promisedAt,
    holds,
  }
  return {
    type: 'extra-work-proposed',
    orderId: order.id,
    version: { ...version, hash: hashOf(order, version, findings) },
  }
}

/** What cannot go on without the answer waits for it, its clocks stopped; what waited and need not any more is released. */
function holding({ order }: Scene, before: readonly string[], now: readonly string[], context: Context): SiteEvent[] {
  const orderId = order.id
  const released = before.filter((id) => !now.includes(id)).flatMap((operationId) => releaseOf(order, operationId))
  const held = now.flatMap((operationId): SiteEvent[] => {
    const operation = operationOf(order, operationId)
    if (!isOpen(operation) || operation.consent === 'pending') return []
    const stopped = workersOn(operation).map((personId): SiteEvent => ({
      type: 'clock-stopped',
      orderId,
      operationId,
      personId,
    }))
    return [...stopped, ...waitingToo(order, operation, context.now)]
  })
  return [...released, ...held]
}
