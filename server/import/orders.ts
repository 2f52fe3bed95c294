import { plateWarning } from '#domain/plate.ts'
import { vinWarning } from '#domain/vin.ts'
import type { Column } from './columns.ts'
import type { Header } from './header.ts'
import type { About, Line } from './line.ts'
import type { ImportedOperation, ImportedOrder, ImportedPerson } from './order.ts'
import { resolveParts } from './parts.ts'
import { problem, type Problem } from './problem.ts'
import { isOddPhone } from './short-texts.ts'

/** An order before bays are given to cars: the bays its operations name. */
export interface OrderDraft extends Omit<ImportedOrder, 'operations'> {
  readonly operations: readonly OperationDraft[]
}

export interface OperationDraft extends Omit<ImportedOperation, 'bay'> {
  readonly bayNo: string | null
}

export interface OrderReading {
  /** Null where the lines together do not make an order. */
  readonly draft: OrderDraft | null
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
}

/** What an order cannot do without, on whichever of its lines it stands. */
const PER_ORDER = ['plate', 'customerName', 'arrivedAt', 'promisedAt'] as const

/** A yes to these wins over a no: a car washed in vain is a smaller harm than old parts thrown away or a wish unheard. */
const YES_WINS: readonly Column[] = ['wash', 'keepOldParts']

/** The lines of one order to an order: the first that says something wins, and the others are told of. */
export function readOrder(lines: readonly [Line, ...Line[]], header: Header, timeZone: string): OrderReading {
  const [first] = lines
  const { number } = first
  const problems: Problem[] = []
  const warnings: Problem[] = []
  const spot = (line: Line, column: Column) => ({
    line: line.line,
    column: header.title(column),
    value: line.cell(column),
    order: number,
  })
  /** The line whose word counts for a column. */
  const sayer = (column: keyof About): Line | undefined =>
    (YES_WINS.includes(column) ? lines.find((line) => line.about[column] === true) : undefined) ??
    lines.find((line) => line.about[column] !== null)
  const merged = <K extends keyof About>(column: K): About[K] | null => {
    const winner = sayer(column)
    if (!winner) return null
    for (const line of lines) {
      const word = line.about[column]
      if (word === null || word === winner.about[column]) continue
      const code = YES_WINS.includes(column) ? 'yes-wins' : 'lines-disagree'
      warnings.push(problem(code, spot(line, column), { kept: winner.cell(column), keptLine: winner.line }))
    }
    return winner.about[column]
  }

  const plate = merged('plate')
  const customerName = merged('customerName')
  const arrivedAt = merged('arrivedAt')
  const promisedAt = merged('promisedAt')
  for (const column of PER_ORDER) if (!sayer(column)) problems.push(problem('missing', spot(first, column)))
  if (arrivedAt !== null && promisedAt !== null && promisedAt < arrivedAt) {
    const arrived = (sayer('arrivedAt') ?? first).cell('arrivedAt')
    problems.push(problem('promised-before-arrival', spot(sayer('promisedAt') ?? first, 'promisedAt'), { arrived }))
  }
  if (problems.length > 0 || !plate || !customerName || arrivedAt === null || promisedAt === null)
    return { draft: null, problems, warnings }

  const operations = lines.map((line) => ({
    ...line.operation,
    parts: resolveParts(line.parts, arrivedAt, timeZone),
    bayNo: line.bay,
  }))
  const customer = { name: customerName, phone: merged('customerPhone') }
  const draft: OrderDraft = {
    number,
    plate,
    customer,
    arrivedAt,
    promisedAt,
    operations,
    vin: merged('vin'),
    model: merged('model'),
    bringer: bringerOf(customer, merged('bringerName'), merged('bringerPhone')),
    advisor: merged('advisor'),
    origin: merged('origin') ?? 'walk-in',
    waiting: merged('waiting') ?? false,
    mileageKm: merged('mileage'),
    complaint: merged('complaint'),
    wash: merged('wash') ?? false,
    keepOldParts: merged('keepOldParts') ?? false,
    repeatRepair: merged('repeat') ?? false,
    notes: [...new Set(lines.map((line) => line.note).filter((note) => note !== null))],
  }

  const odd = (column: keyof About, code: Problem['code'], isOdd: (text: string) => boolean) => {
    const line = sayer(column)
    const text = line?.about[column]
    if (line && typeof text === 'string' && isOdd(text)) warnings.push(problem(code, spot(line, column)))
  }
  odd('plate', 'odd-plate', (text) => plateWarning(text) !== null)
  odd('vin', 'odd-vin', (text) => vinWarning(text) !== null)
  odd('customerPhone', 'odd-phone', isOddPhone)
  odd('bringerPhone', 'odd-phone', isOddPhone)
  return { draft, problems, warnings }
}

/** Systems repeat the customer as the bringer where both are one person. */
function bringerOf(customer: ImportedPerson, name: string | null, phone: string | null): ImportedPerson | null {
  const same = (name === null || name === customer.name) && (phone === null || phone === customer.phone)
  return same ? null : { name: name ?? customer.name, phone }
}
