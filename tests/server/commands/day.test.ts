// A car's whole day on a real PostgreSQL: what is answered, written, and read again.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { SiteCommand } from '#domain/command.ts'
import {
  driveIn,
  fail,
  finish,
  handOver,
  hold,
  move,
  pause,
  promise,
  release,
  resume,
  sign,
  start,
  undo,
  washed,
} from '../../support/commands.ts'
import {
  call,
  cancel,
  checkIn,
  newOperation,
  plan,
  reopen,
  returnBay,
  takeCall,
  takeOut,
} from '../../support/commands.ts'
import { handingBack, inspection } from '../../support/inspection.ts'
import { givingBack } from '../../support/delivery.ts'
import { CASHIER } from '../../support/arbitraries.ts'
import { testDatabase, type TestDatabase } from '../../support/database.ts'
import { ADVISOR, at, FOREMAN, INSPECTOR, MECHANIC } from '../../support/floor-builder.ts'
import type { Workshop } from '../../../server/commands/revise.ts'
import { runCommand } from '../../../server/commands/run.ts'
import { nodeOn, openOnly, openSite, replay, request, run, StillClock, stored } from '../../support/workshop.ts'

let database: TestDatabase
let clock: StillClock
let node: Workshop
let site: string

beforeAll(async () => {
  database = await testDatabase()
})
beforeEach(async () => {
  clock = new StillClock()
  node = nodeOn(database.db, clock)
  site = await openSite(node)
})
afterAll(() => database.drop())

const floor = () => node.floors.get(site)!
const order = (id = 'a002') => floor().orders.get(id)!
const count = async (table: 'event' | 'command' | 'repairOrder') =>
  Number(
    (
      await database.db
        .selectFrom(table)
        .select((eb) => eb.fn.countAll().as('n'))
        .where('siteId', '=', site)
        .executeTakeFirstOrThrow()
    ).n,
  )

/** Carries it out, and proves that database, memory and log say the same. */
async function does(command: SiteCommand, personId = FOREMAN): Promise<void> {
  const before = floor().rev
  clock.pass(3)
  expect(await run(node, site, command, personId)).toEqual({ ok: true, rev: before + 1, epoch: floor().epoch })
  expect(openOnly(await stored(node, site))).toEqual(openOnly(floor()))
}

test('a car comes, is repaired, held, failed, repaired again, washed and delivered, a revision a command', async () => {
  const operations = [
    newOperation('a002-1'),
    newOperation('a002-2', { trade: 'electrical', equipment: ['diagnostic'] }),
  ]
  await does(
    checkIn('a002', { operations, washWished: true, promisedAt: at('12:00'), complaint: '异响' }, 'R1'),
    ADVISOR,
  )
  await does(sign('a002', operations, { promisedAt: null }), ADVISOR)
  await does(handOver('a002', 'B3'), ADVISOR)
  await does(plan('a002-1', 1))
  await does(driveIn('a002', 1))
  await does(start('a002-1', MECHANIC), MECHANIC)
  await does(start('a002-1', 'wu-jun'), 'wu-jun')
  await does(call('call-1', 1), MECHANIC)
  await does(takeCall('call-1'))
  await does(pause('a002-1', 'wu-jun'), 'wu-jun')
  await does(pause('a002-1', MECHANIC, { note: '皮带', expectedAt: at('11:00') }), MECHANIC)
  await does(promise('a002', at('13:00')), ADVISOR)
  await does(promise('a002', at('14:00')), ADVISOR)
  await does(move('a002', 'hold', 'D1'))
  await does(takeOut(1, at('11:00')))
  await does(returnBay(1))
  await does(driveIn('a002', 4))
  await does(resume('a002-1', MECHANIC), MECHANIC)
  await does(finish('a002-1', '换了皮带'), MECHANIC)
  await does(hold('a002-2', { reason: 'consent' }), ADVISOR)
  await does(release('a002-2'), ADVISOR)
  await does(driveIn('a002', 5))
  await does(start('a002-2', 'ma-tao'), 'ma-tao')
  await does(finish('a002-2'), 'ma-tao')
  await does(fail('a002', 'a002-2'), INSPECTOR)
  await does(start('a002-2', 'ma-tao'), 'ma-tao')
  await does(finish('a002-2'), 'ma-tao')
  await does(move('a002', 'inspection'))
  for (const { command, personId } of inspection(floor().orders.get('a002')!)) await does(command, personId)
  await does(washed('a002'))
  await does(move('a002', 'parking', 'C1'))
  for (const { command, personId } of handingBack(floor().orders.get('a002')!)) await does(command, personId)
  for (const command of givingBack('a002', 44_000))
    await does(command, command.type === 'take-payment' ? CASHIER : ADVISOR)
  expect(floor().today).toEqual({ date: '2026-11-22', delivered: 1, onTime: 1 })
  await does(checkIn('a003'), ADVISOR)
  expect(floor().orders.has('a002')).toBe(false)

  const floors = await replay(node, site)
  expect(floors.map(({ rev }) => rev)).toEqual(Array.from({ length: floor().rev + 1 }, (_, rev) => rev))
  expect(floors.at(-1)).toEqual(floor())
})

test('everything keeps who, when and from where', async () => {
  const { id, ...rest } = request(checkIn('a002'), ADVISOR)
  await runCommand(node, site, { id, ...rest })
  const row = await database.db
    .selectFrom('command')
    .selectAll()
    .where('siteId', '=', site)
    .where('id', '=', id)
    .executeTakeFirst()
  expect(row).toMatchObject({ type: 'check-in', personId: ADVISOR, terminal: 'board-1', at: clock.now(), rev: 2 })
})

describe('a command that is sent again', () => {
  test('answers as it did and writes nothing', async () => {
    const asked = request(checkIn('a002'))
    const answer = await runCommand(node, site, asked)
    const before = [floor(), await count('event'), await count('command')]
    expect(await runCommand(node, site, asked)).toEqual(answer)
    expect(await runCommand(nodeOn(database.db), site, asked)).toEqual(answer)
    expect([floor(), await count('event'), await count('command')]).toEqual(before)
  })

  test('is still refused for what stood against it then, and leaves the floor as it is', async () => {
    const asked = request(driveIn('a001', 1))
    const before = floor()
    const answer = await runCommand(node, site, asked)
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'unsigned' }, overridable: false })
    expect(floor()).toBe(before)
    for (const command of [sign('a001'), handOver('a001')]) await run(node, site, command)
    expect(await runCommand(node, site, asked)).toEqual(answer)
    expect(floor().orders.get('a001')?.place.kind).toBe('waiting')
  })

  test('says the refusal in both languages', async () => {
    const answer = await run(node, site, driveIn('a001', 1))
    expect(!answer.ok && answer.text).toEqual({
      zh: 'A001 客户还没有签字，不能派工',
      en: 'The customer of A001 has not signed, so it cannot be dispatched',
    })
  })
})

describe('an order that has left the floor', () => {
  const leave = async () => {
    for (const command of [checkIn('a002', { number: 'WT-7' }), cancel('a002'), sign('a001')]) await does(command)
    expect(floor().orders.has('a002')).toBe(false)
  }

  test('is reopened with all it was (S.4)', async () => {
    await leave()
    await does(reopen('a002'))
    expect(order()).toMatchObject({ number: 'WT-7', end: null, rev: floor().rev })
    await does(sign('a002'))
    expect((await replay(node, site)).at(-1)).toEqual(floor())
  })

  test('keeps its id, its number and the ids of its work', async () => {
    await leave()
    expect(await run(node, site, checkIn('a002'))).toMatchObject({ refusal: { code: 'known-already', what: 'order' } })
    expect(await run(node, site, checkIn('a003', { number: 'WT-7' }))).toMatchObject({
      refusal: { code: 'number-taken', number: 'WT-7' },
    })
    expect(await run(node, site, checkIn('a003', { operations: [newOperation('a002-1')] }))).toMatchObject({
      refusal: { code: 'known-already', what: 'operation' },
    })
    await does(checkIn('a003'))
  })
})

test('a call that was taken keeps its id', async () => {
  for (const command of [call('call-1', 1), takeCall('call-1')]) await does(command)
  expect(await run(node, site, call('call-1', 4))).toMatchObject({ refusal: { code: 'known-already', what: 'call' } })
})

test('what happens in one and the same millisecond is all kept, in its sequence', async () => {
  const steps = [
    sign('a001'),
    handOver('a001'),
    promise('a001', at('12:00')),
    promise('a001', at('13:00')),
    promise('a001', at('14:00')),
  ]
  const clocks = [
    start('a001-1', 'wu-jun'),
    start('a001-1', MECHANIC),
    pause('a001-1', MECHANIC),
    start('a001-1', MECHANIC),
    pause('a001-1', MECHANIC),
  ]
  for (const command of [...steps, ...clocks]) expect(await run(node, site, command)).toMatchObject({ ok: true })
  expect(order('a001').operations[0]!.clocks).toHaveLength(3)
  expect(order('a001').formerPromises).toHaveLength(3)
  expect(await stored(node, site)).toEqual(floor())
})

test('a move is taken back within ten seconds of the world', async () => {
  for (const command of [sign('a001'), handOver('a001')]) await does(command)
  const drive = request(move('a001', 'hold', 'D1'))
  await runCommand(node, site, drive)
  expect(await run(node, site, undo('a001', drive.id))).toMatchObject({ ok: true })
  expect(order('a001').place).toEqual({ kind: 'waiting', spot: null })
  expect(await stored(node, site)).toEqual(floor())
})

test('nobody asks anything in the name of somebody who does not work here', async () => {
  expect(await run(node, site, sign('a001'), 'nobody')).toMatchObject({ refusal: { code: 'unknown', what: 'person' } })
})

test('a workshop that does not exist is no refusal but an error', async () => {
  await expect(run(node, 'nowhere', sign('a001'))).rejects.toThrow('nowhere')
})
