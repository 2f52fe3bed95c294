/** The box in which every signature is kept, whatever screen it was drawn on. */
export const INK_WIDTH = 600
export const INK_HEIGHT = 200

/** What the server takes (`contract/ink`). */
const MOST_CHARACTERS = 16_384

interface Point {
  readonly x: number
  readonly y: number
}
type Stroke = readonly Point[]

/**
 * Strokes of a pad `width` × `height` as an SVG path in the box of a signature: whole numbers, a point at least `step`
 * from the one before. '' where nothing was drawn. A scribble that would be too long is drawn with fewer points.
 */
export function inkOf(strokes: readonly Stroke[], width: number, height: number): string {
  const scale = Math.min(INK_WIDTH / width, INK_HEIGHT / height)
  const left = (INK_WIDTH - width * scale) / 2
  const top = (INK_HEIGHT - height * scale) / 2
  const inBox = strokes.map((stroke) =>
    stroke.map(({ x, y }) => ({
      x: clamp(Math.round(left + x * scale), INK_WIDTH),
      y: clamp(Math.round(top + y * scale), INK_HEIGHT),
    })),
  )
  for (let step = 2; ; step *= 1.5) {
    const path = inBox.map((stroke) => strokePath(stroke, step)).join('')
    if (path.length <= MOST_CHARACTERS) return path
  }
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(most, value))
}

/** A dot is a line that ends where it began: with round ends it shows. */
function strokePath(stroke: Stroke, step: number): string {
  const [first, ...rest] = stroke
  if (!first) return ''
  let last = first
  let path = `M${first.x} ${first.y}`
  for (const point of rest) {
    if (Math.hypot(point.x - last.x, point.y - last.y) < step) continue
    path += `L${point.x} ${point.y}`
    last = point
  }
  return last === first ? `${path}L${first.x} ${first.y}` : path
}
