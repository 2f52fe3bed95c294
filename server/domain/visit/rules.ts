import type { Context } from '../command.ts'
import type { SiteEvent } from '../event.ts'
import type { Floor } from '../floor.ts'
import type { Order } from '../order.ts'
import type { Visit, VisitCommand } from './visit.ts'

/** What a rule of the visit looks at: the order and everything written about it, on the floor where it stands. */
export interface Scene {
  readonly floor: Floor
  readonly order: Order
  readonly visit: Visit
}

/** A rule for each of these commands: what follows from it, or a refusal that it throws (`must`, `no`). */
export type RulesFor<C extends VisitCommand> = {
  [T in C['type']]: (scene: Scene, command: Extract<C, { type: T }>, context: Context) => SiteEvent[]
}
