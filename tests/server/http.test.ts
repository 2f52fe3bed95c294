import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startHouse, type House } from '../support/house.ts'

let house: House
beforeAll(async () => {
  house = await startHouse()
})
afterAll(() => house.close())

const JSON_TYPE = 'application/json'

function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(house.url + path, {
    method: 'POST',
    headers: { 'content-type': JSON_TYPE, origin: house.url, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

const request = (command: object) => ({ id: randomUUID(), personId: 'zhang-jianguo', terminal: 'test', command })
const parkA031 = () => {
  const order = [...house.floor().orders.values()].find(({ ticket }) => ticket === 'A031')!
  return request({
    type: 'move-car',
    orderId: order.id,
    to: 'parking',
    spot: `H${house.floor().rev}`,
    seen: house.floor().rev,
  })
}

describe('a foreign page', () => {
  const FOREIGN = ['https://evil.example', 'null', 'http://127.0.0.1:1', 'http://127.0.0.1', 'file://']
  const TYPES = [JSON_TYPE, 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']

  test.each(FOREIGN.flatMap((origin) => TYPES.map((type) => [origin, type] as const)))(
    'at %s cannot send a command as %s',
    async (origin, type) => {
      const { rev } = house.floor()
      const response = await post('/api/commands', parkA031(), { origin, 'content-type': type })
      expect(response.status).toBe(403)
      expect(await response.json()).toMatchObject({ code: 'foreign-origin' })
      expect(house.floor().rev).toBe(rev)
    },
  )

  test('whose name points at our address is foreign still', async () => {
    const { isOwnOrigin } = await import('../../server/origin.ts')
    expect(isOwnOrigin('http://evil.example:8080', 'evil.example:8080', undefined)).toBe(false)
    expect(isOwnOrigin('https://board.example.cn', 'board.example.cn', 'https://board.example.cn')).toBe(true)
    expect(isOwnOrigin('http://192.168.1.9:8080', '192.168.1.9:8080', undefined)).toBe(true)
    expect(isOwnOrigin('http://[::1]:8080', '[::1]:8080', undefined)).toBe(true)
    expect(isOwnOrigin('http://bayboard.local', 'bayboard.local', undefined)).toBe(true)
    expect(isOwnOrigin(undefined, '192.168.1.9:8080', undefined)).toBe(false)
  })

  test('of our own cannot send what a form could', async () => {
    for (const type of TYPES.slice(1)) {
      const response = await post('/api/commands', parkA031(), { 'content-type': type })
      expect(response.status).toBe(400)
    }
  })
})

describe('bad input', () => {
  test.each([
    ['no JSON', '{'],
    ['nothing', ''],
    ['null', null],
    ['a list', []],
    ['an unknown command', request({ type: 'explode' })],
    ['a field that does not exist', request({ type: 'finish-wash', orderId: 'x', admin: true })],
    ['a prototype', '{"id":"x","__proto__":{"personId":"x"},"constructor":{"prototype":{}}}'],
    ['an order id of 10,000 letters', request({ type: 'finish-wash', orderId: 'x'.repeat(10_000) })],
    ['a line break in a reason', request({ type: 'cancel-order', orderId: 'x', reason: 'a\u0000b' })],
    ['a promise in the year 9999', request({ type: 'change-promise', orderId: 'x', promisedAt: 253_402_300_799_000 })],
    ['an id that is no UUID', { ...request({ type: 'finish-wash', orderId: 'x' }), id: '1' }],
  ])('%s is refused with a code and words, and changes nothing', async (_what, body) => {
    const { rev } = house.floor()
    const response = await post('/api/commands', body)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      code: 'bad-request',
      text: { zh: expect.any(String), en: expect.any(String) },
    })
    expect(house.floor().rev).toBe(rev)
  })

  test('a body of a megabyte is too large', async () => {
    const response = await post('/api/commands', 'x'.repeat(1_000_000))
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({ code: 'too-large' })
  })

  test('an order that nobody knows is a refusal, not an error', async () => {
    const response = await post('/api/commands', request({ type: 'finish-wash', orderId: 'nobody' }))
    expect(response.status).toBe(409)
    expect(await response.json()).toMatchObject({ ok: false, refusal: { code: 'unknown', what: 'order' } })
  })

  test('a person that nobody knows moves nothing', async () => {
    const response = await post('/api/commands', { ...parkA031(), personId: 'a-stranger' })
    expect(await response.json()).toMatchObject({ ok: false, refusal: { code: 'unknown', what: 'person' } })
  })

  test('paths that climb or do not exist answer 404 and show no file', async () => {
    for (const path of [
      '/../package.json',
      '/assets/../../package.json',
      '/assets/%2e%2e/%2e%2e/package.json',
      '/api/nothing',
      '/.git/config',
    ]) {
      const response = await fetch(house.url + path)
      expect(response.status).toBe(404)
      expect(await response.text()).not.toContain('bayboard"')
    }
  })
})

describe('every answer', () => {
  test('carries the headers that keep a browser careful', async () => {
    const { headers } = await fetch(`${house.url}/healthz`)
    expect(headers.get('content-security-policy')).toMatch(/script-src 'self';/)
    expect(headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  })

  test('is framed by nobody; the gallery by itself alone', async () => {
    const policy = async (path: string) => (await fetch(house.url + path)).headers.get('content-security-policy')
    expect(await policy('/wall')).toContain("frame-ancestors 'none'")
    expect(await policy('/gallery?show=wall')).toContain("frame-ancestors 'self'")
  })

  test('lets only pages with a camera make WebAssembly, which reads codes', async () => {
    const policy = async (path: string) => (await fetch(house.url + path)).headers.get('content-security-policy')
    for (const path of ['/gate', '/kiosk', '/desk/cashier']) expect(await policy(path)).toContain("'wasm-unsafe-eval'")
    for (const path of ['/', '/wall', '/follow', '/desk/reception'])
      expect(await policy(path)).not.toContain('wasm-unsafe-eval')
  })

  test('of health says what is true', async () => {
    expect((await fetch(`${house.url}/readyz`)).status).toBe(200)
    const metrics = await (await fetch(`${house.url}/metrics`)).text()
    expect(metrics).toMatch(/^bayboard_screens \d+$/m)
  })
})

describe('find my car', () => {
  test('every kind of miss has one answer, and after a few for one plate there is none', async () => {
    const miss = await (await post('/api/kiosk/find', { plate: '京A00000', last4: '0000' })).json()
    expect(miss).toMatchObject({ code: 'no-such-car' })
    expect(await (await post('/api/kiosk/find', { code: 'NOSUCHCODE' })).json()).toEqual(miss)
    const plate = [...house.floor().orders.values()][0]!.plate
    const codes: string[] = []
    for (let guess = 0; guess < 10; guess++) {
      const answer = (await (
        await post('/api/kiosk/find', { plate, last4: String(guess).padStart(4, '0') })
      ).json()) as { code: string }
      codes.push(answer.code)
    }
    expect(codes.filter((code) => code === 'no-such-car').length).toBeLessThanOrEqual(5)
    expect(codes.at(-1)).toBe('too-many')
  })

  test('a claim code gives a pass for that car alone, and a forged pass gives nothing', async () => {
    const { Screen } = await import('../support/screen.ts')
    const { pass } = (await (await post('/api/kiosk/find', { code: 'car-00001' })).json()) as { pass: string }
    const screen = await Screen.open(house.url, { kind: 'car', pass })
    expect(screen.answer).toMatchObject({
      ok: true,
      update: { picture: { kind: 'car', car: { ticket: expect.any(String) } } },
    })
    screen.close()
    const forged = await Screen.open(house.url, { kind: 'car', pass: pass.replace(/^[^.]+/, 'another-order') })
    expect(forged.answer).toEqual({ ok: false, code: 'no-such-car' })
    forged.close()
  })
})
