import type { ImportRemark, ImportReport } from '#contract/import.ts'
import { importWords } from '#words/import.ts'
import { problem } from '#words/problem.ts'
import '../../desk/manager/bb-manager.ts'
import { FileChosenEvent } from '../../desk/manager/bb-drop.ts'
import type { Freshness } from '../../kit/live-freshness.ts'
import { answerWith, type Answers } from '../answers.ts'
import { FRESH, sampleFloor, UNREACHED } from '../floors.ts'
import type { Show, StateOf } from '../screens.ts'
import { find } from '../touch.ts'
import { lateQueue } from './late-queue.ts'

type State = StateOf<'manager'>

const badTime: ImportRemark = {
  ...{ code: 'not-a-time', line: 15, column: '预计交车时间', value: '2026-13-20 14:00', order: 'WT2611200007' },
  ...{ values: {}, expected: { zh: importWords.zh['not-a-time'], en: importWords.en['not-a-time'] } },
}
const REPORT: ImportReport = {
  ...{ outcome: 'dry-run', rev: null, orders: { made: 33, updated: 2, unchanged: 0, skipped: 1 } },
  found: { encoding: 'GB18030', separator: ',', headerLine: 1, ignoredColumns: ['备注2'], lines: 69, orders: 36 },
  stages: { booked: 4, signed: 9, working: 14, inspection: 3, ready: 5 },
  ...{ bays: ['8', '9'], teams: ['钣金组'], people: [{ name: '周倩', role: 'advisor' }] },
  ...{ problems: [badTime], warnings: [] },
}
const PRICES = { outcome: 'imported', encoding: 'UTF-8', lines: 214, made: 198, updated: 16, problems: [] }

/** What becomes of the file that was dropped; left out, nobody answers. */
const ANSWERS: Readonly<Partial<Record<State, unknown>>> = {
  report: REPORT,
  imported: { ...REPORT, outcome: 'imported', rev: 12, problems: [] },
  failed: { ...REPORT, outcome: 'refused', problems: [badTime] },
  refused: problem('internal'),
}

const LINES: Readonly<Partial<Record<State, Freshness>>> = { unreached: UNREACHED, offline: FRESH.offline }

export const showManager: Show<'manager'> = (state, lang) => {
  const answers: Answers = (path) => (path === '/api/catalogue' ? PRICES : ANSWERS[state])
  answerWith(answers)
  const page = Object.assign(document.createElement('bb-manager'), {
    floor: state === 'unreached' ? null : state === 'late' ? lateQueue() : sampleFloor(),
    freshness: LINES[state] ?? FRESH.live,
    lang,
  })
  if (state in ANSWERS || state === 'offline') void drop(page)
  if (state === 'prices') void choosePrices(page)
  return page
}

const file = (name: string) => new File(['委托书号,车牌号'], name, { type: 'text/csv' })

async function drop(page: HTMLElement): Promise<void> {
  ;(await find(page, 'bb-drop')).dispatchEvent(new FileChosenEvent(file('export-2026-11-22.csv')))
}

async function choosePrices(page: HTMLElement): Promise<void> {
  const input = await find<HTMLInputElement>(page, 'bb-price-list', 'input')
  const held = new DataTransfer()
  held.items.add(file('operations-2026.csv'))
  input.files = held.files
  input.dispatchEvent(new Event('change'))
}
