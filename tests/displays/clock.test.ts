import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { onBeat, setTimeSource, siteNow } from '../../displays/kit/clock.ts'

const stops: (() => void)[] = []
const count = (every: 'second' | 'minute') => {
  const seen: number[] = []
  stops.push(onBeat(every, () => seen.push(siteNow())))
  return seen
}

beforeEach(() => {
  vi.useFakeTimers({ now: 59_400 })
  setTimeSource(Date.now)
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  vi.useRealTimers()
})

test('clocks turn on the site’s second, minute clocks on its minute, by one timer', () => {
  const seconds = count('second')
  const minutes = count('minute')
  expect(vi.getTimerCount()).toBe(1)
  vi.advanceTimersByTime(2000)
  expect(seconds).toEqual([60_000, 61_000])
  expect(minutes).toEqual([60_000])
})

test('a screen whose own clock is 250 ms ahead turns on the site’s second all the same', () => {
  setTimeSource(() => Date.now() - 250)
  const seconds = count('second')
  vi.advanceTimersByTime(2000)
  expect(seconds).toEqual([60_000, 61_000])
})

test('a corrected time shows at once', () => {
  const minutes = count('minute')
  setTimeSource(() => Date.now() + 3_600_000)
  expect(minutes).toEqual([59_400 + 3_600_000])
})

test('a page of minute clocks wakes once a minute; joined by a second clock, every second', () => {
  const minutes = count('minute')
  vi.advanceTimersByTime(10_000)
  expect(minutes).toEqual([60_000])
  const seconds = count('second')
  vi.advanceTimersByTime(2000)
  expect(seconds).toEqual([70_000, 71_000])
})

test('with nobody left to tell, the timer rests', () => {
  const stop = onBeat('second', () => {})
  stop()
  expect(vi.getTimerCount()).toBe(0)
})
