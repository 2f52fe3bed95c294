import type { PlateGroup } from '#domain/plate.ts'

/** One glyph in its cell, in the units of a plate 140 high. */
export interface PlateGlyph {
  readonly text: string
  readonly red: boolean
  /** Middle of the cell. */
  readonly x: number
  readonly baseline: number
  readonly size: number
  /** What the glyph is condensed or widened to; undefined where a font's own width is better. */
  readonly width: number | undefined
}

const MARGIN = 20
const DOT = 24
const WIDE = { cell: 58, size: 88, drop: 0.375 }
const NARROW = { cell: 47, size: 107, drop: 0.365 }
const MAX_GAP = 9
/** Narrower than this a glyph is made smaller, not only thinner. */
const THINNEST = 0.78
/** An I is not blown up to the width of its cell. */
const SLIM = 0.5

const isWide = (glyph: string) => /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]/.test(glyph)
const isStamped = (glyph: string) => /[A-Z0-9]/.test(glyph)

/** Places the glyphs of a plate `width` wide: fixed cells, evenly spaced, centred; long free text shrinks until it fits. */
export function plateLayout(groups: readonly PlateGroup[], width: number): { glyphs: PlateGlyph[]; dots: number[] } {
  const cells = groups.flatMap((group) =>
    Array.from(group.text, (text, at) => ({
      text,
      red: group.red,
      dot: group.dot && at === 0,
      ...(isWide(text) ? WIDE : NARROW),
    })),
  )
  const inner = width - 2 * MARGIN
  const slots = Math.max(1, cells.length - 1)
  const natural = cells.reduce((sum, cell) => sum + cell.cell + (cell.dot ? DOT : 0), 0)
  const thin = Math.min(1, inner / (natural + slots * 3))
  const scale = Math.min(1, thin / THINNEST)
  const gap = Math.min(MAX_GAP, (inner - natural * thin) / slots)

  const glyphs: PlateGlyph[] = []
  const dots: number[] = []
  let left = (width - natural * thin - gap * slots) / 2
  for (const { text, red, dot, cell, size, drop } of cells) {
    if (dot) {
      dots.push(left - gap / 2 + (DOT * thin) / 2)
      left += DOT * thin
    }
    const length = cell * thin
    glyphs.push({
      text,
      red,
      x: left + length / 2,
      baseline: 70 + drop * size * scale,
      size: size * scale,
      width: isWide(text) || isStamped(text) ? length * (text === 'I' ? SLIM : 1) : undefined,
    })
    left += length + gap
  }
  return { glyphs, dots }
}
