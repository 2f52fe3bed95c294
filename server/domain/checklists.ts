// What is looked at before a car goes back, by kind of work (P5.2). Data: who wants another item writes it here and in
// words/checklist.
import type { Order, OrderType } from './order.ts'
import { workedOn } from './self-check.ts'
import type { Certificate, Equipment, Trade } from './trade.ts'

/** Groups of a checklist, in the order in which an inspector goes round; the first seven are safety (P5.2). */
export const CHECK_GROUPS = [
  'brakes',
  'steering',
  'airbags',
  'tyres',
  'lights',
  'fuel',
  'high-voltage',
  'work',
  'engine',
  'electrical',
  'body',
  'paint',
  'care',
] as const
export type CheckGroup = (typeof CHECK_GROUPS)[number]

/** A measured value: whole tenths of the unit, so 3.5 mm are 35. */
export interface Measure {
  readonly unit: 'mm' | '%'
  /** Below this it is not in order. */
  readonly limit: number
  /** What a new one has: the end of the scale. */
  readonly full: number
}

interface ItemFacts {
  readonly group: CheckGroup
  /** Has to be answered, and in order, before the car passes (P5.2). */
  readonly safety: boolean
  readonly measure: Measure | null
}

const safety = (group: CheckGroup, measure: Measure | null = null): ItemFacts => ({ group, safety: true, measure })
const plain = (group: CheckGroup, measure: Measure | null = null): ItemFacts => ({ group, safety: false, measure })
/** Brake pads wear down to 3 mm, treads by law to 1.6 mm (GB 7258), and a battery is changed under 60 %. */
const PADS: Measure = { unit: 'mm', limit: 30, full: 120 }
const TREAD: Measure = { unit: 'mm', limit: 16, full: 80 }
const CHARGE: Measure = { unit: '%', limit: 600, full: 1000 }

/** Every item there is, in the order in which it is looked at. */
export const CHECK_ITEMS = {
  'brake-function': safety('brakes'),
  'brake-leaks': safety('brakes'),
  'brake-pads-front': safety('brakes', PADS),
  'brake-pads-rear': safety('brakes', PADS),
  'parking-brake': safety('brakes'),
  'steering-play': safety('steering'),
  'chassis-bolts': safety('steering'),
  'wheel-alignment': safety('steering'),
  'airbag-lamp': safety('airbags'),
  'seat-belts': safety('airbags'),
  'wheel-bolts': safety('tyres'),
  'tyre-pressure': safety('tyres'),
  'tyre-tread-front': safety('tyres', TREAD),
  'tyre-tread-rear': safety('tyres', TREAD),
  lamps: safety('lights'),
  'warning-lamps': safety('lights'),
  'fuel-leaks': safety('fuel'),
  'hv-insulation': safety('high-voltage'),
  'hv-connectors': safety('high-voltage'),
  'work-complete': plain('work'),
  'complaint-gone': plain('work'),
  'fault-codes': plain('work'),
  'torque-records': plain('work'),
  levels: plain('engine'),
  'engine-leaks': plain('engine'),
  'engine-noise': plain('engine'),
  'belts-hoses': plain('engine'),
  'battery-charge': plain('electrical', CHARGE),
  consumers: plain('electrical'),
  'air-conditioning': plain('electrical'),
  'panel-gaps': plain('body'),
  'doors-locks': plain('body'),
  watertight: plain('body'),
  'frame-measured': plain('body'),
  'paint-colour': plain('paint'),
  'paint-surface': plain('paint'),
  'service-reset': plain('care'),
  'tools-out': plain('care'),
  'clean-inside': plain('care'),
} as const satisfies Readonly<Record<string, ItemFacts>>
export type ItemId = keyof typeof CHECK_ITEMS
export const ITEM_IDS = Object.keys(CHECK_ITEMS) as ItemId[]

/** For which cars a list is meant: every named kind has to fit, of each kind one is enough; nothing named fits all. */
interface Meant {
  readonly types?: readonly OrderType[]
  readonly trades?: readonly Trade[]
  readonly equipment?: readonly Equipment[]
  readonly certificates?: readonly Certificate[]
}

interface Checklist {
  readonly meant: Meant
  readonly items: readonly ItemId[]
  /** Beside safety also obligatory: on major repairs nothing may stay open (P5.2). */
  readonly major?: true
  /** The car is driven before it passes. */
  readonly roadTest?: true
}

const MAJOR: readonly OrderType[] = ['accident', 'overhaul', 'rework']

/** A car's checklist is all of these that are meant for it, together. */
export const CHECKLISTS: readonly Checklist[] = [
  {
    meant: {},
    items: [
      ...(['brake-function', 'steering-play', 'airbag-lamp', 'tyre-pressure', 'lamps', 'warning-lamps'] as const),
      ...(['fuel-leaks', 'work-complete', 'tools-out', 'clean-inside'] as const),
    ],
  },
  {
    meant: { types: ['maintenance', 'first-service', 'free-check'] },
    items: [
      ...(['brake-pads-front', 'brake-pads-rear', 'tyre-tread-front', 'tyre-tread-rear', 'levels'] as const),
      ...(['engine-leaks', 'belts-hoses', 'battery-charge', 'consumers', 'service-reset'] as const),
    ],
  },
  { meant: { types: ['repair', 'warranty', 'recall', 'rework'] }, items: ['complaint-gone', 'fault-codes'] },
  {
    meant: { types: MAJOR },
    items: ['torque-records', 'complaint-gone', 'fault-codes', 'seat-belts', 'parking-brake', 'chassis-bolts'],
    major: true,
    roadTest: true,
  },
  { meant: { types: ['repair', 'warranty'], trades: ['mechanical'] }, items: [], roadTest: true },
  {
    meant: { trades: ['mechanical'] },
    items: ['brake-leaks', 'wheel-bolts', 'chassis-bolts', 'engine-leaks', 'engine-noise', 'levels'],
  },
  { meant: { trades: ['electrical'] }, items: ['fault-codes', 'battery-charge', 'consumers', 'air-conditioning'] },
  { meant: { trades: ['body'] }, items: ['panel-gaps', 'doors-locks', 'watertight', 'seat-belts'] },
  { meant: { equipment: ['frame-bench'] }, items: ['frame-measured', 'chassis-bolts'], major: true, roadTest: true },
  { meant: { trades: ['paint'] }, items: ['paint-colour', 'paint-surface', 'panel-gaps'] },
  { meant: { trades: ['tyre'] }, items: ['wheel-bolts', 'tyre-tread-front', 'tyre-tread-rear'] },
  { meant: { equipment: ['aligner'] }, items: ['wheel-alignment'], roadTest: true },
  { meant: { certificates: ['high-voltage'] }, items: ['hv-insulation', 'hv-connectors'] },
  { meant: { certificates: ['airbag'] }, items: ['seat-belts'] },
]

export interface CheckItem extends ItemFacts {
  readonly id: ItemId
  /** Without it the car does not pass. */
  readonly obligatory: boolean
}

export interface CarChecklist {
  readonly items: readonly CheckItem[]
  /** Whether the car has to be driven before it passes. */
  readonly roadTest: boolean
}

/** What has to be looked at on this car. `wished`: reception asked for a road test (P3.5). */
export function checklistFor(order: Order, wished: boolean): CarChecklist {
  const lists = CHECKLISTS.filter(({ meant }) => isMeant(meant, order))
  const ids = new Set(lists.flatMap(({ items }) => items))
  const major = new Set(lists.flatMap((list) => (list.major ? list.items : [])))
  const items = ITEM_IDS.filter((id) => ids.has(id)).map((id): CheckItem => {
    const facts: ItemFacts = CHECK_ITEMS[id]
    return { id, ...facts, obligatory: facts.safety || major.has(id) }
  })
  return { items, roadTest: wished || lists.some(({ roadTest }) => roadTest === true) }
}

/**
 * What somebody looks over before they sign for their own work (P5.1): the lists that are meant for what they did, that it
 * is complete, and that nothing of theirs is left in the car. The rest of the car is the inspector's.
 */
export function ownChecklist(order: Order, personId: string): readonly CheckItem[] {
  const operations = order.operations.filter((operation) => workedOn(operation, personId))
  const own = { ...order, operations }
  const ofWork = CHECKLISTS.filter(({ meant }) => meant.trades ?? meant.equipment ?? meant.certificates)
  const ids = new Set(ofWork.filter(({ meant }) => isMeant(meant, own)).flatMap(({ items }) => items))
  return checklistFor(own, false).items.filter(({ id, group }) => ids.has(id) || group === 'work' || group === 'care')
}

function isMeant({ types, trades, equipment, certificates }: Meant, { type, operations }: Order): boolean {
  const some = <T>(wanted: readonly T[] | undefined, has: readonly T[]) =>
    wanted === undefined || wanted.some((each) => has.includes(each))
  return (
    some(types, [type]) &&
    some(
      trades,
      operations.map(({ trade }) => trade),
    ) &&
    some(
      equipment,
      operations.flatMap((operation) => operation.equipment),
    ) &&
    some(
      certificates,
      operations.flatMap((operation) => operation.certificates),
    )
  )
}
