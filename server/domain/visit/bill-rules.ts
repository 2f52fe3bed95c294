import type { Context } from '../command.ts'
import { hasRole, type Person, type Role } from '../person.ts'
import { all, no, YES, type Verdict } from '../refusal.ts'
import { allowed, must, Refused } from '../rules/find.ts'
import { stageOf } from '../order.ts'
import { agreedLines } from './agreement.ts'
import {
  balance,
  billLines,
  mostWithoutConsent,
  standing,
  totalsOfBill,
  type BillCommand,
  type BillEntry,
  type BillLine,
} from './bill.ts'
import { openAsks } from './extra-work.ts'
import { isPrice, percentOf, type Fen } from './money.ts'
import type { Unrepaired } from './handover.ts'
import { issuedQuantity } from './parts.ts'
import type { QuoteLine } from './quote.ts'
import type { RulesFor, Scene } from './rules.ts'
import type { Visit } from './visit.ts'

/** How much of the customer's share each role may let go, in percent; nobody else may. */
export const DISCOUNT_LIMITS: readonly (readonly [Role, number])[] = [
  ['administrator', 100],
  ['manager', 20],
  ['advisor', 5],
]

export function discountLimit(person: Person | undefined): number {
  return DISCOUNT_LIMITS.find(([role]) => person && hasRole(person, role))?.[1] ?? 0
}

/** The bill as it would be settled now. */
export function billOf(visit: Visit): Pick<BillEntry, 'lines' | 'totals' | 'discount' | 'due'> & {
  readonly estimates: BillEntry['totals']
} {
  const { end } = visit.handover
  const lines = end
    ? [...billLines(partsUsed(visit), visit.bill.adjustments, (lineId) => handedOut(visit, lineId)), feeLine(end)]
    : billLines(agreedLines(visit), visit.bill.adjustments, (lineId) => handedOut(visit, lineId))
  const totals = totalsOfBill(lines, 'actual')
  const discount = Math.min(visit.bill.discount?.amount ?? 0, totals.customer)
  return { lines, totals, discount, due: totals.customer - discount, estimates: totalsOfBill(lines, 'estimate') }
}

/** A car that goes back unrepaired is charged for its diagnosis and what was built in, not for work that nobody did (S.4). */
function feeLine({ fee }: Unrepaired): BillLine {
  const same = { lineId: 'diagnosis', kind: 'labour', name: '检测费', code: '', quantity: 100, unit: '' } as const
  return { ...same, payType: 'customer', estimate: fee, actual: fee }
}

function partsUsed(visit: Visit): readonly QuoteLine[] {
  return agreedLines(visit).filter(({ kind, id }) => kind === 'part' && (handedOut(visit, id) ?? 0) > 0)
}

/** How much of a part went into the car; null where the parts counter never handed any out, so that nobody knows better. */
function handedOut(visit: Visit, lineId: string): number | null {
  const known = visit.parts.slips.some(({ items }) => items.some((item) => item.lineId === lineId))
  return known ? issuedQuantity(visit, lineId) : null
}

/** Open for settling: the workshop is done with the car, or it goes back unrepaired (S.4). Cancelled before work it costs nothing. */
function billable(scene: Scene): Verdict {
  const { order } = scene
  const stage = stageOf(order)
  return stage === 'handover' || stage === 'ready'
    ? YES
    : no({ code: 'wrong-stage', ticket: order.ticket, stage, needs: ['handover', 'ready'] })
}

function unsettled({ order, visit }: Scene): Verdict {
  return standing(visit.bill) ? no({ code: 'already-settled', ticket: order.ticket }) : YES
}

/** What the customer may still agree to would be on no bill. */
function decided({ order, visit }: Scene): Verdict {
  const items = openAsks(visit.extraWork).length
  return items > 0 ? no({ code: 'extra-work-open', ticket: order.ticket, items }) : YES
}

function atDesk({ floor }: Scene, { personId }: Context): Verdict {
  return allowed(floor, personId, 'cashier', 'advisor', 'manager', 'administrator')
}

/** No more than a tenth above what the customer confirmed without their word (P6.2). */
function withinConsent(bill: ReturnType<typeof billOf>): Verdict {
  const estimate = bill.estimates.customer
  const actual = bill.totals.customer
  return actual > mostWithoutConsent(estimate)
    ? no({ code: 'above-estimate', estimate, actual, most: mostWithoutConsent(estimate) })
    : YES
}

function negative(entry: BillEntry): Pick<BillEntry, 'lines' | 'totals' | 'discount' | 'due'> {
  const minus = (fen: Fen): Fen => (fen === 0 ? 0 : -fen)
  const { customer, warranty, maker, insurer, internal } = entry.totals
  return {
    lines: entry.lines.map((line): BillLine => ({
      ...line,
      estimate: minus(line.estimate),
      actual: minus(line.actual),
    })),
    totals: {
      customer: minus(customer),
      warranty: minus(warranty),
      maker: minus(maker),
      insurer: minus(insurer),
      internal: minus(internal),
    },
    discount: minus(entry.discount),
    due: minus(entry.due),
  }
}

const newPayment = ({ visit }: Scene, id: string): Verdict =>
  visit.bill.payments.some((payment) => payment.id === id) ? no({ code: 'known-already', what: 'payment' }) : YES

export const BILL_RULES: RulesFor<BillCommand> = {
  'adjust-line': (scene, { lineId, quantity, price, payType, reason }, context) => {
    const { order, visit } = scene
    must(
      all(
        () => atDesk(scene, context),
        () => unsettled(scene),
        () => (agreedLines(visit).some(({ id }) => id === lineId) ? YES : no({ code: 'unknown', what: 'line' })),
        () => (price === null || isPrice(price) ? YES : no({ code: 'not-a-price' })),
      ),
    )
    return [{ type: 'line-adjusted', orderId: order.id, adjustment: { lineId, quantity, price, payType, reason } }]
  },

  'give-discount': (scene, { amount, reason }, context) => {
    const { floor, order, visit } = scene
    const share = billOf(visit).totals.customer
    const percent = discountLimit(floor.people.get(context.personId))
    const most = percentOf(share, percent)
    must(
      all(
        () => atDesk(scene, context),
        () => unsettled(scene),
        () => (amount <= most ? YES : no({ code: 'discount-too-high', most, percent })),
      ),
    )
    return [{ type: 'discount-given', orderId: order.id, amount, reason }]
  },

  settle: (scene, { due }, context) => {
    const { order, visit } = scene
    const bill = billOf(visit)
    must(
      all(
        () => atDesk(scene, context),
        () => billable(scene),
        () => unsettled(scene),
        () => decided(scene),
        () => withinConsent(bill),
        () => (bill.due === due ? YES : no({ code: 'bill-changed', due: bill.due })),
      ),
    )
    const { estimates: _, ...facts } = bill
    const serial = visit.bill.entries.filter(({ kind }) => kind === 'settlement').length + 1
    const entry = { ...facts, kind: 'settlement', number: `${order.number}-${serial}`, reason: '' } as const
    return [{ type: 'bill-settled', orderId: order.id, entry }]
  },

  'counter-settlement': (scene, { reason }, context) => {
    const { order, visit } = scene
    const entry = standing(visit.bill)
    if (!entry) throw new Refused({ code: 'not-settled', ticket: order.ticket })
    must(atDesk(scene, context))
    const counter = { ...negative(entry), kind: 'counter-entry', number: `${entry.number}R`, reason } as const
    return [{ type: 'bill-countered', orderId: order.id, entry: counter }]
  },

  'take-payment': (scene, { id, method, amount, receipt }, context) => {
    const { floor, order, visit } = scene
    const open = balance(visit.bill)
    must(
      all(
        () =>
          method === 'credit'
            ? allowed(floor, context.personId, 'manager', 'administrator')
            : allowed(floor, context.personId, 'cashier', 'manager', 'administrator'),
        () => (standing(visit.bill) ? YES : no({ code: 'not-settled', ticket: order.ticket })),
        () => newPayment(scene, id),
        () => (amount > 0 && amount <= open ? YES : no({ code: 'more-than-due', due: Math.max(0, open) })),
      ),
    )
    return [{ type: 'payment-taken', orderId: order.id, payment: { id, method, amount, receipt } }]
  },

  refund: (scene, { id, method, amount, receipt }, context) => {
    const { floor, order, visit } = scene
    const owed = -balance(visit.bill)
    must(
      all(
        () => allowed(floor, context.personId, 'cashier', 'manager', 'administrator'),
        () => newPayment(scene, id),
        () => (amount > 0 && amount <= owed ? YES : no({ code: 'more-than-owed', owed: Math.max(0, owed) })),
      ),
    )
    return [{ type: 'payment-taken', orderId: order.id, payment: { id, method, amount: -amount, receipt } }]
  },

  'write-invoice': (scene, { id, number, redOf }, context) => {
    const { floor, order, visit } = scene
    const { invoices } = visit.bill
    must(allowed(floor, context.personId, 'cashier', 'manager', 'administrator'))
    const entry = standing(visit.bill)
    const original = invoices.find((invoice) => invoice.id === redOf)
    const open = invoices.some(
      (invoice) => invoice.redOf === null && !invoices.some((other) => other.redOf === invoice.id),
    )
    must(
      all(
        () => (invoices.some((invoice) => invoice.id === id) ? no({ code: 'known-already', what: 'invoice' }) : YES),
        () => (invoices.some((invoice) => invoice.number === number) ? no({ code: 'number-taken', number }) : YES),
        () => {
          if (redOf === null) {
            if (open) return no({ code: 'invoice-stands' })
            return entry ? YES : no({ code: 'not-settled', ticket: order.ticket })
          }
          if (!original || original.redOf !== null) return no({ code: 'unknown', what: 'invoice' })
          return invoices.some((invoice) => invoice.redOf === redOf) ? no({ code: 'already-countered' }) : YES
        },
      ),
    )
    const amount = original ? -original.amount : (entry?.due ?? 0)
    return [{ type: 'invoice-written', orderId: order.id, invoice: { id, number, amount, redOf } }]
  },
}
