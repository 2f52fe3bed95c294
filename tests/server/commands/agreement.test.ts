// An order that is written at two desks, over HTTP, on a real PostgreSQL.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { VisitFile } from '#contract/visit-file.ts'
import type { OrderDraft } from '#domain/visit/agreement.ts'
import { shownHash } from '#domain/visit/shown.ts'
import { draft, free, INK, labour, part, TERMS } from '../../support/agreement.ts'
import { checkIn } from '../../support/commands.ts'
import { price, report } from '../../support/extra-work.ts'
import { startHouse, startNode, type House } from '../../support/house.ts'
import { SAMPLE_NOW } from '../../support/sample-floor.ts'

const WANG = 'wang-min'
const OTHER = 'chen-hao'

let house: House

beforeAll(async () => {
  house = await startHouse()
})
afterAll(() => house.close())

const open = async (id: string) => (await (await fetch(`${house.url}/api/visits/${id}`)).json()) as VisitFile
const write = (orderId: string, seen: number, order: OrderDraft, personId = WANG) =>
  house.post({ type: 'write-order', orderId, seen, draft: order }, { personId })

const newcomer = async (id: string) => {
  await house.post(checkIn(id, { plate: `京N${id.slice(-3)}88`, operations: [], promisedAt: null }), { personId: WANG })
  return [labour(`${id}-1`), part(`${id}-oil`, `${id}-1`)]
}

describe('two advisors write one order (P3.8)', () => {
  test('the second is refused with who changed it and when, in both languages, and what the first wrote stands', async () => {
    const lines = await newcomer('n001')
    const { version } = (await open('n001')).visit.agreement
    const first = await write('n001', version, draft([...lines, free('n001-water')]))
    expect(first.ok).toBe(true)
    const second = await write('n001', version, draft(lines), OTHER)
    expect(second).toMatchObject({
      ok: false,
      refusal: { code: 'written-meanwhile', person: '王敏', at: SAMPLE_NOW },
      text: { zh: expect.stringContaining('王敏 14:26'), en: expect.stringContaining('14:26') },
    })
    expect((await open('n001')).visit.agreement.lines).toHaveLength(3)
  })

  test('having seen what the first wrote, the second puts his own on top', async () => {
    const lines = await newcomer('n002')
    await write('n002', 0, draft(lines))
    expect((await write('n002', 1, draft([...lines, free('n002-tyres', '查胎压')]), OTHER)).ok).toBe(true)
    expect((await open('n002')).visit.agreement).toMatchObject({ version: 2, written: { personId: OTHER } })
  })

  test('both at the same moment: one of them is written, whole', async () => {
    const lines = await newcomer('n003')
    const answers = await Promise.all([
      write('n003', 0, draft([...lines, free('n003-mine')])),
      write('n003', 0, draft([...lines, free('n003-theirs')]), OTHER),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await open('n003')).visit.agreement).toMatchObject({ version: 1, lines: { length: 3 } })
  })
})

describe('an order over HTTP', () => {
  test('is written, confirmed five times, signed for what was shown, and its ticket leads to the customer’s page', async () => {
    const lines = await newcomer('n010')
    await write('n010', 0, draft(lines))
    const terms = { ...TERMS, promise: { what: 'promise', promisedAt: SAMPLE_NOW + 3_600_000 } } as const
    for (const term of Object.values(terms))
      await house.post({ type: 'confirm-term', orderId: 'n010', seen: 1, term }, { personId: WANG })
    const { order, visit } = await open('n010')
    const hash = shownHash(order, visit.agreement)
    const stale = await house.post({ type: 'sign', orderId: 'n010', hash: hash.replace(/^./, 'g'), ink: INK })
    expect(stale).toMatchObject({ code: 'bad-request' })
    const other = 'a'.repeat(64)
    expect(
      await house.post({ type: 'sign', orderId: 'n010', hash: other, ink: INK }, { personId: WANG }),
    ).toMatchObject({
      refusal: { code: 'shown-changed' },
    })
    expect(await house.post({ type: 'sign', orderId: 'n010', hash, ink: INK }, { personId: WANG })).toMatchObject({
      ok: true,
    })
    const signed = await open('n010')
    expect(signed.order).toMatchObject({ signature: { kind: 'screen' }, washWished: true })
    expect(signed.followUrl).toBe(`${house.url}/follow#${signed.claimCode}`)
  })

  test.each([-1, 10 ** 12, 1.5])('with a price of %s is no request at all', async (price) => {
    await newcomer(`p${Math.abs(Math.round(price)) % 1000}`)
    expect(await write('n001', 2, draft([labour('n001-1', { price })]))).toMatchObject({ code: 'bad-request' })
  })

  test('cannot take an operation’s id that another order has', async () => {
    await newcomer('n020')
    const taken = house.floor().orders.get('a038')!.operations[0]!.id
    expect(await write('n020', 0, draft([labour(taken)]))).toMatchObject({
      refusal: { code: 'known-already', what: 'operation' },
    })
  })
})

test('extra work cannot be priced under another order’s operation: the customer could never agree to it (P4.7)', async () => {
  const taken = house.floor().orders.get('a038')!.operations[0]!.id
  const on = { orderId: 'a031', operationId: null }
  expect(await house.post(report('n-pads', on), { personId: WANG })).toMatchObject({ ok: true })
  const priced = price('n-pads', 44_000, 'a031')
  const lines = [labour(taken), part('n-pads-part', taken)]
  expect(await house.post({ ...priced, lines }, { personId: WANG })).toMatchObject({
    refusal: { code: 'known-already', what: 'operation' },
  })
  expect(await house.post(priced, { personId: WANG })).toMatchObject({ ok: true })
})

describe('what is written out of an order', () => {
  test('is gone from the workshop too, for a node that reads the floor anew', async () => {
    const lines = await newcomer('n030')
    await write('n030', 0, draft([...lines, labour('n030-2', { name: '四轮定位' })]))
    await write('n030', 1, draft([labour('n030-2', { name: '四轮定位' })]))
    const next = await startNode(house)
    try {
      expect(
        next
          .floor()
          .orders.get('n030')
          ?.operations.map(({ id }) => id),
      ).toEqual(['n030-2'])
    } finally {
      await next.stop()
    }
  })
})
