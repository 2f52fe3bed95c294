// What the inspection desk shows of the day (P5.3), asked of a real house.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { QualityDay } from '#contract/quality-day.ts'
import { stageOf } from '#domain/order.ts'
import { INSPECTOR } from '../../support/floor-builder.ts'
import { startHouse, type House } from '../../support/house.ts'

let house: House
beforeAll(async () => {
  house = await startHouse()
})
afterAll(() => house.close())

const today = async () => (await (await fetch(`${house.url}/api/quality-day`)).json()) as QualityDay

test('the day counts who passed at once; a car that goes back to work is counted with its reason (P5.3)', async () => {
  const before = await today()
  expect(before.all.first).toBeGreaterThan(0)
  const {
    id: orderId,
    ticket,
    operations,
  } = [...house.floor().orders.values()].find((order) => stageOf(order) === 'inspection')!
  const command = { type: 'fail-inspection', orderId, reason: '异响还在', operationIds: [operations[0]!.id] } as const
  expect(await house.post(command, { personId: INSPECTOR })).toMatchObject({ ok: true })
  const after = await today()
  expect(after.all).toEqual({ judged: before.all.judged + 1, first: before.all.first })
  expect(after.reasons).toContainEqual({ orderId, ticket, operation: operations[0]!.name, reason: '异响还在' })
})

test('what was judged yesterday is not of today', async () => {
  const { first } = (await today()).all
  house.clock.pass(24 * 60 * 60_000)
  expect((await today()).all.first).toBeLessThan(first)
})
