import { expect, test } from 'vitest'
import { forecastFloor } from '#domain/forecast.ts'
import type { Floor } from '#domain/floor.ts'
import { outcomeOf, type Outcome, type WhatIf } from '../../displays/board/outcome.ts'
import { barrierOf } from '../../displays/board/barrier.ts'
import { imagine } from '../../displays/board/imagine.ts'
import { outcomeText } from '../../displays/board/result.ts'
import type { Held, Target } from '../../displays/board/target.ts'
import { sampleContext as context, sampleFloor, SAMPLE_NOW } from '../support/sample-floor.ts'

const OFFSET = 8 * 3_600_000
const ZONE = 'Asia/Shanghai'
const clock = (at: number) => new Date(at + OFFSET).toISOString().slice(11, 16)
const bay = (no: number, before: string | null = null): Target => ({ kind: 'bay', bayId: `bay-${no}`, before })
const holding = (ticket: string, floor: Floor = sampleFloor()): Held => {
  const order = floor.orders.get(ticket)!
  return {
    orderId: ticket,
    operationId: order.operations.find(({ state }) => state === 'open')?.id ?? null,
    seen: floor.rev,
  }
}
const outcome = (ticket: string, target: Target, floor = sampleFloor()): Outcome =>
  outcomeOf(floor, forecastFloor(floor, SAMPLE_NOW, OFFSET), holding(ticket, floor), target, context, OFFSET)
const whatIf = (ticket: string, target: Target, floor = sampleFloor()): WhatIf => {
  const answer = outcome(ticket, target, floor)
  if (answer.kind !== 'now' && answer.kind !== 'queue') throw new Error(`refused: ${JSON.stringify(answer)}`)
  return answer
}

test('over a free bay that fits, a held card says that work starts now and how early it will be done', () => {
  const { kind, startAt, slack, finishAt } = whatIf('a033', bay(4))
  expect(kind).toBe('now')
  expect(startAt).toBe(SAMPLE_NOW)
  expect(clock(finishAt)).toBe('16:04')
  expect(Math.floor(slack! / 60_000)).toBe(25)
})

test('over an occupied bay it says behind whom, when the bay is free, and that the promise would break', () => {
  const { kind, behind, takenUntil, slack } = whatIf('a033', bay(2))
  expect({ kind, behind }).toEqual({ kind: 'queue', behind: 'A019' })
  expect(clock(takenUntil!)).toBe('15:05')
  expect(slack).toBeLessThan(0)
})

test('over a bay with a queue it says behind the last one in it', () => {
  const floor = sampleFloor()
  const command = {
    type: 'plan-operation',
    orderId: 'a033',
    operationId: 'a033-1',
    bayId: 'bay-2',
    teamId: null,
    before: null,
    seen: floor.rev,
    anyway: false,
    override: null,
  } as const
  const later = imagine(floor, command, context)!
  expect(whatIf('a036', bay(2), later).behind).toBe('A033')
})

test('put before another car of the queue it says before whom', () => {
  const { kind, before, behind } = whatIf('a036', bay(4, 'a031-1'))
  expect({ kind, before, behind }).toEqual({ kind: 'queue', before: 'A031', behind: null })
})

test('a car that would break somebody else’s promise says whose', () => {
  expect(whatIf('a033', bay(4)).breaks?.ticket).toBe('A031')
})

test('a bay without a certified technician cannot take it, but a foreman may overrule that', () => {
  expect(outcome('a033', bay(1))).toMatchObject({
    kind: 'refused',
    overridable: true,
    refusal: { code: 'missing-skill' },
  })
})

test('a bay without the equipment cannot take it, and nobody overrules that', () => {
  const floor = sampleFloor()
  const answer = outcome('a037', bay(1), floor)
  expect(answer).toMatchObject({ kind: 'refused', overridable: false, refusal: { code: 'missing-equipment' } })
})

test('the bay on which the car stands already says that it stays', () => {
  expect(outcome('a019', bay(2)).kind).toBe('stay')
  expect(outcome('a036', bay(1)).kind).toBe('stay')
})

test('beside the bays: inspection does not take a car with open work, hold does', () => {
  expect(outcome('a033', { kind: 'place', to: 'inspection' })).toMatchObject({
    kind: 'refused',
    refusal: { code: 'wrong-stage' },
  })
  expect(outcome('a033', { kind: 'place', to: 'hold' }).kind).toBe('place')
  expect(outcome('a033', { kind: 'place', to: 'waiting' }).kind).toBe('stay')
})

test('asking what would come of a move moves nothing', () => {
  const floor = sampleFloor()
  outcome('a033', bay(4), floor)
  expect(floor.orders.get('a033')!.place).toEqual({ kind: 'waiting', spot: 'B05' })
})

test('the barrier names what is missing in two words, in both languages', () => {
  const answer = outcome('a033', bay(1))
  if (answer.kind !== 'refused') throw new Error('not refused')
  expect(barrierOf(answer.refusal, 'zh', ZONE)).toEqual({ title: '缺高压资质', detail: '刘洋' })
  expect(barrierOf(answer.refusal, 'en', ZONE)).toEqual({ title: 'No high-voltage', detail: '刘洋' })
  const trade = outcome('a033', bay(6))
  expect(trade.kind === 'refused' && barrierOf(trade.refusal, 'zh', ZONE)).toEqual({
    title: '工种不符',
    detail: '只做钣金',
  })
})

test('who does not see the floor hears the same: bay, start, end and what that does to the promise', () => {
  const say = (target: Target, lang: 'zh' | 'en') =>
    outcomeText(target, outcome('a033', target), sampleFloor(), SAMPLE_NOW, lang)
  expect(say(bay(4), 'en')).toBe('Bay 4: starts now, done 16:04, 25 min early')
  expect(say(bay(2), 'zh')).toBe('2 号工位: 排在 A019 后面，约 15:05 开工，约 16:43 完成，比承诺晚 13 分')
  expect(say(bay(1), 'en')).toBe('Bay 1: No high-voltage certificate: 刘洋')
})
