/** Arrow keys on a floor plan: which of many rectangles lies next in a direction. */
export type Direction = 'left' | 'right' | 'up' | 'down'

export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Sideways distance counts more: the eye follows rows and columns. */
const SIDEWAYS = 2.5

/** The nearest candidate that lies in the direction; undefined at the edge. */
export function nearest<T>(from: Box, direction: Direction, candidates: readonly (readonly [T, Box])[]): T | undefined {
  const start = middle(from)
  let best: T | undefined
  let least = Infinity
  for (const [candidate, box] of candidates) {
    const { x, y } = middle(box)
    const [along, across] = travel(direction, x - start.x, y - start.y)
    if (along < 1) continue
    const cost = along + Math.abs(across) * SIDEWAYS
    if (cost < least) [best, least] = [candidate, cost]
  }
  return best
}

function travel(direction: Direction, dx: number, dy: number): [along: number, across: number] {
  if (direction === 'right') return [dx, dy]
  if (direction === 'left') return [-dx, dy]
  return direction === 'down' ? [dy, dx] : [-dy, dx]
}

function middle({ left, top, width, height }: Box) {
  return { x: left + width / 2, y: top + height / 2 }
}
