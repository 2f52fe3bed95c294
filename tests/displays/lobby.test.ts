import { describe, expect, test } from 'vitest'
import type { LobbyCard } from '#contract/view.ts'
import { lobbyLists, newlyReady, pagesOf } from '../../kiosk/lobby/lobby-lists.ts'
import { greetingOf } from '../../kiosk/lobby/greeting.ts'
import { expectedOf } from '../../kiosk/parts/expected.ts'
import { journeyOf } from '../../kiosk/parts/journey.ts'

const SHANGHAI = 'Asia/Shanghai'
const at = (time: string) => Date.parse(`${time}+08:00`)
const now = at('2026-11-22T14:26:05')

const card = (ticket: string, word: LobbyCard['word']): LobbyCard => ({
  ticket,
  plate: { text: '京A**870', kind: 'blue' },
  step: word === 'ready' ? 'ready' : 'repair',
  word,
  expected: null,
})

test('ready cars, cars that wait for their customer and the rest stand apart, each by ticket', () => {
  const lists = lobbyLists([
    card('A020', 'repair'),
    card('A012', 'ready'),
    card('A008', 'repair'),
    card('A023', 'hold-consent'),
    card('A009', 'ready'),
  ])
  expect(lists.ready.map((each) => each.ticket)).toEqual(['A009', 'A012'])
  expect(lists.consent.map((each) => each.ticket)).toEqual(['A023'])
  expect(lists.inProgress.map((each) => each.ticket)).toEqual(['A008', 'A020'])
})

test('cars are shared out over as few pages as hold them, evenly', () => {
  const sizes = (count: number) => pagesOf(Array.from({ length: count }), 8).map((page) => page.length)
  expect(sizes(0)).toEqual([])
  expect(sizes(8)).toEqual([8])
  expect(sizes(9)).toEqual([5, 4])
  expect(sizes(17)).toEqual([6, 6, 5])
})

test('a car lights up when it becomes ready while people look, not when the screen has just been switched on', () => {
  const before = [card('A008', 'repair'), card('A009', 'ready')]
  const after = [card('A008', 'ready'), card('A009', 'ready'), card('A030', 'ready')]
  expect(newlyReady(before, after)).toEqual(['A008', 'A030'])
  expect(newlyReady(undefined, after)).toEqual([])
})

test('people are greeted by the hour of the site', () => {
  const greeting = (time: string) => greetingOf(at(`2026-11-22T${time}`), SHANGHAI)
  expect([
    greeting('08:59:00'),
    greeting('09:00:00'),
    greeting('12:00:00'),
    greeting('18:00:00'),
    greeting('03:00:00'),
  ]).toEqual(['early', 'morning', 'afternoon', 'evening', 'evening'])
})

test('a car whose wash nobody wished goes six steps', () => {
  expect(journeyOf(true)).toHaveLength(7)
  expect(journeyOf(false)).not.toContain('wash')
})

describe('an expected time', () => {
  const read = (from: string, to: string, lang: 'zh' | 'en' = 'zh') =>
    expectedOf({ from: at(from), to: at(to) }, now, SHANGHAI, lang)

  test('of today is two clock times', () => {
    expect(read('2026-11-22T16:10:00', '2026-11-22T16:40:00')).toEqual({
      from: { day: '', time: '16:10' },
      to: { day: '', time: '16:40' },
    })
  })

  test('of another day says which, once', () => {
    expect(read('2026-11-23T10:20:00', '2026-11-23T11:00:00')).toMatchObject({ from: { day: '明天' }, to: { day: '' } })
    expect(read('2026-11-23T10:20:00', '2026-11-23T11:00:00', 'en')).toMatchObject({ from: { day: 'Mon' } })
    expect(read('2026-11-25T10:20:00', '2026-11-25T11:00:00')).toMatchObject({ from: { day: '周三' } })
  })

  test('that may slip into tomorrow says so at its end', () => {
    expect(read('2026-11-22T17:40:00', '2026-11-23T08:30:00')).toMatchObject({
      from: { day: '' },
      to: { day: '明天', time: '08:30' },
    })
  })

  test('of next week is a day, not a minute', () => {
    expect(read('2026-12-01T10:20:00', '2026-12-01T12:00:00')).toEqual({ from: { day: '12月1日', time: '' }, to: null })
  })
})
