import type { Order } from '#domain/order.ts'
import type { Agreement } from '#domain/visit/agreement.ts'
import { totalsOf, type LabourLine, type PayType } from '#domain/visit/quote.ts'
import { same } from '#domain/same.ts'
import { shownHash } from '#domain/visit/shown.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { ImportedOperation, ImportedOrder, PayType as FilePayType } from '../../import/order.ts'
import type { Draft } from './draft.ts'

const PAY_TYPE: Readonly<Record<FilePayType, PayType>> = {
  customer: 'customer',
  warranty: 'warranty',
  'maker-free': 'maker',
  insurer: 'insurer',
  internal: 'internal',
}

/**
 * What the customer agreed to in the old system, as far as its file tells: work at its price, by who pays (P3.6). null
 * where nothing is to be written: the file repeats itself, or somebody wrote the order here since, or signed it.
 */
export function agreementOf(order: Draft, file: ImportedOrder, { agreement }: Visit): Agreement | null {
  const signedHere = agreement.signed !== null && agreement.signed.kind !== 'imported'
  if (agreement.written !== null || signedHere) return null
  const lines = linesOf(order, file)
  const written = { ...agreement, version: agreement.version + 1, lines }
  const next = order.signature ? signedBefore(order, order.signature.at, written) : written
  return sameTerms(next, agreement) ? null : next
}

/** The file's operations are the order's first, in the file's order; what was added here stands in the visit itself. */
function linesOf({ operations }: Draft, file: ImportedOrder): LabourLine[] {
  return file.operations.flatMap((said, index) => {
    const operation = operations[index]
    return operation ? [lineOf(said, operation)] : []
  })
}

/** Without a price in the file it is known only after taking apart. */
function lineOf({ name, priceFen, payType }: ImportedOperation, operation: Order['operations'][number]): LabourLine {
  const { id, trade, standardMinutes, equipment, certificates, parallel } = operation
  return {
    ...{ kind: 'labour', id, code: '', name, payType: PAY_TYPE[payType], ifRefused: null },
    work: { trade, standardMinutes, equipment, certificates, parallel },
    price: priceFen ?? 0,
    afterDisassembly: priceFen === null ? { mostMore: null } : null,
  }
}

/** The ink is in the old system's cupboard. */
function signedBefore(order: Draft, at: number, agreement: Agreement): Agreement {
  const { lines, version } = agreement
  const { washWished, keepOldParts, advisorId } = order
  const promisedAt = order.promisedAt ?? at
  const signed = {
    ...({ version, at, kind: 'imported', ink: null, personId: advisorId ?? '' } as const),
    ...{ lines, promisedAt, washWished, keepOldParts },
    totals: totalsOf(lines),
    hash: shownHash({ ...order, rev: 0 }, agreement),
  }
  const confirmations = { items: at, price: at, promise: at, wash: at, 'old-parts': at }
  return { ...agreement, confirmations, signed, binding: lines }
}

function sameTerms(one: Agreement, other: Agreement): boolean {
  const terms = ({ lines, signed }: Agreement) => [
    lines,
    signed && [signed.promisedAt, signed.washWished, signed.keepOldParts],
  ]
  return same(terms(one), terms(other))
}
