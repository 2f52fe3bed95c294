// Eight people at once, on two nodes that know of each other only by the database: one order of all they do.
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { catchUpFloor, loadFloor } from '#db/queries/floor.ts'
import { readLog } from '#db/queries/log.ts'
import type { CommandAnswer } from '#contract/answer.ts'
import { open, type Database } from '../../db/connect.ts'
import { asksOf, steps } from '../support/arbitraries.ts'
import { testDatabase, type TestDatabase } from '../support/database.ts'
import { broken } from '../support/laws.ts'
import { nodeOn, openOnly, openSite, replay, run, StillClock } from '../support/workshop.ts'

let database: TestDatabase
let second: Database
beforeAll(async () => {
  database = await testDatabase()
  second = open(database.connection, { poolSize: 5 })
})
afterAll(async () => {
  await second.stop()
  await database.drop()
})

test('the log has one order and no gap, no bay is double-booked, and both nodes end on the same floor', async () => {
  const clock = new StillClock()
  const nodes = [nodeOn(database.db, clock), nodeOn(second.db, clock)]
  const site = await openSite(nodes[0]!)
  const opening = (await loadFloor(database.db, site))!
  const days = fc.sample(steps(80, 20), { seed: 11, numRuns: 8 })
  const client = async (day: (typeof days)[number], node: (typeof nodes)[number]) => {
    const answers: CommandAnswer[] = []
    for (const step of day)
      for (const { command, personId } of asksOf(node.floors.get(site) ?? opening, step))
        answers.push(await run(node, site, command, personId))
    return answers
  }
  const answers = (await Promise.all(days.map((day, index) => client(day, nodes[index % 2]!)))).flat()

  const revisions = answers.flatMap((answer) => (answer.ok ? [answer.rev] : [])).sort((a, b) => a - b)
  expect(revisions.length).toBeGreaterThan(50)
  expect(revisions).toEqual(revisions.map((_, index) => index + 2))
  expect((await readLog(database.db, site, 1)).map(({ envelope }) => envelope.rev)).toEqual(revisions)

  const floors = await replay(nodes[0]!, site)
  expect(floors.flatMap(broken)).toEqual([])
  const last = (await loadFloor(database.db, site))!
  expect(openOnly(floors.at(-1))).toEqual(openOnly(last))
  for (const node of nodes)
    expect(openOnly(await catchUpFloor(database.db, node.floors.get(site)!))).toEqual(openOnly(last))
  expect(openOnly(await catchUpFloor(database.db, opening))).toEqual(openOnly(last))
}, 15_000)
