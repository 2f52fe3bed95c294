import type { Order, OrderType } from '#domain/order.ts'
import { CONFIRMATIONS, type AgreementCommand, type OrderDraft, type Term } from '#domain/visit/agreement.ts'
import { signatureLacks } from '#domain/visit/agreement-rules.ts'
import { draftOf } from '#domain/visit/draft.ts'
import { promiseOf, shownHash } from '#domain/visit/shown.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { priceOfWork } from '#db/demo/catalogue.ts'
import { signatureOf } from '#db/demo/handwriting.ts'
import { partsFor } from '#db/demo/needs.ts'

/** When the order is written and laid before the customer after the greeting; how long each of the five is looked at, ms. */
const WRITTEN = 150_000
const LOOKS = 15_000

/**
 * What comes next on the way to the customer's signature on the screen: the order is written, the five are confirmed one
 * by one, and with `signs` they sign what they saw (P3.8). undefined: for now nothing.
 */
export function nextOfAgreement(
  order: Order,
  { agreement }: Visit,
  now: number,
  signs: boolean,
): AgreementCommand | undefined {
  const { id: orderId, receivedAt } = order
  const since = now - (receivedAt ?? now)
  if (since < WRITTEN) return undefined
  if (agreement.version === 0) return { type: 'write-order', orderId, seen: 0, draft: draft(order, agreement) }
  const seen = agreement.version
  const no = CONFIRMATIONS.findIndex((one) => agreement.confirmations[one] === null)
  const what = CONFIRMATIONS[no]
  if (what && since < WRITTEN + no * LOOKS) return undefined
  if (what) return { type: 'confirm-term', orderId, seen, term: termOf(order, what, promiseOf(order, agreement)) }
  if (!signs || signatureLacks(order, agreement, now).length > 0) return undefined
  return { type: 'sign', orderId, hash: shownHash(order, agreement), ink: signatureOf(orderId) }
}

const FAULTS: readonly OrderType[] = ['repair', 'rework', 'warranty']

/** At what the catalogue says of the work that they came for; what nobody can judge yet goes on the lift first (P3.5). */
function draft(order: Order, agreement: Visit['agreement']): OrderDraft {
  const written = draftOf(order, agreement, priceOfWork)
  return {
    ...written,
    lift: FAULTS.includes(order.type),
    lines: [...written.lines, ...order.operations.flatMap(partsFor)],
  }
}

function termOf({ washWished, keepOldParts }: Order, what: Term['what'], promisedAt: number | null): Term {
  switch (what) {
    case 'promise':
      return { what, promisedAt: promisedAt ?? 0 }
    case 'wash':
      return { what, wished: washWished }
    case 'old-parts':
      return { what, keep: keepOldParts }
    default:
      return { what }
  }
}
