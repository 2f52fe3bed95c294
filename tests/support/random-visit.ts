// One car's whole visit, with anything that anybody may think of in between its steps (fast-check).
import fc from 'fast-check'
import type { CommandType, SiteCommand } from '#domain/command.ts'
import { isVisitCommand } from '#domain/visit/decide.ts'
import type { VisitCommandType } from '#domain/visit/visit.ts'
import { CASHIER, MANAGER } from './delivery.ts'
import { ADVISOR, FOREMAN, floorOf, INSPECTOR, MECHANIC, Shop } from './floor-builder.ts'
import { fullVisit } from './full-visit.ts'
import { WHIMS } from './whims.ts'

export const VISITOR = 'b001'

/** After so many steps of the visit somebody asks something else. */
export interface OutOfTurn {
  readonly after: number
  readonly what: VisitCommandType | CommandType
  /** Who asks first; where they may not, somebody else does. */
  readonly who: number
  readonly dice: number
}

const PEOPLE = [ADVISOR, CASHIER, MANAGER, FOREMAN, INSPECTOR, MECHANIC, 'zhou-ping']
const TYPES = Object.keys(WHIMS) as OutOfTurn['what'][]

export const outOfTurn: fc.Arbitrary<OutOfTurn[]> = fc.array(
  fc.record({
    after: fc.nat(75),
    what: fc.constantFrom(...TYPES),
    who: fc.nat(PEOPLE.length - 1),
    dice: fc.nat(40),
  }),
  { minLength: 5, maxLength: 90, size: 'max' },
)

/** What was asked and carried out, a line each, for whoever has to understand what went wrong. */
export type Story = string[]

/** Plays it. `after` is asked after every command that was carried out. */
export function playVisit(
  whims: readonly OutOfTurn[],
  after: (shop: Shop, command: SiteCommand, story: Story) => void,
): Shop {
  const shop = new Shop(floorOf())
  const story: Story = []
  const look = () => ({ floor: shop.floor, order: shop.order(VISITOR), visit: shop.visit(VISITOR), now: shop.now })
  const asks = (command: SiteCommand, ...people: readonly string[]) => {
    shop.pass(1)
    const personId = people.find((id) => shop.ask(command, id).ok)
    if (personId === undefined) return
    shop.does(command, personId)
    story.push(
      `${new Date(shop.now).toISOString().slice(11, 16)} ${personId}: ${JSON.stringify(command).slice(0, 160)}`,
    )
    after(shop, command, story)
  }
  let step = 0
  for (const { command, personId } of fullVisit(VISITOR, 1, look)) {
    asks(command, personId)
    for (const { what, who, dice } of whims.filter((whim) => whim.after === step))
      asks(WHIMS[what](shop, VISITOR, dice), ...PEOPLE.slice(who), ...PEOPLE.slice(0, who))
    // Cancelled for good: what belongs to the floor only can no longer be asked.
    if (!shop.floor.orders.has(VISITOR) && !isVisitCommand(command)) break
    if (step++ > 100) break
  }
  return shop
}
