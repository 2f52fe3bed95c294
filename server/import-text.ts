import type { ImportRemark, ImportReport } from '#contract/import.ts'
import { STAGES } from '#domain/order.ts'
import { foundText, managerWords } from '#words/manager.ts'
import { say, type Lang } from '#words/say.ts'
import { roleWords } from '#words/role.ts'
import { stageWords } from '#words/stage.ts'

/** An import's report for a terminal: what was found, a table of what is wrong, what came of it. */
export function importText(report: ImportReport, lang: Lang): string {
  const { found, orders, problems, warnings } = report
  const tell = (key: keyof typeof managerWords.zh, values = {}) => say(managerWords, lang, key, values)
  const list = (title: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`${title}: ${items.join(', ')}`]
  const counts = (['made', 'updated', 'unchanged', 'skipped'] as const).map((key) => `${tell(key)} ${orders[key]}`)
  const stages = STAGES.flatMap((stage) => {
    const count = report.stages[stage]
    return count ? [`${stageWords[lang][stage]} ${count}`] : []
  })
  const people = report.people.map(({ name, role }) => `${name} (${roleWords[lang][role]})`)
  const outcome = tell(`outcome-${report.outcome}`, { count: problems.length })
  const revision = report.rev === null ? '' : ` (${tell('revision', { rev: report.rev })})`
  return [
    ...(found ? [foundText(found, lang)] : []),
    ...list(tell('ignored', { columns: '' }).trim().replace(/[::]$/, ''), found?.ignoredColumns ?? []),
    ...remarks(tell('problems'), problems, lang),
    ...remarks(tell('warnings'), warnings, lang),
    '',
    `${outcome}${revision}: ${counts.join(', ')}`,
    ...list(tell('stages'), stages),
    ...list(tell('newBays'), report.bays),
    ...list(tell('newTeams'), report.teams),
    ...list(tell('newPeople'), people),
    ...(report.outcome === 'refused' && orders.made + orders.updated > 0 ? [tell('hintSkipBad')] : []),
  ].join('\n')
}

function remarks(title: string, rows: readonly ImportRemark[], lang: Lang): string[] {
  if (rows.length === 0) return []
  const { line, column, value, expected } = managerWords[lang]
  const cells = rows.map((row) => [
    String(row.line ?? ''),
    row.column ?? '',
    short(row.value ?? ''),
    row.expected[lang],
  ])
  return ['', `${title} (${rows.length})`, ...table([[line, column, value, expected], ...cells])]
}

const LONGEST_VALUE = 24

function short(value: string): string {
  const plain = value.replace(/\s+/g, ' ')
  return plain.length <= LONGEST_VALUE ? plain : `${plain.slice(0, LONGEST_VALUE)}…`
}

/** Columns that line up, where a Chinese letter takes the room of two others. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => widthOf(row[at] ?? ''))))
  return rows.map((row) =>
    row
      .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd(),
  )
}

function widthOf(text: string): number {
  return Array.from(text).reduce(
    (sum, letter) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(letter)
        ? 2
        : 1),
    0,
  )
}
