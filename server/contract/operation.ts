import { CERTIFICATES, EQUIPMENT, TRADES } from '#domain/trade.ts'
import { z } from 'zod'
import { id, moment, required } from './text.ts'

/** An operation as it is written on a new order. */
export const newOperation = z.strictObject({
  id,
  name: required(120),
  trade: z.enum(TRADES),
  standardMinutes: z.number().min(1).max(6_000),
  equipment: z.array(z.enum(EQUIPMENT)).max(EQUIPMENT.length).default([]),
  certificates: z.array(z.enum(CERTIFICATES)).max(CERTIFICATES.length).default([]),
  parallel: z.boolean().default(false),
  parts: z
    .strictObject({ state: z.enum(['none', 'complete', 'missing']), expectedAt: moment.nullable() })
    .default({ state: 'none', expectedAt: null }),
})
