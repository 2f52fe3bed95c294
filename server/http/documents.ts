import type { Letterhead } from '#contract/document.ts'
import { orderNumber, siteContact } from '#db/queries/document.ts'
import { DOCUMENT_KINDS } from '#domain/document.ts'
import { LANGS } from '#words/say.ts'
import { Hono } from 'hono'
import { z } from 'zod'
import type { HttpDeps } from './deps.ts'
import { answerProblem } from './problem.ts'

const asked = z.object({
  kind: z.enum(DOCUMENT_KINDS),
  lang: z.enum(LANGS as ['zh', 'en']).default('zh'),
})

/**
 * GET / is what stands on every document beside the visit. GET /:orderId/:kind.pdf?lang= is a document (P6.7) as the
 * page shows it, printed by a browser on the server; where there is none people print from their own.
 */
export function documentRoutes({ workshop, defaultSite, floorOf, printer, log }: HttpDeps): Hono {
  return new Hono()
    .get('/', async (c) => {
      const siteId = await defaultSite()
      const floor = siteId === undefined ? undefined : await floorOf(siteId)
      if (siteId === undefined || !floor) return answerProblem(c, 'not-set-up')
      const { name, timeZone } = floor.site
      c.header('cache-control', 'no-store')
      return c.json({
        site: { name, timeZone, ...(await siteContact(workshop.db, siteId)) },
        people: Object.fromEntries([...floor.people.values()].map((person) => [person.id, person.name])),
        now: workshop.clockOf(siteId).now(),
        pdf: printer !== undefined,
      } satisfies Letterhead)
    })
    .get('/:orderId/:file{[a-z]+\\.pdf}', async (c) => {
      // Each one starts a browser: no page of somebody else's may ask for one, not even as a picture.
      if (c.req.header('sec-fetch-site') === 'cross-site') return answerProblem(c, 'foreign-origin')
      const { data } = asked.safeParse({ kind: c.req.param('file').slice(0, -'.pdf'.length), ...c.req.query() })
      const siteId = await defaultSite()
      if (siteId === undefined) return answerProblem(c, 'not-set-up')
      const orderId = c.req.param('orderId')
      const number = await orderNumber(workshop.db, siteId, orderId)
      if (!data || number === undefined) return answerProblem(c, 'not-found')
      if (!printer) return answerProblem(c, 'no-printer')
      const path = `/document?${new URLSearchParams({ order: orderId, ...data })}`
      const pdf = await printer.print(path).catch((error: unknown) => {
        log.warn({ err: error, kind: data.kind }, 'a document was not printed')
        return undefined
      })
      if (!pdf) return answerProblem(c, 'not-printed')
      const name = `${number}-${data.kind}.pdf`
      c.header('content-type', 'application/pdf')
      c.header('cache-control', 'no-store')
      const ascii = name.replace(/[^\w.-]/g, '_')
      c.header('content-disposition', `inline; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`)
      return c.body(new Uint8Array(pdf))
    })
}
