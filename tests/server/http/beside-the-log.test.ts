// Names that belong to an order stand in the file beside it, where they can be erased, and never in the log.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CommandAnswer } from '#contract/answer.ts'
import type { VisitFile } from '#contract/visit-file.ts'
import type { SiteCommand } from '#domain/command.ts'
import { billOf } from '#domain/visit/bill-rules.ts'
import { readLog } from '#db/queries/log.ts'
import { invoicesOf } from '#db/queries/settlement.ts'
import { checkIn } from '../../support/commands.ts'
import { CASHIER, settle } from '../../support/delivery.ts'
import { ADVISOR } from '../../support/floor-builder.ts'
import { startHouse, type House } from '../../support/house.ts'

let house: House
beforeAll(async () => {
  house = await startHouse()
})
afterAll(() => house.close())

async function post(personId: string, command: SiteCommand, beside: object): Promise<CommandAnswer> {
  const response = await fetch(`${house.url}/api/commands`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: house.url },
    body: JSON.stringify({ id: randomUUID(), personId, terminal: 'test', command, ...beside }),
  })
  return (await response.json()) as CommandAnswer
}
const open = async (id: string) => (await (await fetch(`${house.url}/api/visits/${id}`)).json()) as VisitFile
const log = async () => JSON.stringify(await readLog(house.database.db, house.floor().site.id))

test('owner and whoever brings the car are both kept and shown to the desk, changed apart, and in no log (P3.7, P10.1)', async () => {
  const owner = { name: '欧阳娜', phone: '13911112222', vin: 'LFV3A23C8K3000001', mileageKm: 48_200 }
  const bringer = { name: '司马光', phone: '13933334444' }
  const came = checkIn('f001', { plate: '京Q7T001', operations: [] })
  expect(await post(ADVISOR, came, { customer: { ...owner, bringer } })).toMatchObject({ ok: true })
  expect(await open('f001')).toMatchObject({
    owner: { name: '欧阳娜', phone: '13911112222' },
    bringer: { name: '司马光', phone: '13933334444' },
    vehicle: { vin: 'LFV3A23C8K3000001', plate: '京Q7T001' },
    mileageKm: 48_200,
  })
  const another = { ...owner, bringer: { name: '诸葛亮', phone: '13955556666' } }
  await post(ADVISOR, { type: 'change-contacts', orderId: 'f001' }, { customer: another })
  expect(await open('f001')).toMatchObject({ owner: { name: '欧阳娜' }, bringer: { name: '诸葛亮' } })
  expect(await log()).not.toMatch(/欧阳娜|司马光|诸葛亮|139\d{8}|LFV3A/)
})

test('a contact of half a shape is refused with what is wrong, and changes nobody (P3.7)', async () => {
  const before = await open('a036')
  const answer = await post(
    ADVISOR,
    { type: 'change-contacts', orderId: 'a036' },
    { customer: { name: 'x'.repeat(61) } },
  )
  expect(answer).toMatchObject({ code: 'bad-request', text: { zh: expect.any(String), en: expect.any(String) } })
  expect(await open('a036')).toEqual(before)
})

test('an invoice keeps its title and tax number beside its amount; the red one takes the amount back (P6.5)', async () => {
  const { id } = [...house.floor().orders.values()].find((order) => order.readyAt !== null)!
  const { due } = billOf((await open(id)).visit)
  await house.post(settle(id, due), { personId: CASHIER })
  const write = (no: string, redOf: string | null = null): SiteCommand => ({
    ...{ type: 'write-invoice', orderId: id, id: `inv-${no}`, number: `0440000${no}`, redOf },
  })
  const invoice = { title: '北京某某商贸有限公司', taxNumber: '91110105MA01ABCD2X' }
  expect(await post(CASHIER, write('1'), { invoice })).toMatchObject({ ok: true })
  expect(await post(CASHIER, write('2'), { invoice })).toMatchObject({ refusal: { code: 'invoice-stands' } })
  expect(await post(CASHIER, write('2', 'inv-1'), { invoice })).toMatchObject({ ok: true })
  const { bill } = (await open(id)).visit
  expect(bill.invoices.map(({ number, amount }) => [number, amount])).toEqual([
    ['04400001', due],
    ['04400002', due === 0 ? 0 : -due],
  ])
  const kept = await invoicesOf(house.database.db, house.floor().site.id, id)
  expect(kept.map(({ title, taxNumber }) => [title, taxNumber])).toEqual(Array(2).fill(Object.values(invoice)))
  expect(await log()).not.toMatch(/商贸|91110105/)
})
