import { loadVisit } from '../../db/queries/visit.ts'
import { collecting, MANAGER } from '../support/delivery.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CONTRACT_VERSION } from '../../server/contract/live-terms.ts'
import type { Floor } from '../../server/domain/floor.ts'
import { startHouse, startNode, type House } from '../support/house.ts'
import { Screen } from '../support/screen.ts'

let house: House
beforeAll(async () => {
  house = await startHouse()
})
afterAll(() => house.close())

const orderOf = (floor: Floor, ticket: string) => [...floor.orders.values()].find((order) => order.ticket === ticket)!

/** Parks a car that nobody works on: the smallest move there is. */
async function park(ticket: string, spot: string): Promise<number> {
  const floor = house.floor()
  const orderId = orderOf(floor, ticket).id
  const answer = await house.post({ type: 'move-car', orderId, to: 'parking', spot, seen: floor.rev, anyway: false })
  if (!answer.ok) throw new Error(answer.text.en)
  return answer.rev
}

describe('a screen that was away', () => {
  test('gets only what changed while it was cut off, and shows the same as the others', async () => {
    const stayed = await Screen.open(house.url, { kind: 'wall' })
    const cut = await Screen.open(house.url, { kind: 'wall' })
    const { epoch, rev } = cut
    cut.close()
    await park('A031', 'P1')
    const last = await park('A033', 'P2')
    await stayed.reaches(last)
    const back = await Screen.open(house.url, { kind: 'wall' }, { epoch, rev })
    expect(back.answer).toMatchObject({ ok: true, update: { kind: 'patch', from: rev, rev: last } })
    expect([...back.orders.keys()].sort()).toEqual(
      [orderOf(house.floor(), 'A031').id, orderOf(house.floor(), 'A033').id].sort(),
    )
    for (const [id, card] of back.orders) expect(card).toEqual(stayed.order(id))
    stayed.close()
    back.close()
  })

  test('of another epoch, or with a revision that nobody knows, gets the whole picture', async () => {
    for (const held of [
      { epoch: 'another', rev: house.floor().rev },
      { epoch: house.floor().epoch, rev: 999_999 },
    ]) {
      const screen = await Screen.open(house.url, { kind: 'wall' }, held)
      expect(screen.answer).toMatchObject({ ok: true, update: { kind: 'picture', rev: house.floor().rev } })
      expect(screen.orders.size).toBe(house.floor().orders.size)
      screen.close()
    }
  })

  test('is told which cars left meanwhile', async () => {
    const ready = [...house.floor().orders.values()].find((order) => order.readyAt !== null)!
    const screen = await Screen.open(house.url, { kind: 'wall' })
    const { epoch, rev } = screen
    expect(screen.order(ready.id)).toBeDefined()
    const visit = await loadVisit(house.database.db, house.floor().site.id, ready.id)
    for (const command of collecting(ready.id, visit))
      expect((await house.post(command, { personId: MANAGER })).ok).toBe(true)
    await screen.reaches(house.floor().rev)
    expect(screen.order(ready.id)).toBeUndefined()
    screen.close()
    await park('A031', 'P3')
    const back = await Screen.open(house.url, { kind: 'wall' }, { epoch, rev })
    expect(back.answer).toMatchObject({ update: { kind: 'patch', patch: { gone: [ready.id] } } })
    back.close()
  })

  test('asks for the range where a patch does not follow what it holds', async () => {
    const screen = await Screen.open(house.url, { kind: 'board' })
    const held = screen.rev
    screen.socket.removeAllListeners('update')
    const last = await park('A033', 'P4')
    expect(screen.rev).toBe(held)
    await screen.range()
    expect(screen.rev).toBe(last)
    expect(screen.order(orderOf(house.floor(), 'A033').id)?.place).toEqual({ kind: 'parking', spot: 'P4' })
    screen.close()
  })

  test('with another contract is told so, and is sent nothing', async () => {
    const screen = await Screen.open(house.url, { kind: 'wall' }, { contract: CONTRACT_VERSION + 1 })
    expect(screen.answer).toEqual({ ok: false, code: 'old-contract' })
    await park('A031', 'P5')
    await screen.range()
    expect(screen.updates).toEqual([])
    screen.close()
  })
})

describe('a restart', () => {
  test('is announced, and the screens that come back are right again', async () => {
    const screen = await Screen.open(house.url, { kind: 'wall' })
    const told = new Promise<number>((done) => screen.socket.once('restarting', done))
    const gone = new Promise((done) => screen.socket.once('disconnect', done))
    const other = await startNode(house)
    await house.stop()
    expect(await told).toBeGreaterThan(0)
    await gone
    const back = await Screen.open(other.url, { kind: 'wall' }, { epoch: screen.epoch, rev: screen.rev })
    expect(back.answer).toMatchObject({ ok: true, update: { kind: 'patch', from: screen.rev } })
    back.close()
    await other.stop()
    house = { ...(await startNode(house)), close: house.close }
    await house.stop()
    house = { ...house, close: () => house.database.drop() }
  })
})
