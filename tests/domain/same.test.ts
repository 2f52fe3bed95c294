import fc from 'fast-check'
import { expect, test } from 'vitest'
import { same } from '#domain/same.ts'

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, shuffled(inner)]),
  )
}

test('a value that came back with its keys in another order is the same; one with another fact is not', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (one) => {
      const plain = JSON.parse(JSON.stringify(one)) as unknown
      expect(same(plain, shuffled(plain))).toBe(true)
      expect(same({ plain, left: 1 }, { plain })).toBe(false)
      expect(same([plain], [plain, plain])).toBe(false)
    }),
  )
})
