import type { PartsDesk } from '#contract/parts-desk.ts'
import { loadPartsDesk } from '#db/queries/parts-desk.ts'
import { Hono } from 'hono'
import type { HttpDeps } from './deps.ts'
import { answerProblem } from './problem.ts'

/** GET / is what the parts counter works from. It asks again when the floor has a new revision. */
export function partsDeskRoutes({ workshop, defaultSite }: HttpDeps): Hono {
  return new Hono().get('/', async (c) => {
    const siteId = await defaultSite()
    if (siteId === undefined) return answerProblem(c, 'not-set-up')
    const desk = await workshop.db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute((trx) => loadPartsDesk(trx, siteId))
    c.header('cache-control', 'no-store')
    return c.json(desk satisfies PartsDesk)
  })
}
