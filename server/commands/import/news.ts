import { randomUUID } from 'node:crypto'
import type { Floor } from '#domain/floor.ts'
import { isClosed, type Order } from '#domain/order.ts'
import type { KnownOrder } from '#db/queries/imported-order.ts'
import type { ImportedOrder } from '../../import/order.ts'
import { fingerprintOf, saidOf, type Said } from './said.ts'
import { staysPut } from './update.ts'

/** An order of the file that says something new, with what is known of it here. */
export interface News {
  readonly file: ImportedOrder
  readonly fingerprint: string
  readonly id: string
  readonly old: Order | null
  /** What the last file said; null where there was none. */
  readonly was: Said | null
  /** People moved the car or its work here since the last file. */
  readonly touched: boolean
  /** The car stays where people put it. */
  readonly stays: boolean
}

export interface SortedOut {
  /** In the order in which the cars came. */
  readonly news: readonly News[]
  readonly unchanged: readonly ImportedOrder[]
  /** Orders that ended here, and of which the file says something new all the same. */
  readonly ended: readonly ImportedOrder[]
}

/** Tells what a file newly says from what it repeats. `known` are the orders here whose numbers it names. */
export function sortOut(floor: Floor, known: readonly KnownOrder[], files: readonly ImportedOrder[]): SortedOut {
  const byNumber = new Map(known.map((order) => [order.number, order]))
  const news: News[] = []
  const unchanged: ImportedOrder[] = []
  const ended: ImportedOrder[] = []
  for (const file of files) {
    const fingerprint = fingerprintOf(file)
    const here = byNumber.get(file.number)
    const old = (here && floor.orders.get(here.id)) ?? null
    if (here?.imported?.fingerprint === fingerprint) unchanged.push(file)
    else if (here && (old === null || isClosed(old) || old.end !== null)) ended.push(file)
    else {
      // Written by an import in this very form.
      const was = (here?.imported?.said ?? null) as Said | null
      const touched = old !== null && old.rev !== here?.imported?.rev
      const stays = staysPut(touched, saidOf(file))
      news.push({ file, fingerprint, id: here?.id ?? randomUUID(), old, was, touched, stays })
    }
  }
  return { news: news.toSorted((a, b) => a.file.arrivedAt - b.file.arrivedAt), unchanged, ended }
}
