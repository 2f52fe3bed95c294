import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pagesOf } from '../../displays/wall/wall-pages.ts'

interface Car {
  readonly id: number
  readonly urgency: number
}

const cars = fc
  .array(fc.nat(3), { maxLength: 80 })
  .map((urgencies): Car[] => urgencies.map((urgency, id) => ({ id, urgency: urgency === 3 ? 1 : 0 })))
const capacity = fc.integer({ min: 2, max: 14 })
const pages = (all: readonly Car[], room: number) => pagesOf(all, room, (car) => car.urgency)

describe('pages of a wall', () => {
  test('every car is on some page, and on no page twice', () => {
    fc.assert(
      fc.property(cars, capacity, (all, room) => {
        const shown = pages(all, room)
        expect(new Set(shown.flat())).toEqual(new Set(all))
        for (const page of shown) expect(new Set(page).size).toBe(page.length)
      }),
    )
  })

  test('no page is above its capacity, and none is empty but the only one', () => {
    fc.assert(
      fc.property(cars, capacity, (all, room) => {
        const shown = pages(all, room)
        for (const page of shown) expect(page.length).toBeLessThanOrEqual(room)
        if (shown.length > 1) for (const page of shown) expect(page.length).toBeGreaterThan(0)
      }),
    )
  })

  test('urgent cars are first on every page, as many as leave half of it', () => {
    fc.assert(
      fc.property(cars, capacity, (all, room) => {
        const shown = pages(all, room)
        if (shown.length === 1) return
        const urgent = all.filter((car) => car.urgency > 0).slice(0, Math.floor(room / 2))
        for (const page of shown) expect(page.slice(0, urgent.length)).toEqual(urgent)
      }),
    )
  })

  test('the others follow in their own order', () => {
    fc.assert(
      fc.property(cars, capacity, (all, room) => {
        const calm = pages(all, room)
          .flat()
          .filter((car) => car.urgency === 0)
          .map((car) => car.id)
        expect(calm).toEqual([...calm].sort((a, b) => a - b))
      }),
    )
  })

  test('what fits on one page keeps its places, late or not', () => {
    const all = [0, 2, 0, 1].map((urgency, id) => ({ id, urgency }))
    expect(pages(all, 4)).toEqual([all])
  })

  test('a call stands above a late car, a late car above a customer who waits', () => {
    const all = [1, 0, 3, 0, 2, 0, 0, 0].map((urgency, id) => ({ id, urgency }))
    expect(
      pages(all, 6)[0]
        ?.slice(0, 3)
        .map((car) => car.urgency),
    ).toEqual([3, 2, 1])
  })
})
