import type { Certificate, Trade } from './trade.ts'

export const ROLES = [
  'technician',
  'team-leader',
  'foreman',
  'advisor',
  'inspector',
  'parts',
  'cashier',
  'care',
  'manager',
  'administrator',
] as const
export type Role = (typeof ROLES)[number]

export interface Skill {
  readonly trade: Trade
  /** 1 apprentice, 2 journeyman, 3 expert. */
  readonly level: number
}

export interface Person {
  readonly id: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly skills: readonly Skill[]
  readonly certificates: readonly Certificate[]
  readonly teamId: string | null
  /** The bay where this person works today; null where they go where they are needed. */
  readonly bayId: string | null
  /** Whether they still work here: leavers stay in the log under their name. */
  readonly active: boolean
}

/** A group of technicians that work is given to (班组). */
export interface Team {
  readonly id: string
  readonly name: string
  readonly trades: readonly Trade[]
}

export function hasRole(person: Person, ...roles: readonly Role[]): boolean {
  return person.roles.some((role) => roles.includes(role))
}
