import { expect, test } from 'vitest'
import type { Floor } from '#domain/floor.ts'
import { bayActions } from '../../displays/board/bay-actions.ts'
import { deskLinks } from '../../displays/board/desk-links.ts'
import { imagine } from '../../displays/board/imagine.ts'
import { checkIn } from '../../displays/board/new-order.ts'
import { nextStep, operationActions, orderActions, technicians } from '../../displays/board/order-actions.ts'
import { Shop } from '../support/floor-builder.ts'
import { inspection } from '../support/inspection.ts'
import { sampleContext as context, sampleFloor } from '../support/sample-floor.ts'

const floor = sampleFloor()
const order = (id: string, on: Floor = floor) => on.orders.get(id)!
const step = (id: string, on: Floor = floor) => nextStep(orderActions(on, order(id, on), context))?.id
const acts = (id: string, at = 0) => {
  const operation = order(id).operations[at]!
  return operationActions(floor, order(id), operation, context)
}

test('the one big button is the car’s next step', () => {
  expect(step('a015')).toBe('finish-wash')
  expect(step('a019')).toBeUndefined()
})

test('a signed car is handed over, with its key’s tag and its spot asked (P4.1)', () => {
  const unsigned = order('a038')
  expect(step('a038')).toBeUndefined()
  const signature = { at: context.now, kind: 'screen' } as const
  const signed = { ...floor, orders: new Map(floor.orders).set('a038', { ...unsigned, signature }) }
  expect(step('a038', signed)).toBe('hand-over')
  const handOver = orderActions(signed, order('a038', signed), context).find(({ id }) => id === 'hand-over')!
  expect(handOver.asks).toEqual(['keyTag', 'spot'])
  expect(handOver.initial.keyTag).toBe('38')
  const [command] = handOver.commands({ ...handOver.initial, spot: ' B14 ' })
  expect(imagine(signed, command!, context)!.orders.get('a038')!.place).toEqual({ kind: 'waiting', spot: 'B14' })
})

test('what is refused stays on the sheet with its reason', () => {
  const ready = orderActions(floor, order('a019'), context).find(({ id }) => id === 'make-ready')!
  expect(ready.check(ready.initial)).toMatchObject({ ok: false, refusal: { code: 'wrong-stage' } })
})

test('a car passes on the board, too, once all three checks are signed: until then the sheet says what is missing', () => {
  const shop = new Shop(floor)
  const passing = () =>
    orderActions(shop.floor, shop.order('a017'), context, shop.visit('a017')).find(
      ({ id }) => id === 'pass-inspection',
    )!
  expect(passing().check(passing().initial)).toMatchObject({ refusal: { code: 'self-check-missing' } })
  shop.now = context.now
  for (const { command, personId } of inspection(order('a017')).slice(0, -1)) shop.does(command, personId)
  expect(nextStep(orderActions(shop.floor, shop.order('a017'), context, shop.visit('a017')))?.id).toBe(
    'pass-inspection',
  )
})

test('what has its papers at a desk leads there, and every car to its story', () => {
  const to = (id: string) => deskLinks(order(id)).map(({ href }) => href)
  expect(to('a017')).toEqual(['/desk/inspection?order=a017', '/desk/history?order=a017'])
  expect(to('a009')).toEqual(['/desk/cashier?order=a009', '/desk/history?order=a009'])
  expect(to('a019')).toEqual(['/desk/history?order=a019'])
})

test('on running work the clock can be paused, another person added, the work finished', () => {
  expect(acts('a011', 1).map(({ id }) => id)).toEqual(['pause', 'join', 'finish', 'unshare'])
  expect(acts('a031').map(({ id }) => id)).toEqual(['start', 'hold', 'finish', 'share'])
  expect(acts('a020').map(({ id }) => id)).toEqual(['resume', 'release', 'finish', 'share'])
})

test('whose clock is paused is asked only where two work', () => {
  expect(acts('a019')[0]!.asks).not.toContain('person')
  expect(acts('a011', 1)[0]!.asks).toContain('person')
})

test('people of the bay are offered first, then those who know the trade', () => {
  const names = technicians(floor, order('a027'), order('a027').operations[2]!).map(({ id }) => id)
  expect(names[0]).toBe('liu-yang')
  expect(names.indexOf('sun-chao')).toBeLessThan(names.indexOf('lin-jun'))
})

test('work can be given to whoever is free; whose clock runs elsewhere is refused', () => {
  const moved = imagine(
    floor,
    { type: 'drive-in', orderId: 'a036', bayId: 'bay-4', seen: floor.rev, anyway: false, override: null },
    context,
  )!
  const [start] = operationActions(moved, order('a036', moved), order('a036', moved).operations[0]!, context)
  const verdict = start!.check({ ...start!.initial, personId: 'lin-jun' })
  expect(verdict).toMatchObject({ ok: false, refusal: { code: 'clock-running' } })
  expect(start!.check({ ...start!.initial, personId: 'wu-jun' }).ok).toBe(true)
})

test('a free bay can be taken out of service, one with a car on it says whose', () => {
  const out = (no: number) => bayActions(floor, floor.bays.get(`bay-${no}`)!, context)[0]!
  expect(out(4).check(out(4).initial).ok).toBe(true)
  expect(out(1).check(out(1).initial)).toMatchObject({ refusal: { code: 'bay-in-use', ticket: 'A027' } })
})

test('where help is called the bay offers to take the call', () => {
  expect(bayActions(floor, floor.bays.get('bay-5')!, context).map(({ id }) => id)).toContain('take-call')
})

test('a walk-in is checked in with its work; lines left empty are not work', () => {
  let ids = 0
  const command = checkIn(
    {
      plate: ' 京AF83316 ',
      model: 'ID.3',
      complaint: '',
      advisorId: null,
      waiting: true,
      washWished: false,
      promisedAt: null,
      operations: [
        { name: '首保检查', trade: 'mechanical', minutes: 30 },
        { name: '  ', trade: 'tyre', minutes: 60 },
      ],
    },
    () => `id-${++ids}`,
  )
  const after = imagine(floor, command, context)!
  const car = after.orders.get(command.order.id)!
  expect(car).toMatchObject({ ticket: 'A040', plate: '京AF83316', waiting: true, place: { kind: 'reception' } })
  expect(car.operations.map(({ name }) => name)).toEqual(['首保检查'])
})

test('the foreman adds a technician to a job that runs, and marks it as shared; on their next look it can be undone (P4.5, P4.9)', () => {
  const share = acts('a019').find(({ id }) => id === 'share')!
  expect(acts('a019').map(({ id }) => id)).toContain('join')
  expect(share.check(share.initial)).toEqual({ ok: true })
  const [command] = share.commands(share.initial)
  const shared = imagine(floor, command!, context)!
  const operation = order('a019', shared).operations[0]!
  expect(operation.shared).toBe(true)
  expect(operationActions(shared, order('a019', shared), operation, context).map(({ id }) => id)).toContain('unshare')
})
