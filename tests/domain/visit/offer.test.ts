import { describe, expect, test } from 'vitest'
import { offersFrom } from '#domain/visit/offer.ts'
import { at } from '../../support/floor-builder.ts'
import { SITE } from '../../support/sample-directory.ts'

const OFFSET = 8 * 60 * 60_000
const offers = (clock: string) => offersFrom(at(clock), SITE.hours, OFFSET)

describe('times that can be promised (P3.8)', () => {
  test('come from the forecast, in half hours, and say how much air is left', () => {
    expect(offers('14:50')).toEqual([
      { at: at('15:00'), air: 'tight' },
      { at: at('15:30'), air: 'likely' },
      { at: at('16:00'), air: 'easy' },
      { at: at('17:00'), air: 'easy' },
    ])
  })

  test('after closing time nobody hands a car over: it is promised for the next morning', () => {
    const late = offers('17:50')
    expect(late.every(({ at: time }) => time <= at('18:00') || time > at('08:00', 23))).toBe(true)
    expect(new Set(late.map((offer) => offer.at)).size).toBe(late.length)
  })
})
