import { expect, test } from 'vitest'
import { todayAt } from '../../server/domain/floor.ts'
import { SAMPLE_NOW, sampleFloor } from '../support/sample-floor.ts'

const NIGHT = 12 * 60 * 60_000

test("yesterday's deliveries are not shown as today's, even before anything happened today", () => {
  const floor = sampleFloor()
  expect(todayAt(floor, SAMPLE_NOW)).toEqual(floor.today)
  expect(todayAt(floor, SAMPLE_NOW + NIGHT)).toEqual({ date: '2026-11-23', delivered: 0, onTime: 0 })
})
