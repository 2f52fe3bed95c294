import type { Header } from './header.ts'
import { readHours, readMoney } from './numbers.ts'
import type { ImportedOperation } from './order.ts'
import { problem, type Problem } from './problem.ts'
import type { Row } from './row.ts'
import { compact, isBlank } from './text.ts'

const TOTALS =
  /^(?:本页|当页|本頁)?(?:合计|总计|小计|共计|总和|合計|總計|小計|共計|total|subtotal|grandtotal|sum)(?:[::]|$)/i
const GRAND_TOTAL = /^(?:合计|总计|共计|合計|總計|共計|total|grandtotal)(?:[::]|$)/i
const REMARK = /^[^::]{2,12}[::]/

/** What a row is for: only `line` speaks of an order. */
export type RowKind = 'empty' | 'titles' | 'totals' | 'remark' | 'line'

/** Tells lines of orders from what reports print around them: gaps, titles again on each page, sums, who printed it. */
export function kindOf(row: Row, header: Header): RowKind {
  const filled = row.cells.filter((cell) => !isBlank(cell))
  const [first] = filled
  if (first === undefined) return 'empty'
  if (TOTALS.test(compact(first))) return 'totals'
  if (filled.length === 1 && REMARK.test(compact(first))) return 'remark'
  const at = header.positions.get('number')
  const number = at === undefined ? '' : compact(row.cells[at] ?? '')
  return number !== '' && number === compact(header.title('number')) ? 'titles' : 'line'
}

/** The file's own sums against those of its operations: a difference says that lines were lost on the way. */
export function checkTotals(rows: readonly Row[], header: Header, operations: readonly ImportedOperation[]): Problem[] {
  const grand = rows.filter((row) => GRAND_TOTAL.test(compact(row.cells.find((cell) => !isBlank(cell)) ?? '')))
  const [total] = grand
  if (!total || grand.length > 1) return []
  const sums = [
    { column: 'hours', read: readHours, sum: sumOf(operations, 'standardMinutes'), unit: 60 },
    { column: 'price', read: readMoney, sum: sumOf(operations, 'priceFen'), unit: 100 },
  ] as const
  return sums.flatMap(({ column, read, sum, unit }) => {
    const cell = total.cells[header.positions.get(column) ?? -1] ?? ''
    const said = isBlank(cell) ? null : read(cell)
    if (!said || ('value' in said && said.value === sum)) return []
    return [
      problem('total-differs', { line: total.line, column: header.title(column), value: cell }, { sum: sum / unit }),
    ]
  })
}

function sumOf(operations: readonly ImportedOperation[], field: 'standardMinutes' | 'priceFen'): number {
  return operations.reduce((sum, operation) => sum + (operation[field] ?? 0), 0)
}
