import { describe, expect, test } from 'vitest'
import { ordersAt } from '#domain/floor.ts'
import { stageOf } from '#domain/order.ts'
import { ticketOf } from '#domain/rules/reception.ts'
import { cancel, checkIn, handOver, newOperation, promise, sign } from '../support/commands.ts'
import { aCar, ADVISOR, at, newcomer, shopOf } from '../support/floor-builder.ts'
import { work } from '../support/sample-orders.ts'

describe('a car that checks in', () => {
  test('stands in the reception lane with a ticket and a number of the day (P3.1, S.1)', () => {
    const shop = shopOf().does(checkIn('new', {}, 'R1'), ADVISOR)
    const order = shop.order('new')
    expect(order.place).toEqual({ kind: 'reception', spot: 'R1' })
    expect([order.ticket, order.number, order.arrivedAt]).toEqual(['A001', 'WO2611220001', at('09:00')])
    expect([order.rev, shop.floor.tickets, stageOf(order)]).toEqual([shop.floor.rev, 1, 'arrived'])
  })

  test('brings its work with it, planned nowhere and agreed to', () => {
    const operations = [newOperation('new-1', { trade: 'paint', equipment: ['paint-booth'], parallel: true })]
    const [operation] = shopOf().does(checkIn('new', { operations })).order('new').operations
    expect(operation).toMatchObject({
      state: 'open',
      bayId: null,
      clocks: [],
      hold: null,
      consent: 'agreed',
      parallel: true,
    })
  })

  test('may bring the number of another system, but not one that is taken', () => {
    const shop = shopOf().does(checkIn('new', { number: 'WT-77' }))
    expect(shop.order('new').number).toBe('WT-77')
    expect(shop.refusal(checkIn('other', { number: 'WT-77' }))).toEqual({ code: 'number-taken', number: 'WT-77' })
  })

  test('is refused where the order or a piece of its work is there already, and what is there stays as it is', () => {
    const shop = shopOf().does(checkIn('a')).does(sign('a'))
    expect(shop.refusal(checkIn('a'))).toEqual({ code: 'known-already', what: 'order' })
    const again = { code: 'known-already', what: 'operation' }
    expect(shop.refusal(checkIn('b', { operations: [newOperation('a-1')] }))).toEqual(again)
    expect(shop.refusal(checkIn('b', { operations: [newOperation('b-1'), newOperation('b-1')] }))).toEqual(again)
  })

  test('is refused with an advisor whom nobody knows', () => {
    expect(shopOf().refusal(checkIn('new', { advisorId: 'nobody' }))).toEqual({ code: 'unknown', what: 'person' })
    expect(shopOf().ask(checkIn('new', { advisorId: null })).ok).toBe(true)
  })

  test('does not stand on a spot that another car has', () => {
    const shop = shopOf().does(checkIn('a', {}, 'R1'))
    expect(shop.refusal(checkIn('b', {}, 'R1'))).toEqual({ code: 'spot-taken', spot: 'R1', ticket: 'A001' })
  })

  test('gets a ticket that can be called out, from A001 to Z999 and round again', () => {
    expect([1, 999, 1000, 26 * 999, 26 * 999 + 1].map(ticketOf)).toEqual(['A001', 'A999', 'B001', 'Z999', 'A001'])
  })
})

describe('the signature makes an order binding (P3.8)', () => {
  test('once, with its time and kind', () => {
    const shop = shopOf(newcomer('A001')).does(sign('a001'), ADVISOR)
    expect(shop.order('a001').signature).toEqual({ at: at('09:00'), kind: 'paper' })
    expect(stageOf(shop.order('a001'))).toBe('signed')
    expect(shop.refusal(sign('a001'))).toMatchObject({ code: 'wrong-stage', stage: 'signed' })
  })
})

describe('the advisor hands over to the foreman (P4.1)', () => {
  test('and the car stands in the waiting area', () => {
    const shop = shopOf(newcomer('A001')).does(sign('a001')).does(handOver('a001', 'B03'), ADVISOR)
    expect(shop.order('a001')).toMatchObject({ place: { kind: 'waiting', spot: 'B03' }, handedOverAt: at('09:00') })
    expect(ordersAt(shop.floor, 'waiting')).toHaveLength(1)
  })

  test('not before the signature, and not twice', () => {
    expect(shopOf(newcomer('A001')).refusal(handOver('a001'))).toEqual({ code: 'unsigned', ticket: 'A001' })
    expect(shopOf(aCar('A001')).refusal(handOver('a001'))).toMatchObject({ code: 'wrong-stage', stage: 'waiting' })
  })

  test('the key hangs on a tag and goes to the foreman; remarks go with the car', () => {
    const shop = shopOf(newcomer('A001')).does(sign('a001'))
    shop.does(handOver('a001', null, { keyTag: '47', note: '客户赶时间' }), ADVISOR)
    expect(shop.order('a001')).toMatchObject({ note: '客户赶时间', desk: { keyTag: '47', keyHolder: 'foreman' } })
  })

  test('not while the key has no tag, nor with the tag of another key', () => {
    const shop = shopOf(newcomer('A001'), newcomer('A002')).does(sign('a001')).does(sign('a002'))
    expect(shop.refusal(handOver('a001', null, { keyTag: null }))).toEqual({ code: 'key-untagged', ticket: 'A001' })
    shop.does(handOver('a001', null, { keyTag: '47' }))
    const same = handOver('a002', null, { keyTag: '47' })
    expect(shop.refusal(same)).toEqual({ code: 'tag-taken', tag: '47', ticket: 'A001' })
  })

  test('a key that hangs on its tag already keeps it', () => {
    const shop = shopOf(newcomer('A001')).does(sign('a001'))
    shop.does({ type: 'move-key', orderId: 'a001', to: 'reception', tag: '12' })
    shop.does(handOver('a001', null, { keyTag: null }))
    expect(shop.order('a001').desk).toMatchObject({ keyTag: '12', keyHolder: 'foreman' })
  })

  test('not onto a spot that another car has', () => {
    const shop = shopOf(aCar('A001', { place: { kind: 'waiting', spot: 'B03' } }), newcomer('A002')).does(sign('a002'))
    expect(shop.refusal(handOver('a002', 'B03'))).toEqual({ code: 'spot-taken', spot: 'B03', ticket: 'A001' })
  })
})

describe('a new promise (P4.8)', () => {
  test('stands beside the old one, which is kept with who changed it and why', () => {
    const shop = shopOf(aCar('A001', { promisedAt: at('11:00') })).does(promise('a001', at('12:30')), ADVISOR)
    expect(shop.order('a001').promisedAt).toBe(at('12:30'))
    expect(shop.order('a001').formerPromises).toEqual([
      { promisedAt: at('11:00'), changedAt: at('09:00'), personId: ADVISOR, reason: '等配件' },
    ])
  })

  test('the first one replaces nothing', () => {
    expect(
      shopOf(aCar('A001'))
        .does(promise('a001', at('12:30')))
        .order('a001').formerPromises,
    ).toEqual([])
  })

  test('is not made for a time that has passed', () => {
    expect(shopOf(aCar('A001')).refusal(promise('a001', at('09:00')))).toEqual({ code: 'promise-in-the-past' })
  })

  test('is not made for a car that is ready, delivered or cancelled: it was kept, or it was not', () => {
    const ready = aCar('A001', {
      operations: [work('保养', 'mechanical', 60, { state: 'done' })],
      inspectedAt: at('08:58'),
    })
    const shop = shopOf(ready, aCar('A002')).handsBack('a001').does(cancel('a002'))
    expect(shop.refusal(promise('a001', at('12:30')))).toMatchObject({ code: 'wrong-stage', stage: 'ready' })
    expect(shop.refusal(promise('a002', at('12:30')))).toMatchObject({ code: 'wrong-stage', stage: 'cancelled' })
  })
})

test('what nobody knows is said to be unknown, whatever is asked of it', () => {
  expect(shopOf().refusal(sign('nothing'))).toEqual({ code: 'unknown', what: 'order' })
})
