// What somebody sees who walks round a car of the sample workshop: always the same on the same car.
import type { Mark, MarkKind, Readings, Stop, StopNote } from '#domain/visit/walkaround.ts'
import { between, chance, oneOf } from './chance.ts'
import { SAMPLE_PHOTOS } from './visits/walkaround.ts'

/** Where on the drawing a mark of this stop is put, and what is found there. */
const PLACES: Readonly<Partial<Record<Stop, { readonly at: readonly [number, number]; readonly kind?: MarkKind }>>> = {
  'left-front-door': { at: [346, 470] },
  'left-front-wing': { at: [262, 446] },
  front: { at: [92, 352], kind: 'chip' },
  'engine-bay': { at: [322, 262], kind: 'crack' },
  'right-front-wing': { at: [262, 150] },
  'right-front-door': { at: [350, 138] },
  'right-rear-door': { at: [430, 140] },
  'right-rear-wing': { at: [548, 136] },
  rear: { at: [640, 316] },
  'left-rear-wing': { at: [548, 464] },
  'left-rear-door': { at: [430, 470] },
}
/** So many of the places of a car have been touched by something. */
const TOUCHED = 0.13
const NOTES = ['', '', '', '已露底漆', '客户知道', '轻微', '补过漆']
const BELONGINGS = ['儿童座椅', '雨伞', '停车卡', 'ETC 卡', '行车记录仪', '充电线', '一箱水', '高尔夫球包', '']

/** What is written down of a stop; `mileageKm` is what the dashboard shows, null where nobody can read it. */
export function sightingAt(carId: string, stop: Stop, mileageKm: number | null): StopNote {
  return { passed: true, marks: marksAt(carId, stop), readings: readingsAt(carId, stop, mileageKm) }
}

function marksAt(carId: string, stop: Stop): Mark[] {
  const place = PLACES[stop]
  if (!place || chance(carId, stop, 'touched') > TOUCHED) return []
  const kind = place.kind ?? oneOf(['scratch', 'scratch', 'dent'] as const, carId, stop, 'kind')
  const [x, y] = place.at
  return [
    {
      ...{ id: `${carId}-${stop}`, kind, size: oneOf(['small', 'small', 'medium', 'large'], carId, stop, 'size') },
      ...{ x: Math.round(x + between(-14, 14, carId, stop, 'x')), y: Math.round(y + between(-8, 8, carId, stop, 'y')) },
      photos: kind in SAMPLE_PHOTOS ? [SAMPLE_PHOTOS[kind as keyof typeof SAMPLE_PHOTOS]] : [],
      ...{ note: oneOf(NOTES, carId, stop, 'note'), before: chance(carId, stop, 'before') < 0.2 },
    },
  ]
}

function readingsAt(carId: string, stop: Stop, mileageKm: number | null): Readings {
  const has = (what: string, share: number) => chance(carId, what) < share
  switch (stop) {
    case 'left-front-door':
      return {
        ...(mileageKm === null ? {} : { mileageKm }),
        fuel: Math.round(between(1, 8, carId, 'fuel')),
        lights: has('light', 0.2) ? [oneOf(['tyre-pressure', 'tyre-pressure', 'engine'], carId, 'which light')] : [],
      }
    case 'left-front-wing':
    case 'right-front-wing':
    case 'right-rear-wing':
    case 'left-rear-wing': {
      const worn = between(26, 76, carId, 'tread') + between(-4, 4, carId, stop, 'tread')
      const tread = Math.round(worn)
      return stop === 'right-rear-wing' ? { tread, checks: { 'fuel-flap': true } } : { tread }
    }
    case 'engine-bay': {
      const washer = has('washer', 0.3) ? 'low' : 'ok'
      return { fluids: { 'engine-oil': 'ok', coolant: 'ok', 'brake-fluid': 'ok', washer } }
    }
    case 'boot':
      return { checks: { 'spare-wheel': true, tools: true, 'warning-triangle': !has('no triangle', 0.1) } }
    case 'left-front-door-again':
      return { checks: { windows: true } }
    case 'interior': {
      const things = new Set([1, 2, 3].map((no) => oneOf(BELONGINGS, carId, 'thing', no)).filter(Boolean))
      return { belongings: [...things].join('、'), valuablesTaken: true }
    }
    default:
      return {}
  }
}
