import { describe, expect, test } from 'vitest'
import { dispatchQueue } from '#domain/dispatch.ts'
import { baysOf, carOn, ordersAt, type Floor } from '#domain/floor.ts'
import { forecastFloor, type Risk } from '#domain/forecast.ts'
import { nextCars } from '#domain/next-car.ts'
import { isRunning } from '#domain/operation.ts'
import { isClosed, type Order } from '#domain/order.ts'
import { onBay, spotOf } from '#domain/place.ts'
import { parsePlate, plateWarning } from '#domain/plate.ts'
import { ink } from '#contract/ink.ts'
import { SAMPLE_PHOTOS } from '#db/demo/visits/walkaround.ts'
import { sheetOf } from '#domain/visit/walkaround-sheet.ts'
import { Play, VISIT } from '../../../server/demo/play.ts'
import { at, OFFSET, openingFloor, openingSteps, playAfterOpening, played } from './rehearsed.ts'

const open = (floor: Floor) => [...floor.orders.values()].filter((order) => !isClosed(order))

function count(floor: Floor, now: number, risk: Risk): number {
  const forecasts = forecastFloor(floor, now, OFFSET)
  return open(floor).filter((order) => forecasts.get(order.id)?.risk === risk).length
}

describe.each(['2026-11-22', '2027-02-28', '2028-06-01'])('when the curtain rises on %s', (date) => {
  const floor = openingFloor(date)
  const now = at('10:30', 0, date)

  test('the workshop is in full swing', () => {
    const busy = baysOf(floor).filter((bay) => carOn(floor, bay.id))
    expect(busy.length).toBeGreaterThanOrEqual(7)
    expect(ordersAt(floor, 'working').length).toBeGreaterThanOrEqual(6)
    expect(dispatchQueue(floor).length).toBeGreaterThanOrEqual(4)
    expect(ordersAt(floor, 'held')).toHaveLength(2)
    expect(ordersAt(floor, 'inspection').length).toBeGreaterThanOrEqual(1)
    expect(ordersAt(floor, 'wash').length).toBeGreaterThanOrEqual(1)
    expect([2, 3]).toContain(ordersAt(floor, 'ready').length)
  })

  test('one car is late, two or three are at risk, and one technician calls for help', () => {
    expect(count(floor, now, 'late')).toBe(1)
    expect([2, 3]).toContain(count(floor, now, 'at-risk'))
    expect(floor.calls.size).toBe(1)
  })

  test('one bay is free and knows what to fetch, one is out of service, one car stayed overnight', () => {
    expect(nextCars(floor).size).toBe(1)
    expect(baysOf(floor).filter((bay) => bay.outOfService)).toHaveLength(1)
    expect(open(floor).filter((order) => order.arrivedAt! < at('00:00', 0, date))).toHaveLength(1)
  })

  test('customers wait in the lounge, and every plate is one that exists', () => {
    expect(open(floor).filter((order) => order.waiting && order.readyAt === null).length).toBeGreaterThanOrEqual(4)
    expect(open(floor).map((order) => plateWarning(order.plate))).toEqual(open(floor).map(() => null))
    const kinds = new Set(open(floor).map((order) => parsePlate(order.plate).kind))
    expect([...kinds]).toEqual(expect.arrayContaining(['blue', 'green', 'black', 'white']))
  })
})

describe('a day of the sample workshop', () => {
  const floors = [
    ...openingSteps().map(({ after }) => after),
    ...played(playAfterOpening(), openingFloor(), at('10:30'), at('18:30')),
  ]
  const evening = floors.at(-1)!

  test('keeps the laws of a floor at every moment: a bay and a spot hold one car, a technician keeps one clock', () => {
    const twice = (values: readonly (string | null)[]) => {
      const found = values.filter((value) => value !== null)
      return new Set(found).size !== found.length
    }
    const workers = (floor: Floor) =>
      open(floor).flatMap(({ operations }) =>
        operations
          .filter(isRunning)
          .flatMap(({ clocks }) => clocks.filter((c) => c.stoppedAt === null).map((c) => c.personId)),
      )
    const broken = floors.filter(
      (floor) =>
        twice(open(floor).map((order) => onBay(order.place))) ||
        twice(open(floor).map((order) => spotOf(order.place))) ||
        twice(workers(floor)),
    )
    expect(broken).toEqual([])
  })

  test('hands back some fifty cars, nearly all in time, and keeps a few overnight', () => {
    expect(evening.today.delivered).toBeGreaterThanOrEqual(45)
    expect(evening.today.onTime / evening.today.delivered).toBeGreaterThan(0.85)
    expect(open(evening).length).toBeGreaterThanOrEqual(1)
    expect(open(evening).length).toBeLessThanOrEqual(6)
    expect(open(evening).every((order) => order.handedOverAt !== null)).toBe(true)
  })

  test('leaves no clock running when everybody has gone home, and no call unanswered', () => {
    expect(open(evening).flatMap(({ operations }) => operations.filter(isRunning))).toEqual([])
    expect(evening.calls.size).toBe(0)
  })

  test('has seen rework, a new promise, parts that came, and a bay that came back into service', () => {
    const all = new Map(floors.flatMap((floor) => [...floor.orders]))
    const some = (has: (order: Order) => boolean) => [...all.values()].some(has)
    expect(some((order) => order.failures > 0)).toBe(true)
    expect(some((order) => order.formerPromises.length > 0)).toBe(true)
    expect(some((order) => order.operations.some((operation) => operation.parts.state === 'complete'))).toBe(true)
    expect(baysOf(evening).every((bay) => bay.outOfService === null)).toBe(true)
  })

  test('every car that went to work was walked round with its customer, who then signed on the screen', () => {
    const steps = openingSteps()
    const visits = new Map(steps.flatMap(({ visit }) => (visit ? [[visit.orderId, visit]] : [])))
    const signed = open(openingFloor()).filter(({ signature }) => signature !== null)
    expect(signed.length).toBeGreaterThan(15)
    for (const { id, signature } of signed) {
      const { walkaround, agreement, reception } = visits.get(id)!
      expect(signature!.kind).toBe('screen')
      expect(ink.safeParse(agreement.signed!.ink).success).toBe(true)
      expect(reception.covers!.at).toBeLessThanOrEqual(walkaround.finished!.at)
      expect(walkaround.finished!.at).toBeLessThan(agreement.signed!.at)
    }
    const sheets = [...visits.values()].map(({ walkaround }) => sheetOf(walkaround))
    const marks = sheets.flatMap((sheet) => sheet.marks)
    expect(marks.length).toBeGreaterThan(10)
    const known: readonly string[] = Object.values(SAMPLE_PHOTOS)
    const photos = marks.flatMap((mark) => mark.photos)
    expect(photos.length).toBeGreaterThan(5)
    expect(photos.filter((photo) => !known.includes(photo))).toEqual([])
  })

  test('begins again next morning, with other cars', () => {
    const morning = played(new Play(), evening, at('07:40', 1), at('10:30', 1)).at(-1)!
    expect(baysOf(morning).filter((bay) => carOn(morning, bay.id)).length).toBeGreaterThanOrEqual(7)
    expect(morning.today).toMatchObject({ date: '2026-11-23' })
    const plates = new Set([...openingFloor().orders.values()].map((order) => order.plate))
    expect(open(morning).filter((order) => plates.has(order.plate) && order.arrivedAt! > at('00:00', 1))).toEqual([])
  })
})

describe('a car that a visitor has touched', () => {
  const floor = openingFloor()
  const now = at('10:30')
  const [working] = ordersAt(floor, 'working')
  const touched = [
    { type: 'promise-changed', orderId: working!.id, promisedAt: now, reason: '', told: 'not-yet' },
  ] as const

  test('is left alone until evening, and nobody drives onto its bay', () => {
    const play = playAfterOpening()
    // In a rehearsal real time is site time: the visitor comes by again and again.
    let floors = [floor]
    for (let from = now; from < at('18:30'); from += VISIT / 2) {
      play.saw(touched, from)
      floors = played(play, floors.at(-1)!, from, Math.min(from + VISIT / 2, at('18:30')))
      expect(floors.every((each) => each.orders.get(working!.id) === working)).toBe(true)
    }
    expect(floors.at(-1)!.today.delivered).toBeGreaterThan(35)
  })

  test('comes back into the play when the visitor has been gone for two hours', () => {
    const play = playAfterOpening()
    play.saw(touched, now)
    const floors = played(play, floor, now, at('14:00'))
    expect(floors.at(-1)!.orders.get(working!.id)).not.toBe(working)
  })

  test('keeps its turn: a bay it is planned for waits for it', () => {
    const [bayId, next] = [...nextCars(floor)][0]!
    const play = playAfterOpening()
    play.saw([{ ...touched[0], orderId: next.order.id }], now)
    const floors = played(play, floor, now, at('11:30'))
    expect(carOn(floors.at(-1)!, bayId)).toBeUndefined()
  })

  test('a call for help that a visitor made stays until somebody takes it', () => {
    const [call] = floor.calls.values()
    const play = playAfterOpening()
    play.saw([{ type: 'help-called', call: call! }], now)
    expect(played(play, floor, now, at('11:30')).at(-1)!.calls.has(call!.id)).toBe(true)
  })
})
