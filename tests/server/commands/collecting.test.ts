// Who collects a car, on a real PostgreSQL: the ticket is compared with the order's own, an identity stays out of the log.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readLog } from '#db/queries/log.ts'
import { deliver, settle } from '../../support/delivery.ts'
import { ADVISOR } from '../../support/floor-builder.ts'
import { startHouse, type House } from '../../support/house.ts'
import { billOf } from '#domain/visit/bill-rules.ts'
import { loadVisit } from '#db/queries/visit.ts'

let house: House
beforeAll(async () => {
  house = await startHouse()
})
afterAll(() => house.close())

/** Ids of the ready cars, each paid for, with the code on its claim ticket. */
async function paidCars() {
  const siteId = house.floor().site.id
  const ready = [...house.floor().orders.values()].filter((order) => order.readyAt !== null)
  for (const { id } of ready) {
    const { due } = billOf(await loadVisit(house.database.db, siteId, id))
    await house.post(settle(id, due), { personId: ADVISOR })
    if (due > 0) {
      const paid = { orderId: id, id: `${id}-paid`, method: 'cash', amount: due, receipt: '' } as const
      await house.post({ type: 'take-payment', ...paid }, { personId: 'gao-yue' })
    }
  }
  const rows = await house.database.db.selectFrom('repairOrder').select(['id', 'claimCode']).execute()
  return ready.map(({ id }) => ({ id, code: rows.find((row) => row.id === id)!.claimCode }))
}

test('a claim ticket of another car gives nobody the key (P6.4)', async () => {
  const [car, other] = await paidCars()
  const wrong = deliver(car!.id, { collector: 'claim-ticket', proof: other!.code })
  expect(await house.post(wrong, { personId: ADVISOR })).toMatchObject({ ok: false, refusal: { code: 'wrong-ticket' } })
  const right = deliver(car!.id, { collector: 'claim-ticket', proof: ` ${car!.code.toLowerCase()}` })
  expect((await house.post(right, { personId: ADVISOR })).ok).toBe(true)
  const identity = deliver(other!.id, { collector: 'identity', proof: '身份证 尾号 1234' })
  expect((await house.post(identity, { personId: ADVISOR })).ok).toBe(true)
  const { db } = house.database
  expect(JSON.stringify(await readLog(db, house.floor().site.id))).not.toContain('1234')
  expect(await db.selectFrom('collector').select('identity').execute()).toEqual([{ identity: '身份证 尾号 1234' }])
})
