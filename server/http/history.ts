import type { HistoryEntry, Moment } from '#contract/history.ts'
import type { Floor } from '#domain/floor.ts'
import { localDate } from '#domain/local-date.ts'
import { replayOrder, type Logged } from '#domain/replay.ts'
import { readLog } from '#db/queries/log.ts'
import { Hono } from 'hono'
import { z } from 'zod'
import type { HttpDeps } from './deps.ts'
import { historyOf } from '#words/story.ts'
import { answerProblem } from './problem.ts'

const revision = z.coerce.number().int().min(1)

/**
 * GET /:orderId: who did what with this car when, in words, oldest first. GET /:orderId/:rev: the order and all that was
 * written about it, as it was after that revision, replayed from the log.
 */
export function historyRoutes({ workshop, defaultSite, floorOf }: HttpDeps): Hono {
  const logOf = async (floor: Floor, orderId: string): Promise<Logged[]> => {
    const log = await readLog(workshop.db, floor.site.id, 0, orderId)
    return log.map(({ envelope, ...rest }) => ({
      ...rest,
      envelope: { ...envelope, date: localDate(envelope.at, floor.site.timeZone) },
    }))
  }
  const siteFloor = async () => {
    const siteId = await defaultSite()
    return siteId === undefined ? undefined : floorOf(siteId)
  }
  return new Hono()
    .get('/:orderId', async (c) => {
      const floor = await siteFloor()
      if (!floor) return answerProblem(c, 'not-set-up')
      const orderId = c.req.param('orderId')
      const log = await logOf(floor, orderId)
      if (!replayOrder(floor, orderId, log)) return answerProblem(c, 'not-found')
      c.header('cache-control', 'no-store')
      return c.json(historyOf(floor, log) satisfies HistoryEntry[])
    })
    .get('/:orderId/:rev', async (c) => {
      const floor = await siteFloor()
      if (!floor) return answerProblem(c, 'not-set-up')
      const rev = revision.safeParse(c.req.param('rev'))
      if (!rev.success) return answerProblem(c, 'bad-request', rev.error)
      const orderId = c.req.param('orderId')
      const log = (await logOf(floor, orderId)).filter(({ envelope }) => envelope.rev <= rev.data)
      const then = replayOrder(floor, orderId, log)
      if (!then) return answerProblem(c, 'not-found')
      c.header('cache-control', 'no-store')
      return c.json({ rev: rev.data, ...then } satisfies Moment)
    })
}
