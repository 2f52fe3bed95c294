import { PIN } from '#domain/pin.ts'
import type { Role } from '#domain/person.ts'
import type { ScreenRole } from '#domain/screen.ts'
import { z } from 'zod'
import { id } from './text.ts'

/** Whole words, in any letters; longer than that is no password but an attack on the slow hash. */
const password = z.string().min(1).max(200)

/** At a terminal of the house: who one is, and the PIN. Anywhere: the login and the password. */
export const signIn = z.union([
  z.strictObject({ personId: id, pin: z.string().regex(PIN) }),
  z.strictObject({ login: z.string().trim().min(1).max(60), password }),
])
export type SignIn = z.output<typeof signIn>

/** Who asks, as the server sees it: what a page needs to greet, to lock itself, or to ask for a PIN. */
export interface Caller {
  readonly site: { readonly id: string; readonly name: string; readonly demo: boolean } | null
  readonly screen: {
    readonly id: string
    readonly role: ScreenRole
    readonly place: string
    readonly name: string
  } | null
  readonly person: CallingPerson | null
}

export interface CallingPerson {
  readonly id: string
  readonly name: string
  readonly roles: readonly Role[]
  /** Nobody touched the terminal for a while: the PIN is wanted again before anything is shown or done. */
  readonly locked: boolean
  /** Administration is open: a password or a passkey was given a short while ago. */
  readonly strong: boolean
  /** Seconds without a touch, after which it locks. */
  readonly lockAfter: number
}
