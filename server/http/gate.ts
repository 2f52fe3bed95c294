import type { GatePass } from '#contract/gate.ts'
import { isOutWith } from '#domain/visit/gate.ts'
import { isValid, type Pass } from '#domain/visit/pass.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { loadVisitFile } from '#db/queries/visit-file.ts'
import { orderByPass } from '#db/queries/settlement.ts'
import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { z } from 'zod'
import { runCommand } from '../commands/run.ts'
import type { HttpDeps } from './deps.ts'
import { answerProblem } from './problem.ts'

const question = z.strictObject({ code: z.string().trim().min(4).max(24) })

/** Wrong codes a minute in one workshop: a gate that scans makes none, one that guesses makes many. */
const MISSES = 30

/**
 * POST /find: the code of a pass for the car that may leave with it (P6.5). Letting it out is the command `use-pass`, for
 * which the gate says which plate it sees; `let-in` takes it back. A pass with which nobody leaves any more is used here,
 * in vain: so it is written down with its car, whatever the guard does next.
 */
export function gateRoutes({ workshop, defaultSite }: HttpDeps): Hono {
  const misses = new RateLimiterMemory({ points: MISSES, duration: 60 })
  return new Hono().post('/find', async (c) => {
    const asked = question.safeParse(await c.req.json().catch(() => undefined))
    if (!asked.success) return answerProblem(c, 'bad-request', asked.error)
    const siteId = await defaultSite()
    if (siteId === undefined) return answerProblem(c, 'not-set-up')
    const allowed = await misses.consume(siteId).then(
      () => true,
      () => false,
    )
    if (!allowed) return answerProblem(c, 'too-many')
    const code = asked.data.code.toUpperCase().replace(/[^A-Z0-9]/g, '')
    const orderId = await orderByPass(workshop.db, siteId, code)
    const file = orderId === undefined ? undefined : await loadVisitFile(workshop.db, siteId, orderId)
    const pass = file?.visit.pass.issued.find((issued) => issued.code === code)
    if (!file || !pass) return answerProblem(c, 'no-such-pass')
    await misses.reward(siteId)
    c.header('cache-control', 'no-store')
    const { id, ticket, plate, model } = file.order
    const state = stateOf(pass, file.visit, workshop.clockOf(siteId).now())
    if (state.state !== 'valid' && state.state !== 'out') {
      const command = { type: 'use-pass', orderId: id, code, plate } as const
      await runCommand(workshop, siteId, { id: randomUUID(), personId: null, terminal: 'gate', command })
    }
    return c.json({ orderId: id, code, ticket, plate, model, kind: pass.kind, ...state } satisfies GatePass)
  })
}

function stateOf(pass: Pass, { gate }: Visit, now: number): Pick<GatePass, 'state' | 'at'> {
  if (pass.usedAt !== null && isOutWith(pass, gate)) return { state: 'out', at: pass.usedAt }
  if (pass.usedAt !== null) return { state: 'used', at: pass.usedAt }
  if (pass.voidedAt !== null) return { state: 'void', at: pass.voidedAt }
  return { state: isValid(pass, now) ? 'valid' : 'expired', at: pass.validUntil }
}
