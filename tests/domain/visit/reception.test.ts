import { describe, expect, test } from 'vitest'
import type { Order } from '#domain/order.ts'
import { stageOf } from '#domain/order.ts'
import type { Stay } from '#domain/visit/reception.ts'
import { aCar, ADVISOR, at, FOREMAN, MECHANIC, newcomer, shopOf } from '../../support/floor-builder.ts'

const COLLEAGUE = 'chen-hao'
const on = <T extends string>(type: T, orderId = 'a001') => ({ type, orderId }) as const
const arrive = (orderId = 'a001', spot: string | null = null) => ({ ...on('arrive', orderId), spot })
const stays = (stay: Stay) => ({ ...on('record-stay'), stay })
const booked = (facts: Partial<Order> = {}): Order => ({
  ...newcomer('A001', { origin: 'appointment', appointmentAt: at('09:00'), ...facts }),
  place: { kind: 'off-site', spot: null },
  arrivedAt: null,
})

describe('a customer with an appointment arrives (P3.1)', () => {
  test('the car stands in the reception lane and waits from now on', () => {
    const shop = shopOf(booked()).does(arrive('a001', 'R2'), ADVISOR)
    expect(shop.order('a001')).toMatchObject({ arrivedAt: at('09:00'), place: { kind: 'reception', spot: 'R2' } })
  })

  test('one who is here already cannot arrive again, nor stand where another stands', () => {
    expect(shopOf(newcomer('A001')).refusal(arrive())).toMatchObject({ code: 'wrong-stage', stage: 'arrived' })
    const shop = shopOf(booked(), newcomer('A002', { place: { kind: 'reception', spot: 'R2' } }))
    expect(shop.refusal(arrive('a001', 'R2'))).toEqual({ code: 'spot-taken', spot: 'R2', ticket: 'A002' })
  })
})

describe('an advisor goes to a customer (P3.1)', () => {
  test('the wait ends, and the customer is theirs', () => {
    const shop = shopOf(newcomer('A001', { advisorId: COLLEAGUE })).does(on('receive'), ADVISOR)
    expect(shop.order('a001')).toMatchObject({ receivedAt: at('09:00'), advisorId: ADVISOR })
    expect(stageOf(shop.order('a001'))).toBe('reception')
  })

  test('who reaches for the same customer later is told who was quicker, and since when', () => {
    const shop = shopOf(newcomer('A001')).does(on('receive'), ADVISOR).pass(1)
    expect(shop.refusal(on('receive'), COLLEAGUE)).toEqual({
      ...{ code: 'received-already', ticket: 'A001', person: '王敏', at: at('09:00') },
    })
  })

  test('a technician receives nobody; an order that is signed is received no more', () => {
    expect(shopOf(newcomer('A001')).refusal(on('receive'), MECHANIC)).toMatchObject({ code: 'not-allowed' })
    expect(shopOf(aCar('A001')).refusal(on('receive'), ADVISOR)).toMatchObject({ code: 'wrong-stage' })
  })
})

describe('covers are put on before the customer (P3.3)', () => {
  test('with the time and who did it', () => {
    const shop = shopOf(newcomer('A001')).does(on('put-covers-on'), ADVISOR)
    expect(shop.visit('a001').reception.covers).toEqual({ at: at('09:00'), personId: ADVISOR })
  })

  test('once, and not on a car that is not here', () => {
    const shop = shopOf(newcomer('A001')).does(on('put-covers-on'), ADVISOR)
    expect(shop.refusal(on('put-covers-on'))).toEqual({ code: 'covers-on', ticket: 'A001' })
    expect(shopOf(booked()).refusal(on('put-covers-on'))).toMatchObject({ code: 'wrong-stage' })
  })
})

describe('where the customer is meanwhile (P3.10)', () => {
  test('who waits in the lounge ranks higher; who leaves does not', () => {
    const shop = shopOf(newcomer('A001')).does(stays('lounge'), ADVISOR)
    expect(shop.order('a001').waiting).toBe(true)
    shop.does(stays('courtesy-car'), ADVISOR)
    expect(shop.order('a001').waiting).toBe(false)
    expect(shop.visit('a001').reception.stay).toBe('courtesy-car')
  })

  test('nobody waits for a car that has not come', () => {
    expect(shopOf(booked()).refusal(stays('lounge'))).toMatchObject({ code: 'wrong-stage', stage: 'booked' })
  })
})

describe('owner and bringer (P3.7)', () => {
  test('that they changed is in the log; who they are is not', () => {
    const shop = shopOf(newcomer('A001')).does(on('change-contacts'), ADVISOR)
    expect(shop.log.at(-1)?.events).toEqual([{ type: 'contacts-changed', orderId: 'a001' }])
  })

  test('not of an order that was cancelled', () => {
    const end = { kind: 'cancelled', at: at('08:50'), personId: FOREMAN, reason: '客户走了' } as const
    expect(shopOf(newcomer('A001', { end })).refusal(on('change-contacts'))).toMatchObject({ code: 'wrong-stage' })
  })
})

describe('a customer calls the advisor', () => {
  test('every desk sees since when, until somebody goes', () => {
    const shop = shopOf(aCar('A001')).does(on('call-advisor'))
    expect(shop.order('a001').desk.customerCalls).toBe(at('09:00'))
    shop.pass(2).does(on('take-customer-call'), ADVISOR)
    expect(shop.order('a001').desk.customerCalls).toBeNull()
    expect(shop.visit('a001').reception.calls).toEqual([
      { at: at('09:00'), taken: { at: at('09:02'), personId: ADVISOR } },
    ])
  })

  test('a second call while the first stands, and a call that nobody made, are refused', () => {
    const shop = shopOf(aCar('A001'))
    expect(shop.refusal(on('take-customer-call'), ADVISOR)).toEqual({ code: 'no-customer-call', ticket: 'A001' })
    shop.does(on('call-advisor'))
    expect(shop.refusal(on('call-advisor'))).toEqual({ code: 'customer-calls', ticket: 'A001', at: at('09:00') })
  })
})

describe('a repeat repair (P1.3)', () => {
  const mark = (repeat: boolean) => ({ ...on('mark-repeat'), repeat })

  test('goes first in dispatch, until somebody finds that it is none', () => {
    const shop = shopOf(newcomer('A001')).does(mark(true), ADVISOR)
    expect(shop.order('a001').repeat).toBe(true)
    expect(shop.does(mark(false), ADVISOR).order('a001').repeat).toBe(false)
  })

  test('what it is already it does not become', () => {
    expect(shopOf(newcomer('A001')).refusal(mark(false))).toMatchObject({ code: 'already-there' })
  })
})

describe('an absent advisor (P3.11)', () => {
  const reassign = (fromId: string, toId: string) => ({ type: 'reassign-customers', fromId, toId }) as const

  test('all their customers go to another in one step, one revision, booked ones too', () => {
    const shop = shopOf(
      aCar('A001', { advisorId: ADVISOR }),
      newcomer('A002', { advisorId: ADVISOR }),
      { ...booked({ advisorId: ADVISOR }), id: 'a003', ticket: 'A003' },
      aCar('A004', { advisorId: COLLEAGUE }),
    )
    const { rev } = shop.floor
    shop.does(reassign(ADVISOR, COLLEAGUE))
    expect([...shop.floor.orders.values()].map(({ advisorId }) => advisorId)).toEqual(Array(4).fill(COLLEAGUE))
    expect(shop.floor.rev).toBe(rev + 1)
  })

  test('not to somebody who is no advisor, and not where there is nobody to hand over', () => {
    expect(shopOf(aCar('A001')).refusal(reassign(ADVISOR, MECHANIC))).toMatchObject({ code: 'not-allowed' })
    const shop = shopOf(aCar('A001', { advisorId: ADVISOR }))
    expect(shop.refusal(reassign(COLLEAGUE, ADVISOR))).toEqual({ code: 'no-customers', person: '陈浩' })
    expect(shop.refusal(reassign(ADVISOR, ADVISOR))).toMatchObject({ code: 'no-customers' })
  })
})
