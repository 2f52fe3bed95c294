import { commandRequest } from '#contract/command.ts'
import { Hono } from 'hono'
import { runCommand } from '../commands/run.ts'
import type { HttpDeps } from './deps.ts'
import { answerProblem } from './problem.ts'
import { withSender } from './sender.ts'

/**
 * POST / carries out a command. A refusal is an answer, 409, not an error: it says why in words. Sent again under the same
 * id, the command answers as the first time.
 */
export function commandRoutes({ workshop, defaultSite }: HttpDeps): Hono {
  return new Hono().post('/', async (c) => {
    const body: unknown = await c.req.json().catch(() => undefined)
    const { success, data, error } = commandRequest.safeParse(body)
    if (!success) return answerProblem(c, 'bad-request', error)
    const siteId = await defaultSite()
    if (siteId === undefined) return answerProblem(c, 'not-set-up')
    const answer = await runCommand(workshop, siteId, withSender(data))
    return c.json(answer, answer.ok ? 200 : 409)
  })
}
