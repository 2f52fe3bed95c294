import type { QualityDay } from '#contract/quality-day.ts'
import { firstPass } from '#domain/first-pass.ts'
import { utcOffset } from '#domain/forecast.ts'
import { localDate } from '#domain/local-date.ts'
import { ordersJudgedSince } from '#db/queries/quality-day.ts'
import { Hono } from 'hono'
import type { HttpDeps } from './deps.ts'
import { answerProblem } from './problem.ts'

/** GET / is how many cars passed their final inspection at once today, by technician and team, and why others did not (P5.3). */
export function qualityDayRoutes({ workshop, defaultSite, floorOf }: HttpDeps): Hono {
  return new Hono().get('/', async (c) => {
    const siteId = await defaultSite()
    const floor = siteId === undefined ? undefined : await floorOf(siteId)
    if (siteId === undefined || !floor) return answerProblem(c, 'not-set-up')
    const { timeZone } = floor.site
    const now = workshop.clockOf(siteId).now()
    const midnight = Date.parse(`${localDate(now, timeZone)}T00:00:00Z`) - utcOffset(timeZone, now)
    const orders = await ordersJudgedSince(workshop.db, siteId, midnight)
    c.header('cache-control', 'no-store')
    return c.json(firstPass(orders, floor.people, midnight) satisfies QualityDay)
  })
}
