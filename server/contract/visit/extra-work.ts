import { ATTESTED_BY, URGENCIES, type ExtraWorkCommand } from '#domain/visit/extra-work.ts'
import { z } from 'zod'
import { ink } from '../ink.ts'
import { photoHashes } from '../photo.ts'
import { command, onOrder, type SchemasFor } from '../schema.ts'
import { id, moment, required, text } from '../text.ts'
import { quoteLine } from './quote.ts'

const onFinding = { ...onOrder, findingId: id }
const onProposal = { ...onOrder, proposalId: id }

/** Name of the version that the customer saw. */
export const versionHash = z.string().regex(/^[0-9a-f]{64}$/)

export const givenAnswers = z
  .array(
    z.strictObject({
      findingId: id,
      verdict: z.enum(['agreed', 'declined']),
      refused: z.boolean().default(false),
    }),
  )
  .min(1)
  .max(40)

const answered = { ...onProposal, hash: versionHash, answers: givenAnswers }

/** What staff may send: kiosk and phone have a door of their own, where it is seen that it is the customer. */
const staffAnswer = z.discriminatedUnion('by', [
  command('answer-proposal', {
    ...answered,
    by: z.literal('desk'),
    evidence: z.strictObject({ kind: z.literal('ink'), ink }),
  }),
  command('answer-proposal', {
    ...answered,
    by: z.literal('telephone'),
    evidence: z.strictObject({
      kind: z.literal('attest'),
      personId: id,
      how: z.enum(ATTESTED_BY),
      note: required(300),
    }),
  }),
])

export const EXTRA_WORK_COMMANDS = {
  'report-finding': command('report-finding', {
    ...onFinding,
    operationId: id.nullable().default(null),
    text: required(500),
    measured: text(120).default(''),
    urgency: z.enum(URGENCIES),
    safety: z.boolean().default(false),
    photos: photoHashes(12).default([]),
  }),
  'price-finding': command('price-finding', {
    ...onFinding,
    title: text(60).default(''),
    words: text(300).default(''),
    lines: z.array(quoteLine).min(1).max(40),
  }),
  'note-finding': command('note-finding', onFinding),
  'withdraw-finding': command('withdraw-finding', { ...onFinding, reason: required(200) }),
  propose: command('propose', {
    ...onProposal,
    findingIds: z.array(id).min(1).max(40),
    promisedAt: moment.nullable().default(null),
    holds: z.array(id).max(60).default([]),
  }),
  'withdraw-proposal': command('withdraw-proposal', { ...onProposal, reason: required(200) }),
  'answer-proposal': staffAnswer,
  'remind-advisor': command('remind-advisor', { ...onProposal, afterMinutes: z.int().min(1).max(1_440) }),
} satisfies SchemasFor<ExtraWorkCommand>
