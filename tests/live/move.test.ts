import { afterAll, beforeAll, expect, test } from 'vitest'
import { startHouse, type House } from '../support/house.ts'
import { Screen } from '../support/screen.ts'

let house: House
beforeAll(async () => {
  house = await startHouse()
})
afterAll(() => house.close())

test('a car driven onto a free bay is seen there by wall, board, bay and lobby, at one revision', async () => {
  const screens = await Promise.all([
    Screen.open(house.url, { kind: 'wall' }),
    Screen.open(house.url, { kind: 'board' }),
    Screen.open(house.url, { kind: 'bay', bay: '4' }),
  ])
  const floor = house.floor()
  const bay = [...floor.bays.values()].find(({ no }) => no === '4')!
  const order = [...floor.orders.values()].find(({ ticket }) => ticket === 'A031')!
  const answer = await house.post({
    type: 'drive-in',
    orderId: order.id,
    bayId: bay.id,
    seen: floor.rev,
    anyway: false,
    override: null,
  })
  expect(answer).toMatchObject({ ok: true, rev: floor.rev + 1 })
  for (const screen of screens) {
    await screen.reaches(floor.rev + 1)
    expect(screen.order(order.id)?.place).toEqual({ kind: 'bay', bayId: bay.id })
    screen.close()
  }
})
