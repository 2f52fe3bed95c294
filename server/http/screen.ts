import { Hono } from 'hono'
import type { HttpDeps } from './deps.ts'
import { answerProblem } from './problem.ts'

/** GET / lists the screens that are connected now. */
export function screenRoutes({ live, floorOf, defaultSite }: HttpDeps): Hono {
  return new Hono().get('/', async (c) => {
    const siteId = await defaultSite()
    const floor = siteId === undefined ? undefined : await floorOf(siteId)
    if (!floor) return answerProblem(c, 'not-set-up')
    c.header('cache-control', 'no-store')
    return c.json(live().screens(floor))
  })
}
