// What the parts counter shows, derived from the floor and the part lines: the rules decide, nothing is computed in another way.
import type { PartsDesk, PartsOrder } from '#contract/parts-desk.ts'
import type { Floor } from '#domain/floor.ts'
import { isOpen, type Operation } from '#domain/operation.ts'
import { stageOf, type Order } from '#domain/order.ts'
import { onBay } from '#domain/place.ts'
import { issuedQuantity, stockOf, type OldPart, type PartStock } from '#domain/visit/parts.ts'
import type { PartLine } from '#domain/visit/quote.ts'
import { blankVisit, type Visit } from '#domain/visit/visit.ts'

export type LineState = 'open' | 'reserved' | 'missing' | 'partly' | 'issued'

export interface LineView {
  readonly line: PartLine
  readonly stock: PartStock
  readonly issued: number
  /** Of what is needed: neither handed out, nor put by, nor known to be missing. */
  readonly open: number
  readonly state: LineState
  readonly oldPart: OldPart | null
}

/** A car that needs parts. */
export interface PartsCase {
  readonly order: Order
  readonly parts: PartsOrder['parts']
  readonly lines: readonly LineView[]
  /** Number of the bay on which it stands. */
  readonly bay: string | null
  /** Lines that are missing, ready to be handed out, not looked at yet. */
  readonly count: Readonly<Record<'missing' | 'reserved' | 'open', number>>
}

/** Cars on a bay first, then by promise; those that have all they need, last. */
export function casesOf(floor: Floor, desk: PartsDesk): PartsCase[] {
  const cases = desk.orders.flatMap((each) => {
    const order = floor.orders.get(each.orderId)
    return order && !GONE.includes(stageOf(order)) ? [caseOf(floor, order, each)] : []
  })
  return cases.sort(
    (a, b) =>
      Number(isServed(a)) - Number(isServed(b)) ||
      Number(a.bay === null) - Number(b.bay === null) ||
      (a.order.promisedAt ?? Infinity) - (b.order.promisedAt ?? Infinity) ||
      (a.order.number < b.order.number ? -1 : 1),
  )
}

const GONE: readonly ReturnType<typeof stageOf>[] = ['ready', 'delivered', 'cancelled']

function caseOf(floor: Floor, order: Order, { lines, parts }: PartsOrder): PartsCase {
  const views = lines.map((line) => lineView(line, parts))
  const count = (which: (view: LineView) => boolean) => views.filter(which).length
  return {
    order,
    parts,
    lines: views,
    bay: floor.bays.get(onBay(order.place) ?? '')?.no ?? null,
    count: {
      missing: count(({ stock }) => stock.missing > 0),
      reserved: count(({ stock }) => stock.reserved > 0),
      open: count(({ open }) => open > 0),
    },
  }
}

export function isServed({ count }: PartsCase): boolean {
  return count.missing + count.reserved + count.open === 0
}

function lineView(line: PartLine, parts: PartsOrder['parts']): LineView {
  const stock = stockOf(parts, line.id)
  const issued = issuedQuantity({ parts }, line.id)
  const open = Math.max(0, line.quantity - issued - stock.reserved - stock.missing)
  const oldPart = parts.oldParts.find((old) => old.lineId === line.id) ?? null
  return { line, stock, issued, open, state: stateOf(line, stock, issued, open), oldPart }
}

function stateOf(line: PartLine, { missing, reserved }: PartStock, issued: number, open: number): LineState {
  if (issued >= line.quantity) return 'issued'
  if (missing > 0) return 'missing'
  if (issued > 0 || (reserved > 0 && open > 0)) return 'partly'
  return reserved > 0 ? 'reserved' : 'open'
}

/** The lines under the operations they are for, in the order's own order; `operation` is null where it has gone. */
export function byOperation({ order, lines }: PartsCase): { operation: Operation | null; lines: LineView[] }[] {
  const groups = order.operations.map((operation) => ({
    operation,
    lines: lines.filter(({ line }) => line.operationId === operation.id),
  }))
  const known = new Set(order.operations.map(({ id }) => id))
  const rest = lines.filter(({ line }) => !known.has(line.operationId))
  const all = [...groups, ...(rest.length > 0 ? [{ operation: null, lines: rest }] : [])]
  return all.filter((group) => group.lines.length > 0)
}

/** A visit that knows as much as the counter does: what the rules of parts are asked with. */
export function visitOf({ order, parts, lines }: PartsCase): Visit {
  const blank = blankVisit(order.id)
  return { ...blank, parts, agreement: { ...blank.agreement, lines: lines.map(({ line }) => line) } }
}

/** People who may stand at the counter: those on the car's work first. */
export function takers(floor: Floor, order: Order) {
  const there = new Set(order.operations.filter(isOpen).flatMap(({ clocks }) => clocks.map(({ personId }) => personId)))
  const bayId = onBay(order.place)
  const nearness = (id: string, at: string | null) => (there.has(id) ? 0 : bayId !== null && at === bayId ? 1 : 2)
  return [...floor.people.values()]
    .filter(({ active, roles }) => active && roles.some((role) => WORKSHOP.includes(role)))
    .sort((a, b) => nearness(a.id, a.bayId) - nearness(b.id, b.bayId))
}

const WORKSHOP: readonly string[] = ['technician', 'team-leader', 'foreman']

/** A part number as scanners and people write it: without its spaces, dots and dashes. */
export function plainCode(code: string): string {
  return code.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** What a scanned or typed text means: a line of a car, a car, several, or nothing. The open car's own lines come first. */
export function find(
  cases: readonly PartsCase[],
  typed: string,
  openId: string,
): { orderId: string; lineId: string }[] {
  const code = plainCode(typed)
  if (code === '') return []
  const hits = cases.flatMap(({ order, lines }) => {
    const named = [order.ticket, order.number, order.plate].some((name) => plainCode(name) === code)
    if (named) return [{ orderId: order.id, lineId: '' }]
    const line = lines.find((view) => plainCode(view.line.code) === code)
    return line ? [{ orderId: order.id, lineId: line.line.id }] : []
  })
  const own = hits.find(({ orderId }) => orderId === openId)
  return own ? [own] : hits
}
