import type { PlateKind } from '#domain/plate.ts'
import { z } from 'zod'

/**
 * What the welcome board at the entrance may see of an appointment (P3.2): an allow-list, and it hangs where everybody
 * walks past. No whole name, no whole plate, no order, no reason to come.
 */
export const welcomeCard = z.strictObject({
  /** The customer's surname, and how to address them where the file says so; null: nobody knows who comes. */
  who: z.strictObject({ surname: z.string(), title: z.enum(['mr', 'ms']).nullable() }).nullable(),
  plate: z.strictObject({ text: z.string(), kind: z.custom<PlateKind>((value) => typeof value === 'string') }),
  /** When they are expected, ms. */
  at: z.number(),
  /** Who looks after them; null: whoever is free. */
  advisor: z.string().nullable(),
  /** When the car came, ms; null while it is expected. */
  arrivedAt: z.number().nullable(),
})
export type WelcomeCard = z.infer<typeof welcomeCard>

/** The day's appointments, by their time. */
export interface WelcomePicture {
  readonly site: { readonly name: string; readonly timeZone: string; readonly hours: { opens: number; closes: number } }
  /** Site time, ms. */
  readonly now: number
  readonly build: string
  readonly cards: readonly WelcomeCard[]
}
