import { afterAll, beforeAll, expect, test } from 'vitest'
import { startHouse, type House } from '../../support/house.ts'

let house: House
beforeAll(async () => {
  house = await startHouse()
})
afterAll(() => house.close())

const find = async (question: object): Promise<{ code?: string; pass?: string }> => {
  const response = await fetch(`${house.url}/api/kiosk/find`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: house.url },
    body: JSON.stringify(question),
  })
  return (await response.json()) as { code?: string; pass?: string }
}

const plateOf = (nth: number) => [...house.floor().orders.values()][nth]!.plate

test('customers who find their cars do not use up the guesses of the lobby', async () => {
  for (let n = 0; n < 40; n++) expect(await find({ code: 'CAR00001' })).toHaveProperty('pass')
})

test('guesses that come all at once get no further than those that come one by one', async () => {
  // None of them is the right one.
  const digits = Array.from({ length: 100 }, (_, n) => String(n + 1_000))
  const answers = await Promise.all(digits.map((last4) => find({ plate: plateOf(0), last4 })))
  expect(answers.filter(({ code }) => code === 'no-such-car').length).toBeLessThanOrEqual(5)
  expect(answers.filter(({ code }) => code === 'too-many').length).toBeGreaterThanOrEqual(95)
})
