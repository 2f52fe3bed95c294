// Laws that hold on every floor, whoever asks whatever: random commands of random people on a small workshop.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evolve } from '#domain/evolve.ts'
import { forecastFloor } from '#domain/forecast.ts'
import { MINUTE } from '#domain/operation.ts'
import { isClosed } from '#domain/order.ts'
import { publicStep } from '#domain/public.ts'
import { blankFloor, COMMAND_TYPES, asksOf, SET_UP, steps, wildCommand, type Step } from '../support/arbitraries.ts'
import { at, Shop } from '../support/floor-builder.ts'
import { broken } from '../support/laws.ts'

const OFFSET = 8 * 60 * MINUTE
const BLANK = blankFloor('small', 'epoch')

function openedShop(): Shop {
  const envelope = {
    rev: 1,
    at: at('08:35'),
    realAt: at('08:35'),
    commandId: 'set-up',
    personId: '',
    terminal: 'test',
    date: '2026-11-22',
  }
  const shop = new Shop(evolve(BLANK, SET_UP, envelope))
  shop.log.push({ events: SET_UP, envelope })
  return shop
}

/** Everything inside is frozen: a rule that wrote into the floor would throw. */
function frozen<T>(value: T): T {
  if (value instanceof Map) for (const item of value.values()) frozen(item)
  else if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const item of Object.values(value)) frozen(item)
  }
  return value
}

/** What remains of a day when all that was refused is left out. */
function played(day: readonly Step[]): Shop {
  const shop = openedShop()
  for (const step of day) {
    shop.pass(step.minutes)
    for (const { command, personId } of asksOf(shop.floor, step))
      if (shop.ask(command, personId).ok) shop.does(command, personId)
  }
  return shop
}

describe('on every floor', () => {
  test('a day of whatever people ask keeps the laws, and its log gives the same floor again', () => {
    fc.assert(
      fc.property(steps(90), (day) => {
        const shop = openedShop()
        for (const step of day) {
          shop.pass(step.minutes)
          const before = frozen(shop.floor)
          for (const { command, personId } of asksOf(before, step)) {
            if (!shop.ask(command, personId).ok) continue
            shop.does(command, personId)
            if (broken(shop.floor).length > 0) expect(broken(shop.floor)).toEqual([])
          }
        }
        expect(shop.log.map(({ envelope }) => envelope.rev)).toEqual(shop.log.map((_, index) => index + 1))
        const log: typeof shop.log = JSON.parse(JSON.stringify(shop.log))
        expect(log.reduce((floor, { events, envelope }) => evolve(floor, events, envelope), BLANK)).toEqual(shop.floor)
        for (const order of shop.floor.orders.values()) publicStep(order)
      }),
      { numRuns: 150 },
    )
  })

  test('whatever is asked is carried out or refused, and never breaks; refused, nothing has changed', () => {
    fc.assert(
      fc.property(steps(40), fc.array(wildCommand, { minLength: 20, maxLength: 40 }), (day, commands) => {
        const shop = played(day)
        const before = structuredClone(shop.floor)
        for (const command of commands) {
          const decision = shop.ask(command, 'zhang-jianguo')
          if (decision.ok) expect(decision.events.length).toBeGreaterThan(0)
          else expect(decision.refusal.code).toBeTruthy()
        }
        expect(shop.floor).toEqual(before)
      }),
      { numRuns: 40 },
    )
  })

  test('every open order has a forecast that never begins in the past nor ends before it begins', () => {
    fc.assert(
      fc.property(steps(60), (day) => {
        const shop = played(day)
        const forecasts = forecastFloor(shop.floor, shop.now, OFFSET)
        expect(forecasts.size).toBe([...shop.floor.orders.values()].filter((order) => !isClosed(order)).length)
        for (const [id, { finishAt, work }] of forecasts) {
          if (shop.order(id).readyAt === null) expect(finishAt).toBeGreaterThan(shop.now)
          for (const { startAt, endAt } of work) {
            expect(startAt).toBeGreaterThanOrEqual(shop.now)
            expect(endAt).toBeGreaterThan(startAt)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  test('such days are full ones: every command is carried out in some of them', () => {
    const done = new Set<string>()
    for (const day of fc.sample(steps(90), { seed: 1, numRuns: 250 })) {
      const shop = openedShop()
      for (const step of day) {
        shop.pass(step.minutes)
        for (const { command, personId } of asksOf(shop.floor, step)) {
          if (!shop.ask(command, personId).ok) continue
          shop.does(command, personId)
          done.add(command.type)
        }
      }
    }
    expect(COMMAND_TYPES.filter((type) => !done.has(type))).toEqual([])
  })
})
