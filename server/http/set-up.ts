import { setUpRequest } from '#contract/set-up.ts'
import { Hono } from 'hono'
import { setUp } from '../commands/set-up.ts'
import type { HttpDeps } from './deps.ts'
import { answerProblem } from './problem.ts'

/** POST / makes the first workshop; 409 where there is one. */
export function setUpRoutes({ workshop }: Pick<HttpDeps, 'workshop'>): Hono {
  return new Hono().post('/', async (c) => {
    const request = setUpRequest.safeParse(await c.req.json().catch(() => undefined))
    if (!request.success) return answerProblem(c, 'bad-request', request.error)
    const siteId = await setUp(workshop, request.data, 'set-up')
    return siteId === undefined ? answerProblem(c, 'already-set-up') : c.json({ siteId }, 201)
  })
}
