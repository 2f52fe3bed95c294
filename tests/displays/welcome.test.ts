import { expect, test } from 'vitest'
import type { WelcomeCard } from '#contract/welcome.ts'
import { greeted, listed, nameOf, pagesOf, ROWS } from '../../displays/welcome/welcome-lists.ts'

const NOW = Date.parse('2026-11-22T14:26:00+08:00')
const MINUTE = 60_000

function guest(surname: string, facts: Partial<WelcomeCard> = {}): WelcomeCard {
  const plate = { text: '京A**123', kind: 'blue' } as const
  return { who: { surname, title: null }, plate, at: NOW, advisor: '王敏', arrivedAt: null, ...facts }
}
const surnames = (cards: readonly WelcomeCard[]) => cards.map(({ who }) => who?.surname)

test('P3.2: who has just come is greeted for a minute, the latest first, and then stands in the list as here', () => {
  const cards = [
    guest('林', { arrivedAt: NOW - 61_000 }),
    guest('王', { arrivedAt: NOW - 59_000 }),
    guest('欧阳', { arrivedAt: NOW - 5_000 }),
    guest('张'),
  ]
  expect(surnames(greeted(cards, NOW))).toEqual(['欧阳', '王'])
  expect(surnames(listed(cards, NOW))).toEqual(['张', '林', '王', '欧阳'])
})

test('who came more than half an hour ago is not on the board any more; who is late still is', () => {
  const cards = [guest('林', { arrivedAt: NOW - 31 * MINUTE }), guest('王', { at: NOW - 40 * MINUTE })]
  expect(surnames(listed(cards, NOW))).toEqual(['王'])
})

test('a title stands only where the file has it; else they are the owner of a car', () => {
  expect(nameOf(guest('林'), 'zh')).toBe('林 车主')
  expect(nameOf(guest('林', { who: { surname: '林', title: 'ms' } }), 'zh')).toBe('林女士')
  expect(nameOf(guest('Smith'), 'en')).toBe('Customer Smith')
  expect(nameOf(guest('', { who: null }), 'zh')).toBe('车主')
})

test('fifteen appointments are three pages, and none is cut', () => {
  const pages = pagesOf(
    Array.from({ length: 15 }, (_, index) => guest(String(index))),
    ROWS,
  )
  expect(pages.map(({ length }) => length)).toEqual([5, 5, 5])
})
