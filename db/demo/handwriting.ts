import type { Ink } from '#domain/visit/agreement.ts'
import { between } from './chance.ts'

/** A glyph's square in the box of a signature, 600 × 200. */
const SIDE = 150
const TOP = 25
const LEFT = 45

/** How a hurried hand runs through a character: across, down, back, and away; in hundredths of its square. */
const RUN = [8, 30, 88, 18, 40, 52, 70, 44, 22, 84, 55, 66, 92, 92] as const
const DASH = [46, 2, 54, 40, 44, 98] as const

/** A name of two or three characters in running hand: always the same for the same person, and nobody's. */
export function signatureOf(person: string): Ink {
  const glyphs = between(0, 1, person, 'glyphs') < 0.35 ? 2 : 3
  return Array.from({ length: glyphs }, (_, no) =>
    [RUN, DASH].map((run, stroke) => strokeOf(run, no, `${person}/${no}/${stroke}`)).join(''),
  ).join('')
}

function strokeOf(run: readonly number[], no: number, hand: string): string {
  const at = (index: number) => ({
    x: LEFT + no * (SIDE + 20) + (SIDE * (run[2 * index]! + between(-16, 16, hand, index, 'x'))) / 100,
    y: TOP + (SIDE * (run[2 * index + 1]! + between(-12, 12, hand, index, 'y'))) / 100,
  })
  const points = Array.from({ length: run.length / 2 }, (_, index) => at(index))
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
