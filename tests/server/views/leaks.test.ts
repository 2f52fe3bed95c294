import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Floor } from '#domain/floor.ts'
import { forecastFloor } from '#domain/forecast.ts'
import { HOLD_REASONS, type Operation } from '#domain/operation.ts'
import type { Order } from '#domain/order.ts'
import { SPOT_KINDS } from '#domain/place.ts'
import { normalizePlate } from '#domain/plate.ts'
import { carOf } from '../../../server/views/car.ts'
import { lobbyCards } from '../../../server/views/lobby.ts'
import { at, floorWith, operation, order } from './orders.ts'

const now = at('14:26')
const EIGHT_HOURS = 8 * 60 * 60_000
const ADVISOR = '王敏'

/** Whatever is nobody's business carries this mark, and the mark may appear nowhere. */
const MARK = '§'
const secret = fc.string({ maxLength: 12 }).map((text) => `${MARK}${text}`)
const time = fc.integer({ min: at('08:00'), max: at('18:00') })
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })

const anyHold = fc.record({
  reason: fc.constantFrom(...HOLD_REASONS),
  since: time,
  note: secret,
  expectedAt: maybe(time),
})
const anyClock = fc.record({ personId: secret, startedAt: time, stoppedAt: maybe(time) })

const anyOperation: fc.Arbitrary<Operation> = fc
  .record({
    name: secret,
    state: fc.constantFrom('open' as const, 'done' as const),
    bayId: maybe(fc.constant('bay')),
    teamId: maybe(secret),
    clocks: fc.array(anyClock, { maxLength: 2 }),
    hold: maybe(anyHold),
    finding: secret,
    rework: maybe(secret),
  })
  .map((change) => operation(change))

const anyPlate = fc.oneof(
  fc.stringMatching(/^[京沪粤][A-H][A-H0-9]{5}$/),
  fc.stringMatching(/^[京沪粤][A-H]D[A-H0-9][0-9]{4}$/),
  fc.stringMatching(/^使[0-9]{6}$/),
  fc.stringMatching(/^临[0-9A-Z ]{4,10}$/),
)

const anyPlace = fc.oneof(
  fc.constant({ kind: 'bay' as const, bayId: 'bay' }),
  fc.record({ kind: fc.constantFrom(...SPOT_KINDS), spot: maybe(fc.constantFrom('B07', 'P12')) }),
)

const anyOrder: fc.Arbitrary<Order> = fc
  .record({
    id: fc.uuid().map((id) => MARK + id),
    number: secret,
    ticket: fc.stringMatching(/^[A-Z][0-9]{3}$/),
    plate: anyPlate,
    waiting: fc.boolean(),
    repeat: fc.boolean(),
    advisorId: maybe(fc.constant('advisor')),
    complaint: secret,
    note: secret,
    washWished: fc.boolean(),
    place: anyPlace,
    arrivedAt: maybe(time),
    receivedAt: maybe(time),
    handedOverAt: maybe(time),
    promisedAt: maybe(time),
    formerPromises: fc.array(fc.record({ promisedAt: time, changedAt: time, personId: secret, reason: secret }), {
      maxLength: 2,
    }),
    operations: fc.array(anyOperation, { maxLength: 3 }),
    inspectedAt: maybe(time),
    inspectorId: maybe(secret),
    washedAt: maybe(time),
    readyAt: maybe(time),
    deliveredAt: maybe(time),
    end: maybe(
      fc.record({
        kind: fc.constantFrom('cancelled' as const, 'unrepaired' as const),
        at: time,
        personId: secret,
        reason: secret,
      }),
    ),
  })
  .map((change) => order(change))

const anyFloor: fc.Arbitrary<Floor> = fc
  .tuple(fc.uniqueArray(anyOrder, { maxLength: 6, selector: (each) => each.ticket }), secret, secret)
  .map(([orders, technician, colleague]) => {
    const floor = floorWith(...orders)
    const people = [...floor.people.values()].map((person) =>
      person.id === 'advisor' ? person : { ...person, name: technician },
    )
    const other = { ...people[0]!, id: 'colleague', name: colleague }
    return { ...floor, people: new Map([...people, other].map((person) => [person.id, person])) }
  })

/** Every path in a value, array positions left out: `plate.text`. */
function paths(value: unknown, before = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => paths(each, before))
  if (value === null || typeof value !== 'object') return [before]
  return Object.entries(value).flatMap(([key, each]) => paths(each, before === '' ? key : `${before}.${key}`))
}

const LOBBY = /^(ticket|step|word|plate\.(text|kind)|expected(\.(from|to))?)?$/
const CAR =
  /^(ticket|model|advisor|step|word|promisedAt|firstPromisedAt|readyAt|washWished|plate\.(text|kind)|since\.\w+|place\.(kind|spot)|expected(\.(from|to))?|wait(\.(since|expectedAt))?)?$/

function mustHide(sent: unknown, allowed: RegExp, floor: Floor): void {
  const text = JSON.stringify(sent)
  expect(paths(sent).filter((path) => !allowed.test(path))).toEqual([])
  expect(text).not.toContain(MARK)
  for (const { plate } of floor.orders.values()) {
    expect(text).not.toContain(plate)
    expect(text).not.toContain(normalizePlate(plate))
  }
}

test('whatever is on the floor, the lobby learns no name, no plate, no words of the customer or the workshop', () => {
  fc.assert(
    fc.property(anyFloor, (floor) => {
      const cards = lobbyCards(floor, forecastFloor(floor, now, EIGHT_HOURS), now)
      mustHide(cards, LOBBY, floor)
      expect(JSON.stringify(cards)).not.toContain(ADVISOR)
    }),
  )
})

test('whatever is on the floor, a customer learns of one car, and of one person only: the advisor', () => {
  fc.assert(
    fc.property(anyFloor, (floor) => {
      const forecasts = forecastFloor(floor, now, EIGHT_HOURS)
      for (const one of floor.orders.values()) {
        const car = carOf(floor, one, forecasts.get(one.id), now)
        mustHide(car, CAR, floor)
        expect([null, ADVISOR]).toContain(car?.advisor ?? null)
      }
    }),
  )
})
