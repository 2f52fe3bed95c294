import { audience } from '#contract/live.ts'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { z } from 'zod'
import type { HttpDeps } from './deps.ts'
import { answerProblem } from './problem.ts'

const query = z.object({
  since: z.coerce.number().int().min(0).default(0),
  epoch: z.string().max(64).nullable().default(null),
  bay: z.string().max(12).optional(),
})

/**
 * GET /:audience?since=&epoch=&bay= answers as the socket would, with the heartbeat beside it: for walls that cannot
 * hold a websocket. Customers' passes do not travel in addresses, so a car cannot be polled.
 */
export function liveRoutes({ live }: HttpDeps): Hono {
  return new Hono().use(compress()).get('/:audience', async (c) => {
    const asked = query.safeParse(c.req.query())
    const who = audience.safeParse({
      kind: c.req.param('audience'),
      ...(asked.data?.bay ? { bay: asked.data.bay } : {}),
    })
    if (!asked.success || !who.success || who.data.kind === 'car') return answerProblem(c, 'bad-request')
    const answer = await live().answer(undefined, who.data, { epoch: asked.data.epoch, rev: asked.data.since })
    c.header('cache-control', 'no-store')
    if (!answer.ok) return answerProblem(c, answer.code === 'not-set-up' ? 'not-set-up' : 'not-found')
    return c.json({ ok: true, update: answer.update, heartbeat: live().heartbeat(answer.floor) })
  })
}
