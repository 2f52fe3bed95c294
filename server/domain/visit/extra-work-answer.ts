import type { Context } from '../command.ts'
import type { SiteEvent } from '../event.ts'
import type { ToldBy } from '../order.ts'
import { all, no, YES, type Verdict } from '../refusal.ts'
import { must, notAt } from '../rules/find.ts'
import { newOperation } from '../rules/reception.ts'
import { byAdvisor, releaseOf, standingAs } from './extra-work-find.ts'
import {
  openIn,
  priceOf,
  type AnswerPlace,
  type Evidence,
  type ExtraWorkCommand,
  type GivenAnswer,
  type Finding,
  type Proposal,
} from './extra-work.ts'
import { titleOf } from './extra-work-shown.ts'
import type { Scene } from './rules.ts'

type AnswerCommand = Extract<ExtraWorkCommand, { type: 'answer-proposal' }>

/** What an answer needs beside it, by where it is given (P4.7). */
const EVIDENCE: Record<AnswerPlace, Evidence['kind']> = {
  desk: 'ink',
  kiosk: 'ink',
  phone: 'code',
  telephone: 'attest',
}

/** How the customer learns of the new promise: they have just agreed to it. */
const TOLD: Record<AnswerPlace, ToldBy> = {
  desk: 'in-person',
  kiosk: 'in-person',
  phone: 'message',
  telephone: 'phone',
}

/**
 * The customer agrees or declines, item by item, to exactly the version that stands. What is agreed becomes work, price
 * and promise in the one revision; what waited only for this goes on.
 */
export function answerProposal(scene: Scene, command: AnswerCommand, context: Context): SiteEvent[] {
  const { order, visit } = scene
  const proposal = standingAs(scene, command.proposalId)
  const open = openIn(visit.extraWork, proposal)
  const findings = command.answers.flatMap(({ findingId }) => open.find(({ id }) => id === findingId) ?? [])
  must(
    all(
      () => notAt(order, 'ready', 'delivered', 'cancelled'),
      () => (order.end ? no({ code: 'proposal-withdrawn' }) : YES),
      () => (command.hash === proposal.hash ? YES : no({ code: 'proposal-changed', version: proposal.version })),
      () =>
        new Set(findings).size === command.answers.length && findings.length > 0
          ? YES
          : no({ code: 'answered-already' }),
      () => proven(scene, command, context),
      () => refusalsSigned(command, findings),
    ),
  )
  const { type: _, orderId, ...answer } = command
  const said = (verdict: GivenAnswer['verdict']) =>
    findings.filter((_, index) => command.answers[index]?.verdict === verdict)
  const agreed = said('agreed')
  return [
    { type: 'proposal-answered', orderId, ...answer },
    ...said('declined').map((finding) => declined(orderId, finding, command, context)),
    ...work(scene, agreed),
    ...(agreed.length > 0 ? promise(scene, proposal, agreed, command.by, context.now) : []),
    ...released(scene, proposal, open, findings),
  ]
}

function proven(scene: Scene, { by, evidence }: AnswerCommand, context: Context): Verdict {
  if (evidence.kind !== EVIDENCE[by]) return no({ code: 'evidence-missing', by })
  if (evidence.kind === 'attest' && evidence.personId !== context.personId) return no({ code: 'evidence-missing', by })
  return by === 'kiosk' || by === 'phone' ? YES : byAdvisor(scene, context)
}

/**
 * Who declines what is about safety says that they know it: with their signature here, by a tick and the code on the
 * phone. Told by telephone it is signed when the car is collected (P3.9, P6.4).
 */
function refusalsSigned({ answers, by }: AnswerCommand, findings: readonly Finding[]): Verdict {
  if (by === 'telephone') return YES
  const unsigned = findings.find(
    ({ safety }, index) => safety && answers[index]?.verdict === 'declined' && !answers[index].refused,
  )
  return unsigned ? no({ code: 'refusal-unsigned', item: titleOf(unsigned) }) : YES
}

/** Who refused by telephone signs it when the car is collected; the code of a phone leaves no ink. */
function declined(orderId: string, finding: Finding, { by, evidence }: AnswerCommand, { now }: Context): SiteEvent {
  const { id, safety } = finding
  const ink = evidence.kind === 'ink' ? evidence.ink : null
  const refusal = by === 'telephone' ? null : { ink, at: now }
  const item = { id, text: titleOf(finding), safety, from: 'finding', price: priceOf(finding), refusal } as const
  return { type: 'finding-declined', orderId, declined: item }
}

function work({ order }: Scene, agreed: readonly Finding[]): SiteEvent[] {
  const added = agreed.flatMap(({ lines }) =>
    lines.flatMap((line) => {
      if (line.kind !== 'labour') return []
      const parts = { state: 'none', expectedAt: null } as const
      return [newOperation({ ...line.work, id: line.id, name: line.name, parts })]
    }),
  )
  return added.length > 0
    ? [{ type: 'operations-written', orderId: order.id, operations: [...order.operations, ...added] }]
    : []
}

/**
 * The time that was shown holds as soon as anything is agreed: with less work it is kept all the more. One that passed
 * while the customer thought about it is nobody's promise; the advisor gives another.
 */
function promise(
  { order }: Scene,
  { promisedAt }: Proposal,
  agreed: readonly Finding[],
  by: AnswerPlace,
  now: number,
): SiteEvent[] {
  if (promisedAt === null || promisedAt <= now) return []
  const reason = agreed.map(titleOf).join('、')
  return [{ type: 'promise-changed', orderId: order.id, promisedAt, reason, told: TOLD[by] }]
}

/** An operation goes on once nothing that was found on it waits any more; one that waits for all of it, with the last answer. */
function released(
  { order }: Scene,
  proposal: Proposal,
  open: readonly Finding[],
  answered: readonly Finding[],
): SiteEvent[] {
  const left = open.filter((finding) => !answered.includes(finding))
  return proposal.holds
    .filter((id) => {
      const own = open.filter(({ operationId }) => operationId === id)
      return own.length > 0 ? !own.some((finding) => left.includes(finding)) : left.length === 0
    })
    .flatMap((id) => releaseOf(order, id))
}
