import type { Order, OrderType } from '../order.ts'
import type { QuoteLine } from './quote.ts'

/** Kinds of repair by how long it is answered for. */
export const REPAIR_KINDS = ['overhaul', 'second-grade', 'first-grade', 'small'] as const
export type RepairKind = (typeof REPAIR_KINDS)[number]

/** Days and kilometres from the day on which the car goes out; whichever is over first ends it. */
export interface RepairWarranty {
  readonly days: number
  readonly kilometres: number
}

export type RepairWarranties = Readonly<Record<RepairKind, RepairWarranty>>

/** What one repair is answered for. */
export interface AnsweredFor extends RepairWarranty {
  readonly kind: RepairKind
}

/**
 * The least that the law wants (机动车维修管理规定, Order of the Ministry of Transport, art. 37): overhaul and assembly
 * repair; second-grade maintenance; first-grade maintenance, small repair and special repair.
 */
export const LEAST_WARRANTIES: RepairWarranties = {
  overhaul: { days: 100, kilometres: 20_000 },
  'second-grade': { days: 30, kilometres: 5_000 },
  'first-grade': { days: 10, kilometres: 2_000 },
  small: { days: 10, kilometres: 2_000 },
}

/** What the workshops of this country call second-grade maintenance on an order. */
const SECOND_GRADE = /二级维护|B\s*类|B\s*级|大保养/

/**
 * What makes a repair one of a whole car or an assembly, whatever its order is called: an engine, gearbox, axle, frame or
 * traction battery overhauled or changed whole, a body straightened, cut or taken apart. An accident's new bumper and
 * paint are none: the law knows no kind of its own for accidents, they are what was done (JT/T 795 grades them by that).
 */
const ASSEMBLY =
  /大修|总成修理|大梁|纵梁|车身(校正|切割|解体)|(更换|拆装|修理)?(发动机|变速[箱器]|驱动桥|车架|车身|动力电池)总成$/

/** Which kind of repair an order is, by its type and what was done (P6.8); null where nothing was repaired. */
export function repairKindOf(
  { type }: Pick<Order, 'type'>,
  lines: readonly Pick<QuoteLine, 'name'>[],
): RepairKind | null {
  const kind = KIND_OF_TYPE[type]
  if (kind !== null && lines.some(({ name }) => ASSEMBLY.test(name))) return 'overhaul'
  return kind === 'first-grade' && lines.some(({ name }) => SECOND_GRADE.test(name)) ? 'second-grade' : kind
}

/** For how long a workshop that promises this answers for what it did; null where it repaired nothing. */
export function answeredFor(
  order: Pick<Order, 'type'>,
  lines: readonly Pick<QuoteLine, 'name'>[],
  warranties: RepairWarranties,
): AnsweredFor | null {
  const kind = repairKindOf(order, lines)
  return kind && { kind, ...warranties[kind] }
}

const DAY = 24 * 60 * 60_000

/**
 * What is left of it when the car is back: whole days, and kilometres where both readings are known. null where one of the
 * two is over.
 */
export function leftOf(
  { days, kilometres }: RepairWarranty,
  out: { readonly at: number; readonly km: number | null },
  back: { readonly at: number; readonly km: number | null },
): { readonly days: number; readonly kilometres: number | null } | null {
  const daysLeft = days - Math.floor((back.at - out.at) / DAY)
  const left = out.km === null || back.km === null ? null : kilometres - (back.km - out.km)
  return daysLeft < 0 || (left !== null && left < 0) ? null : { days: daysLeft, kilometres: left }
}

const KIND_OF_TYPE: Readonly<Record<OrderType, RepairKind | null>> = {
  maintenance: 'first-grade',
  'first-service': 'first-grade',
  repair: 'small',
  rework: 'small',
  accident: 'small',
  warranty: 'small',
  recall: 'small',
  overhaul: 'overhaul',
  'free-check': null,
}
