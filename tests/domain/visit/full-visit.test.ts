// A whole visit by its rules, from the reception lane to the gate (S, P3–P6).
import { expect, test } from 'vitest'
import { keyHolderOf } from '#domain/visit/key.ts'
import { standing } from '#domain/visit/bill.ts'
import { Shop, floorOf } from '../../support/floor-builder.ts'
import { fullVisit } from '../../support/full-visit.ts'
import { broken } from '../../support/laws.ts'

test('a car is received, walked round, signed for, repaired, found worn, asked about, sent back, passed, washed, paid and let out', () => {
  const shop = new Shop(floorOf())
  const look = () => ({ floor: shop.floor, order: shop.order('b001'), visit: shop.visit('b001'), now: shop.now })
  for (const { command, personId } of fullVisit('b001', 1, look)) {
    shop.pass(3).does(command, personId)
    expect(broken(shop.floor), command.type).toEqual([])
  }
  const visit = shop.visit('b001')
  expect(shop.order('b001').deliveredAt).not.toBeNull()
  expect(shop.order('b001').failures).toBe(1)
  expect(visit.agreement.declined.map(({ text }) => text)).toEqual(['制动盘磨到极限'])
  expect(standing(visit.bill)!.due).toBe(22_000 + 39_200 + 44_000)
  expect(visit.delivery.givenBack?.late).not.toBeNull()
  expect(keyHolderOf(visit.key)).toBe('customer')
  expect(visit.pass.issued[0]!.usedAt).not.toBeNull()
})
