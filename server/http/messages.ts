import { id } from '#contract/text.ts'
import type { WaitingMessage } from '#contract/message.ts'
import { outbox, settleByHand } from '#db/queries/message.ts'
import type { Message } from '#domain/message.ts'
import { messageText } from '#words/message.ts'
import { Hono } from 'hono'
import { z } from 'zod'
import type { HttpDeps } from './deps.ts'
import { answerProblem } from './problem.ts'
import { withSender } from './sender.ts'

const byHand = z.strictObject({ personId: id, terminal: z.string().max(60) })

/**
 * GET / is what customers are still to be told, and did not hear because there is no gateway or it gave up; POST
 * /:id/by-hand says that somebody told them, 409 where it went meanwhile. A one-time code is shown only where no
 * gateway would bring it: staff then read it to the customer.
 */
export function messageRoutes({ workshop, defaultSite, floorOf, publicUrl, channels }: HttpDeps): Hono {
  return new Hono()
    .get('/', async (c) => {
      const siteId = await defaultSite()
      const floor = siteId === undefined ? undefined : await floorOf(siteId)
      if (!floor) return answerProblem(c, 'not-set-up')
      const { name, timeZone } = floor.site
      const rows = await outbox(workshop.db, floor.site.id)
      const waiting = rows.map((row): WaitingMessage => {
        const { template, params, claimCode, createdAt, ...rest } = row
        const sent = channels.includes(row.channel) && row.state === 'waiting'
        const shown = { template, params: sent && 'code' in params ? { ...params, code: '••••••' } : params }
        const link = publicUrl === undefined ? '' : `${publicUrl}/follow#${claimCode}`
        const said = (lang: 'zh' | 'en') => messageText(shown as Message, lang, { name, timeZone, link })
        return {
          ...{ id: row.id, orderId: row.orderId, ticket: row.ticket, advisorId: rest.advisorId, template },
          ...{ channel: row.channel, state: sent ? 'sending' : row.state === 'failed' ? 'failed' : 'waiting' },
          ...{ name: row.name ?? '', to: (row.channel === 'sms' ? row.phone : row.email) ?? '' },
          ...{ text: said(row.lang), failure: row.failure, createdAt },
        }
      })
      c.header('cache-control', 'no-store')
      return c.json(waiting)
    })
    .post('/:id/by-hand', async (c) => {
      const { data, error } = byHand.safeParse(await c.req.json().catch(() => undefined))
      const message = id.safeParse(c.req.param('id'))
      if (!data || !message.success) return answerProblem(c, 'bad-request', error)
      const siteId = await defaultSite()
      if (siteId === undefined) return answerProblem(c, 'not-set-up')
      const { personId } = withSender(data)
      const done = await settleByHand(workshop.db, { siteId, id: message.data, personId, channels })
      return c.json({ done }, done ? 200 : 409)
    })
}
