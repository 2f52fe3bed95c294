// What the parts counter is told, from a real PostgreSQL.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PartsDesk } from '#contract/parts-desk.ts'
import { startHouse, type House } from '../../support/house.ts'

const CLERK = 'zhou-ping'
let house: House

beforeAll(async () => {
  house = await startHouse()
})
afterAll(() => house.close())

const desk = async () => (await (await fetch(`${house.url}/api/parts-desk`)).json()) as PartsDesk
const of = (orderId: string, { orders }: PartsDesk) => orders.find((order) => order.orderId === orderId)

describe('the parts counter', () => {
  test('sees the lines of open orders, with who took what and without their signatures (P4.6)', async () => {
    const before = of('a031', await desk())
    expect(before?.lines.map(({ name }) => name)).toEqual(['机油 0W-20', '机油滤清器'])
    const items = [{ lineId: before!.lines[0]!.id, quantity: 400 }]
    const issue = { type: 'issue-part', orderId: 'a031', items, takenBy: 'wu-jun', ink: 'M10 10L90 90' } as const
    expect(await house.post(issue, { personId: CLERK })).toMatchObject({ ok: true })
    expect(of('a031', await desk())?.parts.slips).toMatchObject([
      { takenBy: 'wu-jun', personId: CLERK, ink: null, items },
    ])
    expect(await house.post(issue, { personId: CLERK })).toMatchObject({
      ok: false,
      refusal: { code: 'needs-consent', agreed: 400 },
      text: { zh: '“机油 0W-20”只同意了 4 L：多出的要先问客户' },
    })
  })

  test('is told of old warranty parts until they have gone back to the maker (P4.12)', async () => {
    const [old] = (await desk()).oldParts
    expect(old).toMatchObject({ orderId: 'a022', ticket: 'A022', tag: 'A022-1' })
    const back = { type: 'return-old-part', orderId: 'a022', oldPartId: old!.id } as const
    expect(await house.post(back, { personId: CLERK })).toMatchObject({ ok: true })
    expect((await desk()).oldParts).toEqual([])
  })
})
