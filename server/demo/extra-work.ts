import { MINUTE, type Operation } from '#domain/operation.ts'
import type { Order } from '#domain/order.ts'
import { standingProposal, type Finding } from '#domain/visit/extra-work.ts'
import type { QuoteLine } from '#domain/visit/quote.ts'
import { fateOf } from '#db/demo/day.ts'
import type { Trouble } from '#db/demo/day.ts'
import { ADVISORS } from '#db/demo/workshop.ts'
import type { Act, Role, Scene } from './scene.ts'

/** How long an advisor takes to price a finding, and then to ask, ms. */
const PRICING = MINUTE
const ASKING = 2 * MINUTE
/** The part of a price that is work. */
const WORK_SHARE = 0.3

/** Advisors: price what technicians find, ask the customer, write down what they say on the telephone (P4.7). */
export const extraWork: Role = function* (scene) {
  for (const order of scene.orders) {
    const { findings } = scene.visit(order.id).extraWork
    const act = findings.length > 0 ? next(scene, order, findings[0]!) : undefined
    if (act) yield act
  }
}

/** What a technician reports where a car is to wait for its customer's word: '油底壳 ¥1,280' is what and for how much. */
export function finding(order: Order, operation: Operation, { note }: Trouble): Act['command'] {
  const [text = note] = note.split(' ¥')
  return {
    ...{ type: 'report-finding', orderId: order.id, findingId: `${operation.id}-found`, operationId: operation.id },
    ...{ text, measured: '', urgency: 'now', safety: false, photos: [] },
  }
}

function next(scene: Scene, order: Order, found: Finding): Act | undefined {
  const personId = order.advisorId ?? ADVISORS[0]
  const orderId = order.id
  const operation = order.operations.find(({ id }) => id === found.operationId)
  const trouble = operation && fateOf(orderId).troubles[order.operations.indexOf(operation)]
  if (!operation || !trouble) return undefined
  const { now } = scene
  if (found.state === 'reported' && now >= found.at + PRICING)
    return {
      personId,
      command: {
        ...{ type: 'price-finding', orderId, findingId: found.id, title: found.text, words: '' },
        lines: linesOf(operation, found, trouble),
      },
    }
  if (found.state === 'priced' && now >= found.at + ASKING) {
    const promisedAt = order.promisedAt === null ? null : Math.max(order.promisedAt, now) + 50 * MINUTE
    const asked = { proposalId: `${found.id}-asked`, findingIds: [found.id], promisedAt, holds: [operation.id] }
    return { personId, command: { type: 'propose', orderId, ...asked } }
  }
  const proposal = standingProposal(scene.visit(orderId).extraWork)
  if (found.state !== 'asked' || !proposal || now < proposal.askedAt + trouble.minutes * MINUTE) return undefined
  return {
    personId,
    command: {
      ...{ type: 'answer-proposal', orderId, proposalId: proposal.id, hash: proposal.hash, by: 'telephone' },
      answers: [{ findingId: found.id, verdict: 'agreed', refused: false }],
      evidence: { kind: 'attest', personId, how: 'telephone', note: '电话里同意' },
    },
  }
}

/** A good quarter of an hour's work, and what is left of the price for the part. */
function linesOf(operation: Operation, { id, text }: Finding, { note }: Trouble): QuoteLine[] {
  const price = Number(/¥([\d,]+)/.exec(note)?.[1]?.replaceAll(',', '') ?? 600) * 100
  const work = Math.round((price * WORK_SHARE) / 100) * 100
  const same = { code: '', payType: 'customer', ifRefused: null } as const
  const { trade, equipment, certificates } = operation
  return [
    {
      ...{ kind: 'labour', id: `${id}-work`, name: `更换${text.replace(/^更换/, '')}`, ...same },
      ...{ price: work, afterDisassembly: null },
      work: { trade, standardMinutes: 18, equipment, certificates, parallel: false },
    },
    {
      ...{ kind: 'part', id: `${id}-part`, name: text.replace(/^更换/, ''), ...same, operationId: `${id}-work` },
      ...{ quantity: 100, unit: '件', unitPrice: price - work, source: 'maker' },
    },
  ]
}
