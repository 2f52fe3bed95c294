import { normalizePlate } from '#domain/plate.ts'
import { orderByClaim, orderByPlate } from '#db/queries/customer.ts'
import { deliveredByClaim } from '#db/queries/rating.ts'
import { RATED_WITHIN } from '#domain/visit/rating.ts'
import type { HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { z } from 'zod'
import { makePass } from '../live/pass.ts'
import type { HttpDeps } from './deps.ts'
import { answerProblem } from './problem.ts'

/** Where it is asked: what is signed counts at the kiosk only. */
const page = z.enum(['kiosk', 'phone']).default('phone')

const question = z.union([
  z.strictObject({ page, code: z.string().trim().min(4).max(64) }),
  z.strictObject({ page, plate: z.string().trim().min(4).max(16), last4: z.string().regex(/^\d{4}$/) }),
])

/** Misses a minute: from one address (a lobby's Wi-Fi is one) and for one plate, wherever it is asked for. */
const MISSES = { address: 20, plate: 5 }

/**
 * POST /find: a claim code, or a plate with the last four digits of the phone, for a pass to look at that one car; after
 * its delivery the code is good for a rating. Every kind of miss has the same answer.
 */
export function kioskRoutes({ workshop, defaultSite, secretOf }: HttpDeps): Hono {
  const byAddress = new RateLimiterMemory({ points: MISSES.address, duration: 60 })
  const byPlate = new RateLimiterMemory({ points: MISSES.plate, duration: 60 })
  return new Hono().post('/find', async (c) => {
    const asked = question.safeParse(await c.req.json().catch(() => undefined))
    if (!asked.success) return answerProblem(c, 'bad-request', asked.error)
    const siteId = await defaultSite()
    if (siteId === undefined) return answerProblem(c, 'not-set-up')
    const address = (c.env as Partial<HttpBindings>).incoming?.socket.remoteAddress ?? 'unknown'
    const plate = 'plate' in asked.data ? normalizePlate(asked.data.plate) : undefined
    // Counted before the answer is known: guesses that come all at once get no further than one after another.
    if (!(await isLeft(byAddress, address))) return answerProblem(c, 'too-many')
    if (plate !== undefined && !(await isLeft(byPlate, plate))) return answerProblem(c, 'too-many')
    const code = 'code' in asked.data ? asked.data.code.toUpperCase().replace(/[^A-Z0-9]/g, '') : ''
    const orderId =
      'plate' in asked.data
        ? await orderByPlate(workshop.db, siteId, plate ?? '', asked.data.last4)
        : await orderByClaim(workshop.db, siteId, code)
    const clock = workshop.clockOf(siteId)
    const rated = code && (await deliveredByClaim(workshop.db, siteId, code, clock.now() - RATED_WITHIN))
    const secret = await secretOf(siteId)
    const found = orderId ?? rated
    if (!found || secret === undefined) return answerProblem(c, 'no-such-car')
    await byAddress.reward(address)
    if (plate !== undefined) await byPlate.reward(plate)
    c.header('cache-control', 'no-store')
    const right = orderId === undefined ? 'rate' : asked.data.page === 'kiosk' ? 'sign' : 'view'
    return c.json({ pass: makePass(secret, found, clock.real(), right) })
  })
}

/** Takes one guess of those that are left. */
function isLeft(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  return limiter.consume(key).then(
    () => true,
    () => false,
  )
}
