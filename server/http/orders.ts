import type { ClosedOrders } from '#contract/closed.ts'
import { closedOn } from '#db/queries/closed-order.ts'
import { Hono } from 'hono'
import { z } from 'zod'
import type { HttpDeps } from './deps.ts'
import { answerProblem } from './problem.ts'

const day = z.object({ date: z.iso.date() })

/** GET /closed?date= lists what left the floor on a day: a cancelled order is found there and reopened. */
export function orderRoutes({ workshop, defaultSite }: HttpDeps): Hono {
  return new Hono().get('/closed', async (c) => {
    const { success, data, error } = day.safeParse(c.req.query())
    if (!success) return answerProblem(c, 'bad-request', error)
    const siteId = await defaultSite()
    if (siteId === undefined) return answerProblem(c, 'not-set-up')
    c.header('cache-control', 'no-store')
    return c.json({ orders: await closedOn(workshop.db, siteId, data.date) } satisfies ClosedOrders)
  })
}
