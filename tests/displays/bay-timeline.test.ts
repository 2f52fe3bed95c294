import { describe, expect, test } from 'vitest'
import { forecastFloor, utcOffset } from '#domain/forecast.ts'
import { MINUTE } from '#domain/operation.ts'
import type { Floor } from '#domain/floor.ts'
import { timelineOf } from '../../displays/bay/bay-timeline.ts'
import { SAMPLE_NOW, sampleFloor } from '../support/sample-floor.ts'

const offset = utcOffset('Asia/Shanghai', SAMPLE_NOW)

function line(id: string, floor: Floor = sampleFloor()) {
  return timelineOf(floor.orders.get(id)!, forecastFloor(floor, SAMPLE_NOW, offset).get(id), SAMPLE_NOW, offset)
}

const share = (of: ReturnType<typeof line>, at: number) => (at - of.from) / (of.to - of.from)

describe('the promise as a length', () => {
  test('what is done ends now, what is forecast begins now', () => {
    const { segments } = line('a019')
    expect(segments.findLast(({ kind }) => kind === 'done')?.to).toBe(SAMPLE_NOW)
    expect(segments.find(({ kind }) => kind === 'forecast')?.from).toBe(SAMPLE_NOW)
    expect(segments.map(({ kind, no }) => `${kind} ${no}`)).toEqual([
      'done 1',
      'forecast 1',
      'forecast 2',
      'after null',
    ])
  })

  test('what comes after the flag is late, by as much as the forecast says', () => {
    const { late, promisedAt, finishAt } = line('a019')
    expect(late).toEqual({ from: promisedAt, to: finishAt })
    expect(line('a027').late, 'a promise that holds').toBeNull()
  })

  test('a promise that has passed stays on the line, and what is late already reaches to now', () => {
    const overdue = line('a022')
    expect(share(overdue, overdue.promisedAt!)).toBeGreaterThan(0.1)
    expect(overdue.late!.to).toBeGreaterThanOrEqual(SAMPLE_NOW)
  })

  test('a hold is drawn until it is expected to end', () => {
    const floor = sampleFloor()
    const a019 = floor.orders.get('a019')!
    const [first, ...rest] = a019.operations
    const until = SAMPLE_NOW + 30 * MINUTE
    const hold = { reason: 'parts', since: SAMPLE_NOW, note: '', expectedAt: until } as const
    const held = { ...a019, operations: [{ ...first!, clocks: [], hold }, ...rest] }
    const { segments } = line('a019', { ...floor, orders: new Map(floor.orders).set('a019', held) })
    expect(segments.find(({ kind }) => kind === 'held')).toMatchObject({ from: SAMPLE_NOW, to: until })
  })

  test.each(['a027', 'a019', 'a022', 'a025', 'a011', 'a008', 'a034'])(
    '%s: now, flag and finish leave room for their words',
    (id) => {
      const drawn = line(id)
      expect(share(drawn, SAMPLE_NOW)).toBeGreaterThan(0.05)
      expect(share(drawn, drawn.promisedAt!)).toBeLessThan(0.7)
      expect(share(drawn, drawn.finishAt!)).toBeLessThan(0.83)
      const named = drawn.ticks.filter(({ major }) => major)
      expect(named.length).toBeGreaterThan(0)
      expect(named.length).toBeLessThan(8)
      for (const { from, to } of drawn.segments) expect(from >= drawn.from && to <= drawn.to).toBe(true)
    },
  )

  test('named ticks stand on full hours and quarters of the site', () => {
    for (const { at } of line('a019').ticks.filter(({ major }) => major)) expect((at + offset) % (15 * MINUTE)).toBe(0)
  })
})
