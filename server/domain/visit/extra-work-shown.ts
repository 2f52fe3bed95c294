import { digest } from '../digest.ts'
import type { Order } from '../order.ts'
import type { ExtraWork, Finding, Version } from './extra-work.ts'
import { amountOf } from './quote.ts'

/** What a version asks, in the order in which it is asked. */
export function findingsOf({ findings }: ExtraWork, { findingIds }: Pick<Version, 'findingIds'>): Finding[] {
  return findingIds.flatMap((id) => findings.find((finding) => finding.id === id) ?? [])
}

/** The heading under which the customer reads a finding. */
export function titleOf({ title, text }: Pick<Finding, 'title' | 'text'>): string {
  return title || text
}

/**
 * SHA-256 of exactly what the customer is shown: whose order, which version, each item with its words, photos and prices,
 * and both promises. One letter or fen more is another hash, and an answer to the old one is refused.
 */
export function hashOf(
  order: Pick<Order, 'number'>,
  version: Omit<Version, 'hash'>,
  findings: readonly Finding[],
): string {
  const items = findings.map((finding) => [
    finding.id,
    titleOf(finding),
    finding.words,
    finding.measured,
    finding.urgency,
    finding.safety,
    finding.photos,
    finding.lines.map((line) => [line.id, line.kind, line.name, line.payType, quantityOf(line), amountOf(line)]),
  ])
  return digest(
    JSON.stringify([order.number, version.id, version.version, items, version.promisedAt, version.otherwise]),
  )
}

function quantityOf(line: Finding['lines'][number]): string {
  return line.kind === 'part' ? `${line.quantity} ${line.unit} ${line.unitPrice} ${line.source}` : ''
}
