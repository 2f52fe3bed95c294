import type { Floor } from '#domain/floor.ts'
import type { ImportedOrder } from '../../import/order.ts'
import { problem, type Problem } from '../../import/problem.ts'
import type { Holder } from './bays.ts'
import { runs } from './draft.ts'
import type { News } from './news.ts'
import { isAfterWork, isDone } from './said.ts'

type Line = ImportedOrder['operations'][number]

/** What should be looked at in an order that the file brings or changes. */
export function warningsOf({ file, old, stays }: News, floor: Floor, holders: ReadonlyMap<string, Holder>): Problem[] {
  const open = file.operations.find(({ state }) => !isDone(state))
  const byNumber = new Map([...floor.bays.values()].map((bay) => [bay.no, bay]))
  const warnings = file.operations.flatMap((operation: Line): Problem[] => {
    const { state, bay, trade, line } = operation
    const spot = { line, order: file.number }
    const holder = bay?.place === 'on-bay' ? holders.get(bay.no) : undefined
    const known = bay && byNumber.get(bay.no)
    if (open && isAfterWork(state)) return [problem('states-disagree', spot, { open: open.line })]
    if (stays) return []
    if (!bay) return runs(operation) ? [problem('working-without-bay', spot)] : []
    if (holder) return [problem('bay-taken-here', spot, { bay: bay.no, holder: holder.number, plate: holder.plate })]
    if (known && !known.trades.includes(trade)) return [problem('bay-lacks-trade', spot, { bay: bay.no, trade })]
    return []
  })
  return old && stays ? [movedHere(file), ...warnings] : warnings
}

function movedHere(file: ImportedOrder): Problem {
  return problem('moved-here', { ...spotOf(file), value: file.plate })
}

export function endedHere(file: ImportedOrder): Problem {
  return problem('closed-here', { ...spotOf(file), value: file.plate })
}

/** Orders of earlier files that this one does not name: closed there, or another selection. */
export function notInFile(numbers: readonly string[]): Problem[] {
  if (numbers.length === 0) return []
  return [problem('not-in-file', { value: numbers.join(', ') }, { count: numbers.length })]
}

function spotOf(file: ImportedOrder) {
  const line = file.operations[0]?.line
  return { order: file.number, ...(line === undefined ? {} : { line }) }
}
