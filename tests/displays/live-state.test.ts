import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Heartbeat, Update } from '#contract/live.ts'
import type { FloorEvent } from '#domain/event.ts'
import { evolve } from '#domain/evolve.ts'
import type { Floor } from '#domain/floor.ts'
import { takeUpdate, type Held } from '../../displays/kit/live-picture.ts'
import {
  freshnessOf,
  initialState,
  liveStep,
  siteTime,
  type LiveMessage,
  type LiveState,
} from '../../displays/kit/live-state.ts'
import { Feed } from '../../server/live/feed.ts'
import { floorUpdate, pictureUpdate } from '../../server/live/update.ts'
import { SAMPLE_NOW, sampleFloor } from '../support/sample-floor.ts'

const VIEWERS = [{ kind: 'wall' }, { kind: 'board' }, { kind: 'bay', bayId: 'bay-2' }] as const

/** What can happen on a floor, as far as a screen tells it apart: a card changes, leaves, a bay or the people change. */
const happening = (floor: Floor, kind: number, n: number): FloorEvent => {
  const orders = [...floor.orders.values()]
  const orderId = orders[n % orders.length]!.id
  const bayId = `bay-${(n % 8) + 1}`
  switch (kind) {
    case 0:
      return { type: 'promise-changed', orderId, promisedAt: SAMPLE_NOW + n * 60_000, reason: '', told: 'phone' }
    case 1:
      return { type: 'order-delivered', orderId, onTime: true }
    case 2:
      return { type: 'bay-taken-out', bayId, reason: '检修', until: null }
    case 3:
      return {
        type: 'help-called',
        call: { id: `call-${n}`, bayId, orderId: null, kind: 'parts', personId: 'ma-tao', at: SAMPLE_NOW },
      }
    case 4:
      return { type: 'call-taken', callId: 'call-1' }
    default:
      return { type: 'person-recorded', person: { ...[...floor.people.values()][n % floor.people.size]!, bayId } }
  }
}

function after(floor: Floor, event: FloorEvent): Floor {
  const envelope = {
    rev: floor.rev + 1,
    at: SAMPLE_NOW,
    realAt: SAMPLE_NOW,
    commandId: '',
    personId: '',
    terminal: '',
    date: '2026-11-22',
  }
  return evolve(floor, [event], envelope)
}

/** A workshop's floors from one revision to the next, and every patch that its server could have sent on the way. */
const day = fc
  .record({
    steps: fc.array(fc.tuple(fc.nat(5), fc.nat(99)), { minLength: 1, maxLength: 8 }),
    viewer: fc.constantFrom(...VIEWERS),
  })
  .map(({ steps, viewer }) => {
    const feed = new Feed()
    const floors = [sampleFloor()]
    feed.publish(floors[0]!)
    const patches: Update[] = []
    for (const [kind, n] of steps) {
      const floor = after(floors.at(-1)!, happening(floors.at(-1)!, kind, n))
      feed.publish(floor)
      for (const { epoch, rev } of floors) patches.push(floorUpdate(feed, floor, viewer, { epoch, rev }))
      floors.push(floor)
    }
    const answer = (held: Held | null) =>
      floorUpdate(feed, floors.at(-1)!, viewer, { epoch: held?.epoch ?? null, rev: held?.rev ?? 0 })
    return { first: pictureUpdate(floors[0]!, viewer), last: pictureUpdate(floors.at(-1)!, viewer), patches, answer }
  })

const beat = ({ epoch, rev }: { epoch: string; rev: number }, facts: Partial<Heartbeat> = {}): Heartbeat => ({
  epoch,
  rev,
  build: 'b1',
  now: SAMPLE_NOW,
  rate: 1,
  ...facts,
})

/** What is shown, without the revision at which this screen itself learned of the people. */
const shown = (held: Held | null) => ({ ...held?.floor, directoryRev: 0 })
const whole = (picture: Update) => shown(takeUpdate(null, picture) as Held)

describe('a screen', () => {
  test('ends at the same floor as the last picture, however its patches were cut, doubled and mixed up', () => {
    fc.assert(
      fc.property(
        day.chain((made) =>
          fc.record({
            made: fc.constant(made),
            order: fc.array(fc.nat(made.patches.length - 1), { maxLength: 20 }),
            slow: fc.boolean(),
          }),
        ),
        ({ made: { first, last, patches, answer }, order, slow }) => {
          let state = initialState('b1', 0)
          let owed = false
          const say = (message: LiveMessage) => {
            const step = liveStep(state, message)
            state = step.state
            if (step.effects.includes('ask') || step.effects.includes('join')) owed = true
            if (owed && !slow) deliver()
          }
          const deliver = () => {
            owed = false
            say({ type: 'answer', at: 1, answer: { ok: true, update: answer(state.held) } })
          }
          state = liveStep(state, { type: 'line-up', at: 0 }).state
          say({ type: 'answer', at: 0, answer: { ok: true, update: first } })
          for (const index of order) {
            const before = state.held!.rev
            say({ type: 'update', at: 1, update: patches[index]! })
            expect(state.held!.rev).toBeGreaterThanOrEqual(before)
          }
          say({ type: 'heartbeat', at: 2, heartbeat: beat(last) })
          if (owed) deliver()
          expect(shown(state.held)).toEqual(whole(last))
        },
      ),
      { numRuns: 60 },
    )
  })

  test('shows the same after a patch was applied twice', () => {
    fc.assert(
      fc.property(day, ({ first, last, patches }) => {
        const once = takeUpdate(
          takeUpdate(null, first) as Held,
          patches.find((patch) => patch.rev === last.rev)!,
        ) as Held
        expect(takeUpdate(once, patches.at(-1)!)).toBe(once)
        expect(shown(once)).toEqual(whole(last))
      }),
      { numRuns: 30 },
    )
  })

  test('asks once for what it missed, and not again before the answer', () => {
    const floor = sampleFloor()
    const next = after(after(floor, happening(floor, 0, 3)), happening(floor, 0, 4))
    const feed = new Feed()
    feed.publish(floor)
    feed.publish(next)
    const gap = floorUpdate(feed, next, { kind: 'wall' }, { epoch: next.epoch, rev: next.rev - 1 })
    const { state } = joined(floor)
    const first = liveStep(state, { type: 'update', at: 1, update: gap })
    expect(first.effects).toEqual(['ask'])
    expect(first.state.held).toBe(state.held)
    expect(liveStep(first.state, { type: 'update', at: 2, update: gap }).effects).toEqual([])
  })

  test('takes the whole picture of a workshop that was restored, though its revision is smaller', () => {
    const { state } = joined(sampleFloor())
    const restored: Floor = { ...sampleFloor(), epoch: 'restored', rev: 3 }
    const asked = liveStep(state, { type: 'heartbeat', at: 1, heartbeat: beat(restored) })
    expect(asked.effects).toEqual(['ask'])
    const answer = { ok: true, update: pictureUpdate(restored, { kind: 'wall' }) } as const
    expect(liveStep(asked.state, { type: 'answer', at: 2, answer }).state.held).toMatchObject({
      epoch: 'restored',
      rev: 3,
    })
  })

  test('knows which cards the last update changed, and none after its first picture', () => {
    const floor = sampleFloor()
    const next = after(floor, {
      type: 'promise-changed',
      orderId: 'a019',
      promisedAt: SAMPLE_NOW,
      reason: '',
      told: 'phone',
    })
    const feed = new Feed()
    feed.publish(floor)
    feed.publish(next)
    const { state } = joined(floor)
    expect([...state.held!.changedIds]).toEqual([])
    const update = floorUpdate(feed, next, { kind: 'wall' }, floor)
    expect([...liveStep(state, { type: 'update', at: 1, update }).state.held!.changedIds]).toEqual(['a019'])
  })

  test('reads what it may not see as if there were nothing', () => {
    const { state } = joined(sampleFloor())
    expect(state.held!.floor!.orders.get('a019')).toMatchObject({
      complaint: '',
      note: '',
      advisorId: null,
      lastMove: null,
      overtakings: [],
    })
  })
})

describe('a lobby board', () => {
  const card = {
    ticket: 'A019',
    plate: { text: '京A·***870', kind: 'green' },
    step: 'repair',
    word: 'repair',
    expected: null,
  } as const
  const first: Update = {
    kind: 'picture',
    epoch: 'e',
    rev: 7,
    picture: {
      kind: 'lobby',
      site: { name: '锦程', timeZone: 'Asia/Shanghai', hours: { opens: 480, closes: 1080 } },
      cards: [card],
    },
  }
  const patch = (facts: object): Update => ({
    kind: 'patch',
    epoch: 'e',
    from: 7,
    rev: 7,
    patch: { kind: 'lobby', cards: [{ ...card, ...facts }], gone: [] },
  })

  test('shows a new expected time at the same revision: forecasts move with the clock', () => {
    const held = takeUpdate(takeUpdate(null, first) as Held, patch({ expected: { from: 1, to: 2 } })) as Held
    expect(held.lobby?.cards).toEqual([{ ...card, expected: { from: 1, to: 2 } }])
    expect([...held.changedIds]).toEqual([])
  })

  test('marks a car as changed when its word is another', () => {
    const held = takeUpdate(takeUpdate(null, first) as Held, patch({ step: 'inspection', word: 'inspection' })) as Held
    expect([...held.changedIds]).toEqual(['A019'])
  })
})

describe('a screen tells how fresh its picture is', () => {
  const fresh = (state: LiveState, at: number) => freshnessOf(state, at).state

  test('loading before the first word, offline when the first attempt fails', () => {
    const state = initialState('b1', 0)
    expect(fresh(state, 0)).toBe('loading')
    expect(fresh(liveStep(state, { type: 'line-down', at: 1 }).state, 1)).toBe('offline')
  })

  test('live for twelve seconds after the last confirmation, then stale since that moment', () => {
    const { state } = joined(sampleFloor())
    const beaten = liveStep(state, {
      type: 'heartbeat',
      at: 5_000,
      heartbeat: beat(sampleFloor(), { now: SAMPLE_NOW + 5_000 }),
    }).state
    expect(freshnessOf(beaten, 16_999)).toEqual({ state: 'live', confirmedAt: SAMPLE_NOW + 5_000 })
    expect(freshnessOf(beaten, 17_000)).toEqual({ state: 'stale', confirmedAt: SAMPLE_NOW + 5_000 })
  })

  test('a heartbeat of a revision that it does not hold confirms nothing', () => {
    const { state } = joined(sampleFloor())
    const behind = liveStep(state, {
      type: 'heartbeat',
      at: 10_000,
      heartbeat: beat({ epoch: 'sample-epoch', rev: 999 }),
    }).state
    expect(fresh(behind, 13_000)).toBe('stale')
  })

  test('a line that was down for a blink is no news; one that stays down is, and the picture stays', () => {
    const { state } = joined(sampleFloor())
    const down = liveStep(state, { type: 'line-down', at: 1_000 }).state
    expect(fresh(down, 3_000)).toBe('live')
    expect(fresh(down, 12_000)).toBe('offline')
    expect(down.held).toBe(state.held)
  })

  test('after twenty silent seconds the line is given up', () => {
    const { state } = joined(sampleFloor())
    expect(liveStep(state, { type: 'tick', at: 19_999 }).effects).toEqual([])
    expect(liveStep(state, { type: 'tick', at: 20_000 }).effects).toEqual(['reconnect'])
  })

  test('a machine that slept does not take its old picture for a live one', () => {
    const { state } = joined(sampleFloor())
    const woken = liveStep(state, { type: 'slept', at: 1_000, span: 3_600_000 }).state
    expect(fresh(woken, 1_000)).toBe('stale')
    expect(liveStep(woken, { type: 'tick', at: 1_000 }).effects).toEqual(['reconnect'])
  })

  test('refused says why, until it is let in', () => {
    const { state } = liveStep(initialState('b1', 0), { type: 'line-up', at: 0 })
    const refused = liveStep(state, { type: 'answer', at: 1, answer: { ok: false, code: 'no-such-bay' } }).state
    expect(freshnessOf(refused, 1)).toEqual({ state: 'refused', confirmedAt: null, reason: 'no-such-bay' })
    expect(fresh(joined(sampleFloor(), refused).state, 2)).toBe('live')
  })
})

describe('a screen keeps the site’s time', () => {
  test('as fast as a demonstration plays its day', () => {
    const { state } = joined(sampleFloor())
    const { clock } = liveStep(state, {
      type: 'heartbeat',
      at: 100,
      heartbeat: beat(sampleFloor(), { rate: 60 }),
    }).state
    expect(siteTime(clock!, 1_100)).toBe(SAMPLE_NOW + 60_000)
  })

  test('and is not set back by a heartbeat that was held up, but follows a clock that was set', () => {
    const { state } = joined(sampleFloor())
    const heard = (now: number, at: number, from: LiveState) =>
      liveStep(from, { type: 'heartbeat', at, heartbeat: beat(sampleFloor(), { now }) }).state
    const prompt = heard(SAMPLE_NOW, 0, state)
    const late = heard(SAMPLE_NOW + 5_000, 5_600, prompt)
    expect(siteTime(late.clock!, 5_600)).toBe(SAMPLE_NOW + 5_600)
    const set = heard(SAMPLE_NOW - 3_600_000, 10_000, late)
    expect(siteTime(set.clock!, 10_000)).toBe(SAMPLE_NOW - 3_600_000)
  })
})

describe('a page is loaded anew', () => {
  const { state } = joined(sampleFloor())

  test('when the server speaks of another build, or no longer speaks its language', () => {
    expect(
      liveStep(state, { type: 'heartbeat', at: 1, heartbeat: beat(sampleFloor(), { build: 'b2' }) }).effects,
    ).toEqual(['renew'])
    expect(liveStep(state, { type: 'answer', at: 1, answer: { ok: false, code: 'old-contract' } }).effects).toEqual([
      'renew',
    ])
  })

  test('but not where the server or the page was never built', () => {
    expect(
      liveStep(state, { type: 'heartbeat', at: 1, heartbeat: beat(sampleFloor(), { build: '' }) }).effects,
    ).toEqual([])
    expect(
      liveStep({ ...state, build: '' }, { type: 'heartbeat', at: 1, heartbeat: beat(sampleFloor()) }).effects,
    ).toEqual([])
  })
})

/** A wall that has joined at 0 of its own clock. */
function joined(floor: Floor, from: LiveState = initialState('b1', 0)) {
  const up = liveStep(from, { type: 'line-up', at: 0 })
  return liveStep(up.state, {
    type: 'answer',
    at: 0,
    answer: { ok: true, update: pictureUpdate(floor, { kind: 'wall' }) },
  })
}
