import { expect, test } from 'vitest'
import { welcomeCard } from '#contract/welcome.ts'
import { appointmentsOf, welcomeCards } from '../../../server/views/welcome.ts'
import { busyFloor, SAMPLE_NOW, sampleFloor } from '../../support/sample-floor.ts'

const DAY = 24 * 60 * 60_000
const names = (name: string) => new Map(appointmentsOf(sampleFloor(), SAMPLE_NOW).map(({ id }) => [id, name]))

test('P3.2: the entrance sees surname, masked plate, time and advisor of today’s appointments, in their order', () => {
  const cards = welcomeCards(sampleFloor(), names('林静怡 女士'), SAMPLE_NOW)
  expect(cards.map(({ plate }) => plate.text)).toEqual(['京A***316', '京R**W57', '京S**905', '京T**288'])
  expect(cards[0]).toMatchObject({ who: { surname: '林', title: 'ms' }, arrivedAt: null })
  expect(cards.map(({ at }) => at)).toEqual(cards.map(({ at }) => at).toSorted((a, b) => a - b))
})

test('P3.2: nothing else of the customer leaves the server: no whole name, no whole plate, no order', () => {
  const cards = welcomeCards(sampleFloor(), names('林静怡 女士'), SAMPLE_NOW)
  for (const card of cards) expect(welcomeCard.parse(card)).toEqual(card)
  const said = JSON.stringify(cards)
  const secrets = appointmentsOf(sampleFloor(), SAMPLE_NOW).flatMap(({ id, plate, model }) => [`"${id}"`, plate, model])
  for (const secret of ['静怡', ...secrets]) expect(said).not.toContain(secret)
})

test('yesterday’s and tomorrow’s appointments are not today’s, and nobody without one is greeted', () => {
  expect(welcomeCards(sampleFloor(), new Map(), SAMPLE_NOW + DAY)).toEqual([])
  expect(welcomeCards(busyFloor(50), new Map(), SAMPLE_NOW)).toEqual([])
})
