import { afterAll, beforeAll, expect, test } from 'vitest'
import { startHouse, type House } from '../../support/house.ts'

let house: House
beforeAll(async () => (house = await startHouse()))
afterAll(() => house.close())

interface Said {
  readonly cards: readonly {
    readonly who: unknown
    readonly plate: { readonly text: string }
    readonly arrivedAt: number | null
  }[]
}
const asked = async () => (await (await fetch(`${house.url}/api/welcome`)).json()) as Said

test('P3.2: the board at the entrance knows who comes by the file, and that they have come by the floor', async () => {
  const { db } = house.database
  const order = await db
    .selectFrom('repairOrder')
    .select('customerId')
    .where('id', '=', 'b-2')
    .executeTakeFirstOrThrow()
  await db.updateTable('customer').set({ name: '欧阳娜 女士' }).where('id', '=', order.customerId).execute()
  const expected = { who: { surname: '欧阳', title: 'ms' }, arrivedAt: null }
  expect((await asked()).cards.find(({ plate }) => plate.text === '京R**W57')).toMatchObject(expected)

  await house.post({ type: 'arrive', orderId: 'b-2', spot: null }, { personId: 'wang-min' })
  const here = (await asked()).cards.find(({ plate }) => plate.text === '京R**W57')
  expect(here).toMatchObject({ ...expected, arrivedAt: house.clock.now() })
})

test('P3.2: neither a whole name nor a phone number goes to the entrance', async () => {
  const said = JSON.stringify(await asked())
  for (const secret of ['欧阳娜', '139000', '京R20W57', 'b-2']) expect(said).not.toContain(secret)
})
