// What the old system's file says of prices becomes what the customer agreed to: the bill goes by it (P3.6, P6.1).
import { afterAll, describe, expect, test } from 'vitest'
import { readLog } from '#db/queries/log.ts'
import { loadVisit } from '#db/queries/visit.ts'
import { localDate } from '#domain/local-date.ts'
import { stageOf } from '#domain/order.ts'
import { billOf } from '#domain/visit/bill-rules.ts'
import { blankVisit, evolveVisit, type Visit } from '#domain/visit/visit.ts'
import { dmsBytes, small, type DmsFile } from '../../support/dms.ts'
import { ImportWorkshop } from '../../support/import.ts'
import { SITE } from '../../support/sample-directory.ts'

const visitOf = async (workshop: ImportWorkshop, number: string): Promise<Visit> =>
  loadVisit(workshop.database.db, SITE.id, (await workshop.order(number)).id)

/** What the file's columns add up to, in fen, from the tables that the import has always written. */
async function pricesInTables({ database }: ImportWorkshop): Promise<number> {
  const rows = await database.db.selectFrom('operation').select('priceFen').execute()
  return rows.reduce((total, { priceFen }) => total + (priceFen ?? 0), 0)
}

describe.each<[DmsFile, boolean]>([
  ['utf8', false],
  ['gb18030', false],
  ['broken', true],
])('the %s export', async (file, skipBad) => {
  const workshop = await ImportWorkshop.open()
  afterAll(() => workshop.database.drop())
  await workshop.import(dmsBytes(file), { skipBad })
  const orders = [...(await workshop.floor()).orders.values()]
  const visits = await Promise.all(orders.map(({ id }) => loadVisit(workshop.database.db, SITE.id, id)))

  test('every order has its lines, and what was agreed in the old system is signed there', () => {
    expect(visits.length).toBeGreaterThan(0)
    for (const [index, { agreement }] of visits.entries()) {
      const order = orders[index]!
      expect(agreement.lines.map(({ id }) => id)).toEqual(order.operations.map(({ id }) => id))
      const signed = order.signature && { kind: 'imported', at: order.signature.at, ink: null }
      if (signed) expect(agreement.signed).toMatchObject(signed)
      else expect(agreement).toMatchObject({ signed: null, binding: [] })
    }
  })

  test('all bills together are what the file’s prices add up to', async () => {
    const lines = visits.flatMap(({ agreement }) => agreement.lines)
    const total = lines.reduce((sum, line) => sum + (line.kind === 'labour' ? line.price : 0), 0)
    expect(total).toBe(await pricesInTables(workshop))
  })

  test('the same file again writes nothing into any visit', async () => {
    await workshop.import(dmsBytes(file), { skipBad })
    expect(await Promise.all(orders.map(({ id }) => loadVisit(workshop.database.db, SITE.id, id)))).toEqual(visits)
  })
})

describe('an order of the old system', async () => {
  const workshop = await ImportWorkshop.open()
  afterAll(() => workshop.database.drop())
  const ready = { 项目状态: '待交车' }
  const lines = (price: string) =>
    small(
      { ...ready, 委托书号: 'WT1', 金额: price },
      { ...ready, 委托书号: 'WT1', 维修项目: '更换门锁块', 金额: '566', 付费类别: '索赔' },
      { ...ready, 委托书号: 'WT1', 维修项目: '首保', 金额: '300', 付费类别: '厂家免费' },
      { 委托书号: 'WT2', 车牌号: '京A67890', 金额: '99' },
    )
  await workshop.import(lines('1280'))

  test('is charged to whoever the file says pays (P6.1)', async () => {
    expect(stageOf(await workshop.order('WT1'))).toBe('ready')
    const bill = billOf(await visitOf(workshop, 'WT1'))
    expect(bill).toMatchObject({ due: 128_000, totals: { customer: 128_000, warranty: 56_600, maker: 30_000 } })
  })

  test('follows a newer file until it is changed here; the log replays to the same', async () => {
    await workshop.import(lines('1180'))
    expect(billOf(await visitOf(workshop, 'WT1')).due).toBe(118_000)
    const { id } = await workshop.order('WT1')
    await workshop.ask({ type: 'settle', orderId: id, due: 118_000 })
    const settled = await visitOf(workshop, 'WT1')
    expect(settled.bill.entries).toMatchObject([{ number: 'WT1-1', due: 118_000 }])
    const log = await readLog(workshop.database.db, SITE.id)
    const replayed = log.reduce(
      (visit, { events, envelope }) =>
        evolveVisit(
          visit,
          events.filter((event) => 'orderId' in event && event.orderId === id),
          { ...envelope, date: localDate(envelope.at, SITE.timeZone) },
        ),
      blankVisit(id),
    )
    expect(replayed).toEqual(settled)
  })
})
