import { expect, test } from 'vitest'
import type { Command } from '#domain/command.ts'
import type { Floor } from '#domain/floor.ts'
import { anyway, decidedOn, dropOn, holdCommands, overruling } from '../../displays/board/drop.ts'
import { imagine } from '../../displays/board/imagine.ts'
import type { Held, Target } from '../../displays/board/target.ts'
import { sampleContext as context, sampleFloor } from '../support/sample-floor.ts'

const bay = (no: number, before: string | null = null): Target => ({ kind: 'bay', bayId: `bay-${no}`, before })
const place = (to: Extract<Target, { kind: 'place' }>['to']): Target => ({ kind: 'place', to })
const held = (orderId: string, operationId: string | null = null): Held => ({ orderId, operationId, seen: 400 })
const drop = (orderId: string, target: Target, floor: Floor = sampleFloor()) =>
  dropOn(floor, held(orderId), target, context)

test('dropped on an empty bay the car drives in', () => {
  expect(drop('a033', bay(4))).toMatchObject({ kind: 'send', command: { type: 'drive-in', bayId: 'bay-4' } })
})

test('dropped on an occupied bay its operation waits at the end of the queue', () => {
  expect(drop('a033', bay(2))).toMatchObject({
    kind: 'send',
    command: { type: 'plan-operation', operationId: 'a033-1', bayId: 'bay-2', before: null },
  })
})

test('dropped on a card of a queue it goes before that one, even where the bay is free', () => {
  expect(drop('a036', bay(4, 'a031-1'))).toMatchObject({
    kind: 'send',
    command: { type: 'plan-operation', before: 'a031-1' },
  })
})

test('dropped where it is nothing happens', () => {
  expect(drop('a019', bay(2)).kind).toBe('stay')
  expect(drop('a036', bay(1)).kind).toBe('stay')
  expect(drop('a033', place('waiting')).kind).toBe('stay')
})

test('a car someone works on is planned elsewhere, not driven away', () => {
  expect(drop('a022', bay(2))).toMatchObject({ kind: 'send', command: { type: 'plan-operation', bayId: 'bay-2' } })
})

test('back to the queue a planned car loses its plan and keeps its spot', () => {
  const floor = sampleFloor()
  const answer = drop('a036', place('waiting'), floor)
  expect(answer).toMatchObject({ kind: 'send', command: { type: 'plan-operation', bayId: null } })
  const after = imagine(floor, (answer as { command: Command }).command, context)!
  expect(after.orders.get('a036')!.place).toEqual({ kind: 'waiting', spot: 'B03' })
})

test('on hold the reason is asked first', () => {
  expect(drop('a033', place('hold'))).toEqual({ kind: 'ask', about: 'hold' })
})

test('parked the spot is asked first', () => {
  expect(drop('a033', place('parking'))).toEqual({ kind: 'ask', about: 'spot' })
})

test('held while two work on it, both clocks are paused for the reason', () => {
  const commands = holdCommands(sampleFloor().orders.get('a011')!, 'a011-2', 'parts', 'Türgriff', null)
  expect(commands.map((command) => command.type === 'pause-operation' && command.personId)).toEqual([
    'he-yong',
    'luo-gang',
  ])
})

test('a skill that is missing may be overruled: onto a free bay the car then drives in', () => {
  const floor = sampleFloor()
  const people = new Map(floor.people)
  people.set('wu-jun', { ...people.get('wu-jun')!, bayId: 'bay-4' })
  const answer = drop('a033', bay(4), { ...floor, people })
  expect(answer).toMatchObject({ kind: 'refused', refusal: { code: 'missing-skill' }, override: { type: 'drive-in' } })
})

test('what is physically impossible is not offered to be overruled', () => {
  expect(drop('a037', bay(1))).toMatchObject({ kind: 'refused', override: null })
})

test('a card picked up on an old picture is sent with that picture’s revision', () => {
  const answer = drop('a033', bay(4))
  const command = (answer as { command: Command }).command
  expect(decidedOn(command, 400)).toMatchObject({ seen: 400, anyway: false })
  expect(anyway(command)).toMatchObject({ anyway: true })
  expect(overruling(command, 'he is being trained')).toMatchObject({ override: 'he is being trained' })
})
