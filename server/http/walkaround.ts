import type { FormerWalkaround } from '#contract/walkaround.ts'
import { formerWalkaround } from '#db/queries/walkaround.ts'
import { Hono } from 'hono'
import type { HttpDeps } from './deps.ts'
import { answerProblem } from './problem.ts'

/** GET /:orderId/former says how the same car stood there the last time; null where nobody knows. */
export function walkaroundRoutes({ workshop, defaultSite }: HttpDeps): Hono {
  return new Hono().get('/:orderId/former', async (c) => {
    const siteId = await defaultSite()
    if (siteId === undefined) return answerProblem(c, 'not-set-up')
    c.header('cache-control', 'no-store')
    const former: FormerWalkaround | undefined = await formerWalkaround(workshop.db, siteId, c.req.param('orderId'))
    return c.json(former ?? null)
  })
}
