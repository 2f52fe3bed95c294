// The reception queue on a real PostgreSQL, with two nodes: two desks, and the house that calls the manager by itself.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { MINUTE } from '#domain/operation.ts'
import { readLog } from '#db/queries/log.ts'
import { loadVisit } from '#db/queries/visit.ts'
import { ADVISOR } from '../../support/floor-builder.ts'
import { startHouse, startNode, type House } from '../../support/house.ts'

let house: House
let other: House
const order = (of: House) => of.floor().orders.get('a039')!

beforeAll(async () => {
  house = await startHouse()
  other = await startNode(house)
})
afterAll(async () => {
  await other.stop()
  await house.close()
})

test('after ten minutes the service manager is called, once, whichever node finds it due, and the log says when (P3.1)', async () => {
  await house.duties.look()
  expect(order(house).desk.managerCalledAt).toBeNull()
  house.clock.pass(6 * MINUTE)
  const { rev } = house.floor()
  await Promise.all([house.duties.look(), other.duties.look()])
  await house.tail.confirm()
  const calledAt = house.clock.now()
  expect(order(house).desk.managerCalledAt).toBe(calledAt)
  expect(house.floor().rev).toBe(rev + 1)
  const site = house.floor().site.id
  expect((await loadVisit(house.database.db, site, 'a039')).reception.managerCalledAt).toBe(calledAt)
  const log = await readLog(house.database.db, site, rev)
  expect(log.map(({ events }) => events[0])).toEqual([{ type: 'manager-called', orderId: 'a039' }])
  house.clock.pass(MINUTE)
  await house.duties.look()
  expect(house.floor().rev).toBe(rev + 1)
})

test('two advisors at two desks reach for one customer: one has them, the other is told who and when (P3.1)', async () => {
  const receive = { type: 'receive', orderId: 'a039' } as const
  const answers = await Promise.all([
    house.post(receive, { personId: ADVISOR }),
    other.post(receive, { personId: 'chen-hao' }),
  ])
  const refused = answers.filter((answer) => !answer.ok)
  expect(refused).toHaveLength(1)
  await house.tail.confirm()
  const advisor = house.floor().people.get(order(house).advisorId!)!.name
  expect(refused[0]).toMatchObject({ refusal: { code: 'received-already', person: advisor } })
  await other.tail.confirm()
  expect(order(other).receivedAt).toBe(order(house).receivedAt)
})
