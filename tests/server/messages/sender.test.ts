// The outbox (P8.4) on a real PostgreSQL, with a real mail server and a real SMS gateway on loopback.
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { outbox, queueMessage, settleByHand } from '#db/queries/message.ts'
import type { Channel, Message } from '#domain/message.ts'
import type { Workshop } from '../../../server/commands/revise.ts'
import { mailBy } from '../../../server/messages/mail.ts'
import { MessageSender } from '../../../server/messages/sender.ts'
import type { Send } from '../../../server/messages/send.ts'
import { smsBy } from '../../../server/messages/sms.ts'
import { checkIn } from '../../support/commands.ts'
import { testDatabase, type TestDatabase } from '../../support/database.ts'
import { mailServer, smsGateway, type MailServerHere, type SmsGatewayHere } from '../../support/gateways.ts'
import { nodeOn, openSite, request } from '../../support/workshop.ts'
import { runCommand } from '../../../server/commands/run.ts'

const log = pino({ level: 'silent' })
const PHONE = '13900000001'

let database: TestDatabase
let sms: SmsGatewayHere
let mail: MailServerHere
let node: Workshop
let site: string
const senders: MessageSender[] = []

beforeAll(async () => {
  database = await testDatabase()
  sms = await smsGateway()
  mail = await mailServer()
})
beforeEach(async () => {
  node = nodeOn(database.db)
  site = await openSite(node)
  const customer = { name: '周敏', phone: PHONE, vin: '', mileageKm: null, bringer: null }
  await runCommand(node, site, { ...request(checkIn('a002')), customer })
})
afterEach(async () => {
  for (const sender of senders.splice(0)) await sender.stop()
  sms.got.length = 0
  mail.got.length = 0
  sms.answers.length = 0
  await database.db.deleteFrom('message').execute()
})
afterAll(async () => {
  await sms.close()
  await mail.close()
  await database.drop()
})

const ready: Message = { template: 'ready', params: { ticket: 'A001' } }
const say = (dedupeKey: string, message: Message = ready, facts = {}) =>
  database.db
    .transaction()
    .execute((trx) => queueMessage(trx, site, { orderId: 'a002', message, lang: 'zh', dedupeKey, ...facts }))

function start(gateways: Partial<Record<Channel, Send>>): MessageSender {
  const sender = new MessageSender({ db: database.db, gateways, publicUrl: 'https://board.example', log })
  senders.push(sender)
  sender.start()
  return sender
}
const bySms = () => ({ sms: smsBy({ url: sms.url, token: 't0ken' }) })

const stateOf = async (id: string) =>
  (await database.db.selectFrom('message').selectAll().where('id', '=', id).executeTakeFirst())!
/** Waits for what the database says; the test's own time limit ends it. */
async function until(id: string, state: string): Promise<void> {
  while ((await stateOf(id)).state !== state) await new Promise((next) => setImmediate(next))
}

describe('a message to a customer', () => {
  test('goes by the SMS gateway to the phone in the file, with the link to the one car (P8.4)', async () => {
    const id = await say('1')
    start(bySms())
    await until(id, 'sent')
    const { claimCode } = await database.db
      .selectFrom('repairOrder')
      .select('claimCode')
      .where('id', '=', 'a002')
      .executeTakeFirstOrThrow()
    expect(sms.got).toEqual([
      {
        to: PHONE,
        key: id,
        token: 'Bearer t0ken',
        text: expect.stringContaining(`https://board.example/follow#${claimCode}`),
      },
    ])
  })

  test('goes by mail where only an address is known (P8.4)', async () => {
    await database.db
      .updateTable('customer')
      .set({ phone: '', email: 'zhou@example.cn' })
      .where('siteId', '=', site)
      .execute()
    const id = await say('1')
    const by = mailBy({ url: mail.url, from: '锦程汽车 <service@example.cn>' })
    start({ email: by.send })
    await until(id, 'sent')
    by.close()
    expect(mail.got).toHaveLength(1)
    expect(mail.got[0]).toMatchObject({ to: 'zhou@example.cn', raw: expect.stringContaining(`<${id}@example.cn>`) })
  })

  test('goes by mail to whoever has both, where this house can only mail; by phone where it can (P8.4)', async () => {
    await database.db.updateTable('customer').set({ email: 'zhou@example.cn' }).where('siteId', '=', site).execute()
    const channel = async (dedupeKey: string, channels: readonly Channel[]) =>
      (await stateOf(await say(dedupeKey, ready, { channels }))).channel
    expect(await channel('mail', ['email'])).toBe('email')
    expect(await channel('both', ['sms', 'email'])).toBe('sms')
    expect(await channel('neither', [])).toBe('sms')
  })

  test('is said once, however often it is written and however many nodes send (P8.4)', async () => {
    const ids = await Promise.all(['1', '1', '2', '3', '4'].map((key) => say(key)))
    expect(new Set(ids).size).toBe(4)
    start(bySms())
    start(bySms())
    start(bySms())
    for (const id of new Set(ids)) await until(id, 'sent')
    expect(sms.got.map(({ key }) => key).sort()).toEqual([...new Set(ids)].sort())
  })

  test('is tried again when the gateway is down, and not lost (P8.4)', async () => {
    sms.answers.push(503)
    const id = await say('1')
    start(bySms())
    while ((await stateOf(id)).failure === '') await new Promise((next) => setImmediate(next))
    expect(await stateOf(id)).toMatchObject({ state: 'waiting', tries: 1, failure: 'gateway 503' })
    // Its time to wait is over.
    await database.db
      .updateTable('message')
      .set({ nextTryAt: new Date(0) })
      .where('id', '=', id)
      .execute()
    await until(id, 'sent')
    expect(sms.got).toHaveLength(1)
  })

  test('that no gateway will ever take has failed, and staff see it (P8.4)', async () => {
    sms.answers.push(400)
    const id = await say('1')
    start(bySms())
    await until(id, 'failed')
    expect(await outbox(database.db, site)).toMatchObject([
      { id, state: 'failed', phone: PHONE, failure: 'gateway 400' },
    ])
  })

  test('that came too late is not sent any more', async () => {
    const id = await say('1', { template: 'code', params: { code: '123456', minutes: 10 } }, { validMinutes: 10 })
    await database.db
      .updateTable('message')
      .set({ expiresAt: new Date(0) })
      .where('id', '=', id)
      .execute()
    start(bySms())
    await until(id, 'failed')
    expect(sms.got).toEqual([])
    // What it said is forgotten with it.
    expect((await stateOf(id)).params).toEqual({ minutes: 10 })
  })

  test('waits for staff where there is no gateway; told by hand it is told once (P8.4)', async () => {
    const id = await say('1')
    const done = () => settleByHand(database.db, { siteId: site, id, personId: 'wang-min', channels: [] })
    expect(await outbox(database.db, site)).toMatchObject([{ id, state: 'waiting' }])
    expect(await done()).toBe(true)
    expect(await done()).toBe(false)
    expect(await outbox(database.db, site)).toEqual([])
  })

  test('that a node has in its hand is not told by hand as well', async () => {
    const id = await say('1')
    let release = () => {}
    const held = new Promise<void>((go) => (release = go))
    let taken = () => {}
    const took = new Promise<void>((go) => (taken = go))
    start({ sms: () => (taken(), held) })
    await took
    expect(await settleByHand(database.db, { siteId: site, id, personId: 'wang-min', channels: ['sms'] })).toBe(false)
    release()
    await until(id, 'sent')
  })
})
