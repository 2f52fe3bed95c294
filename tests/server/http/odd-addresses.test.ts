// What stands in an address or a question may be anything: the house answers, and its database never has to.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startHouse, type House } from '../../support/house.ts'

let house: House
beforeAll(async () => {
  house = await startHouse()
})
afterAll(() => house.close())

/** As they stand in an address: no character, half a one, bytes that are none, what a browser climbs with, a book. */
const ODD = [
  '%00',
  'a036%00',
  '%ED%A0%BD',
  '%FF%FE',
  '%2e%2e%2f',
  '__proto__',
  '%F0%9F%9A%97',
  'x'.repeat(5_000),
  "'%20or%201=1",
]
const ADDRESSES: readonly ((odd: string) => string)[] = [
  (odd) => `/api/visits/${odd}`,
  (odd) => `/api/history/${odd}`,
  (odd) => `/api/history/${odd}/3`,
  (odd) => `/api/history/a036/${odd}`,
  (odd) => `/api/walkarounds/${odd}`,
  (odd) => `/api/files/?q=${odd}`,
  (odd) => `/api/files/vehicles/${odd}`,
  (odd) => `/api/files/vehicles/00001?except=${odd}`,
  (odd) => `/api/catalogue/?q=${odd}&kind=${odd}`,
  (odd) => `/api/orders?day=${odd}`,
  (odd) => `/api/orders/${odd}`,
  (odd) => `/api/photos/${odd}`,
  (odd) => `/api/kiosk/photos/${odd}`,
  (odd) => `/api/documents/${odd}/order.pdf`,
  (odd) => `/api/documents/a036/${odd}.pdf`,
  (odd) => `/api/documents/a036/order.pdf?lang=${odd}`,
  (odd) => `/api/live/${odd}`,
  (odd) => `/api/live/wall?since=${odd}`,
  (odd) => `/bay/${odd}`,
  (odd) => `/bay/${odd}/code.svg?origin=${odd}`,
  (odd) => `/${odd}`,
]

describe('an odd address', () => {
  test.each(ODD.map((odd) => [odd.slice(0, 20), odd]))('with %s finds nothing, and breaks nothing', async (_, odd) => {
    for (const address of ADDRESSES) {
      const { status } = await fetch(house.url + address(odd))
      expect(status, address(odd).slice(0, 80)).toBeLessThan(500)
    }
  })
})

const NASTY = ['\u0000\u0000\u0000\u0000', '京A\u000012345', '\ud83d\ud83d\ud83d\ud83d', '__proto__', 'x'.repeat(16)]
const QUESTIONS: readonly ((nasty: string) => readonly [string, object])[] = [
  (code) => ['/api/kiosk/find', { code }],
  (plate) => ['/api/kiosk/find', { plate, last4: '0000' }],
  (code) => ['/api/gate/find', { code }],
  (pass) => ['/api/kiosk/call', { pass: pass.repeat(10), id: '3f2504e0-4f89-41d3-9a0c-0305e82c3301' }],
  (pass) => ['/api/kiosk/code', { pass: `a036.${pass.repeat(9)}`, proposalId: 'p', hash: 'ab'.repeat(32) }],
  (title) => [
    '/api/commands',
    {
      ...{ id: '3f2504e0-4f89-41d3-9a0c-0305e82c3301', personId: 'wang-min', terminal: 'test' },
      ...{ command: { type: 'change-contacts', orderId: 'a036' }, customer: { name: title, phone: title } },
    },
  ],
  (name) => ['/api/messages/x/done', { name }],
  (name) => ['/api/set-up', { name }],
  (name) => ['/api/import', { name }],
]

describe('an odd question', () => {
  test.each(NASTY.map((nasty) => [JSON.stringify(nasty), nasty]))('of %s is answered', async (_, nasty) => {
    for (const question of QUESTIONS) {
      const [path, body] = question(nasty)
      const headers = { 'content-type': 'application/json', origin: house.url }
      const response = await fetch(house.url + path, { method: 'POST', headers, body: JSON.stringify(body) })
      expect(response.status, path).toBeLessThan(500)
      expect(await response.json(), path).toBeTypeOf('object')
    }
  })

  test.each(['', '{', 'null', '[]', '"x"', '{"__proto__":{"a":1}}', '\u0000'])(
    'that is no question, %j, is none',
    async (body) => {
      for (const path of [
        '/api/commands',
        '/api/kiosk/find',
        '/api/gate/find',
        '/api/kiosk/answer',
        '/api/kiosk/rate',
      ]) {
        const headers = { 'content-type': 'application/json', origin: house.url }
        const response = await fetch(house.url + path, { method: 'POST', headers, body })
        expect(response.status, path).toBe(400)
        expect(await response.json()).toMatchObject({ code: 'bad-request' })
      }
    },
  )
})
