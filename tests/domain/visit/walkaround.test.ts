import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { missingStops, sheetOf, STOP_CHECKS, STOP_READINGS } from '#domain/visit/walkaround-sheet.ts'
import {
  BLANK_WALKAROUND,
  CHECKS,
  MARK_KINDS,
  STOPS,
  type Mark,
  type Readings,
  type Stop,
  type StopNote,
} from '#domain/visit/walkaround.ts'
import { ADVISOR, aCar, at, MECHANIC, newcomer, shopOf, type Shop } from '../../support/floor-builder.ts'

const HASH = 'ab'.repeat(32)
const scratch = (id: string, facts: Partial<Mark> = {}): Mark => ({
  ...{ id, kind: 'scratch', size: 'medium', x: 520, y: 120, photos: [HASH], note: '', before: false },
  ...facts,
})
const note = (stop: Stop, facts: Partial<StopNote> = {}, seenAt = at('09:00')) =>
  ({
    type: 'note-stop',
    orderId: 'a001',
    stop,
    note: { passed: true, marks: [], readings: {}, ...facts },
    seenAt,
  }) as const
const finish = { type: 'finish-walkaround', orderId: 'a001' } as const
const sheet = (shop: Shop) => sheetOf(shop.visit('a001').walkaround)
const roundTheCar = (shop: Shop) => STOPS.reduce((next, stop) => next.does(note(stop), ADVISOR), shop)

describe('the route round the car (P3.4)', () => {
  test('has fourteen stops, from the driver’s door round to it and inside', () => {
    expect(STOPS).toHaveLength(14)
    expect([STOPS[0], STOPS[12], STOPS[13]]).toEqual(['left-front-door', 'left-front-door-again', 'interior'])
  })

  test('asks for each reading somewhere, and for each check at exactly one stop', () => {
    const read = new Set(Object.values(STOP_READINGS).flat())
    expect([...read].sort()).toEqual(
      ['belongings', 'checks', 'fluids', 'fuel', 'lights', 'mileageKm', 'tread', 'valuablesTaken'].sort(),
    )
    expect(Object.values(STOP_CHECKS).flat().sort()).toEqual([...CHECKS].sort())
  })

  test('is finished once somebody stood at every stop; the floor knows since when', () => {
    const shop = roundTheCar(shopOf(newcomer('A001')))
      .pass(3)
      .does(finish, ADVISOR)
    expect(shop.visit('a001').walkaround.finished).toEqual({ at: at('09:03'), personId: ADVISOR })
    expect(shop.order('a001').desk.walkedAt).toBe(at('09:03'))
  })

  test('is not finished while stops are missing, and it is said which', () => {
    const shop = shopOf(newcomer('A001')).does(note('left-front-door'), ADVISOR)
    expect(shop.refusal(finish, ADVISOR)).toEqual({ code: 'stops-missing', stops: STOPS.slice(1) })
  })

  test('a reading that was written ahead does not count as having stood there', () => {
    const shop = shopOf(newcomer('A001')).does(note('interior', { passed: false, readings: { belongings: '雨伞' } }))
    expect(sheet(shop).belongings).toBe('雨伞')
    expect(missingStops(shop.visit('a001').walkaround)).toContain('interior')
  })

  test('a stop that was passed stays passed, whatever is written there later', () => {
    const shop = shopOf(newcomer('A001'))
      .does(note('front'))
      .does(note('front', { passed: false }))
    expect(missingStops(shop.visit('a001').walkaround)).not.toContain('front')
  })

  test('finished by a second tablet it stays finished as it was', () => {
    const shop = roundTheCar(shopOf(newcomer('A001')))
      .does(finish, ADVISOR)
      .pass(5)
      .does(finish, MECHANIC)
    expect(shop.visit('a001').walkaround.finished).toEqual({ at: at('09:00'), personId: ADVISOR })
  })

  test('a car that has not come, or has gone, is not walked round', () => {
    const booked = shopOf(newcomer('A001', { arrivedAt: null, place: { kind: 'off-site', spot: null } }))
    expect(booked.refusal(note('front'))).toMatchObject({ code: 'wrong-stage', stage: 'booked' })
    const gone = shopOf(aCar('A001', { deliveredAt: at('08:59') }))
    expect(gone.refusal(note('front'))).toMatchObject({ code: 'wrong-stage', stage: 'delivered' })
    expect(gone.refusal(finish)).toMatchObject({ code: 'wrong-stage', stage: 'delivered' })
  })
})

describe('what is noted at a stop (P3.4)', () => {
  test('carries who saw it, and when by the tablet’s own time, also when it was sent later', () => {
    const shop = shopOf(newcomer('A001')).pass(20)
    shop.does(note('right-rear-wing', { marks: [scratch('m1')] }, at('09:04')), ADVISOR)
    expect(sheet(shop).marks).toEqual([
      { ...scratch('m1'), stop: 'right-rear-wing', personId: ADVISOR, at: at('09:04'), added: false },
    ])
  })

  test('a tablet whose clock is ahead of the workshop’s notes nothing in the future', () => {
    const shop = shopOf(newcomer('A001')).does(note('front', {}, at('11:00')))
    expect(shop.visit('a001').walkaround.stops.front?.at).toBe(at('09:00'))
  })

  test('a mark stays with who saw it first, whoever writes its stop again', () => {
    const shop = shopOf(newcomer('A001')).does(note('front', { marks: [scratch('m1')] }), ADVISOR)
    shop.pass(9).does(note('front', { marks: [scratch('m1', { size: 'large' }), scratch('m2')] }), MECHANIC)
    expect(sheet(shop).marks.map(({ id, size, personId }) => [id, size, personId])).toEqual([
      ['m1', 'large', ADVISOR],
      ['m2', 'medium', MECHANIC],
    ])
  })

  test('before the customer has signed, a stop may be written anew, a mark taken away', () => {
    const shop = shopOf(newcomer('A001'))
      .does(note('front', { marks: [scratch('m1')] }))
      .does(note('front'))
    expect(sheet(shop).marks).toEqual([])
  })

  test('readings come together on one sheet, from whichever stop', () => {
    const shop = shopOf(newcomer('A001'))
      .does(note('left-front-door', { readings: { mileageKm: 68_420, fuel: 5, lights: ['tyre-pressure'] } }))
      .does(note('left-front-wing', { readings: { tread: 48 } }))
      .does(note('right-rear-wing', { readings: { tread: 46, checks: { 'fuel-flap': true } } }))
      .does(note('boot', { readings: { checks: { tools: false } } }))
      .does(note('interior', { readings: { belongings: '儿童座椅', valuablesTaken: true } }))
    expect(sheet(shop)).toMatchObject({
      ...{ mileageKm: 68_420, fuel: 5, lights: ['tyre-pressure'] },
      treads: { 'left-front': 48, 'right-rear': 46 },
      checks: { 'fuel-flap': true, tools: false },
      ...{ belongings: '儿童座椅', valuablesTaken: true },
    })
  })
})

describe('after the customer has signed, the sheet can only be added to (P3.4, P3.8)', () => {
  const signed = () => {
    const shop = shopOf(newcomer('A001')).does(
      note('front', { marks: [scratch('m1')], readings: { checks: { tools: true } } }),
      ADVISOR,
    )
    const order = shop.order('a001')
    shop.floor = { ...shop.floor, orders: new Map([['a001', { ...order, signature: aCar('A001').signature }]]) }
    return shop.pass(30)
  }

  test('a mark that is seen later is added, with who and when, and says that it came after', () => {
    const shop = signed()
    const marks = [scratch('m1'), scratch('m2')]
    shop.does(note('front', { marks, readings: { checks: { tools: true } } }, at('09:28')), MECHANIC)
    expect(sheet(shop).marks.map(({ id, added, personId, at }) => ({ id, added, personId, at }))).toEqual([
      { id: 'm1', added: false, personId: ADVISOR, at: at('09:00') },
      { id: 'm2', added: true, personId: MECHANIC, at: at('09:28') },
    ])
  })

  test('a picture more of a known mark is taken', () => {
    const marks = [scratch('m1', { photos: [HASH, 'cd'.repeat(32)] })]
    const shop = signed().does(note('front', { marks, readings: { checks: { tools: true } } }))
    expect(sheet(shop).marks[0]?.photos).toHaveLength(2)
  })

  test.each<[string, Partial<StopNote>]>([
    ['a mark taken away', { readings: { checks: { tools: true } } }],
    ['a mark made smaller', { marks: [scratch('m1', { size: 'small' })], readings: { checks: { tools: true } } }],
    ['a mark called older', { marks: [scratch('m1', { before: true })], readings: { checks: { tools: true } } }],
    ['a picture taken away', { marks: [scratch('m1', { photos: [] })], readings: { checks: { tools: true } } }],
    ['a reading changed', { marks: [scratch('m1')], readings: { checks: { tools: false } } }],
    ['a reading left out', { marks: [scratch('m1')] }],
  ])('%s is refused', (_, facts) => {
    expect(signed().refusal(note('front', facts))).toEqual({ code: 'sheet-signed', ticket: 'A001' })
  })

  test('a stop that nobody had stood at is written as before', () => {
    const shop = signed().does(note('rear', { marks: [scratch('m3')] }), ADVISOR)
    expect(sheet(shop).marks.find(({ id }) => id === 'm3')).toMatchObject({ added: true })
  })
})

describe('a tablet out of reach sends later (P3.4)', () => {
  const readings: fc.Arbitrary<Readings> = fc.record({ fuel: fc.nat(8), tread: fc.nat(90) }, { requiredKeys: [] })
  const marks = fc
    .uniqueArray(fc.tuple(fc.uuid(), fc.constantFrom(...MARK_KINDS)), { maxLength: 3, selector: ([id]) => id })
    .map((seen) => seen.map(([id, kind]) => scratch(id, { kind })))
  const walk = fc.tuple(...STOPS.map(() => fc.record({ marks, readings })))

  test('in whatever order stops arrive, and however often, it is the same sheet', () => {
    fc.assert(
      fc.property(
        walk,
        fc.shuffledSubarray([...STOPS], { minLength: STOPS.length }),
        fc.array(fc.constantFrom(...STOPS), { maxLength: 20 }),
        (seen, order, again) => {
          const straight = STOPS.reduce(
            (shop, stop) => shop.does(note(stop, seen[STOPS.indexOf(stop)])),
            shopOf(newcomer('A001')),
          )
          const crooked = [...order, ...again].reduce(
            (shop, stop) => shop.does(note(stop, seen[STOPS.indexOf(stop)])),
            shopOf(newcomer('A001')),
          )
          expect(sheet(crooked)).toEqual(sheet(straight))
          expect(missingStops(crooked.visit('a001').walkaround)).toEqual([])
        },
      ),
      { numRuns: 40 },
    )
  })

  test('two tablets at different stops do not lose each other’s', () => {
    const shop = shopOf(newcomer('A001'))
      .does(note('rear', { marks: [scratch('m1')] }), ADVISOR)
      .does(note('boot', { marks: [scratch('m2')] }), MECHANIC)
    expect(sheet(shop).marks.map(({ id }) => id)).toEqual(['m1', 'm2'])
  })

  test('nothing noted is a blank sheet', () => {
    expect(sheetOf(BLANK_WALKAROUND)).toMatchObject({ marks: [], mileageKm: null, lights: null, belongings: null })
  })
})
