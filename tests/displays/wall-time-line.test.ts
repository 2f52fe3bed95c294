import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Forecast } from '#domain/forecast.ts'
import { MINUTE, type Clock } from '#domain/operation.ts'
import {
  AFTER,
  BEFORE,
  hours,
  NOW_AT,
  position,
  timeLine,
  wordsPlace,
  workedSpans,
  type BarKind,
  type TimeLine,
} from '../../displays/wall/wall-time-line.ts'
import { work } from '../support/sample-orders.ts'

const NOW = Date.parse('2026-11-22T14:26:00+08:00')
const OFFSET = 8 * 60 * MINUTE
const at = (minutes: number) => NOW + minutes * MINUTE
const clock = (from: number, to: number | null): Clock => ({
  personId: 'a',
  startedAt: at(from),
  stoppedAt: to === null ? null : at(to),
})
const minutesOf = (percent: number) => Math.round((percent * (BEFORE + AFTER)) / 100 / MINUTE - BEFORE / MINUTE)
const bars = (line: TimeLine, kind: BarKind) =>
  line.bars.filter((bar) => bar.kind === kind).map(({ from, to, over }) => [minutesOf(from), minutesOf(to), over])

const running = { ...work('四轮定位', 'mechanical', 60, { clocks: [clock(-30, null)] }), id: 'op' }
const forecast = (facts: Partial<Forecast>): Forecast => ({
  finishAt: at(50),
  open: false,
  risk: 'on-track',
  work: [{ operationId: 'op', bayId: 'bay-1', startAt: at(0), endAt: at(30) }],
  ...facts,
})
const line = (promisedAt: number | null, facts: Partial<Forecast> = {}) =>
  timeLine({ operations: [running], promisedAt }, running, null, forecast(facts), NOW)

describe('the time line of a car', () => {
  test('is solid until now, hollow to the end of the work, thin until it is ready, dotted until the promise', () => {
    const { bars: all } = line(at(90))
    expect(all.map(({ kind, from, to }) => [kind, minutesOf(from), minutesOf(to)])).toEqual([
      ['run', -30, 0],
      ['left', 0, 30],
      ['rest', 30, 50],
      ['slack', 50, 90],
    ])
  })

  test('of a late car shows its lateness as length behind the flag, done and to come', () => {
    const late = line(at(-10), { risk: 'late' })
    expect(minutesOf(late.flag ?? NaN)).toBe(-10)
    expect(bars(late, 'run')).toEqual([
      [-30, -10, null],
      [-10, 0, 'late'],
    ])
    expect(bars(late, 'left')).toEqual([[0, 30, 'late']])
    expect(bars(late, 'slack')).toEqual([])
  })

  test('of a car at risk turns amber only behind the flag', () => {
    expect(bars(line(at(20), { risk: 'at-risk' }), 'left')).toEqual([
      [0, 20, null],
      [20, 30, 'at-risk'],
    ])
  })

  test('has no flag where the promise lies outside the picture', () => {
    expect(line(at(24 * 60)).flag).toBeNull()
    expect(line(at(-5 * 60), { risk: 'late' }).flag).toBeNull()
    expect(line(null).flag).toBeNull()
  })

  test('shows no slack where nobody knows when the hold ends', () => {
    expect(bars(line(at(90), { open: true }), 'slack')).toEqual([])
  })

  test('is hatched from when it was held until what it waits for is expected', () => {
    const hold = { reason: 'parts', since: at(-20), note: '', expectedAt: at(40) } as const
    const held = timeLine({ operations: [running], promisedAt: null }, running, hold, forecast({}), NOW)
    expect(bars(held, 'hold')).toEqual([[-20, 40, null]])
  })

  test('never leaves the picture, whatever the times', () => {
    const minute = fc.integer({ min: -3000, max: 3000 })
    fc.assert(
      fc.property(
        minute,
        minute,
        minute,
        fc.constantFrom('on-track', 'at-risk', 'late'),
        (promise, end, finish, risk) => {
          const facts = {
            risk,
            finishAt: at(finish),
            work: [{ operationId: 'op', bayId: null, startAt: at(0), endAt: at(end) }],
          } as const
          for (const { from, to } of line(at(promise), facts).bars) {
            expect(from).toBeGreaterThanOrEqual(0)
            expect(to).toBeLessThanOrEqual(100)
            expect(to).toBeGreaterThan(from)
          }
        },
      ),
    )
  })
})

describe('the shared scale', () => {
  test('keeps now at the same place', () => {
    expect(position(NOW, NOW)).toBeCloseTo(NOW_AT)
  })

  test('marks full hours of the site and labels those that are clear of the now-tag and the edges', () => {
    const labelled = hours(NOW, OFFSET).filter((hour) => hour.labelled)
    expect(hours(NOW, OFFSET).map(({ time }) => (time - NOW) / MINUTE)).toEqual([-26, 34, 94, 154])
    expect(labelled.map(({ time }) => (time - NOW) / MINUTE)).toEqual([34, 94, 154])
  })
})

describe('worked time', () => {
  test('two who work side by side for an hour are one hour on the line', () => {
    expect(workedSpans([clock(-60, -10), clock(-40, null)], NOW)).toEqual([{ from: at(-60), to: NOW }])
  })

  test('a break parts two stretches', () => {
    expect(workedSpans([clock(-20, -10), clock(-60, -40)], NOW)).toEqual([
      { from: at(-60), to: at(-40) },
      { from: at(-20), to: at(-10) },
    ])
  })
})

describe('the words of lateness', () => {
  test('stand behind the bar while there is room', () => {
    expect(wordsPlace({ bars: [], flag: 40, end: 60 }, 20)).toEqual({ left: 60, onBar: false })
  })

  test('stand on the bar where it goes on beyond the picture', () => {
    expect(wordsPlace({ bars: [], flag: 40, end: 300 }, 20)).toEqual({ right: 0, onBar: true })
  })

  test('stand before a flag near the edge', () => {
    expect(wordsPlace({ bars: [], flag: 90, end: 300 }, 20)).toEqual({ right: 10, onBar: true })
  })
})
