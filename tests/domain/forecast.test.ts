import { describe, expect, test } from 'vitest'
import type { Floor } from '#domain/floor.ts'
import { forecastFloor, utcOffset, type Forecast } from '#domain/forecast.ts'
import { MINUTE, type Operation } from '#domain/operation.ts'
import type { Order } from '#domain/order.ts'
import { closeUnrepaired, takeOut } from '../support/commands.ts'
import { aCar, at, byId, clocked, doneBy, floorOf, newcomer, onBayNo, shopOf } from '../support/floor-builder.ts'
import { BAYS } from '../support/sample-directory.ts'
import { work } from '../support/sample-orders.ts'

const OFFSET = 8 * 60 * MINUTE
const forecast = (floor: Floor, id: string, now = at('09:00')): Forecast => forecastFloor(floor, now, OFFSET).get(id)!
const of = (order: Order, now?: number) => forecast(floorOf(order), order.id, now)
const mechanics = (minutes: number, facts: Partial<Operation> = {}) => work('保养', 'mechanical', minutes, facts)
const spans = ({ work: parts }: Forecast) =>
  parts.map(({ bayId, startAt, endAt }) => [bayId, clock(startAt), clock(endAt)])
const clock = (ms: number) => new Date(ms + OFFSET).toISOString().slice(11, 16)
/** Inspection and internal handover after the last operation; a wash takes longer. */
const AFTER = 20 * MINUTE

describe('a car is expected when its remaining work is done, inspected and handed over', () => {
  test('an hour of work and twenty minutes, twenty more for a wash (P5.5)', () => {
    expect(of(aCar('A001'))).toMatchObject({ finishAt: at('10:20'), open: false })
    expect(of(aCar('A001', { washWished: true })).finishAt).toBe(at('10:40'))
  })

  test('what was clocked already is not to be done again; what is done counts nothing', () => {
    const begun = mechanics(60, { clocks: [clocked('liu-yang', '08:40', null)] })
    expect(of(aCar('A001', { place: onBayNo(1), operations: [begun] })).finishAt).toBe(at('09:40') + AFTER)
    expect(of(aCar('A001', { operations: [mechanics(60, doneBy('liu-yang'))] })).finishAt).toBe(at('09:00') + AFTER)
  })

  test('past its standard time a tenth of it is still to come', () => {
    const overrun = mechanics(30, { clocks: [clocked('liu-yang', '08:10', null)] })
    expect(of(aCar('A001', { place: onBayNo(1), operations: [overrun] })).finishAt).toBe(at('09:03') + AFTER)
  })

  test('after the inspection only what is left', () => {
    const inspected = { operations: [mechanics(60, doneBy('liu-yang'))], inspectedAt: at('08:58') }
    expect(of(aCar('A001', { ...inspected, washWished: true })).finishAt).toBe(at('09:25'))
    expect(of(aCar('A001', inspected)).finishAt).toBe(at('09:05'))
    const ready = shopOf(aCar('A001', inspected)).handsBack('a001')
    expect(forecast(ready.floor, 'a001', at('11:00')).finishAt).toBe(at('09:00'))
  })

  test('a car that goes home unrepaired is not worked on any more (S.4)', () => {
    const { floor } = shopOf(aCar('A001')).does(closeUnrepaired('a001'))
    expect(forecast(floor, 'a001')).toMatchObject({ finishAt: at('09:05'), work: [] })
  })
})

describe('behind what stands before it', () => {
  test('the car on the bay first, then its queue', () => {
    const floor = floorOf(
      aCar('A003', { operations: [mechanics(30, { bayId: 'bay-1', rank: 2 })] }),
      aCar('A002', { operations: [mechanics(30, { bayId: 'bay-1', rank: 1 })] }),
      aCar('A001', { place: onBayNo(1), operations: [mechanics(60, { bayId: 'bay-1' })] }),
    )
    expect(['a001', 'a002', 'a003'].map((id) => spans(forecast(floor, id)))).toEqual([
      [['bay-1', '09:00', '10:00']],
      [['bay-1', '10:00', '10:30']],
      [['bay-1', '10:30', '11:00']],
    ])
  })

  test('work that runs takes the bay where the car stands, wherever it was planned', () => {
    const running = mechanics(60, { bayId: 'bay-4', clocks: [clocked('liu-yang', '09:00', null)] })
    const floor = floorOf(
      aCar('A001', { place: onBayNo(1), operations: [running] }),
      aCar('A002', { operations: [mechanics(30, { bayId: 'bay-4' })] }),
    )
    expect(spans(forecast(floor, 'a001'))).toEqual([['bay-1', '09:00', '10:00']])
    expect(spans(forecast(floor, 'a002'))).toEqual([['bay-4', '09:00', '09:30']])
  })

  test('what is not planned is taken in dispatch order by the bay that fits and is free first (P4.2)', () => {
    const aligner = { equipment: ['aligner'] } as const
    const floor = floorOf(
      aCar('A001', { operations: [mechanics(60, aligner)] }),
      aCar('A002', { operations: [mechanics(60, aligner)], waiting: true }),
      aCar('A003', { operations: [mechanics(30, aligner)], repeat: true }),
    )
    expect(['a001', 'a002', 'a003'].map((id) => spans(forecast(floor, id))[0])).toEqual([
      ['bay-2', '09:30', '10:30'],
      ['bay-3', '09:00', '10:00'],
      ['bay-2', '09:00', '09:30'],
    ])
  })

  test('bench work waits for no bay', () => {
    const bench = aCar('A002', { operations: [mechanics(60, { needsBay: false })] })
    expect(spans(forecast(floorOf(aCar('A001', { place: onBayNo(1) }), bench), 'a002'))).toEqual([
      [null, '09:00', '10:00'],
    ])
  })
})

describe('across trades (P4.4)', () => {
  const body = work('钣金', 'body', 60, { bayId: 'bay-6' })
  const paint = work('喷漆', 'paint', 60, { bayId: 'bay-7' })

  test('paint begins when body is done', () => {
    expect(spans(of(aCar('A001', { operations: [body, paint] })))).toEqual([
      ['bay-6', '09:00', '10:00'],
      ['bay-7', '10:00', '11:00'],
    ])
  })

  test('what is marked parallel goes on at the same time on the same bay', () => {
    const bays = BAYS.map((bay) => (bay.no === '1' ? { ...bay, trades: ['mechanical', 'electrical'] as const } : bay))
    const operations = [
      mechanics(60, { bayId: 'bay-1' }),
      work('换灯', 'electrical', 30, { bayId: 'bay-1', parallel: true }),
    ]
    const floor = {
      ...floorOf(
        aCar('A001', { operations }),
        aCar('A002', { operations: [mechanics(30, { bayId: 'bay-1', rank: 9 })] }),
      ),
      bays: byId(bays),
    }
    expect(spans(forecast(floor, 'a001'))).toEqual([
      ['bay-1', '09:00', '10:00'],
      ['bay-1', '09:00', '09:30'],
    ])
    expect(spans(forecast(floor, 'a002'))).toEqual([['bay-1', '10:00', '10:30']])
  })

  test('but a car is never on two bays at once (S.1)', () => {
    const operations = [body, work('补胎', 'tyre', 30, { bayId: 'bay-8', parallel: true })]
    expect(spans(of(aCar('A001', { operations })))).toEqual([
      ['bay-6', '09:00', '10:00'],
      ['bay-8', '10:00', '10:30'],
    ])
  })
})

describe('held work', () => {
  const held = (expectedAt: number | null) =>
    mechanics(60, { hold: { reason: 'parts', since: at('08:55'), note: '', expectedAt } })

  test('begins when its parts are expected', () => {
    expect(of(aCar('A001', { operations: [held(at('11:00'))] }))).toMatchObject({
      finishAt: at('12:00') + AFTER,
      open: false,
    })
  })

  test('is open where nobody knows when it ends, for this car only', () => {
    const floor = floorOf(aCar('A001', { operations: [held(null)] }), aCar('A002'))
    expect([forecast(floor, 'a001').open, forecast(floor, 'a002').open]).toEqual([true, false])
  })

  test('what was expected and has not come may come any minute', () => {
    expect(of(aCar('A001', { operations: [held(at('08:57'))] })).finishAt).toBe(at('10:00') + AFTER)
  })
})

describe('a bay out of service', () => {
  const paint = aCar('A001', { operations: [work('喷漆', 'paint', 60)] })

  test('takes no car before it is expected back, planned there or not', () => {
    const planned = aCar('A001', { operations: [work('喷漆', 'paint', 60, { bayId: 'bay-7' })] })
    for (const order of [paint, planned])
      expect(spans(forecast(shopOf(order).does(takeOut(7, at('14:00'))).floor, 'a001'))).toEqual([
        ['bay-7', '14:00', '15:00'],
      ])
  })

  test('leaves work open where nobody knows when it is back, unless another bay fits', () => {
    const planned = aCar('A002', { operations: [work('喷漆', 'paint', 60, { bayId: 'bay-7' })] })
    const { floor } = shopOf(paint, planned, aCar('A003')).does(takeOut(7)).does(takeOut(1))
    expect(['a001', 'a002', 'a003'].map((id) => forecast(floor, id).open)).toEqual([true, true, false])
  })

  test('work that no bay here can do is open', () => {
    const airbag = aCar('A001', { operations: [work('气囊', 'body', 60, { certificates: ['airbag'] })] })
    expect(of(airbag).open).toBe(true)
  })
})

describe('work goes on in opening hours only, 8:30 to 18:00', () => {
  test('what is not done by closing goes on the next morning', () => {
    expect(spans(of(aCar('A001', { operations: [mechanics(60)] }), at('17:30')))).toEqual([['bay-1', '17:30', '09:00']])
    expect(of(aCar('A001', { operations: [mechanics(60)] }), at('17:30')).finishAt).toBe(at('09:20', 23))
  })

  test('at night nothing begins', () => {
    expect(of(aCar('A001'), at('22:00'))).toMatchObject({
      finishAt: at('09:50', 23),
      work: [{ startAt: at('08:30', 23), endAt: at('09:30', 23) }],
    })
  })

  test('a long repair takes its days', () => {
    expect(of(aCar('A001', { operations: [mechanics(20 * 60)] })).finishAt).toBe(at('10:00', 24) + AFTER)
  })
})

describe('the promise (P4.8, P11.1)', () => {
  const risk = (promisedAt: number | null, now?: number) => of(aCar('A001', { promisedAt }), now).risk

  test('is on track with five minutes to spare, at risk with less, late when it has passed', () => {
    expect([at('10:25'), at('10:24'), at('09:00'), at('08:59')].map((promisedAt) => risk(promisedAt))).toEqual([
      'on-track',
      'at-risk',
      'at-risk',
      'late',
    ])
  })

  test('was not made: nothing is at risk', () => expect(risk(null)).toBe('on-track'))

  test('was kept by a car that is ready, though nobody has come for it', () => {
    const ready = aCar('A001', {
      readyAt: at('08:50'),
      promisedAt: at('10:00'),
      operations: [mechanics(60, doneBy('liu-yang'))],
    })
    expect(of(ready, at('17:00')).risk).toBe('on-track')
  })

  test('is watched from the booking on', () => {
    expect(of({ ...newcomer('A001', { promisedAt: at('10:00') }), arrivedAt: null }).risk).toBe('at-risk')
  })
})

test('every open order has a forecast, and only those', () => {
  const closed = aCar('A003', { end: { kind: 'cancelled', at: at('08:59'), personId: 'wang-min', reason: '' } })
  expect(
    [...forecastFloor(floorOf(aCar('A001'), newcomer('A002'), closed), at('09:00'), OFFSET).keys()].sort(),
  ).toEqual(['a001', 'a002'])
})

test("a site's distance from UTC is read from its time zone, also where it changes twice a year", () => {
  expect(utcOffset('Asia/Shanghai', at('09:00'))).toBe(OFFSET)
  expect(utcOffset('Europe/Berlin', Date.parse('2026-07-01T12:00:00Z'))).toBe(120 * MINUTE)
  expect(utcOffset('Europe/Berlin', Date.parse('2026-12-01T12:00:00.789Z'))).toBe(60 * MINUTE)
})
