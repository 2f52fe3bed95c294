import { letIn as letInSchema, lookUp, pairingRequest } from '#contract/pairing.ts'
import { Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { beginPairing, letIn, lookAtPairing, pairingState } from '../commands/pairing.ts'
import { addressOf } from './address.ts'
import { cookieNames } from '../commands/caller.ts'
import type { HttpDeps } from './deps.ts'
import { knockerIn } from './doors.ts'
import { answerProblem } from './problem.ts'

const YEAR = 365 * 24 * 60 * 60

/**
 * How a screen becomes one of the house. On the screen: POST / begins and sets its cookie, GET / asks whether it was let
 * in. On the phone or desk of somebody who keeps the screens: POST /look shows what waits under a code, /let-in lets it in.
 */
export function pairingRoutes({ workshop: { db }, limits, secure, hops, log }: HttpDeps): Hono {
  const { screen: cookie } = cookieNames(secure)
  return new Hono()
    .post('/', async (c) => {
      const { data, error } = pairingRequest.safeParse(await c.req.json().catch(() => undefined))
      if (!data) return answerProblem(c, 'bad-request', error)
      if ((await limits.pairing.take(addressOf(c, hops))) > 0) return answerProblem(c, 'too-many')
      const begun = await beginPairing(db, data)
      if (!begun) return answerProblem(c, 'too-many')
      const { token, ...shown } = begun
      // It outlives the code: once the screen is let in, the same cookie is its key.
      setCookie(c, cookie, token, { httpOnly: true, sameSite: 'Strict', secure, path: '/', maxAge: YEAR })
      c.header('cache-control', 'no-store')
      return c.json(shown, 201)
    })
    .get('/', async (c) => {
      c.header('cache-control', 'no-store')
      const token = getCookie(c, cookie)
      const state = token === undefined ? ({ state: 'over' } as const) : await pairingState(db, token)
      return state === 'slow-down' ? answerProblem(c, 'slow-down') : c.json(state)
    })
    .post('/look', async (c) => {
      const { data, error } = lookUp.safeParse(await c.req.json().catch(() => undefined))
      if (!data) return answerProblem(c, 'bad-request', error)
      if ((await limits.code.take(knockerIn(c).session?.id ?? '')) > 0) return answerProblem(c, 'too-many')
      const seen = await lookAtPairing(db, data.code)
      return seen ? c.json(seen) : answerProblem(c, 'no-such-code')
    })
    .post('/let-in', async (c) => {
      const { data, error } = letInSchema.safeParse(await c.req.json().catch(() => undefined))
      const { session } = knockerIn(c)
      if (!data) return answerProblem(c, 'bad-request', error)
      if (!session) return answerProblem(c, 'signed-out')
      if ((await limits.code.take(session.id)) > 0) return answerProblem(c, 'too-many')
      const id = await letIn(db, session, data.code, data.screen)
      if (id === undefined) return answerProblem(c, 'no-such-code')
      const { siteId: site, personId: person } = session
      log.info({ event: 'screen-let-in', screen: id, role: data.screen.role, site, person }, 'a screen was let in')
      return c.json({ id }, 201)
    })
}
