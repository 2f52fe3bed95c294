import { isHeld, type Order } from '#domain/order.ts'
import { MINUTE } from '#domain/operation.ts'
import {
  BLANK_EXTRA_WORK,
  type ExtraWork,
  type Finding,
  type NewFinding,
  type Proposal,
} from '#domain/visit/extra-work.ts'
import { hashOf } from '#domain/visit/extra-work-shown.ts'
import type { QuoteLine } from '#domain/visit/quote.ts'

/** What was found on the sample's cars, by ticket: one is put to its customer, one waits for its advisor. */
const FOUND: Readonly<Record<string, Omit<NewFinding, 'operationId' | 'photos'> & { readonly words: string }>> = {
  A023: {
    text: '右后下摆臂胶套开裂',
    measured: '裂口 12 mm',
    words: '转弯时会响，继续开会越裂越大，紧急变道时车会不稳。',
    urgency: 'now',
    safety: true,
  },
  A017: { text: '右前轮胎花纹 2.0 mm', measured: '2.0 mm', words: '', urgency: 'soon', safety: false },
}

export function stillExtraWork(order: Order): ExtraWork {
  const found = FOUND[order.ticket]
  const operation = order.operations[0]
  if (!found || !operation) return BLANK_EXTRA_WORK
  const clock = operation.clocks.at(-1)
  const finding: Finding = {
    ...{ id: `${order.id}-found`, operationId: operation.id, ...found, title: '', photos: [], lines: [] },
    personId: clock?.personId ?? '',
    at: clock?.stoppedAt ?? order.arrivedAt ?? 0,
    state: 'reported',
  }
  const held = order.operations.find(isHeld)
  if (held?.hold?.reason !== 'consent') return { findings: [finding], proposals: [] }
  const asked: Finding = { ...finding, lines: linesFor(order), state: 'asked' }
  return { findings: [asked], proposals: [proposalFor(order, asked, held.hold.since, held.id)] }
}

function proposalFor(order: Order, finding: Finding, askedAt: number, holds: string): Proposal {
  const version = {
    ...{ id: `${order.id}-asked`, version: 1, findingIds: [finding.id], holds: [holds] },
    promisedAt: order.promisedAt === null ? null : order.promisedAt + 80 * MINUTE,
    otherwise: order.promisedAt,
  }
  return {
    ...{ ...version, hash: hashOf(order, version, [finding]), askedAt },
    ...{ answers: [], reminders: [], withdrawnAt: null },
  }
}

function linesFor({ id }: Order): QuoteLine[] {
  const own = { code: '', payType: 'customer', ifRefused: null } as const
  const part = { ...own, kind: 'part', operationId: `${id}-arm`, quantity: 100, source: 'maker' } as const
  return [
    { ...part, id: `${id}-arm-part`, name: '右后下摆臂', unit: '件', unitPrice: 78_000 },
    { ...part, id: `${id}-arm-bolts`, name: '偏心螺栓', unit: '套', unitPrice: 28_000 },
    {
      ...{ ...own, kind: 'labour', id: `${id}-arm`, name: '更换右后下摆臂', price: 22_000, afterDisassembly: null },
      work: { trade: 'mechanical', standardMinutes: 60, equipment: [], certificates: [], parallel: false },
    },
  ]
}
