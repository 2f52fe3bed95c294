// Files by HTTP, as a desk asks for them (P10.2).
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CarFile, FileAnswer, ReceptionFile } from '#contract/file.ts'
import { startHouse, type House } from '../../support/house.ts'

let house: House
beforeAll(async () => {
  house = await startHouse()
})
afterAll(() => house.close())

async function ask<T>(path: string): Promise<{ status: number; body: T; cache: string | null }> {
  const response = await fetch(`${house.url}/api/files${path}`)
  return { status: response.status, body: (await response.json()) as T, cache: response.headers.get('cache-control') }
}

test('a car that is here is found with its order and its stage, and opened with its earlier stays', async () => {
  const { body, cache } = await ask<FileAnswer>(`?q=${encodeURIComponent('京Y·8C330')}`)
  expect(cache).toBe('no-store')
  expect(body.hits).toMatchObject([{ plate: '京Y8C330', open: { orderId: 'a038', stage: 'reception' } }])
  const file = await ask<CarFile>(`/vehicles/${body.hits[0]!.vehicleId}?except=a038`)
  expect(file.body).toMatchObject({
    visitCount: 2,
    visits: [
      { type: 'repair', advisor: '陈浩', done: [{ name: '补胎 右前', people: ['吴俊'] }] },
      { type: 'maintenance' },
    ],
  })
  expect(file.body.visits[0]?.leftUndone[0]).toEqual({ text: '前制动片 剩 3.5 mm', safety: true })
})

test('a car of which there is no file is not found, in words', async () => {
  expect((await ask<FileAnswer>('?q=ZZZZZZ')).body).toEqual({ hits: [] })
  expect((await ask<FileAnswer>('')).body).toEqual({ hits: [] })
  expect(await ask('/vehicles/nowhere')).toMatchObject({ status: 404, body: { code: 'not-found' } })
})

test('the queue is told names of those it has to do with, of nobody else', async () => {
  const { names, averageWait } = (await ask<ReceptionFile>('/reception')).body
  expect(Object.keys(names)).toEqual(expect.arrayContaining(['a038', 'a039', 'b-1']))
  expect(names['a027']).toBeUndefined()
  expect(averageWait).toBe(4 * 60_000)
})

test('a terminal that asks faster than anybody types is told to wait', async () => {
  const answers = await Promise.all(Array.from({ length: 310 }, () => ask<{ code?: string }>('?q=zzz')))
  expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThan(0)
  expect(answers.find(({ status }) => status === 429)?.body.code).toBe('too-many')
})
