import type { ImportRemark, ImportReport } from '#contract/import.ts'
import { expectedText } from '#words/import.ts'
import type { Problem } from '../../import/problem.ts'
import type { ImportReading } from '../../import/read.ts'
import type { ImportPlan } from './plan.ts'
import { notInFile } from './warnings.ts'

/** What people are told of an import. `absent`: open orders of earlier files that this one does not name. */
export function reportOf(
  outcome: ImportReport['outcome'],
  rev: number | null,
  { found, problems, warnings, skipped }: ImportReading,
  plan: ImportPlan,
  absent: readonly string[],
): ImportReport {
  const { bays, teams, people } = plan.made
  const all = [...warnings, ...plan.warnings].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
  return {
    ...{ outcome, rev, found },
    orders: { ...plan.counts, skipped: skipped.length },
    stages: plan.stages,
    bays: bays.map(({ no }) => no).toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })),
    teams: teams.map(({ name }) => name),
    people: people.map(({ name, roles }) => ({ name, role: roles[0] ?? 'technician' })),
    problems: problems.map(remark),
    warnings: [...all, ...notInFile(absent)].map(remark),
  }
}

/** With its words in both languages. */
export function remark(problem: Problem): ImportRemark {
  return { ...problem, expected: { zh: expectedText(problem, 'zh'), en: expectedText(problem, 'en') } }
}
