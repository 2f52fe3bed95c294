import type { Stage } from '#domain/order.ts'
import type { Role } from '#domain/person.ts'
import type { ImportCode } from '#words/import.ts'
import type { Lang } from '#words/say.ts'
import { z } from 'zod'
import { id, text } from './text.ts'

const flag = z
  .enum(['0', '1'])
  .default('0')
  .transform((value) => value === '1')

/** What an upload's address says; the file is the body. */
export const importQuery = z.object({
  /** Read and compare, write nothing. */
  dryRun: flag,
  /** Take the good orders where others have bad lines. */
  skipBad: flag,
  /** Made by the sender: the same id again answers as then. */
  id: z.uuid().optional(),
  personId: id.optional(),
  terminal: text(64).default(''),
})

/** One thing about the file that a person should look at. */
export interface ImportRemark {
  readonly code: ImportCode
  readonly line: number | null
  readonly column: string | null
  readonly value: string | null
  readonly order: string | null
  readonly values: Readonly<Record<string, string | number>>
  /** What was expected, or what was made of it. */
  readonly expected: Readonly<Record<Lang, string>>
}

/** What kind of file it was found to be. */
export interface ImportFound {
  readonly encoding: string | null
  readonly separator: string
  readonly headerLine: number | null
  readonly ignoredColumns: readonly string[]
  readonly lines: number
  readonly orders: number
}

/** What an import did, or with `dry-run` and `refused` would do. */
export interface ImportReport {
  readonly outcome: 'imported' | 'unchanged' | 'dry-run' | 'refused'
  /** The one revision it made. */
  readonly rev: number | null
  /** Null where the bytes are no table at all. */
  readonly found: ImportFound | null
  readonly orders: {
    readonly made: number
    readonly updated: number
    readonly unchanged: number
    /** Left out because a line of theirs is bad. */
    readonly skipped: number
  }
  /** The stages at which the file's good orders stand afterwards. */
  readonly stages: Partial<Readonly<Record<Stage, number>>>
  /** What the workshop did not have yet. */
  readonly bays: readonly string[]
  readonly teams: readonly string[]
  readonly people: readonly { readonly name: string; readonly role: Role }[]
  /** What keeps lines out. */
  readonly problems: readonly ImportRemark[]
  readonly warnings: readonly ImportRemark[]
}
