import { ROLES, type Person, type Role } from './person.ts'

const HEADS = ['manager', 'administrator'] as const
const LEADERS = ['foreman', ...HEADS] as const
const HANDS = ['technician', 'team-leader', ...LEADERS] as const
const FLOOR = ['advisor', 'inspector', ...HANDS] as const
const COUNTER = ['advisor', 'cashier', 'care', ...LEADERS] as const

/**
 * What a person of the house may do, and who may: the one table. Commands, questions and pages name a capability, never a
 * role. A rule may ask for more than this (how much of a discount, who repaired the car), never for less.
 */
export const CAPABILITIES = {
  /** Cars, their state and their place: every board. */
  'see-floor': ROLES,
  /** A car's papers: agreement, findings, photos; no customer's file. */
  'see-visit': ROLES,
  /** Customers' names, phones and past visits. */
  'see-files': COUNTER,
  receive: ['advisor', ...LEADERS],
  /** Writes the order, prices it, and takes the customer's word. */
  agree: ['advisor', ...LEADERS],
  dispatch: ['team-leader', ...LEADERS],
  /** Drives a car to where it is wanted: bay, wash, spot. */
  drive: FLOOR,
  repair: HANDS,
  'report-findings': FLOOR,
  inspect: ['inspector', ...HANDS],
  wash: FLOOR,
  'hold-keys': ROLES,
  'keep-parts': ['parts', 'advisor', ...HANDS],
  settle: ['cashier', 'advisor', ...LEADERS],
  deliver: COUNTER,
  /** Looks at an exit pass and opens the gate. */
  'let-out': ROLES,
  'call-for-help': ROLES,
  'care-for-customers': ['care', 'advisor', ...HEADS],
  'see-figures': LEADERS,
  /** Screens: lets them in, says what they are for, revokes them. */
  'keep-screens': LEADERS,
  /** Prices of the catalogue, imports. */
  'keep-prices': HEADS,
  'export-files': HEADS,
  /** People, their roles, PINs and sessions. */
  'keep-people': HEADS,
} as const satisfies Record<string, readonly Role[]>
export type Capability = keyof typeof CAPABILITIES

/** These want more than a PIN: a password or a passkey, given a short while ago. */
export const STRONG: readonly Capability[] = ['keep-prices', 'export-files', 'keep-people']

export function may(person: Pick<Person, 'roles' | 'active'>, capability: Capability): boolean {
  const roles: readonly Role[] = CAPABILITIES[capability]
  return person.active && person.roles.some((role) => roles.includes(role))
}
