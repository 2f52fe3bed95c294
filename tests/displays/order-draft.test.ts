import { describe, expect, test } from 'vitest'
import { inkOf } from '../../displays/kit/ink.ts'
import {
  declineLine,
  fenOf,
  freeLine,
  hundredthsOf,
  labourByHand,
  withLine,
  withoutLine,
  yuanIn,
} from '../../displays/desk/reception/order-draft.ts'
import { ink } from '../../server/contract/ink.ts'
import { draft, free, labour, part } from '../support/agreement.ts'

const order = draft([labour('a'), part('a-oil', 'a'), labour('b'), free('water')])
const ids = ({ lines }: typeof order) => lines.map(({ id }) => id)

describe('an advisor’s order', () => {
  test('takes a part behind its operation’s others, work before what is free, and free things last', () => {
    expect(ids(withLine(order, part('a-filter', 'a')))).toEqual(['a', 'a-oil', 'a-filter', 'b', 'water'])
    expect(ids(withLine(order, part('b-oil', 'b')))).toEqual(['a', 'a-oil', 'b', 'b-oil', 'water'])
    expect(ids(withLine(order, labour('c')))).toEqual(['a', 'a-oil', 'b', 'c', 'water'])
    expect(ids(withLine(order, { ...freeLine('胎压'), id: 'tyres' }))).toEqual(['a', 'a-oil', 'b', 'water', 'tyres'])
  })

  test('loses an operation with its parts', () => {
    expect(ids(withoutLine(order, 'a'))).toEqual(['b', 'water'])
    expect(ids(withoutLine(order, 'a-oil'))).toEqual(['a', 'b', 'water'])
  })

  test('strikes through what is not wanted, at what it would have cost with its parts', () => {
    const { declined, ...rest } = declineLine(order, 'a', true)
    expect(declined).toEqual([{ id: 'a', text: '保养', safety: true, from: 'advisor', price: 22_000 + 39_200 }])
    expect(ids({ ...rest, declined })).toEqual(['b', 'water'])
  })

  test('has a price for work by hand only when somebody says one', () => {
    expect(labourByHand('看一下底盘')).toMatchObject({ name: '看一下底盘', price: 0, code: '' })
  })
})

describe('what is typed as money', () => {
  test.each([
    ['1280', 128_000],
    ['¥1,280.5', 128_050],
    [' 0 ', 0],
    ['1000000', 100_000_000],
  ])('%s is a price', (typed, fen) => expect(fenOf(typed)).toBe(fen))

  test.each(['-1', '1000000.01', '1000000000000', '1.234', 'abc', '', '1e3'])('%s is none', (typed) =>
    expect(fenOf(typed)).toBeNull(),
  )

  test('reads as it is written', () => {
    expect(yuanIn(128_000)).toBe('1280')
    expect(yuanIn(128_050)).toBe('1280.50')
    expect(hundredthsOf('4.5')).toBe(450)
    expect(hundredthsOf('0')).toBeNull()
    expect(hundredthsOf('4,5')).toBeNull()
  })
})

describe('a signature', () => {
  test('is a path that the server takes, in the box of all signatures, whatever pad it was drawn on', () => {
    const path = inkOf(
      [
        [
          { x: 10, y: 10 },
          { x: 60, y: 40 },
        ],
        [{ x: 290, y: 139 }],
      ],
      300,
      140,
    )
    expect(ink.safeParse(path).success).toBe(true)
    expect(path).toMatch(/^M\d+ \d+L\d+ \d+M\d+ \d+L/)
  })

  test('of ten thousand points is drawn with fewer', () => {
    const scribble = Array.from({ length: 10_000 }, (_, n) => ({ x: (n * 37) % 600, y: (n * 91) % 200 }))
    const path = inkOf([scribble], 600, 200)
    expect(path.length).toBeLessThanOrEqual(16_384)
    expect(ink.safeParse(path).success).toBe(true)
  })

  test.each(['', 'M0 0', 'M10 10L20 20"/><script>', 'M1e9 0L0 0', `M1 1${'L2 2'.repeat(5_000)}`])(
    'that is none is refused: %.20s',
    (path) => expect(ink.safeParse(path).success).toBe(false),
  )
})
