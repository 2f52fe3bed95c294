import type { Context } from '../command.ts'
import type { SiteEvent } from '../event.ts'
import type { Operation } from '../operation.ts'
import type { Order } from '../order.ts'
import { no, YES, type Verdict } from '../refusal.ts'
import { allowed, Refused } from '../rules/find.ts'
import { openIn, proposalIn, type Finding, type FindingState, type Proposal } from './extra-work.ts'
import { titleOf } from './extra-work-shown.ts'
import type { Scene } from './rules.ts'

/** The proposal that the customer is asked now; refused where it is another, over, or was taken back. */
export function standingAs({ visit }: Scene, proposalId: string): Proposal {
  const proposal = proposalIn(visit.extraWork, proposalId)
  if (!proposal) throw new Refused({ code: 'unknown', what: 'proposal' })
  if (openIn(visit.extraWork, proposal).length === 0)
    throw new Refused({ code: proposal.withdrawnAt === null ? 'answered-already' : 'proposal-withdrawn' })
  return proposal
}

export function findingOf({ visit }: Scene, id: string): Finding {
  const finding = visit.extraWork.findings.find((each) => each.id === id)
  if (!finding) throw new Refused({ code: 'unknown', what: 'finding' })
  return finding
}

export function inState(finding: Finding, ...states: readonly FindingState[]): Verdict {
  const { state } = finding
  if (states.includes(state)) return YES
  return no(
    state === 'reported'
      ? { code: 'not-priced', finding: titleOf(finding) }
      : { code: 'finding-settled', finding: titleOf(finding), state },
  )
}

/** The customer is asked by whoever owns them, or whoever stands in (P3.11). */
export function byAdvisor({ floor }: Scene, { personId }: Context): Verdict {
  return allowed(floor, personId, 'advisor', 'manager')
}

/** It waits for the customer's word from now on; what it waited for already it goes on waiting for, too. */
export function waitingToo(order: Order, { id: operationId, hold }: Operation, since: number): SiteEvent[] {
  const on = { type: 'operation-held', orderId: order.id, operationId } as const
  const consent = { reason: 'consent', since, note: '', expectedAt: null } as const
  return hold
    ? [
        { ...on, hold: consent },
        { ...on, hold },
      ]
    : [{ ...on, hold: consent }]
}

/** The customer's word is there; an operation that waits for something else, parts by now, goes on waiting for that. */
export function releaseOf(order: Order, operationId: string): SiteEvent[] {
  const operation = order.operations.find(({ id }) => id === operationId)
  const released = { type: 'operation-released', orderId: order.id, operationId } as const
  if (operation?.hold?.reason === 'consent') return [released]
  if (operation?.consent !== 'pending') return []
  const { hold } = operation
  if (!hold) return [released]
  const [asked, again] = waitingToo(order, operation, hold.since)
  return [asked!, released, again!]
}
