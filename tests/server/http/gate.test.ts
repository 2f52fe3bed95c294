// The gate on a real house: a pass that was issued finds its car, lets it out once, and guesses find nothing.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { GatePass } from '#contract/gate.ts'
import { billOf } from '#domain/visit/bill-rules.ts'
import { loadVisit } from '#db/queries/visit.ts'
import { CASHIER, settle } from '../../support/delivery.ts'
import { startHouse, type House } from '../../support/house.ts'

let house: House
beforeAll(async () => {
  house = await startHouse()
})
afterAll(() => house.close())

const find = (code: string) =>
  fetch(`${house.url}/api/gate/find`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: house.url },
    body: JSON.stringify({ code }),
  })

test('a pass finds its car by the code that the server made, whatever the client sent, and lets it out once (P6.5)', async () => {
  const ready = [...house.floor().orders.values()].find((order) => order.readyAt !== null)!
  const orderId = ready.id
  const at = { personId: CASHIER }
  const { bill } = await loadVisit(house.database.db, house.floor().site.id, orderId)
  expect(bill.entries).toEqual([])
  const due = await dueOf(orderId)
  expect((await house.post(settle(orderId, due), at)).ok).toBe(true)
  if (due > 0)
    await house.post({ type: 'take-payment', orderId, id: 'p1', method: 'cash', amount: due, receipt: '' }, at)
  const validUntil = house.clock.now() + 60 * 60_000
  await house.post({ type: 'issue-pass', orderId, id: 'pass-1', kind: 'exit', validUntil, code: '' }, at)
  const { pass } = await loadVisit(house.database.db, house.floor().site.id, orderId)
  const { code } = pass.issued[0]!
  expect(code).toMatch(/^[A-Z2-9]{8}$/)

  const found = (await (await find(` ${code.slice(0, 4)} ${code.slice(4).toLowerCase()}`)).json()) as GatePass
  expect(found).toMatchObject({ orderId, plate: ready.plate, ticket: ready.ticket, state: 'valid' })
  expect(JSON.stringify(found)).not.toContain('客户')

  expect(await house.post({ type: 'use-pass', orderId, code, plate: '京A00000' }, at)).toMatchObject({
    refusal: { code: 'another-car' },
  })
  expect((await house.post({ type: 'use-pass', orderId, code, plate: ready.plate }, at)).ok).toBe(true)
  expect(await (await find(code)).json()).toMatchObject({ state: 'used' })
  expect(await house.post({ type: 'use-pass', orderId, code, plate: ready.plate }, at)).toMatchObject({
    refusal: { code: 'pass-used' },
  })
})

test('a code that nobody issued finds nothing, and many of them are stopped', async () => {
  expect((await find('AAAAAAAA')).status).toBe(404)
  const answers = await Promise.all(Array.from({ length: 60 }, (_, n) => find(`AAAA${String(1000 + n)}`)))
  expect(answers.some(({ status }) => status === 429)).toBe(true)
})

async function dueOf(orderId: string): Promise<number> {
  return billOf(await loadVisit(house.database.db, house.floor().site.id, orderId)).due
}
