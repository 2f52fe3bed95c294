import type { CommandRequest } from '#contract/command.ts'
import type { VisitFile } from '#contract/visit-file.ts'
import type { Context } from '#domain/command.ts'
import type { Floor } from '#domain/floor.ts'
import { localDate } from '#domain/local-date.ts'
import type { Refusal } from '#domain/refusal.ts'
import { standing, totalsOfBill, type BillEntry } from '#domain/visit/bill.ts'
import { billOf } from '#domain/visit/bill-rules.ts'
import { canVisit } from '#domain/visit/decide.ts'
import { MOST_FEN, type Fen } from '#domain/visit/money.ts'
import type { VisitCommand } from '#domain/visit/visit.ts'

/** What every piece of the desk looks at: one car's stay, who sits here, and what time it is. */
export interface Scene {
  readonly file: VisitFile
  readonly floor: Floor
  readonly personId: string
  readonly now: number
}

/** Sends what is asked; whether it was done. */
export type Act = (command: VisitCommand, invoice?: CommandRequest['invoice']) => Promise<boolean>

/** A closed order has left the floor; it is asked about as if it stood there. */
export function sceneOf(file: VisitFile, floor: Floor, personId: string, now: number): Scene {
  if (floor.orders.has(file.order.id)) return { file, floor, personId, now }
  return { file, floor: { ...floor, orders: new Map(floor.orders).set(file.order.id, file.order) }, personId, now }
}

/** Why the server would refuse it, before it is asked. Before somebody has said who they are, nothing is refused. */
export function refusalOf({ file, floor, personId, now }: Scene, command: VisitCommand): Refusal | null {
  if (personId === '') return null
  const date = localDate(now, floor.site.timeZone)
  const context: Context = { commandId: '', personId, now, realNow: now, date }
  const decision = canVisit(floor, file.visit, command, context)
  return decision.ok ? null : decision.refusal
}

export type ShownBill = Pick<BillEntry, 'lines' | 'totals' | 'discount' | 'due'> & {
  readonly estimates: BillEntry['totals']
  /** The settlement that stands; null while it is still open. */
  readonly entry: BillEntry | null
}

/** What the paper shows: what was settled, else what would be settled now. */
export function shownBill({ visit }: VisitFile): ShownBill {
  const entry = standing(visit.bill)
  if (!entry) return { ...billOf(visit), entry }
  return { ...entry, estimates: totalsOfBill(entry.lines, 'estimate'), entry }
}

/** Fen of what was typed in yuan, `1,280.5`; null where that is no amount. */
export function fenOf(typed: string): Fen | null {
  const text = typed.trim().replace(/[,，¥\s]/g, '')
  if (!/^\d{1,7}([.。]\d{1,2})?$/.test(text)) return null
  const fen = Math.round(Number(text.replace('。', '.')) * 100)
  return fen <= MOST_FEN ? fen : null
}

/** As it stands in a field: `1280.50`. */
export function yuanField(fen: Fen): string {
  return (fen / 100).toFixed(2)
}

/** Hundredths of what was typed as a quantity; null where that is none. */
export function hundredthsOf(typed: string): number | null {
  const text = typed.trim().replace(',', '.')
  return /^\d{1,4}(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : null
}

export function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value
}
