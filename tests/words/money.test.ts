import { describe, expect, test } from 'vitest'
import { capitals, quantityText, yuan } from '#words/money.ts'

describe('an amount in capitals, as it is written on a settlement', () => {
  test.each([
    [163_000, '壹仟陆佰叁拾元整'],
    [0, '零元整'],
    [1, '壹分'],
    [50, '伍角整'],
    [105, '壹元零伍分'],
    [100_000, '壹仟元整'],
    [100_100, '壹仟零壹元整'],
    [10_000_00, '壹万元整'],
    [10_005_00, '壹万零伍元整'],
    [100_500_00, '壹拾万零伍佰元整'],
    [1_000_000_00, '壹佰万元整'],
    [1_010_010_00, '壹佰零壹万零壹拾元整'],
    [100_000_005_00, '壹亿零伍元整'],
    [12_345_67, '壹万贰仟叁佰肆拾伍元陆角柒分'],
    [-5_900, '负伍拾玖元整'],
  ])('%i fen: %s', (fen, text) => expect(capitals(fen)).toBe(text))
})

test('figures have two places and commas, quantities no more places than they need', () => {
  expect([yuan(163_000), yuan(-5), yuan(123_456_789)]).toEqual(['¥1,630.00', '−¥0.05', '¥1,234,567.89'])
  expect([quantityText(450), quantityText(100)]).toEqual(['4.5', '1'])
})
