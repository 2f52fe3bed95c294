import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startHouse, type House } from '../../support/house.ts'

let house: House
beforeAll(async () => {
  house = await startHouse()
})
afterAll(() => house.close())

const code = (bay: string, origin: string) =>
  fetch(`${house.url}/bay/${bay}/code.svg?origin=${encodeURIComponent(origin)}`)

describe('the code on a bay that a phone reads', () => {
  test('is a drawing, another one for each bay', async () => {
    const [three, four] = await Promise.all([code('3', house.url), code('4', house.url)])
    expect(three.headers.get('content-type')).toBe('image/svg+xml')
    const drawing = await three.text()
    expect(drawing).toMatch(/^<svg [^]*<\/svg>$/)
    expect(await four.text()).not.toBe(drawing)
  })

  test('leads nowhere but to this house', async () => {
    for (const origin of ['https://evil.example', 'javascript:alert(1)', ''])
      expect((await code('3', origin)).status).toBe(403)
  })
})
