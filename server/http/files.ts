import type { CarFile, FileAnswer, ReceptionFile } from '#contract/file.ts'
import { stageOf } from '#domain/order.ts'
import { loadCarFile } from '#db/queries/car-file.ts'
import { searchFiles } from '#db/queries/file-search.ts'
import { receptionFile } from '#db/queries/reception-file.ts'
import type { HttpBindings } from '@hono/node-server'
import { Hono, type MiddlewareHandler } from 'hono'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { HttpDeps } from './deps.ts'
import { answerProblem } from './problem.ts'

/** Questions a minute from one terminal's address: more than anybody types, too few to copy the files. */
const QUESTIONS = 300

/**
 * The files of customers and cars, for desks (P10.1–10.2). GET /?q= finds cars; GET /vehicles/:id is one car's file,
 * `?except=` leaves out the stay that is open before whoever asks; GET /reception is what the queue knows of people.
 */
export function fileRoutes({ workshop, defaultSite, floorOf, warranties }: HttpDeps): Hono {
  const { db } = workshop
  const files = new Hono()
  files.use(perTerminal(QUESTIONS))
  files.get('/', async (c) => {
    const siteId = await defaultSite()
    if (siteId === undefined) return answerProblem(c, 'not-set-up')
    const query = (c.req.query('q') ?? '').slice(0, 64)
    const floor = await floorOf(siteId)
    const stage = (orderId: string) => {
      const order = floor?.orders.get(orderId)
      return order && stageOf(order)
    }
    const hits = await searchFiles(db, siteId, query, stage)
    c.header('cache-control', 'no-store')
    return c.json({ hits } satisfies FileAnswer)
  })
  files.get('/vehicles/:id', async (c) => {
    const siteId = await defaultSite()
    if (siteId === undefined) return answerProblem(c, 'not-set-up')
    const file = await loadCarFile(db, siteId, c.req.param('id'), c.req.query('except') ?? null, warranties)
    if (!file) return answerProblem(c, 'not-found')
    c.header('cache-control', 'no-store')
    return c.json(file satisfies CarFile)
  })
  files.get('/reception', async (c) => {
    const siteId = await defaultSite()
    const floor = siteId === undefined ? undefined : await floorOf(siteId)
    if (!floor) return answerProblem(c, 'not-set-up')
    c.header('cache-control', 'no-store')
    return c.json((await receptionFile(db, floor, workshop.clockOf(floor.site.id).now())) satisfies ReceptionFile)
  })
  return files
}

function perTerminal(points: number): MiddlewareHandler {
  const limiter = new RateLimiterMemory({ points, duration: 60 })
  return async (c, next) => {
    const address = (c.env as Partial<HttpBindings>).incoming?.socket.remoteAddress ?? 'unknown'
    const left = await limiter.consume(address).then(
      () => true,
      () => false,
    )
    return left ? next() : answerProblem(c, 'too-many')
  }
}
