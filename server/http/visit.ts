import type { VisitFile } from '#contract/visit-file.ts'
import { agreedLines } from '#domain/visit/agreement.ts'
import { answeredFor } from '#domain/visit/repair-warranty.ts'
import { loadVisitFile } from '#db/queries/visit-file.ts'
import { Hono } from 'hono'
import type { HttpDeps } from './deps.ts'
import { answerProblem } from './problem.ts'

/** GET /:orderId is one car's stay for a desk, open or closed. Screens ask again when the floor's order has a new revision. */
export function visitRoutes({ workshop, defaultSite, publicUrl, warranties }: HttpDeps): Hono {
  return new Hono().get('/:orderId', async (c) => {
    const siteId = await defaultSite()
    if (siteId === undefined) return answerProblem(c, 'not-set-up')
    const orderId = c.req.param('orderId')
    const file = await workshop.db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute((trx) => loadVisitFile(trx, siteId, orderId))
    if (!file) return answerProblem(c, 'not-found')
    c.header('cache-control', 'no-store')
    const warranty = answeredFor(file.order, agreedLines(file.visit), warranties)
    const followUrl = `${publicUrl ?? new URL(c.req.url).origin}/follow#${file.claimCode}`
    return c.json({ ...file, warranty, followUrl } satisfies VisitFile)
  })
}
