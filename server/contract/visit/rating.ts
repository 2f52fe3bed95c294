import type { RatingCommand } from '#domain/visit/rating.ts'
import { z } from 'zod'
import { command, onOrder, type SchemasFor } from '../schema.ts'
import { text } from '../text.ts'

export const rating = { stars: z.int().min(1).max(5), words: text(500).default('') }

export const RATING_COMMANDS = {
  'rate-visit': command('rate-visit', { ...onOrder, ...rating }),
} satisfies SchemasFor<RatingCommand>
