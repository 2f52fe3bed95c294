// What goes wrong at counters and bays, over HTTP: each gets a sentence in both languages that says what to do, and
// nothing of it is written.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CommandAnswer } from '#contract/answer.ts'
import type { VisitFile } from '#contract/visit-file.ts'
import type { SiteCommand } from '#domain/command.ts'
import { isOpen, workersOn } from '#domain/operation.ts'
import { shownHash } from '#domain/visit/shown.ts'
import { readLog } from '#db/queries/log.ts'
import { loadVisits } from '#db/queries/visit.ts'
import { draft, free, INK, labour, TERMS } from '../../support/agreement.ts'
import { checkIn, driveIn, start } from '../../support/commands.ts'
import { CASHIER, deliver } from '../../support/delivery.ts'
import { price, report } from '../../support/extra-work.ts'
import { ADVISOR, MECHANIC } from '../../support/floor-builder.ts'
import { startHouse, type House } from '../../support/house.ts'
import { stored } from '../../support/workshop.ts'

let house: House
beforeAll(async () => {
  house = await startHouse()
})
afterAll(() => house.close())

/** All that is written of the workshop: tables, visits, log. */
async function written() {
  const { db } = house.database
  const floor = await stored(house.workshop, house.floor().site.id)
  const ids = [...floor!.orders.keys()]
  return [floor, await loadVisits(db, floor!.site.id, ids), (await readLog(db, floor!.site.id)).length]
}

/** Asks it, and proves that it changed nothing. */
async function refused(command: SiteCommand, personId: string): Promise<Exclude<CommandAnswer, { ok: true }>> {
  const before = await written()
  const answer = await house.post(command, { personId })
  expect(answer.ok).not.toBe(true)
  expect(await written()).toEqual(before)
  return answer as Exclude<CommandAnswer, { ok: true }>
}

const open = async (id: string) => (await (await fetch(`${house.url}/api/visits/${id}`)).json()) as VisitFile
const does = async (command: SiteCommand, personId = ADVISOR) =>
  expect(await house.post(command, { personId }), command.type).toMatchObject({ ok: true })
const write = (orderId: string, seen: number, lines: Parameters<typeof draft>[0]): SiteCommand => ({
  ...{ type: 'write-order', orderId, seen, draft: draft(lines) },
})

/** Written, and all five confirmed. */
async function confirmed(id: string) {
  await does(checkIn(id, { plate: `京N${id.slice(-3)}66`, operations: [] }))
  await does(write(id, 0, [labour(`${id}-1`)]))
  const promise = { what: 'promise', promisedAt: house.clock.now() + 3 * 60 * 60_000 } as const
  for (const term of Object.values({ ...TERMS, promise }))
    await does({ type: 'confirm-term', orderId: id, seen: 1, term })
  const { order, visit } = await open(id)
  return shownHash(order, visit.agreement)
}

test('two advisors on one order: the second reads who was faster and that what they typed is still theirs', async () => {
  await does(checkIn('x001', { plate: '京N00166', operations: [] }))
  await does(write('x001', 0, [labour('x001-1')]))
  const answer = await refused(write('x001', 0, [labour('x001-1'), free('x001-2')]), 'chen-hao')
  expect(answer).toMatchObject({ refusal: { code: 'written-meanwhile', version: 1 } })
  expect(answer.text.zh).toMatch(/王敏 14:26/)
  expect(answer.text.en).toMatch(/王敏.*14:26|14:26.*王敏/)
})

test('a signature for an old version signs nothing; the new one is shown and signed', async () => {
  const old = await confirmed('x002')
  await does(write('x002', 1, [labour('x002-1', { price: 30_000 })]))
  const sign = (hash: string): SiteCommand => ({ type: 'sign', orderId: 'x002', hash, ink: INK })
  expect(await refused(sign(old), ADVISOR)).toMatchObject({
    refusal: { code: 'unconfirmed', missing: ['price'] },
    text: { zh: expect.stringContaining('价'), en: expect.stringContaining('price') },
  })
  await does({ type: 'confirm-term', orderId: 'x002', seen: 2, term: { what: 'price' } })
  const answer = await refused(sign(old), ADVISOR)
  expect(answer).toMatchObject({ refusal: { code: 'shown-changed', ticket: expect.any(String) } })
  expect(answer.text.zh).toMatch(/请|再|看/)
  const { order, visit } = await open('x002')
  await does(sign(shownHash(order, visit.agreement)))
})

test.each([-1, 10 ** 12, 0.5])('a price of %s is no price, wherever it is written', async (fen) => {
  const { prices, ...on } = { orderId: 'a031', prices: price('x-pads', 100, 'a031').lines }
  const lines = prices.map((line) => (line.kind === 'labour' ? { ...line, price: fen } : line))
  const asked: readonly [SiteCommand, string][] = [
    [write('a038', 0, [labour('x-1', { price: fen })]), ADVISOR],
    [{ ...price('x-pads', 100, 'a031'), lines }, ADVISOR],
    [{ type: 'adjust-line', ...on, lineId: 'x', quantity: null, price: fen, payType: null, reason: '按实际' }, CASHIER],
    [{ type: 'give-discount', ...on, amount: fen, reason: '老客户' }, CASHIER],
    [{ type: 'settle', ...on, due: fen }, CASHIER],
    [{ type: 'take-payment', ...on, id: 'x', method: 'cash', amount: fen, receipt: '' }, CASHIER],
    [{ type: 'close-unrepaired', ...on, reason: '不修了', fee: fen }, ADVISOR],
  ]
  for (const [command, who] of asked) {
    const answer = await refused(command, who)
    expect(answer, command.type).toMatchObject({ code: 'bad-request' })
    expect(answer.text.zh).toMatch(/\p{Script=Han}/u)
    expect(answer.text.en).toMatch(/[a-z]/)
  }
})

test('another car’s code starts nothing on this one', async () => {
  const cars = [...house.floor().orders.values()].filter(({ place }) => place.kind === 'bay')
  const [mine, other] = cars
  const foreign = other!.operations.find(isOpen)!.id
  const command = { ...start(foreign, MECHANIC), orderId: mine!.id } as SiteCommand
  const answer = await refused(command, MECHANIC)
  expect(answer).toMatchObject({ refusal: { code: 'unknown', what: 'operation' } })
})

test('a technician at two bays is told on which car the clock runs', async () => {
  const { orders } = house.floor()
  const running = [...orders.values()].flatMap((order) =>
    order.operations.flatMap((operation) =>
      workersOn(operation).map((personId) => ({
        personId,
        name: operation.name,
        ticket: order.ticket,
        trade: operation.trade,
      })),
    ),
  )
  const busy = running.find(({ trade }) => trade === 'mechanical')!
  // Signed and handed over, it is driven to a free bay, and fetched by somebody who is at work elsewhere.
  const free = [...house.floor().bays.values()].find(
    (bay) =>
      bay.trades.includes('mechanical') &&
      !bay.outOfService &&
      ![...orders.values()].some(({ place }) => place.kind === 'bay' && place.bayId === bay.id),
  )!
  const hash = await confirmed('x003')
  await does({ type: 'sign', orderId: 'x003', hash, ink: INK })
  await does({ type: 'hand-over', orderId: 'x003', spot: null, keyTag: 'X3', note: null })
  await does(driveIn('x003', Number(free.no)), 'zhang-jianguo')
  const answer = await refused(start('x003-1', busy.personId), busy.personId)
  expect(answer).toMatchObject({ refusal: { code: 'clock-running', operation: busy.name, ticket: busy.ticket } })
  expect(answer.text.zh).toContain(busy.ticket)
  expect(answer.text.en).toContain(busy.ticket)
})

test('a car is not delivered while extra work is open, and the sentence says how much and what to do', async () => {
  const orderId = 'a016'
  await does({ type: 'finish-wash', orderId })
  await does(report('x-left', { orderId, operationId: null }), MECHANIC)
  await does({ type: 'record-old-parts', orderId, fate: 'bagged', where: '' })
  const checks = ['work-done', 'clean', 'no-new-damage', 'old-parts', 'nothing-left'] as const
  await does({ type: 'sign-handover', orderId, checks, note: '' })
  await does({ type: 'make-ready', orderId })
  const answer = await refused(deliver(orderId), ADVISOR)
  expect(answer).toMatchObject({ refusal: { code: 'extra-work-open', items: 1 } })
  expect(answer.text).toMatchObject({
    zh: expect.stringContaining('先请客户决定'),
    en: expect.stringContaining('ask the customer first'),
  })
})
