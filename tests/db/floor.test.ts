// The floor in the database, the floor in memory and the floor that the log tells are one.
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { catchUpFloor } from '#db/queries/floor.ts'
import { asksOf, blankFloor, steps } from '../support/arbitraries.ts'
import { testDatabase, type TestDatabase } from '../support/database.ts'
import { broken } from '../support/laws.ts'
import { nodeOn, openOnly, openSite, replay, run, StillClock, stored } from '../support/workshop.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

test('whatever is asked, after every revision database, memory and log say the same', async () => {
  await fc.assert(
    fc.asyncProperty(steps(45), async (day) => {
      const clock = new StillClock()
      const node = nodeOn(database.db, clock)
      const late = nodeOn(database.db, clock)
      const site = await openSite(node)
      late.floors.publish((await stored(node, site))!)
      for (const [index, step] of day.entries()) {
        clock.pass(step.minutes)
        for (const { command, personId } of asksOf(node.floors.get(site)!, step)) {
          const before = node.floors.get(site)!
          const answer = await run(node, site, command, personId)
          const after = node.floors.get(site)!
          if (!answer.ok) expect(after).toBe(before)
          else {
            expect([answer.rev, after.rev]).toEqual([before.rev + 1, before.rev + 1])
            if (index % 4 === 0) expect(openOnly(await stored(node, site))).toEqual(openOnly(after))
          }
        }
      }
      const last = node.floors.get(site)!
      expect(openOnly(await stored(node, site))).toEqual(openOnly(last))
      expect(openOnly(await catchUpFloor(database.db, late.floors.get(site)!))).toEqual(openOnly(last))
      const floors = await replay(node, site)
      expect(floors.at(-1)).toEqual(last)
      expect(floors.map(({ rev }) => rev)).toEqual(floors.map((_, index) => index))
      expect(floors.flatMap(broken)).toEqual([])
    }),
    { numRuns: 8, endOnFailure: true },
  )
}, 15_000)

test('a floor of another epoch is not caught up with but read anew', async () => {
  const node = nodeOn(database.db)
  const site = await openSite(node)
  const other = blankFloor(site, 'before the restore')
  expect(await catchUpFloor(database.db, { ...other, rev: 99 })).toEqual(await stored(node, site))
})

test('a site that is not there has no floor', async () => {
  expect(await catchUpFloor(database.db, blankFloor('nowhere', ''))).toBeUndefined()
  expect(await stored(nodeOn(database.db), 'nowhere')).toBeUndefined()
})
