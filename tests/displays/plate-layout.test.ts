import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsePlate } from '#domain/plate.ts'
import { plateLayout } from '../../displays/kit/plate-layout.ts'

const FRAME = 9

test('no plate is cut: every glyph stands inside the frame, in its order, and none on another', () => {
  const plate = fc.oneof(
    fc.constantFrom('京N7K386', '京AD51870', '京X1119应急', '川AF12345临时号牌'),
    fc.string({ minLength: 1, maxLength: 24 }),
  )
  fc.assert(
    fc.property(plate, fc.constantFrom(440, 480), (text, width) => {
      const { glyphs, dots } = plateLayout(parsePlate(text).groups, width)
      let right = FRAME
      for (const glyph of glyphs) {
        const half = (glyph.width ?? 0) / 2
        expect(glyph.x - half).toBeGreaterThanOrEqual(right)
        right = glyph.x + half
      }
      expect(right).toBeLessThanOrEqual(width - FRAME)
      for (const x of dots) expect(glyphs.every((glyph) => Math.abs(glyph.x - x) > (glyph.width ?? 0) / 2)).toBe(true)
    }),
  )
})

test('the glyphs of a blue plate keep fixed cells: a 1 takes as much as an 8', () => {
  const { glyphs } = plateLayout(parsePlate('京N11118').groups, 440)
  const steps = glyphs.slice(2).map((glyph, at) => glyph.x - glyphs[at + 1]!.x)
  for (const step of steps.slice(1)) expect(step).toBeCloseTo(steps[1]!)
})
