import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OpeningHours } from '#domain/floor.ts'
import { MINUTE } from '#domain/operation.ts'
import { addWorkingTime, nextOpen } from '#domain/working-time.ts'
import { at } from '../support/floor-builder.ts'

const DAY = 24 * 60 * MINUTE
const hours = fc.tuple(fc.integer({ min: 0, max: 24 * 60 - 2 }), fc.nat()).map(([opens, length]): OpeningHours => ({
  opens,
  closes: opens + 1 + (length % (24 * 60 - opens - 1)),
}))
const offset = fc.integer({ min: -12 * 60, max: 14 * 60 }).map((minutes) => minutes * MINUTE)
const moment = fc.integer({ min: at('00:00'), max: at('00:00') + 10 * DAY })
const duration = fc.integer({ min: 0, max: 5 * 24 * 60 * MINUTE })
const minuteOfDay = (ms: number, from: number) => ((((ms + from) % DAY) + DAY) % DAY) / MINUTE

describe('working time', () => {
  test('never ends outside opening hours', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 20 * 60 * MINUTE }), hours, offset, (from, work, open, site) => {
        const end = minuteOfDay(addWorkingTime(from, work, open, site), site)
        expect(end).toBeGreaterThanOrEqual(open.opens)
        expect(end).toBeLessThanOrEqual(open.closes)
      }),
    )
  })

  test('is monotone: more work ends later, and so does work that begins later', () => {
    fc.assert(
      fc.property(moment, moment, duration, duration, hours, offset, (from, other, work, more, open, site) => {
        const long = { opens: Math.min(open.opens, 12 * 60), closes: Math.max(open.closes, 13 * 60) }
        const end = (start: number, length: number) => addWorkingTime(start, length, long, site)
        expect(end(from, Math.max(work, more))).toBeGreaterThanOrEqual(end(from, Math.min(work, more)))
        expect(end(Math.max(from, other), work)).toBeGreaterThanOrEqual(end(Math.min(from, other), work))
      }),
    )
  })

  test('work in two pieces ends when it would in one', () => {
    fc.assert(
      fc.property(moment, duration, duration, offset, (from, first, second, site) => {
        const end = (start: number, length: number) => addWorkingTime(start, length, { opens: 510, closes: 1080 }, site)
        expect(nextOpen(end(end(from, first), second), { opens: 510, closes: 1080 }, site)).toBe(
          nextOpen(end(from, first + second), { opens: 510, closes: 1080 }, site),
        )
      }),
    )
  })

  test('takes at least as long as the work, and no longer in a shop that never closes', () => {
    fc.assert(
      fc.property(moment, duration, offset, (from, work, site) => {
        expect(addWorkingTime(from, work, { opens: 510, closes: 1080 }, site)).toBeGreaterThanOrEqual(from + work)
        expect(addWorkingTime(from, work, { opens: 0, closes: 24 * 60 }, site)).toBe(from + work)
      }),
    )
  })
})
