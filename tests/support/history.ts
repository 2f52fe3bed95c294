// The story of one car's whole visit as the log would tell it, for whoever looks at the history alone.
import type { HistoryEntry, Moment } from '../../server/contract/history.ts'
import type { Floor } from '../../server/domain/floor.ts'
import { replayOrder, type Logged } from '../../server/domain/replay.ts'
import { historyOf } from '../../server/words/story.ts'
import { at, floorOf, Shop } from './floor-builder.ts'
import { fullVisit } from './full-visit.ts'

export const TOLD_ORDER = 'b001'

export interface Told {
  /** While the car was on it. */
  readonly floor: Floor
  readonly entries: readonly HistoryEntry[]
  /** What the car was after a revision. */
  momentAt(rev: number): Moment | undefined
}

/** A car's visit from its arrival to the afternoon, when it is in work and its customer has answered. */
export function toldVisit(): Told {
  const shop = new Shop(floorOf())
  shop.now = at('11:20')
  const look = () => ({
    floor: shop.floor,
    order: shop.order(TOLD_ORDER),
    visit: shop.visit(TOLD_ORDER),
    now: shop.now,
  })
  for (const { command, personId } of fullVisit(TOLD_ORDER, 1, look)) {
    shop.pass(4).does(command, personId)
    if (command.type === 'finish-operation') break
  }
  const { floor } = shop
  const log = shop.log.map(({ events, envelope }): Logged => ({
    command: shop.asked.get(envelope.commandId) ?? '',
    ...{ events, envelope },
  }))
  return {
    floor,
    entries: historyOf(floor, log),
    momentAt(rev) {
      const then = replayOrder(
        floor,
        TOLD_ORDER,
        log.filter(({ envelope }) => envelope.rev <= rev),
      )
      return then && { rev, ...then }
    },
  }
}
