import type { Stop } from '#domain/visit/walkaround.ts'

/** Where a stop is on the drawing: its pin, its name beside it, and where a mark is put that nobody pointed at. */
export interface StopPlace {
  readonly pin: readonly [number, number]
  readonly label: readonly [number, number]
  readonly anchor: 'start' | 'middle' | 'end'
  readonly mark: readonly [number, number]
}

export const STOP_PLACES: Readonly<Record<Stop, StopPlace>> = {
  'left-front-door': { pin: [300, 560], label: [300, 595], anchor: 'middle', mark: [346, 470] },
  'left-front-wing': { pin: [196, 560], label: [196, 595], anchor: 'middle', mark: [262, 456] },
  front: { pin: [33, 474], label: [56, 480], anchor: 'start', mark: [110, 300] },
  'engine-bay': { pin: [250, 300], label: [250, 336], anchor: 'middle', mark: [244, 262] },
  'right-front-wing': { pin: [196, 40], label: [196, 14], anchor: 'middle', mark: [262, 146] },
  'right-front-door': { pin: [318, 40], label: [318, 14], anchor: 'middle', mark: [346, 132] },
  'right-rear-door': { pin: [406, 40], label: [406, 14], anchor: 'middle', mark: [426, 132] },
  'right-rear-wing': { pin: [520, 40], label: [520, 14], anchor: 'middle', mark: [524, 146] },
  rear: { pin: [727, 128], label: [704, 133], anchor: 'end', mark: [650, 300] },
  boot: { pin: [530, 300], label: [524, 336], anchor: 'middle', mark: [530, 262] },
  'left-rear-wing': { pin: [520, 560], label: [520, 595], anchor: 'middle', mark: [524, 456] },
  'left-rear-door': { pin: [420, 560], label: [420, 595], anchor: 'middle', mark: [426, 470] },
  'left-front-door-again': { pin: [356, 560], label: [356, 536], anchor: 'middle', mark: [354, 486] },
  interior: { pin: [398, 300], label: [398, 336], anchor: 'middle', mark: [398, 272] },
}

/** The way round: from the first stop clockwise back to the door. */
export const ROUTE = 'M300 560H120Q33 560 33 474V126Q33 40 120 40H640Q727 40 727 126V474Q727 560 640 560H356'

/** How far along the way each stop of the outer round is, of its whole length 1. Those inside the car share their neighbour's. */
export const ALONG: Readonly<Record<Stop, number>> = progress()

function progress(): Record<Stop, number> {
  // Of a quadratic curve round a right angle.
  const corner = 1.623 * 86.5
  const bottom = 180
  const left = bottom + corner
  const top = left + 348 + corner
  const right = top + 520 + corner
  const end = right + 348 + corner + 284
  const at = (length: number) => length / end
  return {
    'left-front-door': at(0),
    'left-front-wing': at(104),
    front: at(left),
    'engine-bay': at(left),
    'right-front-wing': at(top + 76),
    'right-front-door': at(top + 198),
    'right-rear-door': at(top + 286),
    'right-rear-wing': at(top + 400),
    rear: at(right),
    boot: at(right),
    'left-rear-wing': at(right + 348 + corner + 120),
    'left-rear-door': at(right + 348 + corner + 220),
    'left-front-door-again': 1,
    interior: 1,
  }
}
