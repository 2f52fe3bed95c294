import type { Order } from '#domain/order.ts'
import {
  BLANK_WALKAROUND,
  STOPS,
  type Readings,
  type RecordedMark,
  type Stop,
  type Walkaround,
} from '#domain/visit/walkaround.ts'
import { MINUTE } from '#domain/operation.ts'

/** The drawn photos of `db/demo/photos`, by the hash of their bytes. */
export const SAMPLE_PHOTOS = {
  scratch: '8eeb18f0efd6e6dd2facdea84c3213259bd02c5780aa002cb99067bd7e6472d5',
  dent: 'ea36e44aff7185bdf7f7f143502e20b3c913f8fb66bea5b66826ac0fdb4604a9',
  chip: '5bc5b697f17f203bb01415538a6b499ced0700eeb0b4d0aa1a128dca2084856c',
} as const

type Sighting = Pick<RecordedMark, 'kind' | 'size' | 'x' | 'y'> & Partial<RecordedMark>

const MARKS: Readonly<Partial<Record<Stop, Sighting>>> = {
  'left-front-wing': { kind: 'scratch', size: 'small', x: 262, y: 446, before: true },
  front: { kind: 'chip', size: 'small', x: 92, y: 352, photos: [SAMPLE_PHOTOS.chip], note: '前保险杠下沿' },
  'engine-bay': { kind: 'crack', size: 'small', x: 322, y: 262, note: '前风挡右下角' },
  'right-front-door': { kind: 'dent', size: 'medium', x: 350, y: 138, photos: [SAMPLE_PHOTOS.dent] },
  rear: { kind: 'scratch', size: 'medium', x: 640, y: 316, photos: [SAMPLE_PHOTOS.scratch] },
}

const READINGS: Readonly<Partial<Record<Stop, Readings>>> = {
  'left-front-door': { mileageKm: 68_420, fuel: 5, lights: ['tyre-pressure'] },
  'left-front-wing': { tread: 48 },
  'engine-bay': { fluids: { 'engine-oil': 'ok', coolant: 'ok', 'brake-fluid': 'ok', washer: 'low' } },
  'right-front-wing': { tread: 47 },
  'right-rear-wing': { tread: 46, checks: { 'fuel-flap': true } },
  boot: { checks: { 'spare-wheel': true, tools: true, 'warning-triangle': true } },
  'left-rear-wing': { tread: 46 },
  'left-front-door-again': { checks: { windows: true } },
  interior: { belongings: '儿童座椅、雨伞、停车卡', valuablesTaken: true },
}

/** The car in the lane that is half walked round: somebody stands at its right rear wing. */
const HALF_WAY = 'A038'

/** The next for the free bay: whoever begins there holds it against its sheet first. */
const NEXT = 'A031'

/** Cars that are worked on were walked round, and the next; one in the reception lane is half way. */
export function stillWalkaround(order: Order): Walkaround {
  const begun = order.operations.some(({ clocks }) => clocks.length > 0)
  if (order.ticket === HALF_WAY) return walked(order, STOPS.slice(0, 7))
  if (!begun && order.ticket !== NEXT) return BLANK_WALKAROUND
  const at = order.signature?.at ?? order.arrivedAt ?? 0
  return { ...walked(order, STOPS), finished: { at, personId: order.advisorId ?? '' } }
}

function walked(order: Order, stops: readonly Stop[]): Walkaround {
  const personId = order.advisorId ?? ''
  const start = order.arrivedAt ?? 0
  const noted = stops.map((stop, index) => {
    const at = start + Math.round(((index + 1) / 2) * MINUTE)
    const sighting = MARKS[stop]
    const marks: RecordedMark[] = sighting
      ? [
          {
            ...{ id: `${order.id}-${stop}`, photos: [], note: '', before: false, added: false },
            ...{ personId, at },
            ...sighting,
          },
        ]
      : []
    return [stop, { passed: true, marks, readings: READINGS[stop] ?? {}, personId, at }] as const
  })
  return { stops: Object.fromEntries(noted), finished: null }
}
