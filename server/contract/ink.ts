import { z } from 'zod'

/** What a signature may be drawn with: moves, lines and whole numbers. It ends as an attribute on paper and screens. */
const PATH = /^M\d{1,3} \d{1,3}(?:[ML]\d{1,3} \d{1,3})+$/

/** A drawn signature: the `d` of an SVG path in a box of 600 × 200, 16 kB at most. */
export const ink = z.string().max(16_384).regex(PATH)
