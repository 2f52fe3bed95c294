import {
  STOPS,
  type Check,
  type Fluid,
  type FluidLevel,
  type Readings,
  type RecordedMark,
  type Stop,
  type Walkaround,
  type WarningLight,
} from './walkaround.ts'

export const WHEELS = ['left-front', 'right-front', 'right-rear', 'left-rear'] as const
export type Wheel = (typeof WHEELS)[number]

/** At which stop each tyre is measured. */
export const WHEEL_STOP: Readonly<Record<Wheel, Stop>> = {
  'left-front': 'left-front-wing',
  'right-front': 'right-front-wing',
  'right-rear': 'right-rear-wing',
  'left-rear': 'left-rear-wing',
}

/** What is read at each stop: nothing is read twice (P3.4). */
export const STOP_READINGS: Readonly<Record<Stop, readonly (keyof Readings)[]>> = {
  'left-front-door': ['mileageKm', 'fuel', 'lights'],
  'left-front-wing': ['tread'],
  front: [],
  'engine-bay': ['fluids'],
  'right-front-wing': ['tread'],
  'right-front-door': [],
  'right-rear-door': [],
  'right-rear-wing': ['tread', 'checks'],
  rear: [],
  boot: ['checks'],
  'left-rear-wing': ['tread'],
  'left-rear-door': [],
  'left-front-door-again': ['checks'],
  interior: ['belongings', 'valuablesTaken'],
}

/** What is looked at where. */
export const STOP_CHECKS: Readonly<Partial<Record<Stop, readonly Check[]>>> = {
  'right-rear-wing': ['fuel-flap'],
  boot: ['spare-wheel', 'tools', 'warning-triangle'],
  'left-front-door-again': ['windows'],
}

export interface SheetMark extends RecordedMark {
  readonly stop: Stop
}

/** The whole sheet at a glance, whatever stop each line of it came from. null: nobody looked. */
export interface Sheet {
  readonly marks: readonly SheetMark[]
  readonly mileageKm: number | null
  /** Eighths of the tank. */
  readonly fuel: number | null
  readonly lights: readonly WarningLight[] | null
  readonly fluids: Readonly<Partial<Record<Fluid, FluidLevel>>>
  readonly checks: Readonly<Partial<Record<Check, boolean>>>
  /** Tenths of a millimetre. */
  readonly treads: Readonly<Partial<Record<Wheel, number>>>
  readonly belongings: string | null
  readonly valuablesTaken: boolean | null
}

export function sheetOf({ stops }: Walkaround): Sheet {
  const door = stops['left-front-door']?.readings
  const interior = stops.interior?.readings
  return {
    marks: STOPS.flatMap((stop) => (stops[stop]?.marks ?? []).map((mark) => ({ ...mark, stop }))),
    mileageKm: door?.mileageKm ?? null,
    fuel: door?.fuel ?? null,
    lights: door?.lights ?? null,
    fluids: stops['engine-bay']?.readings.fluids ?? {},
    checks: Object.assign({}, ...STOPS.map((stop) => stops[stop]?.readings.checks)) as Sheet['checks'],
    treads: Object.fromEntries(
      WHEELS.flatMap((wheel) => {
        const tread = stops[WHEEL_STOP[wheel]]?.readings.tread
        return tread === undefined ? [] : [[wheel, tread]]
      }),
    ),
    belongings: interior?.belongings ?? null,
    valuablesTaken: interior?.valuablesTaken ?? null,
  }
}

/** Stops where nobody has stood yet, in the order of the route. */
export function missingStops({ stops }: Walkaround): Stop[] {
  return STOPS.filter((stop) => !stops[stop]?.passed)
}
