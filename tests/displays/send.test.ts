import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { send } from '../../displays/kit/send.ts'
import { startHouse, type House } from '../support/house.ts'

let house: House
let line: Server | undefined

beforeAll(async () => {
  house = await startHouse()
})
afterAll(() => house.close())
afterEach(() => new Promise((done) => (line ? line.close(done) : done(undefined))))

/** A line to the workshop on which the first `lost` answers get lost: the commands arrive, nobody hears of it. */
async function lineThatLoses(lost: number): Promise<string> {
  let answers = 0
  line = createServer(async (request, response) => {
    const body: Buffer[] = []
    for await (const chunk of request) body.push(chunk as Buffer)
    const answer = await fetch(house.url + request.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: house.url },
      body: Buffer.concat(body),
    })
    if (answers++ < lost) response.destroy()
    else response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text())
  })
  await new Promise<void>((done) => line!.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(line.address() as AddressInfo).port}`
}

test('a command whose answer got lost is sent again and happens once', async () => {
  const before = house.floor().rev
  const sent = await send(
    { type: 'finish-wash', orderId: 'a015' },
    { personId: 'zhang-jianguo', url: await lineThatLoses(1) },
  )
  expect(sent).toMatchObject({ ok: true, rev: before + 1 })
  expect(house.floor().rev).toBe(before + 1)
})

test('a refusal comes with its reason in both languages, at once', async () => {
  const drive = {
    type: 'drive-in',
    orderId: 'a036',
    bayId: 'bay-1',
    seen: house.floor().rev,
    anyway: false,
    override: null,
  } as const
  const sent = await send(drive, { personId: 'zhang-jianguo', url: await lineThatLoses(0) })
  expect(sent).toMatchObject({ ok: false, refusal: { code: 'bay-occupied' } })
  expect(sent.ok ? {} : sent.text).toEqual({ zh: expect.stringContaining('A027'), en: expect.stringContaining('A027') })
})

test('a command that is none says so in both languages, and is not sent for ever', async () => {
  const sent = await send(
    { type: 'finish-wash', orderId: 'no such id' },
    { personId: 'zhang-jianguo', url: await lineThatLoses(0) },
  )
  expect(sent).toMatchObject({
    ok: false,
    refusal: null,
    code: 'bad-request',
    text: { zh: expect.any(String), en: expect.any(String) },
  })
})
