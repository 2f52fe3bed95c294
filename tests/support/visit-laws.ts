import type { SiteCommand } from '#domain/command.ts'
import { isRunning } from '#domain/operation.ts'
import { agreedLines, CONFIRMATIONS } from '#domain/visit/agreement.ts'
import { balance, mostWithoutConsent, settledAt, standing } from '#domain/visit/bill.ts'
import { billOf } from '#domain/visit/bill-rules.ts'
import { EXPLAINED, toldReadyAt } from '#domain/visit/delivery.ts'
import { agreedExtras, openAsks, openIn } from '#domain/visit/extra-work.ts'
import { keyHolderOf } from '#domain/visit/key.ts'
import { amount, sum, taxIn } from '#domain/visit/money.ts'
import { amountOf, type QuoteLine } from '#domain/visit/quote.ts'
import type { Shop } from './floor-builder.ts'

/** What the customer gave their word to pay for a line, whoever was to pay it. */
const confirmed = (line: QuoteLine) => (line.payType === 'customer' ? amountOf(line) : (line.ifRefused ?? 0))

/** The laws that a car's visit breaks after a command, in words. */
export function brokenInVisit(shop: Shop, orderId: string, command: SiteCommand): string[] {
  const order = shop.order(orderId)
  const visit = shop.visit(orderId)
  const { agreement, bill, delivery, extraWork, pass, key, handover } = visit
  const agreed = agreedLines(visit)
  const entry = standing(bill)
  const now = billOf(visit)
  const answered = extraWork.proposals.flatMap((proposal) => proposal.answers)
  const workIds = new Set(agreed.filter(({ kind }) => kind === 'labour').map(({ id }) => id))
  const worked = new Set(order.operations.flatMap(({ clocks }) => clocks.map(({ personId }) => personId)))
  const valid = pass.issued.filter(
    (each) => each.usedAt === null && each.voidedAt === null && shop.now <= each.validUntil,
  )
  const usedNow = command.type === 'use-pass' ? pass.issued.find(({ code }) => code === command.code) : undefined

  const laws: Record<string, boolean> = {
    'a line costs its quantity times its price, and nothing is below zero': agreed.every(
      (line) =>
        amountOf(line) >= 0 && (line.kind !== 'part' || amountOf(line) === amount(line.quantity, line.unitPrice)),
    ),
    'money is whole fen': [
      ...bill.entries.flatMap(({ lines, due }) => [due, ...lines.map(({ actual }) => actual)]),
      balance(bill),
    ].every(Number.isSafeInteger),
    'payers together pay what the lines cost (P6.1)': bill.entries.every(
      ({ lines, totals }) => sum(Object.values(totals)) === sum(lines.map(({ actual }) => actual)),
    ),
    'what is due is the customer’s share less the discount': bill.entries.every(
      ({ totals, discount, due }) => due === totals.customer - discount,
    ),
    'nobody gets a discount of more than they pay': bill.entries.every(
      ({ totals, discount }) => Math.abs(discount) <= Math.abs(totals.customer),
    ),
    'net and tax are the amount': bill.entries.every(({ due }) => due < 0 || taxIn(due).net + taxIn(due).tax === due),
    'a settlement and its counter-entry are nothing together': bill.entries.every(
      ({ kind, due, totals }, n) =>
        kind === 'settlement' ||
        (due + bill.entries[n - 1]!.due === 0 &&
          sum(Object.values(totals)) + sum(Object.values(bill.entries[n - 1]!.totals)) === 0),
    ),
    'settlements and counter-entries take turns': bill.entries.every(
      ({ kind }, n) => kind === (n % 2 === 0 ? 'settlement' : 'counter-entry'),
    ),
    'what stands as settled is what was agreed, done and handed out (P6.1)':
      entry === null || JSON.stringify([entry.lines, entry.due]) === JSON.stringify([now.lines, now.due]),
    'nothing is settled a tenth above what the customer confirmed (P6.2)':
      entry === null ||
      handover.end !== null ||
      entry.totals.customer <=
        mostWithoutConsent(
          sum(
            agreed
              .filter(({ id }) => entry.lines.some((l) => l.lineId === id && l.payType === 'customer'))
              .map(confirmed),
          ),
        ),
    'nobody has paid more than was ever due':
      sum(bill.payments.map((payment) => payment.amount)) <= Math.max(0, ...bill.entries.map(({ due }) => due)),
    'signed on a screen, all five were confirmed (P3.8)':
      agreement.signed?.kind !== 'screen' ||
      agreement.version !== agreement.signed.version ||
      command.type !== 'sign' ||
      CONFIRMATIONS.every((what) => agreement.confirmations[what] !== null),
    'nobody works on what the customer did not order (P4.7, P4.9)': order.operations.every(
      (operation) => !isRunning(operation) || workIds.has(operation.id),
    ),
    'work that waits for the customer’s word does not run (P4.7)': extraWork.proposals.every(
      (proposal) =>
        openIn(extraWork, proposal).length === 0 ||
        !proposal.holds.some((id) => order.operations.some((operation) => operation.id === id && isRunning(operation))),
    ),
    'extra work is agreed only by an answer to exactly the version that was seen (P4.7)': extraWork.findings.every(
      ({ id, state }) =>
        (state !== 'agreed' && state !== 'declined') ||
        answered.some(({ findingId, verdict }) => findingId === id && verdict === state),
    ),
    'what was agreed is work of the order (P4.7)':
      order.end !== null ||
      agreedExtras(extraWork).every(
        ({ id, kind }) => kind !== 'labour' || order.operations.some((each) => each.id === id),
      ),
    'nobody inspected finally what they repaired (P5.1)': order.inspectorId === null || !worked.has(order.inspectorId),
    'ready, the advisor has taken it back since its last inspection (P5.6)':
      order.readyAt === null || (handover.signed !== null && handover.signed.at >= (order.inspectedAt ?? 0)),
    'delivered, it was told, settled, signed for, and nothing was left open (P6)':
      order.deliveredAt === null ||
      (toldReadyAt(delivery) !== null &&
        openAsks(extraWork).length === 0 &&
        delivery.givenBack !== null &&
        EXPLAINED.every((point) => delivery.givenBack?.explained.includes(point)) &&
        (command.type !== 'deliver' || settledAt(bill) !== null)),
    'delivered, the customer has the key (P5.5)': command.type !== 'deliver' || keyHolderOf(key) === 'customer',
    'who leaves for good has paid, or nothing was done (P6.5, S.4)':
      usedNow?.kind !== 'exit' ||
      settledAt(bill) !== null ||
      (order.end?.kind === 'cancelled' && bill.entries.length === 0),
    'one pass is valid at a time': valid.length <= 1,
  }
  return Object.keys(laws).filter((law) => !laws[law])
}
