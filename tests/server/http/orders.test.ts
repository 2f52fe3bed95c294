import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ClosedOrders } from '#contract/closed.ts'
import { cancel, reopen } from '../../support/commands.ts'
import { startHouse, type House } from '../../support/house.ts'

let house: House
beforeAll(async () => {
  house = await startHouse()
})
afterAll(() => house.close())

const closedOn = (date: string) => fetch(`${house.url}/api/orders/closed?date=${date}`)
const tickets = async (date: string) => ((await (await closedOn(date)).json()) as ClosedOrders).orders

describe('what left the floor today', () => {
  test('a cancelled order is found with who cancelled it and why; reopened, it is on the board and no longer there', async () => {
    expect(await tickets('2026-11-22')).toEqual([])
    expect((await house.post(cancel('a038'))).ok).toBe(true)
    const [found, ...others] = await tickets('2026-11-22')
    expect(others).toEqual([])
    const { ticket, plate, model, number } = { ...found }
    expect(found).toMatchObject({ id: 'a038', ticket: 'A038', kind: 'cancelled', personId: 'zhang-jianguo' })
    expect([ticket, plate, model, number].every(Boolean)).toBe(true)
    expect(found?.reason).not.toBe('')
    expect(found?.at).toBe(house.clock.now())

    expect((await house.post(reopen('a038'))).ok).toBe(true)
    expect(house.floor().orders.get('a038')?.end).toBeNull()
    expect(await tickets('2026-11-22')).toEqual([])
  })

  test('a day is the site’s own: half past midnight belongs to the new one, though it is yesterday elsewhere', async () => {
    house.clock.pass(10.5 * 3_600_000)
    expect((await house.post(cancel('a039'))).ok).toBe(true)
    expect(await tickets('2026-11-22')).toEqual([])
    expect((await tickets('2026-11-23')).map(({ ticket }) => ticket)).toEqual(['A039'])
  })

  test('what is no day is refused in words', async () => {
    for (const date of ['', '22.11.2026', "2026-11-22'--"]) {
      const answer = await closedOn(encodeURIComponent(date))
      expect(answer.status).toBe(400)
      expect(await answer.json()).toMatchObject({ code: 'bad-request' })
    }
  })
})
