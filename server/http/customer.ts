import { ink } from '#contract/ink.ts'
import { id } from '#contract/text.ts'
import { givenAnswers, versionHash } from '#contract/visit/extra-work.ts'
import { rating } from '#contract/visit/rating.ts'
import { photoHash } from '#contract/photo.ts'
import { loadVisit } from '#db/queries/visit.ts'
import { refusalText } from '#words/refusal.ts'
import { Hono, type Context } from 'hono'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { z } from 'zod'
import { answerWithCode, answerWithInk, sendCode } from '../commands/customer-answer.ts'
import { runCommand } from '../commands/run.ts'
import { readPass, type Right } from '../live/pass.ts'
import { photosOf } from '../views/stay.ts'
import type { HttpDeps } from './deps.ts'
import { answerPhoto } from './photo.ts'
import { answerProblem } from './problem.ts'

const pass = z.string().min(20).max(200)
const seen = { pass, proposalId: id, hash: versionHash }
const answering = { ...seen, id: z.uuid(), answers: givenAnswers }

const forCode = z.strictObject({ ...seen, lang: z.enum(['zh', 'en']).default('zh') })
const answer = z.union([
  z.strictObject({ ...answering, code: z.string().regex(/^\d{6}$/) }),
  z.strictObject({ ...answering, ink }),
])
const call = z.strictObject({ pass, id: z.uuid() })
const rate = z.strictObject({ pass, id: z.uuid(), ...rating })

/** What one car's customer may ask in a minute, beside looking. */
const A_MINUTE = 12

/**
 * What a customer does, each with the pass of the one car. POST /code sends a one-time code to the phone or address in the file;
 * /answer agrees or declines with that code, or at the kiosk with a signature; /call calls the advisor; /rate says how it
 * was. GET /photos/:hash with the pass as `x-pass` shows a photo of what was found. A refusal is an answer, 409.
 */
export function customerRoutes(deps: HttpDeps): Hono {
  const { workshop, album, channels } = deps
  const asked = new RateLimiterMemory({ points: A_MINUTE, duration: 60 })
  return new Hono()
    .post('/code', async (c) => {
      const { data, error } = forCode.safeParse(await c.req.json().catch(() => undefined))
      if (!data) return answerProblem(c, 'bad-request', error)
      const who = await holder(deps, data.pass, 'view', 'sign')
      if (!who) return answerProblem(c, 'no-such-car')
      if (!(await mayAsk(asked, who.orderId))) return answerProblem(c, 'too-many')
      const { proposalId, hash, lang } = data
      const sent = await sendCode(workshop, who.site, { orderId: who.orderId, proposalId, hash, lang })
      if (sent === 'too-many') return answerProblem(c, 'too-many')
      // Where no gateway sends it, staff read it out from their outbox.
      if ('channel' in sent) return c.json({ ...sent, byHand: !channels.includes(sent.channel) })
      const text = { zh: refusalText(sent, 'zh', who.timeZone), en: refusalText(sent, 'en', who.timeZone) }
      return c.json({ ok: false, refusal: sent, overridable: false, text }, 409)
    })
    .post('/answer', async (c) => {
      const { data, error } = answer.safeParse(await c.req.json().catch(() => undefined))
      if (!data) return answerProblem(c, 'bad-request', error)
      // A signature counts where it was given before the house's own eyes: with a pass of the kiosk.
      const who = await holder(deps, data.pass, ...(('ink' in data ? ['sign'] : ['view', 'sign']) as Right[]))
      if (!who) return answerProblem(c, 'no-such-car')
      if (!(await mayAsk(asked, who.orderId))) return answerProblem(c, 'too-many')
      const given = { ...data, orderId: who.orderId }
      const said =
        'ink' in given
          ? await answerWithInk(workshop, who.site.id, given, given.ink)
          : await answerWithCode(workshop, who.site, given, given.code)
      return c.json(said, said.ok ? 200 : 409)
    })
    .post('/call', async (c) => {
      const { data, error } = call.safeParse(await c.req.json().catch(() => undefined))
      if (!data) return answerProblem(c, 'bad-request', error)
      const who = await holder(deps, data.pass, 'view', 'sign')
      if (!who) return answerProblem(c, 'no-such-car')
      if (!(await mayAsk(asked, who.orderId))) return answerProblem(c, 'too-many')
      const command = { type: 'call-advisor', orderId: who.orderId } as const
      const said = await runCommand(workshop, who.site.id, {
        id: data.id,
        personId: null,
        terminal: 'customer',
        command,
      })
      return c.json(said, said.ok ? 200 : 409)
    })
    .post('/rate', async (c) => {
      const { data, error } = rate.safeParse(await c.req.json().catch(() => undefined))
      if (!data) return answerProblem(c, 'bad-request', error)
      const who = await holder(deps, data.pass, 'view', 'sign', 'rate')
      if (!who) return answerProblem(c, 'no-such-car')
      const { stars, words } = data
      const command = { type: 'rate-visit', orderId: who.orderId, stars, words } as const
      const said = await runCommand(workshop, who.site.id, {
        id: data.id,
        personId: null,
        terminal: 'customer',
        command,
      })
      return c.json(said, said.ok ? 200 : 409)
    })
    .get('/photos/:hash', async (c: Context) => {
      const hash = photoHash.safeParse(c.req.param('hash'))
      const who = await holder(deps, c.req.header('x-pass') ?? '', 'view', 'sign')
      if (!who || !hash.success) return answerProblem(c, 'not-found')
      const visit = await loadVisit(workshop.db, who.site.id, who.orderId)
      return photosOf(visit).includes(hash.data) ? answerPhoto(c, album, hash.data) : answerProblem(c, 'not-found')
    })
}

/** Whose pass it is; undefined where it is forged, over, or not good for this. */
async function holder(
  { workshop, defaultSite, secretOf, floorOf }: HttpDeps,
  given: string,
  ...rights: readonly Right[]
) {
  const siteId = await defaultSite()
  const secret = siteId === undefined ? undefined : await secretOf(siteId)
  if (siteId === undefined || secret === undefined) return undefined
  const read = readPass(secret, given, workshop.clockOf(siteId).real())
  if (!read || !rights.includes(read.right)) return undefined
  const timeZone = (await floorOf(siteId))?.site.timeZone ?? 'Asia/Shanghai'
  return { orderId: read.orderId, right: read.right, site: { id: siteId, secret }, timeZone }
}

function mayAsk(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  return limiter.consume(key).then(
    () => true,
    () => false,
  )
}
