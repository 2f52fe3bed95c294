// A car's story on a real house: who did what when, in words, and what it was at any moment.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { HistoryEntry, Moment } from '#contract/history.ts'
import { loadVisit } from '#db/queries/visit.ts'
import { ADVISOR } from '../../support/floor-builder.ts'
import { startHouse, type House } from '../../support/house.ts'

let house: House
beforeAll(async () => {
  house = await startHouse()
})
afterAll(() => house.close())

const ask = async <T>(path: string) => (await (await fetch(`${house.url}/api/history/${path}`)).json()) as T

test('every act stands in the log with its name, in both languages', async () => {
  const promisedAt = house.clock.now() + 3 * 60 * 60_000
  await house.post(
    { type: 'change-promise', orderId: 'a036', promisedAt, reason: '等配件', told: 'phone' },
    { personId: ADVISOR },
  )
  await house.post({ type: 'move-key', orderId: 'a036', to: 'cabinet', tag: null }, { personId: ADVISOR })
  const story = await ask<HistoryEntry[]>('a036')
  expect(story.slice(-2).map(({ person, lines }) => [person, lines.zh])).toEqual([
    ['王敏', ['承诺时间改为 11/22 17:26：等配件']],
    ['王敏', ['钥匙到钥匙柜']],
  ])
  expect(story.at(-1)!.lines.en).toEqual(['key to the key cabinet'])
  expect(JSON.stringify(story)).not.toMatch(/\{\w+\}/)
})

test('the state at a past moment is what it was then; the last one is what it is', async () => {
  const story = await ask<HistoryEntry[]>('a036')
  const before = await ask<Moment>(`a036/${String(story.at(-1)!.rev - 1)}`)
  expect(before.visit.key.moves.at(-1)?.holder).not.toBe('cabinet')
  const last = await ask<Moment>(`a036/${String(story.at(-1)!.rev)}`)
  expect(last.order).toEqual(house.floor().orders.get('a036'))
  expect(last.visit).toEqual(
    JSON.parse(JSON.stringify(await loadVisit(house.database.db, house.floor().site.id, 'a036'))),
  )
})

test('a car that never was has no story', async () => {
  expect((await fetch(`${house.url}/api/history/nobody`)).status).toBe(404)
})
