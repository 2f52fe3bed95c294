import type { Context } from '../command.ts'
import type { FloorEvent } from '../event.ts'
import { isOpen, isRunning, MINUTE, type Operation } from '../operation.ts'
import { all, no, YES, type Verdict } from '../refusal.ts'
import { must, notAt, personOf, Refused } from '../rules/find.ts'
import { binding } from '../rules/placing.ts'
import { standing } from './bill.ts'
import {
  evolvePartsIssue,
  issuedQuantity,
  partLines,
  stockOf,
  type PartsIssue,
  type PartsIssueCommand,
  type PartsIssueEvent,
  type PartStock,
  type SlipItem,
} from './parts.ts'
import type { PartLine } from './quote.ts'
import type { RulesFor, Scene } from './rules.ts'

const DAY = 24 * 60 * MINUTE
/** Old warranty parts go back to the maker within so long after they were handed out (P4.12). */
export const OLD_PARTS_DUE = 30 * DAY

export const PARTS_RULES: RulesFor<PartsIssueCommand> = {
  'reserve-part': (scene, { lineId, quantity, shelf }, context) => {
    const line = lineOf(scene, lineId)
    const stock = stockOf(scene.visit.parts, lineId)
    return stocked(scene, line, { ...stock, reserved: quantity, shelf: quantity > 0 ? shelf : '' }, context)
  },

  'mark-missing': (scene, { lineId, quantity, expectedAt, note }, context) => {
    const line = lineOf(scene, lineId)
    const missing = quantity > 0 ? { missing: quantity, expectedAt, note } : FOUND
    return stocked(scene, line, { ...stockOf(scene.visit.parts, lineId), ...missing }, context)
  },

  'part-arrived': (scene, { lineId, quantity, shelf }, context) => {
    const line = lineOf(scene, lineId)
    const stock = stockOf(scene.visit.parts, lineId)
    must(quantity <= stock.missing ? YES : no({ code: 'not-missing', part: line.name }))
    const rest = quantity < stock.missing ? { missing: stock.missing - quantity } : FOUND
    return stocked(scene, line, { ...stock, ...rest, reserved: stock.reserved + quantity, shelf }, context)
  },

  'issue-part': (scene, { items, takenBy, ink }) => {
    must(scene.order.signature ? YES : no({ code: 'unsigned', ticket: scene.order.ticket }))
    must(open(scene))
    personOf(scene.floor, takenBy)
    for (const item of items) must(canIssue(scene, item))
    const { id: orderId } = scene.order
    return [
      { type: 'parts-handed', orderId, kind: 'issued', items, takenBy, ink, note: '' },
      ...items.flatMap((item) => takenFromShelf(scene, item)),
    ]
  },

  'return-part': (scene, { items, takenBy, note }) => {
    must(open(scene))
    personOf(scene.floor, takenBy)
    for (const { lineId, quantity } of items) {
      const out = issuedQuantity(scene.visit, lineId)
      must(quantity <= out ? YES : no({ code: 'more-than-issued', part: nameOf(scene, lineId) }))
    }
    return [{ type: 'parts-handed', orderId: scene.order.id, kind: 'returned', items, takenBy, ink: null, note }]
  },

  'tag-old-part': (scene, { lineId, tag }) => {
    const line = lineOf(scene, lineId)
    const { parts } = scene.visit
    const issue = parts.slips.find(
      ({ kind, items }) => kind === 'issued' && items.some((item) => item.lineId === lineId),
    )
    must(line.payType === 'warranty' ? YES : no({ code: 'not-warranty', part: line.name }))
    if (!issue) throw new Refused({ code: 'not-issued', part: line.name })
    must(parts.oldParts.some((old) => old.lineId === lineId) ? no({ code: 'tagged-already', part: line.name }) : YES)
    const dueAt = issue.at + OLD_PARTS_DUE
    return [{ type: 'old-part-tagged', orderId: scene.order.id, lineId, name: line.name, tag, dueAt }]
  },

  'return-old-part': ({ order, visit }, { oldPartId }) => {
    const old = visit.parts.oldParts.find(({ id }) => id === oldPartId)
    if (!old) throw new Refused({ code: 'unknown', what: 'part' })
    must(old.returnedAt === null ? YES : no({ code: 'returned-already', tag: old.tag }))
    return [{ type: 'old-part-returned', orderId: order.id, oldPartId }]
  },
}

const FOUND = { missing: 0, expectedAt: null, note: '' } as const

function lineOf({ visit }: Scene, lineId: string): PartLine {
  const line = partLines(visit).find(({ id }) => id === lineId)
  if (!line) throw new Refused({ code: 'unknown', what: 'part' })
  return line
}

/** A line may have gone from the order while its part was still out. */
function nameOf({ visit }: Scene, lineId: string): string {
  return partLines(visit).find(({ id }) => id === lineId)?.name ?? ''
}

/** Parts move as long as the car is here and nothing was settled. */
function open({ order, visit }: Scene): Verdict {
  return all(
    () => notAt(order, 'booked', 'delivered', 'cancelled'),
    () => (standing(visit.bill) ? no({ code: 'already-settled', ticket: order.ticket }) : YES),
  )
}

/** Nothing beyond what was agreed: more needs the customer's consent first (P4.6, P4.7). */
function withinAgreed({ name: part, quantity: agreed, unit }: PartLine, quantity: number): Verdict {
  return quantity <= agreed ? YES : no({ code: 'needs-consent', part, agreed, unit })
}

function canIssue(scene: Scene, { lineId, quantity }: SlipItem): Verdict {
  const line = lineOf(scene, lineId)
  const after = issuedQuantity(scene.visit, lineId) + quantity
  const { missing } = stockOf(scene.visit.parts, lineId)
  return all(
    () => withinAgreed(line, after),
    () => (after + missing <= line.quantity ? YES : no({ code: 'part-missing', part: line.name })),
  )
}

function takenFromShelf({ order, visit }: Scene, { lineId, quantity }: SlipItem): PartsIssueEvent[] {
  const stock = stockOf(visit.parts, lineId)
  if (stock.reserved === 0) return []
  const reserved = Math.max(0, stock.reserved - quantity)
  return [
    {
      type: 'part-stocked',
      orderId: order.id,
      lineId,
      stock: { ...stock, reserved, shelf: reserved > 0 ? stock.shelf : '' },
    },
  ]
}

/** What is known of a line now, and what follows for its operation on the floor. */
function stocked(scene: Scene, line: PartLine, stock: PartStock, context: Context): (PartsIssueEvent | FloorEvent)[] {
  must(open(scene))
  must(withinAgreed(line, issuedQuantity(scene.visit, line.id) + stock.reserved + stock.missing))
  const event: PartsIssueEvent = { type: 'part-stocked', orderId: scene.order.id, lineId: line.id, stock }
  const envelope = { rev: 0, at: context.now, realAt: context.realNow, terminal: '', ...context }
  const parts = evolvePartsIssue(scene.visit.parts, event, envelope)
  return [event, ...onFloor(scene, line.operationId, parts, context)]
}

/** Missing and on the shelf, over all lines of an operation. */
function partsOf(scene: Scene, operationId: string, parts: PartsIssue) {
  const lines = partLines(scene.visit).filter((line) => line.operationId === operationId)
  const missing = lines.filter((line) => stockOf(parts, line.id).missing > 0)
  const dates = missing.map((line) => stockOf(parts, line.id).expectedAt)
  const at = (line: PartLine) => stockOf(parts, line.id).reserved + issuedQuantity(scene.visit, line.id)
  return {
    missing,
    complete: lines.every((line) => at(line) >= line.quantity),
    // With one of them nobody knows, nobody knows when all are there.
    expectedAt: dates.includes(null) ? null : Math.max(...dates.map((date) => date ?? 0)),
  }
}

/**
 * An operation without its parts is held, with what is missing and until when; when the last one has come it is released.
 * One that runs is not stopped from the counter: its technician sees what is missing, and pauses for it when it is needed.
 */
function onFloor(scene: Scene, operationId: string, parts: PartsIssue, context: Context): FloorEvent[] {
  const { order } = scene
  const operation = order.operations.find(({ id }) => id === operationId)
  if (!operation || !isOpen(operation)) return []
  const { missing, complete, expectedAt } = partsOf(scene, operationId, parts)
  const on = { orderId: order.id, operationId }
  const forParts = operation.hold?.reason === 'parts'
  if (missing.length === 0) {
    const waited = partsOf(scene, operationId, scene.visit.parts).missing.length > 0
    // A technician may wait for a part that is on no line: nothing that the counter does here brings that.
    if (forParts) return waited ? [{ type: 'operation-released', ...on }] : []
    return supplied(scene, operation, { state: complete ? 'complete' : 'none', expectedAt: null })
  }
  const mayHold = binding(order).ok && !isRunning(operation) && (operation.hold === null || forParts)
  if (!mayHold) return supplied(scene, operation, { state: 'missing', expectedAt })
  const note = missing.map((line) => line.name).join('、')
  const hold = { reason: 'parts', since: operation.hold?.since ?? context.now, note, expectedAt } as const
  return [{ type: 'operation-held', ...on, hold }]
}

/** The operation knows of its parts, and nothing else of it changes. */
function supplied({ order }: Scene, operation: Operation, parts: Operation['parts']): FloorEvent[] {
  if (operation.parts.state === parts.state && operation.parts.expectedAt === parts.expectedAt) return []
  const operations = order.operations.map((each) => (each === operation ? { ...each, parts } : each))
  return [{ type: 'operations-written', orderId: order.id, operations }]
}
