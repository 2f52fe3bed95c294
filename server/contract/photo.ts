import { z } from 'zod'
import { id, moment, text } from './text.ts'

/** The name of a stored photo: SHA-256 of its bytes. */
export const photoHash = z.string().regex(/^[0-9a-f]{64}$/)

export const photoHashes = (most: number) => z.array(photoHash).max(most)

/** What an upload's address says; the picture is the body. */
export const photoQuery = z.object({
  personId: id,
  terminal: text(64).default(''),
  /** Site time at which it was taken; now where nobody says. */
  takenAt: z.coerce.number().pipe(moment).optional(),
})
