import { importQuery } from '#contract/import.ts'
import { siteById } from '#db/queries/site.ts'
import { Hono } from 'hono'
import { importOrders } from '../commands/import.ts'
import { readExportApart } from '../import/read-apart.ts'
import type { HttpDeps } from './deps.ts'
import { answerProblem } from './problem.ts'
import { withSender } from './sender.ts'

/**
 * POST /?dryRun=1&skipBad=1&id=…&personId=…&terminal=… takes a file as application/octet-stream and answers with a
 * report of what was found and done. 422 where bad lines kept it out; a dry run that finds bad lines is a good answer.
 */
export function importRoutes({ workshop, defaultSite }: HttpDeps): Hono {
  return new Hono().post('/', async (c) => {
    const query = importQuery.safeParse(c.req.query())
    if (!query.success) return answerProblem(c, 'bad-request', query.error)
    const siteId = await defaultSite()
    const site = siteId === undefined ? undefined : await siteById(workshop.db, siteId)
    if (!site) return answerProblem(c, 'not-set-up')
    const { dryRun, skipBad, id, personId = null, terminal } = withSender(query.data)
    const bytes = await c.req.arrayBuffer()
    // One file at a time: two of the largest would take both processors and the memory of all.
    const reading = await workshop.turns.take('reading', () => readExportApart(bytes, site))
    const report = await importOrders(workshop, site.id, reading, {
      dryRun,
      skipBad,
      commandId: id,
      personId,
      terminal,
    })
    return c.json(report, report.outcome === 'refused' && !dryRun ? 422 : 200)
  })
}
