import {
  CHECKS,
  DRAWING,
  FLUIDS,
  MARK_KINDS,
  MARK_SIZES,
  STOPS,
  WARNING_LIGHTS,
  type WalkaroundCommand,
} from '#domain/visit/walkaround.ts'
import { z } from 'zod'
import { photoHashes } from '../photo.ts'
import { command, onOrder, type SchemasFor } from '../schema.ts'
import { id, moment, text } from '../text.ts'

const mark = z.strictObject({
  id,
  kind: z.enum(MARK_KINDS),
  size: z.enum(MARK_SIZES).nullable().default(null),
  x: z.int().min(0).max(DRAWING.width),
  y: z.int().min(0).max(DRAWING.height),
  photos: photoHashes(8).default([]),
  note: text(200).default(''),
  before: z.boolean().default(false),
})

const readings = z.strictObject({
  mileageKm: z.int().min(0).max(5_000_000).exactOptional(),
  fuel: z.int().min(0).max(8).exactOptional(),
  lights: z.array(z.enum(WARNING_LIGHTS)).max(WARNING_LIGHTS.length).exactOptional(),
  fluids: z.partialRecord(z.enum(FLUIDS), z.enum(['ok', 'low'])).exactOptional(),
  tread: z.int().min(0).max(200).exactOptional(),
  checks: z.partialRecord(z.enum(CHECKS), z.boolean()).exactOptional(),
  belongings: text(300).exactOptional(),
  valuablesTaken: z.boolean().exactOptional(),
})

const note = z.strictObject({
  passed: z.boolean(),
  marks: z.array(mark).max(40).default([]),
  readings: readings.default({}),
})

export const WALKAROUND_COMMANDS = {
  'note-stop': command('note-stop', { ...onOrder, stop: z.enum(STOPS), note, seenAt: moment }),
  'finish-walkaround': command('finish-walkaround', onOrder),
} satisfies SchemasFor<WalkaroundCommand>
