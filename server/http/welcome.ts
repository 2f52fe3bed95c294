import type { WelcomePicture } from '#contract/welcome.ts'
import { comersOf } from '#db/queries/welcome.ts'
import { Hono } from 'hono'
import { appointmentsOf, welcomeCards } from '../views/welcome.ts'
import type { HttpDeps } from './deps.ts'
import { answerProblem } from './problem.ts'

/**
 * GET / is the day's appointments for the board at the entrance (P3.2). Names are in the file and not on the floor, so
 * it is asked for and not sent.
 */
export function welcomeRoutes({ workshop, defaultSite, floorOf, build }: HttpDeps): Hono {
  return new Hono().get('/', async (c) => {
    const siteId = await defaultSite()
    const floor = siteId === undefined ? undefined : await floorOf(siteId)
    if (siteId === undefined || !floor) return answerProblem(c, 'not-set-up')
    const now = workshop.clockOf(siteId).now()
    const ids = appointmentsOf(floor, now).map(({ id }) => id)
    const { name, timeZone, hours } = floor.site
    c.header('cache-control', 'no-store')
    return c.json({
      site: { name, timeZone, hours },
      now,
      build: build(),
      cards: welcomeCards(floor, await comersOf(workshop.db, siteId, ids), now),
    } satisfies WelcomePicture)
  })
}
