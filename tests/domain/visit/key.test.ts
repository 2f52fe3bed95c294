import { describe, expect, test } from 'vitest'
import type { KeyHolder } from '#domain/desk.ts'
import { keyHolderOf } from '#domain/visit/key.ts'
import { aCar, ADVISOR, at, newcomer, shopOf } from '../../support/floor-builder.ts'

const give = (orderId: string, to: KeyHolder, tag: string | null = null) =>
  ({ type: 'move-key', orderId, to, tag }) as const

describe('who has the key (P4.1, P5.5)', () => {
  test('a key begins with the customer; at every moment it is known who has it, and since when', () => {
    const shop = shopOf(newcomer('A001'))
    expect(keyHolderOf(shop.visit('a001').key)).toBe('customer')
    shop
      .does(give('a001', 'reception', '47'), ADVISOR)
      .pass(5)
      .does(give('a001', 'foreman'), ADVISOR)
    expect(shop.visit('a001').key).toEqual({
      tag: '47',
      moves: [
        { holder: 'reception', at: at('09:00'), personId: ADVISOR },
        { holder: 'foreman', at: at('09:05'), personId: ADVISOR },
      ],
    })
  })

  test('every board sees the tag and the holder, without the visit', () => {
    const shop = shopOf(newcomer('A001')).does(give('a001', 'reception', '47'))
    expect(shop.order('a001').desk).toMatchObject({ keyTag: '47', keyHolder: 'reception' })
  })

  test('one tag hangs on one key: a tag that is in use is refused, and free again when the customer has the key back', () => {
    const shop = shopOf(newcomer('A001'), aCar('A002')).does(give('a001', 'reception', '47'))
    expect(shop.refusal(give('a002', 'reception', '47'))).toEqual({ code: 'tag-taken', tag: '47', ticket: 'A001' })
    shop.does(give('a001', 'customer')).does(give('a002', 'reception', '47'))
    expect(shop.order('a002').desk.keyTag).toBe('47')
  })

  test('a key given to whom has it already is refused', () => {
    const shop = shopOf(newcomer('A001')).does(give('a001', 'reception', '47'))
    expect(shop.refusal(give('a001', 'reception'))).toEqual({ code: 'already-there', ticket: 'A001' })
  })
})
