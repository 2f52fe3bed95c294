import type { CarAsk, CarBill, CarItem, CarStay } from '#contract/view.ts'
import type { Floor } from '#domain/floor.ts'
import { forecastFloor } from '#domain/forecast.ts'
import { stageOf, type Order } from '#domain/order.ts'
import { expectedRange, type TimeRange } from '#domain/public.ts'
import { newOperation } from '#domain/rules/reception.ts'
import { billOf } from '#domain/visit/bill-rules.ts'
import { balance } from '#domain/visit/bill.ts'
import { openIn, priceOf, standingProposal, type Finding, type Proposal } from '#domain/visit/extra-work.ts'
import { titleOf } from '#domain/visit/extra-work-shown.ts'
import { amountOf, type QuoteLine } from '#domain/visit/quote.ts'
import type { Visit } from '#domain/visit/visit.ts'

/** What is written about a car as its customer may see it. `offset` is the site's distance from UTC, ms. */
export function stayOf(floor: Floor, order: Order, visit: Visit, now: number, offset: number): CarStay {
  return {
    ask: askOf(floor, order, visit, now, offset),
    findings: visit.extraWork.findings.flatMap((finding) =>
      finding.state === 'agreed' || finding.state === 'declined' || finding.state === 'noted'
        ? [{ ...itemOf(finding), state: finding.state }]
        : [],
    ),
    bill: billFor(order, visit),
    callingSince: order.desk.customerCalls,
  }
}

/** Photos that a customer may open: of what they are asked, or have been told. */
export function photosOf(visit: Visit): string[] {
  const told = ['asked', 'agreed', 'declined', 'noted']
  return visit.extraWork.findings.filter(({ state }) => told.includes(state)).flatMap(({ photos }) => photos)
}

function askOf(floor: Floor, order: Order, { extraWork }: Visit, now: number, offset: number): CarAsk | null {
  const standing = standingProposal(extraWork)
  if (!standing) return null
  const open = openIn(extraWork, standing)
  const going = order.operations.map((operation) =>
    standing.holds.includes(operation.id) && operation.hold?.reason === 'consent'
      ? { ...operation, hold: null }
      : operation,
  )
  const work = open.flatMap(({ lines }) =>
    lines.flatMap((line) => (line.kind === 'labour' ? [operationFor(line)] : [])),
  )
  const expect = (operations: Order['operations'], promisedAt: number | null) =>
    whatIf(floor, { ...order, operations, promisedAt }, now, offset)
  return {
    proposalId: standing.id,
    hash: standing.hash,
    version: standing.version,
    since: standing.askedAt,
    items: open.map(itemOf),
    promisedAt: standing.promisedAt,
    otherwise: standing.otherwise,
    ifAgreed: expect([...going, ...work], standing.promisedAt ?? order.promisedAt),
    ifDeclined: expect(going, order.promisedAt),
    agreedAlready: verdicts(standing).includes('agreed'),
  }
}

function verdicts({ answers }: Proposal) {
  return answers.map(({ verdict }) => verdict)
}

function operationFor(line: Extract<QuoteLine, { kind: 'labour' }>) {
  return newOperation({ ...line.work, id: line.id, name: line.name, parts: { state: 'none', expectedAt: null } })
}

/** When it would be ready, were this the order: behind all others, as the workshop stands now. */
function whatIf(floor: Floor, order: Order, now: number, offset: number): TimeRange | null {
  const orders = new Map(floor.orders).set(order.id, order)
  return expectedRange(order, forecastFloor({ ...floor, orders }, now, offset).get(order.id), now)
}

function itemOf(finding: Finding): CarItem {
  const { id, words, measured, urgency, safety, photos, at } = finding
  const lines = finding.lines.map((line) => ({ name: nameOf(line), amount: amountOf(line), payType: line.payType }))
  return { id, title: titleOf(finding), words, measured, urgency, safety, photos, at, lines, price: priceOf(finding) }
}

function nameOf(line: QuoteLine): string {
  return line.kind === 'part' && line.quantity !== 100
    ? `${line.name} × ${line.quantity / 100} ${line.unit}`
    : line.name
}

/** What the customer pays, once the work is done and before they pay it (P6.1). */
function billFor(order: Order, visit: Visit): CarBill | null {
  const stage = stageOf(order)
  if (stage !== 'handover' && stage !== 'ready') return null
  const { lines, discount, due } = billOf(visit)
  const own = lines.filter(({ payType, kind }) => payType === 'customer' && kind !== 'free')
  return {
    lines: own.map(({ name, estimate, actual }) => ({ name, estimate, amount: actual })),
    discount,
    due,
    owed: visit.bill.entries.length > 0 ? balance(visit.bill) : due,
  }
}
