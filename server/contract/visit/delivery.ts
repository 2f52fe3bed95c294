import { COLLECTORS, EXPLAINED, TOLD_READY_BY, WEAR_PARTS, type DeliveryCommand } from '#domain/visit/delivery.ts'
import { z } from 'zod'
import { ink } from '../ink.ts'
import { command, onOrder, type SchemasFor } from '../schema.ts'
import { required } from '../text.ts'

const wear = z.strictObject({
  part: z.enum(WEAR_PARTS),
  left: z.int().min(0).max(1_000).nullable(),
  kilometres: z.int().min(0).max(500_000).nullable(),
})

const nextService = z.strictObject({
  date: z.iso.date(),
  mileageKm: z.int().min(0).max(5_000_000),
})

export const DELIVERY_COMMANDS = {
  'tell-ready': command('tell-ready', { ...onOrder, by: z.enum(TOLD_READY_BY), reached: z.boolean() }),
  'note-wear': command('note-wear', {
    ...onOrder,
    wear: z
      .array(wear)
      .max(WEAR_PARTS.length)
      .refine((parts) => new Set(parts.map(({ part }) => part)).size === parts.length, 'a part twice'),
    nextService: nextService.nullable().default(null),
  }),
  deliver: command('deliver', {
    ...onOrder,
    collector: z.enum(COLLECTORS),
    proof: required(60),
    explained: z.array(z.enum(EXPLAINED)).max(EXPLAINED.length),
    ink,
    coversRemoved: z.boolean(),
  }),
} satisfies SchemasFor<DeliveryCommand>
