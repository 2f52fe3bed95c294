import type { Ink } from '#domain/visit/agreement.ts'
import { between, chance } from './chance.ts'

/** A glyph's square in the box of a signature, 600 × 200. */
const SIDE = 150
const TOP = 25
const LEFT = 50

type Stroke = readonly number[]

/** How a hurried hand runs through a character, stroke by stroke: x, y, x, y … in hundredths of its square. */
const GLYPHS: readonly (readonly Stroke[])[] = [
  [
    [8, 30, 88, 18, 40, 52, 70, 44, 22, 84, 55, 66, 92, 92],
    [46, 2, 54, 40, 44, 98],
  ],
  [
    [14, 22, 10, 84],
    [18, 20, 60, 14, 52, 82, 40, 74],
    [20, 50, 54, 46, 70, 24, 96, 30, 86, 96, 70, 84],
  ],
  [
    [24, 16, 80, 12],
    [10, 48, 88, 40, 52, 14, 46, 88, 8, 92, 98, 82],
  ],
  [
    [50, 4, 10, 60],
    [36, 38, 34, 98],
    [58, 30, 92, 24, 60, 62, 94, 94, 98, 80],
  ],
]

/** A name of two or three characters in running hand: always the same for the same person, and nobody's. */
export function signatureOf(person: string): Ink {
  const count = chance(person, 'glyphs') < 0.4 ? 2 : 3
  const first = Math.floor(chance(person, 'first') * GLYPHS.length)
  return Array.from({ length: count }, (_, no) =>
    GLYPHS[(first + no) % GLYPHS.length]!.map((stroke, index) => strokeOf(stroke, no, `${person}/${no}/${index}`)).join(
      '',
    ),
  ).join('')
}

function strokeOf(stroke: Stroke, no: number, hand: string): string {
  const points = Array.from({ length: stroke.length / 2 }, (_, index) => ({
    x: LEFT + no * (SIDE + 20) + (SIDE * (stroke[2 * index]! + between(-10, 10, hand, index, 'x'))) / 100,
    y: TOP + (SIDE * (stroke[2 * index + 1]! + between(-9, 9, hand, index, 'y'))) / 100,
  }))
  return points
    .flatMap((point, index) => bend(points[index - 1] ?? point, point, points[index + 1] ?? point))
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${Math.round(x)} ${Math.round(y)}`)
    .join('')
}

interface Point {
  readonly x: number
  readonly y: number
}

/** From halfway before a point to halfway after it, round it. */
function bend(before: Point, point: Point, after: Point): Point[] {
  return [0, 0.2, 0.4, 0.6, 0.8].map((part) => {
    const [near, far] = [(1 - part) ** 2 / 2, part ** 2 / 2]
    const own = 1 - near - far
    return {
      x: before.x * near + point.x * own + after.x * far,
      y: before.y * near + point.y * own + after.y * far,
    }
  })
}
