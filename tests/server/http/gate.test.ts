// The gate on a real house: a pass that was issued finds its car, lets it out once, and guesses find nothing.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { GatePass } from '#contract/gate.ts'
import type { HistoryEntry } from '#contract/history.ts'
import { stageOf } from '#domain/order.ts'
import { billOf } from '#domain/visit/bill-rules.ts'
import { loadVisit } from '#db/queries/visit.ts'
import { CASHIER, settle } from '../../support/delivery.ts'
import { ADVISOR } from '../../support/floor-builder.ts'
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
  // Another car, a used one at the scanner, a used one at the barrier: all are in the car's story (P6.5).
  const { gate } = await loadVisit(house.database.db, house.floor().site.id, orderId)
  expect(gate.refused.map(({ reason }) => reason)).toEqual(['another-car', 'pass-used', 'pass-used'])
  const story = (await (await fetch(`${house.url}/api/history/${orderId}`)).json()) as HistoryEntry[]
  const lines = story.flatMap(({ lines }) => lines.zh)
  expect(lines.slice(-4)).toEqual([
    '门岗不放行：拿别的车的出门证',
    '凭出门证出门',
    '门岗不放行：出门证已经用过',
    '门岗不放行：出门证已经用过',
  ])
})

test('a car sent home is let out with the pass that came with it, and in again with the same (P6.5, S.4)', async () => {
  const held = [...house.floor().orders.values()].find((order) => stageOf(order) === 'held')!
  const orderId = held.id
  const at = { personId: ADVISOR }
  const away = { type: 'send-away', orderId, kind: 'home', where: '', reason: '缺件', operationIds: [] } as const
  expect(await house.post({ ...away, expectedAt: null, code: '' }, at)).toMatchObject({ ok: true })
  const { pass } = await loadVisit(house.database.db, house.floor().site.id, orderId)
  const { code, kind } = pass.issued[0]!
  expect([kind, code.length]).toEqual(['parts', 8])
  expect(await (await find(code)).json()).toMatchObject({ state: 'valid', kind: 'parts' })
  await house.post({ type: 'use-pass', orderId, code, plate: held.plate }, at)
  expect(await (await find(code)).json()).toMatchObject({ state: 'out' })
  expect(await house.post({ type: 'let-in', orderId, code, plate: held.plate }, at)).toMatchObject({ ok: true })
  expect(await (await find(code)).json()).toMatchObject({ state: 'used' })
})

test('a code that nobody issued finds nothing, and many of them are stopped', async () => {
  expect((await find('AAAAAAAA')).status).toBe(404)
  const answers = await Promise.all(Array.from({ length: 60 }, (_, n) => find(`AAAA${String(1000 + n)}`)))
  expect(answers.some(({ status }) => status === 429)).toBe(true)
})

async function dueOf(orderId: string): Promise<number> {
  return billOf(await loadVisit(house.database.db, house.floor().site.id, orderId)).due
}
