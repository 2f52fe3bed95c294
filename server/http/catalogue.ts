import { catalogueQuery, catalogueUpload } from '#contract/catalogue.ts'
import { Hono } from 'hono'
import { importCatalogue, searchCatalogue } from '../commands/catalogue.ts'
import { readCatalogue } from '../import/catalogue.ts'
import type { HttpDeps } from './deps.ts'
import { answerProblem } from './problem.ts'

/**
 * GET /?q=…&kind=… finds operations and parts by name, number or pinyin initials. POST /?kind=operations|parts takes a
 * price list as application/octet-stream and answers with a report; 422 where bad lines kept it out.
 */
export function catalogueRoutes({ workshop, defaultSite }: HttpDeps): Hono {
  return new Hono()
    .get('/', async (c) => {
      const query = catalogueQuery.safeParse(c.req.query())
      if (!query.success) return answerProblem(c, 'bad-request', query.error)
      const siteId = await defaultSite()
      if (siteId === undefined) return answerProblem(c, 'not-set-up')
      c.header('cache-control', 'no-store')
      return c.json(await searchCatalogue(workshop.db, siteId, query.data))
    })
    .post('/', async (c) => {
      const query = catalogueUpload.safeParse(c.req.query())
      if (!query.success) return answerProblem(c, 'bad-request', query.error)
      const siteId = await defaultSite()
      if (siteId === undefined) return answerProblem(c, 'not-set-up')
      const bytes = new Uint8Array(await c.req.arrayBuffer())
      // One file at a time, as with orders.
      const reading = await workshop.turns.take('reading', () => readCatalogue(bytes, query.data.kind))
      const report = await importCatalogue(workshop.db, siteId, reading)
      return c.json(report, report.outcome === 'refused' ? 422 : 200)
    })
}
