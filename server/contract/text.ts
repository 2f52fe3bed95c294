import { z } from 'zod'

/** Ids are made by whoever creates the thing; UUIDs where a client makes them. */
export const id = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[A-Za-z0-9_-]+$/)

/** What a person types: trimmed, bounded, of whole characters, without control characters that could forge a log line. */
export const text = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/)
    .refine((typed) => typed.isWellFormed(), 'half a character')

export const required = (max: number) => text(max).min(1)

/** Milliseconds since 1970, of this century. */
export const moment = z.int().min(946_684_800_000).max(4_102_444_800_000)

export const revision = z.int().min(0)
