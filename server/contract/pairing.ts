import { CODE_LENGTH, CODE_LETTERS, tidyCode } from '#domain/pairing.ts'
import { SCREEN_ROLES, type PairingDevice } from '#domain/screen.ts'
import { z } from 'zod'
import { required, text } from './text.ts'

const pixels = z.int().min(0).max(20_000)

/** A screen asks to be let in, and says what it looks like. */
export const pairingRequest = z.strictObject({ width: pixels, height: pixels, browser: text(120) })

export const pairingCode = z
  .string()
  .max(20)
  .transform(tidyCode)
  .pipe(z.string().regex(new RegExp(`^[${CODE_LETTERS}]{${CODE_LENGTH}}$`)))

/** What a screen is for, where it hangs, and how it is called. */
export const assignment = z
  .strictObject({ role: z.enum(SCREEN_ROLES), place: text(40).default(''), name: required(40) })
  .refine(({ role, place }) => role !== 'bay' || place !== '', { path: ['place'], message: 'a bay has a number' })
export type Assignment = z.output<typeof assignment>

export const letIn = z.strictObject({ code: pairingCode, screen: assignment })
export const lookUp = z.strictObject({ code: pairingCode })

/** What the screen shows while it waits. */
export interface PairingShown {
  /** `BCDFGHJK` */
  readonly code: string
  /** Index of the check word. */
  readonly word: number
  /** Seconds until there is a new one. */
  readonly lasts: number
  /** Seconds between two questions. */
  readonly askEvery: number
}

/** `waiting`: ask again. `paired`: load the page of its role. `over`: ask for a new code. */
export type PairingAnswer = { readonly state: 'waiting' | 'over' } | { readonly state: 'paired'; readonly page: string }

/** What somebody of the house sees before they let it in: it must be the screen before them. */
export interface PairingSeen {
  readonly word: number
  readonly device: PairingDevice
}
