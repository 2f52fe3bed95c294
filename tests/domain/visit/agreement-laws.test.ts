// What must hold for whatever stands on an order: money adds up, and no fact can change under a signature.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Agreement } from '#domain/visit/agreement.ts'
import { BLANK_AGREEMENT } from '#domain/visit/agreement.ts'
import { costsMore } from '#domain/visit/agreement-lines.ts'
import { MOST_FEN, sum, taxIn } from '#domain/visit/money.ts'
import { amountOf, PART_SOURCES, PAY_TYPES, totalsOf, type QuoteLine } from '#domain/visit/quote.ts'
import { shownHash } from '#domain/visit/shown.ts'
import { free, labour, part } from '../../support/agreement.ts'
import { at, newcomer } from '../../support/floor-builder.ts'

const price = fc.nat(200_000)
const payType = fc.constantFrom(...PAY_TYPES)
const maybe = fc.option(price)

const lines: fc.Arbitrary<QuoteLine[]> = fc
  .array(
    fc.record({
      ...{ price, payType, ifRefused: maybe, most: maybe },
      ...{ quantity: fc.integer({ min: 1, max: 5_000 }), source: fc.constantFrom(...PART_SOURCES), free: fc.boolean() },
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((each) =>
    each.flatMap(({ most, quantity, source, ...line }, n) => [
      labour(`op-${n}`, {
        ...{ price: line.price, payType: line.payType, ifRefused: line.ifRefused },
        afterDisassembly: most === null ? null : { mostMore: most },
      }),
      part(`part-${n}`, `op-${n}`, { unitPrice: line.price, payType: line.payType, quantity, source }),
      ...(line.free ? [free(`free-${n}`)] : []),
    ]),
  )

const order = newcomer('A001', { promisedAt: at('17:00') })
const hashOf = (facts: Partial<Agreement>) => shownHash(order, { ...BLANK_AGREEMENT, ...facts })

describe('money on an order adds up (P3.6)', () => {
  test('what the payers pay together is what the lines come to, to the fen', () => {
    fc.assert(
      fc.property(lines, (all) => {
        expect(sum(Object.values(totalsOf(all)))).toBe(sum(all.map(amountOf)))
      }),
    )
  })

  test('a line is rounded half up to the fen, and never by more than half of one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.nat(100_000), (quantity, unitPrice) => {
        const amount = amountOf(part('p', 'o', { quantity, unitPrice }))
        expect(Number.isInteger(amount)).toBe(true)
        expect(Math.abs(amount - (quantity * unitPrice) / 100)).toBeLessThanOrEqual(0.5)
      }),
    )
    expect(amountOf(part('p', 'o', { quantity: 50, unitPrice: 1 }))).toBe(1)
  })

  test('the tax in a total and what is left without it are the total', () => {
    fc.assert(
      fc.property(fc.nat(MOST_FEN), (gross) => {
        const { net, tax } = taxIn(gross)
        expect(net + tax).toBe(gross)
      }),
    )
  })
})

describe('a signature is for exactly what was shown (P3.8)', () => {
  test('the same order has the same digest, whatever machine asks', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const copy = JSON.parse(JSON.stringify(all)) as QuoteLine[]
        expect(hashOf({ lines: copy })).toBe(hashOf({ lines: all }))
      }),
    )
    expect(hashOf({ lines: [labour('a001-1')] })).toMatch(/^[0-9a-f]{64}$/)
  })

  test('every fact of a line counts', () => {
    fc.assert(
      fc.property(lines, fc.nat(), fc.nat(), (all, which, how) => {
        const at = which % all.length
        const changed = all.map((line, n) => (n === at ? another(line, how) : line))
        expect(hashOf({ lines: changed })).not.toBe(hashOf({ lines: all }))
      }),
    )
  })

  test('so does everything else that the customer sees, and what is struck through', () => {
    const shown = { lines: [labour('a001-1')] }
    const others: Partial<Agreement>[] = [
      { story: { ...BLANK_AGREEMENT.story, when: '冷车' } },
      { diagnosis: '衬套' },
      { roadTest: true },
      { lift: true },
      { promisedAt: at('18:00') },
      { washWished: true },
      { keepOldParts: true },
      { declined: [{ id: 'd', text: '制动片', safety: true, from: 'advisor', price: 1, refusal: null }] },
    ]
    const hashes = [shown, ...others.map((other) => ({ ...shown, ...other }))].map(hashOf)
    const ofOrder = (['complaint', 'plate', 'model', 'number', 'ticket'] as const).map((fact) =>
      shownHash({ ...order, [fact]: '别的' }, { ...BLANK_AGREEMENT, ...shown }),
    )
    expect(new Set([...hashes, ...ofOrder]).size).toBe(hashes.length + ofOrder.length)
  })

  test('text that looks like notation is text: no two orders are shown alike', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        fc.pre(a !== b)
        expect(hashOf({ diagnosis: a })).not.toBe(hashOf({ diagnosis: b }))
        const split = (name: string, code: string) => hashOf({ lines: [labour('x', { name, code })] })
        if (a + b !== b + a) expect(split(a, b)).not.toBe(split(b, a))
      }),
    )
  })
})

describe('what costs more than was signed (P3.8)', () => {
  test('an order costs nothing more than itself, nor does any part of it', () => {
    fc.assert(
      fc.property(lines, fc.nat(), (all, n) => {
        expect(costsMore(all, all)).toBe(false)
        expect(costsMore(all, all.slice(0, n % all.length))).toBe(false)
      }),
    )
  })

  test('a fen more on any line of the customer’s does', () => {
    fc.assert(
      fc.property(lines, fc.nat(), (all, which) => {
        const own = all.filter((line) => line.kind === 'labour' && line.payType === 'customer')
        fc.pre(own.length > 0)
        const dearer = own[which % own.length]!
        const more = all.map((line) =>
          line === dearer && line.kind === 'labour' ? { ...line, price: line.price + 1 } : line,
        )
        expect(costsMore(all, more)).toBe(true)
      }),
    )
  })
})

/** The same line with one fact changed. */
function another(line: QuoteLine, how: number): QuoteLine {
  const ways: QuoteLine[] = [
    { ...line, name: `${line.name}!` },
    { ...line, code: `${line.code}!` },
    { ...line, payType: line.payType === 'internal' ? 'customer' : 'internal' },
    { ...line, ifRefused: (line.ifRefused ?? 0) + 1 },
  ]
  if (line.kind === 'labour')
    ways.push(
      { ...line, price: line.price + 1 },
      { ...line, work: { ...line.work, standardMinutes: line.work.standardMinutes + 6 } },
      { ...line, afterDisassembly: { mostMore: (line.afterDisassembly?.mostMore ?? 0) + 1 } },
    )
  if (line.kind === 'part')
    ways.push(
      { ...line, quantity: line.quantity + 100 },
      { ...line, unitPrice: line.unitPrice + 1 },
      { ...line, unit: `${line.unit}!` },
      { ...line, source: line.source === 'customer' ? 'maker' : 'customer' },
    )
  return ways[how % ways.length]!
}
