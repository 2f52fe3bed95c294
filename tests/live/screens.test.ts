import { randomUUID } from 'node:crypto'
import { connect as connectTcp } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Floor } from '../../server/domain/floor.ts'
import { startHouse, startNode, type House } from '../support/house.ts'
import { Screen } from '../support/screen.ts'

let house: House
beforeAll(async () => {
  house = await startHouse()
})
afterAll(() => house.close())

const orderOf = (floor: Floor, ticket: string) => [...floor.orders.values()].find((order) => order.ticket === ticket)!
const park = (ticket: string, spot: string) =>
  house.post({
    type: 'move-car',
    orderId: orderOf(house.floor(), ticket).id,
    to: 'parking',
    spot,
    seen: house.floor().rev,
    anyway: false,
  })

describe('what is not committed is not shown', () => {
  test('a refused move tells no screen anything', async () => {
    const screen = await Screen.open(house.url, { kind: 'board' })
    const floor = house.floor()
    const occupied = [...floor.bays.values()].find(({ no }) => no === '1')!
    const orderId = orderOf(floor, 'A031').id
    const answer = await house.post({
      type: 'drive-in',
      orderId,
      bayId: occupied.id,
      seen: floor.rev,
      anyway: false,
      override: null,
    })
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'bay-occupied', bay: '1' } })
    const accepted = await park('A031', 'Q1')
    await screen.reaches(accepted.ok ? accepted.rev : 0)
    expect(screen.updates.map(({ rev }) => rev)).toEqual([floor.rev + 1])
    screen.close()
  })

  test('a command sent twice under one id moves the car once and answers the same', async () => {
    const screen = await Screen.open(house.url, { kind: 'wall' })
    const id = randomUUID()
    const command = {
      type: 'move-car',
      orderId: orderOf(house.floor(), 'A033').id,
      to: 'parking',
      spot: 'Q2',
      seen: house.floor().rev,
      anyway: false,
    } as const
    const first = await house.post(command, { id })
    const [second, third] = await Promise.all([house.post(command, { id }), house.post(command, { id })])
    expect(second).toEqual(first)
    expect(third).toEqual(first)
    await screen.reaches(house.floor().rev)
    expect(screen.updates).toHaveLength(1)
    screen.close()
  })
})

describe('what an audience does not need does not leave', () => {
  test("the wall never gets the customer's words, the board does, a bay gets those of its own cars", async () => {
    const car = [...house.floor().orders.values()].find(
      (order) => order.complaint !== '' && order.place.kind === 'bay',
    )!
    const bayId = car.place.kind === 'bay' ? car.place.bayId : ''
    const own = house.floor().bays.get(bayId)!.no
    const other = [...house.floor().bays.values()].find(
      (bay) => bay.no !== own && !car.operations.some((o) => o.bayId === bay.id),
    )!.no
    const [wall, board, here, there] = await Promise.all([
      Screen.open(house.url, { kind: 'wall' }),
      Screen.open(house.url, { kind: 'board' }),
      Screen.open(house.url, { kind: 'bay', bay: own }),
      Screen.open(house.url, { kind: 'bay', bay: other }),
    ])
    expect(JSON.stringify(wall.answer)).not.toContain(car.complaint)
    expect(JSON.stringify(there.answer)).not.toContain(car.complaint)
    expect(board.order(car.id)?.complaint).toBe(car.complaint)
    expect(here.order(car.id)?.complaint).toBe(car.complaint)
    for (const screen of [wall, board, here, there]) screen.close()
  })

  test('the lobby gets tickets and masked plates, and nothing else of a car', async () => {
    const lobby = await Screen.open(house.url, { kind: 'lobby' })
    // The epoch is a random id, in which the id of any order may happen to occur.
    const bytes = JSON.stringify(lobby.answer).replaceAll(lobby.epoch ?? '', '')
    for (const order of house.floor().orders.values()) {
      expect(bytes).not.toContain(order.plate)
      expect(bytes).not.toContain(order.id)
      if (order.complaint) expect(bytes).not.toContain(order.complaint)
    }
    for (const person of house.floor().people.values()) expect(bytes).not.toContain(person.name)
    expect(lobby.lobby?.cards.length).toBeGreaterThan(5)
    lobby.close()
  })

  test('a bay that does not exist is said so', async () => {
    const screen = await Screen.open(house.url, { kind: 'bay', bay: '99' })
    expect(screen.answer).toEqual({ ok: false, code: 'no-such-bay' })
    screen.close()
  })
})

describe('several nodes', () => {
  test('what one node commits is on the screens of the other', async () => {
    const other = await startNode(house)
    const screen = await Screen.open(other.url, { kind: 'wall' })
    const answer = await park('A031', 'Q3')
    await screen.reaches(answer.ok ? answer.rev : 0)
    expect(screen.order(orderOf(house.floor(), 'A031').id)?.place).toEqual({ kind: 'parking', spot: 'Q3' })
    screen.close()
    await other.stop()
  })

  test('with its listener dead a node finds out by itself', async () => {
    const other = await startNode(house)
    const screen = await Screen.open(other.url, { kind: 'wall' })
    await house.database.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'bayboard listen' and datname = current_database()`,
    )
    const answer = await park('A031', 'Q4')
    await screen.reaches(answer.ok ? answer.rev : 0)
    expect(screen.order(orderOf(house.floor(), 'A031').id)?.place).toEqual({ kind: 'parking', spot: 'Q4' })
    screen.close()
    await other.stop()
  })
})

describe('bad company', () => {
  test('a page from elsewhere gets no socket', async () => {
    await expect(Screen.open(house.url, { kind: 'wall' }, {}, 'https://evil.example')).rejects.toThrow()
  })

  test('raw and malformed frames end in an answer or in silence; the others go on', async () => {
    const screen = await Screen.open(house.url, { kind: 'wall' })
    for (const message of [
      undefined,
      null,
      42,
      'x',
      [],
      { audience: 'wall' },
      { __proto__: { audience: {} } },
      { audience: { kind: 'admin' } },
    ]) {
      expect(await screen.socket.timeout(2_000).emitWithAck('join', message)).toEqual({
        ok: false,
        code: 'bad-request',
      })
      expect(await screen.socket.timeout(2_000).emitWithAck('range', message)).toEqual({
        ok: false,
        code: 'bad-request',
      })
    }
    screen.socket.emit('join')
    screen.socket.emit('no-such-event', { a: 1 })
    const raw = connectTcp(house.port, '127.0.0.1')
    raw.on('error', () => undefined)
    raw.resume()
    raw.end('GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: x\r\n\r\n\u0000\u0001garbage')
    await new Promise((done) => raw.once('close', done))
    const answer = await park('A033', 'Q5')
    await screen.join()
    await screen.reaches(answer.ok ? answer.rev : 0)
    screen.close()
  })

  test('an oversized frame costs its sender the socket and nobody else anything', async () => {
    const watching = await Screen.open(house.url, { kind: 'wall' })
    const greedy = await Screen.open(house.url, { kind: 'wall' })
    const closed = new Promise((done) => greedy.socket.once('disconnect', done))
    greedy.socket.emit('join', { audience: 'x'.repeat(200_000) })
    await closed
    const answer = await park('A033', 'Q6')
    await watching.reaches(answer.ok ? answer.rev : 0)
    watching.close()
  })
})

describe('polling, for walls that cannot hold a socket', () => {
  test('answers as the socket does, with the heartbeat beside it', async () => {
    const get = async (query: string) =>
      (await fetch(`${house.url}/api/live/wall${query}`)).json() as Promise<Record<string, never>>
    const first = await get('')
    expect(first).toMatchObject({
      ok: true,
      update: { kind: 'picture', rev: house.floor().rev },
      heartbeat: { rate: 1 },
    })
    const answer = await park('A031', 'Q7')
    const since = answer.ok ? answer.rev - 1 : 0
    const next = await get(`?epoch=${house.floor().epoch}&since=${since}`)
    expect(next).toMatchObject({ update: { kind: 'patch', from: since, rev: since + 1 } })
    expect((await fetch(`${house.url}/api/live/car`)).status).toBe(400)
    expect((await fetch(`${house.url}/api/live/bay?bay=99`)).status).toBe(404)
  })
})
