// Lines that stay up and say nothing: no screen takes its last picture for a live one.
import type { Floor } from '#domain/floor.ts'
import fc from 'fast-check'
import { Client, type ClientConfig } from 'pg'
import { expect, test } from 'vitest'
import { open } from '../../db/connect.ts'
import { connectLive, type LiveStore } from '../../displays/kit/live.ts'
import { freshnessOf, initialState, liveStep, type LiveMessage } from '../../displays/kit/live-state.ts'
import { STALE_AFTER } from '../../server/contract/live-terms.ts'
import { pictureUpdate } from '../../server/live/update.ts'
import { move } from '../support/commands.ts'
import { FaultProxy, silent } from '../support/fault-proxy.ts'
import { startHouse, startNode, type House } from '../support/house.ts'
import { sampleFloor } from '../support/sample-floor.ts'

const becomes = (screen: LiveStore, ready: () => boolean): Promise<void> =>
  new Promise((done) => {
    if (ready()) return done()
    const stop = screen.subscribe(() => {
      if (!ready()) return
      stop()
      done()
    })
  })

const isLive = (screen: LiveStore) => screen.freshness.state === 'live'

/** Parks the car that waits longest: the smallest move there is. */
async function park(house: House): Promise<number> {
  const order = [...house.floor().orders.values()].find(({ place }) => place.kind !== 'bay')!
  const answer = await house.post(move(order.id, 'parking', 'S1'))
  if (!answer.ok) throw new Error(answer.text.en)
  return answer.rev
}

test.concurrent('a screen whose line falls silent says so, keeps its picture, and is right again by itself', async () => {
  const house = await startHouse()
  const proxy = await FaultProxy.open({ port: house.port })
  const screen = connectLive({ kind: 'wall' }, { url: proxy.url })
  await becomes(screen, () => isLive(screen))
  const { floor } = screen
  proxy.fault = silent
  const rev = await park(house)
  await becomes(screen, () => !isLive(screen))
  expect(screen.freshness.state).toBe('stale')
  expect(screen.floor).toBe(floor)
  proxy.heal()
  await becomes(screen, () => isLive(screen))
  expect(screen.rev).toBe(rev)
  screen.close()
  await proxy.close()
  await house.close()
}, 180_000)

test.concurrent('a screen of a node whose database says nothing does not look live either, and is right again by itself', async () => {
  const house = await startHouse()
  const { line, connection } = await lineTo(house.database.connection)
  const database = open(connection, { poolSize: 5 })
  const node = await startNode(house, { database })
  const lineToNode = await FaultProxy.open({ port: node.port })
  const screen = connectLive({ kind: 'wall' }, { url: lineToNode.url })
  await becomes(screen, () => isLive(screen))
  line.fault = silent
  const rev = await park(house)
  await becomes(screen, () => !isLive(screen))
  expect(screen.rev).toBe(rev - 1)
  line.heal()
  await becomes(screen, () => isLive(screen))
  expect(screen.rev).toBe(rev)
  screen.close()
  await lineToNode.close()
  await node.stop()
  await database.stop()
  await line.close()
  await house.close()
}, 180_000)

test('whatever was said before, twelve seconds after the last word a screen does not look live', () => {
  const floor = sampleFloor()
  const says = (type: string, at: number): LiveMessage => {
    if (type === 'answer') return { type, at, answer: { ok: true, update: pictureUpdate(floor, { kind: 'wall' }) } }
    if (type === 'heartbeat') return { type, at, heartbeat: beat(floor) }
    return { type: type as 'tick', at }
  }
  const said = fc.array(fc.tuple(fc.constantFrom('answer', 'heartbeat', 'line-up', 'line-down', 'tick'), fc.nat(9_000)))
  fc.assert(
    fc.property(said, (messages) => {
      let [state, at, lastWord] = [initialState('', 0), 0, 0]
      for (const [type, wait] of messages) {
        at += wait
        if (type === 'answer' || type === 'heartbeat') lastWord = at
        ;({ state } = liveStep(state, says(type, at)))
        if (at >= lastWord + STALE_AFTER) expect(freshnessOf(state, at).state).not.toBe('live')
      }
      expect(freshnessOf(state, lastWord + STALE_AFTER).state).not.toBe('live')
    }),
  )
})

const beat = ({ epoch, rev }: Floor) => ({ epoch, rev, build: '', now: 0, rate: 1 })

/** A line of its own to the same database. */
async function lineTo(connection: ClientConfig) {
  const { host, port, user, password, database } = new Client(connection)
  const isSocket = host.startsWith('/')
  const line = await FaultProxy.open(isSocket ? { path: `${host}/.s.PGSQL.${port}` } : { host, port })
  return {
    line,
    connection: { host: '127.0.0.1', port: line.port, user, password, database, ssl: false } as ClientConfig,
  }
}
