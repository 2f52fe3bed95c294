// Laws that hold in every visit, whoever asks whatever: a whole visit, with anything thrown in between its steps.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evolve } from '#domain/evolve.ts'
import { replayOrder } from '#domain/replay.ts'
import { COMMANDS } from '#contract/command.ts'
import { floorOf } from '../../support/floor-builder.ts'
import { broken } from '../../support/laws.ts'
import { outOfTurn, playVisit, VISITOR } from '../../support/random-visit.ts'
import { brokenInVisit } from '../../support/visit-laws.ts'
import { WHIMS } from '../../support/whims.ts'

describe('in every visit', () => {
  test('every command that there is, is thrown in', () => {
    expect(Object.keys(WHIMS).sort()).toEqual(Object.keys(COMMANDS).sort())
  })

  test('whatever is asked in between, the laws hold, money adds up, and the log replays to the same car', () => {
    let delivered = 0
    const done = new Set<string>()
    fc.assert(
      fc.property(outOfTurn, (whims) => {
        const shop = playVisit(whims, (now, command, story) => {
          done.add(command.type)
          const wrong = [...broken(now.floor), ...brokenInVisit(now, VISITOR, command)]
          if (wrong.length > 0) throw new Error([...wrong, '', ...story.slice(-25)].join('\n'))
        })
        if (shop.order(VISITOR).deliveredAt) delivered++
        const log = shop.log.map((logged) => ({ ...logged, command: shop.asked.get(logged.envelope.commandId) ?? '' }))
        const again = log.reduce((floor, { events, envelope }) => evolve(floor, events, envelope), floorOf())
        expect(again).toEqual(shop.floor)
        const mine = log.filter(({ events }) => events.some(ofVisitor))
        const { order, visit } = replayOrder(floorOf(), VISITOR, mine)!
        // Boards know of a car until it leaves the floor; what is written afterwards is in its visit only.
        const { rev: _, desk: __, ...facts } = shop.order(VISITOR)
        expect(order).toMatchObject(shop.floor.orders.get(VISITOR) ?? facts)
        expect(visit).toEqual(shop.visit(VISITOR))
      }),
      { numRuns: 100 },
    )
    // A test that never gets a car to its customer, or where most is always refused, would prove little.
    expect(delivered).toBeGreaterThan(10)
    expect(done.size).toBeGreaterThan(Object.keys(COMMANDS).length * 0.8)
  })
})

const ofVisitor = (event: object): boolean =>
  ('orderId' in event && event.orderId === VISITOR) ||
  ('order' in event && (event.order as { id: string }).id === VISITOR)
