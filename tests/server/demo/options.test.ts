import { expect, test } from 'vitest'
import { DemoClock } from '../../../server/demo/clock.ts'
import { readOptions } from '../../../server/demo/options.ts'

test('without options the day runs at twenty times the speed', () => {
  expect(readOptions([])).toEqual({ speed: 20, still: false, port: undefined })
})

test('speed, port and the standing picture are chosen by name', () => {
  expect(readOptions(['--speed', '60', '--port', '8090'])).toEqual({ speed: 60, still: false, port: '8090' })
  expect(readOptions(['--still'])).toMatchObject({ still: true })
})

test.each([
  [['--speed', 'fast'], '--speed is "fast"; expected a number from 1 to 200.'],
  [['--speed', '0'], '--speed is "0"; expected a number from 1 to 200.'],
  [['--loud'], "Unknown option '--loud'; expected"],
])('%j is refused in one sentence', (args, sentence) => {
  expect(() => readOptions(args)).toThrow(sentence)
})

test('the clock runs at its rate, goes on from where it is set, and stands still at rate 0', () => {
  let elapsed = 500
  const clock = new DemoClock(1_000_000, 20, () => elapsed)
  elapsed += 1_000
  expect(clock.now()).toBe(1_020_000)
  clock.set(5_000_000)
  elapsed += 10
  expect(clock.now()).toBe(5_000_200)
  const still = new DemoClock(1_000_000, 0, () => elapsed)
  elapsed += 60_000
  expect(still.now()).toBe(1_000_000)
})
