// Screens of every kind on a line that breaks again and again: in the end each shows what the workshop is.
import { chance } from '#db/demo/chance.ts'
import type { SiteCommand } from '#domain/command.ts'
import type { Floor } from '#domain/floor.ts'
import { isClosed, stageOf } from '#domain/order.ts'
import type { Audience, PollAnswer } from '#contract/live.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connectLive, type LiveStore } from '../../displays/kit/live.ts'
import { takeUpdate, type Held } from '../../displays/kit/live-picture.ts'
import { loadVisits } from '#db/queries/visit.ts'
import { blankVisit, type Visit } from '#domain/visit/visit.ts'
import { collecting, MANAGER } from '../support/delivery.ts'
import { cancel, checkIn, move, newOperation, reopen } from '../support/commands.ts'
import { cutting, FaultProxy } from '../support/fault-proxy.ts'
import { startHouse, startNode, type House } from '../support/house.ts'
import { busyFloor } from '../support/sample-floor.ts'

const AUDIENCES: readonly Audience[] = [
  { kind: 'wall' },
  { kind: 'board' },
  { kind: 'bay', bay: '1' },
  { kind: 'bay', bay: '7' },
  { kind: 'lobby' },
]
const SCREENS = 30
const ROUNDS = 10

let house: House
let other: House
let proxy: FaultProxy
let screens: LiveStore[]
beforeAll(async () => {
  house = await startHouse(busyFloor(90))
  other = await startNode(house)
  proxy = await FaultProxy.open({ port: house.port }, { port: other.port })
  screens = Array.from({ length: SCREENS }, (_, n) => connectLive(audienceOf(n), { url: proxy.url }))
})
afterAll(async () => {
  for (const screen of screens) screen.close()
  await proxy.close()
  await other.stop()
  await house.close()
})

const audienceOf = (n: number): Audience => AUDIENCES[n % AUDIENCES.length]!

/** One car comes, is cancelled, reopened and cancelled for good; between, others are parked and delivered. */
function nextMoves(floor: Floor, visits: ReadonlyMap<string, Visit>, round: number): SiteCommand[] {
  const id = `come-${round}`
  const orders = [...floor.orders.values()].filter((order) => !isClosed(order))
  const ready = orders.filter((order) => stageOf(order) === 'ready').slice(0, 1)
  const waiting = orders.filter((order) => order.place.kind === 'waiting').slice(0, 6)
  return [
    checkIn(id, { operations: [newOperation(`${id}-1`)] }),
    ...waiting.map((order, n) => move(order.id, 'parking', `P${round}-${n}`)),
    cancel(id),
    ...ready.flatMap((order) => collecting(order.id, visits.get(order.id) ?? blankVisit(order.id))),
    reopen(id),
    ...(round % 2 === 0 ? [cancel(id)] : []),
  ]
}

const holds = (screen: LiveStore, rev: number): Promise<void> =>
  new Promise((done) => {
    if (screen.rev >= rev) return done()
    const stop = screen.subscribe(() => {
      if (screen.rev < rev) return
      stop()
      done()
    })
  })

/** The moves go on while the other screens are still on their way back. */
const tenOf = (awaited: readonly Promise<void>[]): Promise<void> => {
  let come = 0
  return new Promise((done) => awaited.forEach((each) => void each.then(() => ++come === 10 && done())))
}

const shown = ({ epoch, rev, floor, lobby }: Pick<Held, 'epoch' | 'rev' | 'floor' | 'lobby'>) => ({
  ...{ epoch, rev, floor: floor && { ...floor, directoryRev: 0 } },
  lobby: lobby && { ...lobby, cards: new Map(lobby.cards.map((card) => [card.ticket, card])) },
})

/** The whole picture, asked of a node directly. */
async function truth(node: House, audience: Audience) {
  const query = audience.kind === 'bay' ? `?bay=${audience.bay}` : ''
  const response = await fetch(`${node.url}/api/live/${audience.kind}${query}`)
  const { update } = (await response.json()) as PollAnswer
  return shown(takeUpdate(null, update) as Held)
}

test('thirty screens, cut off over and over while two nodes move cars, all hold the same as the workshop in the end', async () => {
  let pieces = 0
  await Promise.all(screens.map((screen) => holds(screen, house.floor().rev)))
  proxy.fault = cutting(0.02, () => chance('screens', pieces++))
  let rev = 0
  for (let round = 0; round < ROUNDS; round++) {
    proxy.cut((n) => n % 3 === round % 3)
    const floor = house.floor()
    const written = await loadVisits(house.database.db, floor.site.id, [...floor.orders.keys()])
    const visits = new Map(written.map((visit) => [visit.orderId, visit]))
    for (const [n, command] of nextMoves(floor, visits, round).entries()) {
      const answer = await (n % 2 ? house : other).post(command, { personId: MANAGER })
      if (!answer.ok) throw new Error(`${command.type}: ${answer.text.en}`)
      rev = answer.rev
    }
    await expect.poll(() => house.floor().rev, { timeout: 60_000 }).toBe(rev)
    await tenOf(screens.map((screen) => holds(screen, rev)))
  }
  expect(rev).toBeGreaterThan(80)

  proxy.heal()
  await Promise.all(screens.map((screen) => holds(screen, rev)))
  for (const [n, screen] of screens.entries()) {
    const { epoch, floor, lobby } = screen
    const picture = await truth(n % 2 ? house : other, audienceOf(n))
    expect(picture.rev).toBe(rev)
    expect(shown({ epoch: epoch!, rev: screen.rev, floor, lobby })).toEqual(picture)
  }
}, 180_000)
