import type { Floor } from '#domain/floor.ts'
import { isClosed } from '#domain/order.ts'
import type { Floors } from '../commands/floors.ts'

export type FloorListener = (after: Floor, before: Floor | undefined) => void

/** How many orders that left the floor are remembered, so that a screen that was away can be told of them. */
const DEPARTED_KEPT = 1_000

interface Departed {
  readonly id: string
  readonly rev: number
}

interface SiteFeed {
  floor: Floor
  departed: Departed[]
  /** From this revision on `departed` is complete. */
  completeFrom: number
}

/** The newest committed floor of every site that this node was asked about, and who wants to hear of the next. */
export class Feed implements Floors {
  readonly #sites = new Map<string, SiteFeed>()
  readonly #listeners = new Set<FloorListener>()

  get(siteId: string): Floor | undefined {
    return this.#sites.get(siteId)?.floor
  }

  sites(): Floor[] {
    return [...this.#sites.values()].map(({ floor }) => floor)
  }

  publish(floor: Floor): void {
    const known = this.#sites.get(floor.site.id)
    if (known && known.floor.epoch === floor.epoch) {
      if (floor.rev <= known.floor.rev) return
      this.#follow(known, floor)
    } else {
      this.#sites.set(floor.site.id, { floor, departed: [], completeFrom: floor.rev })
      this.#tell(floor, known?.floor)
    }
  }

  #follow(known: SiteFeed, floor: Floor): void {
    const before = known.floor
    for (const id of leftBetween(before, floor)) known.departed.push({ id, rev: floor.rev })
    const surplus = known.departed.length - DEPARTED_KEPT
    if (surplus > 0) known.completeFrom = known.departed.splice(0, surplus).at(-1)?.rev ?? known.completeFrom
    known.floor = floor
    this.#tell(floor, before)
  }

  #tell(after: Floor, before: Floor | undefined): void {
    for (const listener of this.#listeners) listener(after, before)
  }

  /** Orders that left after a revision; undefined where that is too long ago to know. */
  goneSince(siteId: string, rev: number): string[] | undefined {
    const site = this.#sites.get(siteId)
    if (!site || rev < site.completeFrom) return undefined
    // The revision that closes an order still has it, for the log's sake; screens let it go with that revision.
    const isGone = (id: string) => {
      const order = site.floor.orders.get(id)
      return !order || isClosed(order)
    }
    return site.departed.filter((order) => order.rev > rev && isGone(order.id)).map((order) => order.id)
  }

  forget(siteId: string): void {
    this.#sites.delete(siteId)
  }

  listen(listener: FloorListener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}

/** Orders that left; those too that came and left meanwhile, which a screen may have seen on another node. */
function leftBetween(before: Floor, after: Floor): Set<string> {
  const left = [...after.orders.values()].filter((order) => isClosed(order) && order.rev > before.rev)
  const absent = [...before.orders.values()].filter((order) => !isClosed(order) && !after.orders.has(order.id))
  return new Set([...left, ...absent].map((order) => order.id))
}
