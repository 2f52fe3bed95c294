import { afterAll, describe, expect, test } from 'vitest'
import { stageOf, type Order } from '#domain/order.ts'
import { readLog } from '#db/queries/log.ts'
import { dmsBytes } from '../../support/dms.ts'
import { ImportWorkshop, IMPORTED_AT, stages, standing } from '../../support/import.ts'

describe('a clean export, imported into an empty workshop', async () => {
  const workshop = await ImportWorkshop.open()
  afterAll(() => workshop.database.drop())
  const report = await workshop.import(dmsBytes('utf8'))
  const floor = await workshop.floor()
  const order = (number: string): Order => [...floor.orders.values()].find((each) => each.number === number)!
  const bayNo = (id: string | null) => floor.bays.get(id ?? '')?.no

  test('is one revision with all 36 orders', () => {
    expect(report).toMatchObject({
      outcome: 'imported',
      rev: 1,
      orders: { made: 36, updated: 0, unchanged: 0, skipped: 0 },
      problems: [],
      warnings: [],
    })
    expect(floor.rev).toBe(1)
    expect(floor.orders.size).toBe(36)
  })

  test('the cars stand on the bays that the file names, and clocks run there', () => {
    expect(standing(floor)).toEqual([
      '1 WT2611200021',
      '3 WT2611200013',
      '4 WT2611200012',
      '5 WT2611200032',
      '7 WT2611200003',
      '8 WT2611200010',
    ])
    const painted = order('WT2611200003')
    expect(stageOf(painted)).toBe('working')
    const [, , paint] = painted.operations
    expect(bayNo(paint?.bayId ?? null)).toBe('7')
    expect(paint?.clocks).toHaveLength(1)
    expect(paint?.clocks[0]).toMatchObject({ startedAt: IMPORTED_AT, stoppedAt: null })
  })

  test('every car is at the stage that the file says', () => {
    expect(stages(floor)).toEqual({ working: 6, held: 7, waiting: 7, inspection: 6, wash: 6, ready: 4 })
    expect(report.stages).toEqual(stages(floor))
    expect(stageOf(order('WT2611200004'))).toBe('ready')
    expect(stageOf(order('WT2611200024'))).toBe('wash')
    expect(stageOf(order('WT2611200007'))).toBe('inspection')
  })

  test('what waits for parts is held until the day on which they should come (P4.6)', () => {
    const held = order('WT2611200014')
    expect(stageOf(held)).toBe('held')
    expect(held.place).toEqual({ kind: 'hold', spot: null })
    expect(held.operations[0]).toMatchObject({
      hold: { reason: 'parts', expectedAt: Date.parse('2026-11-22T00:00:00+08:00') },
      parts: { state: 'missing' },
    })
    expect(order('WT2611200008').operations[1]).toMatchObject({ hold: { reason: 'consent' }, consent: 'pending' })
  })

  test('orders in work count as signed in the old system, and are handed over', () => {
    for (const each of floor.orders.values()) {
      expect(each.signature?.kind).toBe('imported')
      expect(each.handedOverAt).toBe(each.arrivedAt)
    }
  })

  test('bays, teams and people that were not known are made and listed', () => {
    expect(report.bays).toEqual(['1', '3', '4', '5', '7', '8'])
    expect(report.teams.toSorted()).toEqual(['喷漆组', '快修组', '机修一组', '机修二组', '机电组', '钣金组'].toSorted())
    const advisors = report.people.filter(({ role }) => role === 'advisor').map(({ name }) => name)
    expect(advisors).toContain('陈晨')
    const technicians = report.people.filter(({ role }) => role === 'technician').map(({ name }) => name)
    expect(technicians).toContain('喷漆组·7')
    expect([...floor.bays.values()].find(({ no }) => no === '7')?.trades).toEqual(['paint'])
  })

  test('nobody holds two clocks, though one team works on two bays (P4.9)', () => {
    const running = [...floor.orders.values()].flatMap(({ operations }) =>
      operations.flatMap(({ clocks }) => clocks.map(({ personId }) => personId)),
    )
    expect(new Set(running).size).toBe(running.length)
  })

  test('customer, bringer, car and prices are in the file behind the order, and not on the floor', async () => {
    const row = await workshop.database.db
      .selectFrom('repairOrder')
      .innerJoin('customer as owner', 'owner.id', 'repairOrder.customerId')
      .innerJoin('customer as bringer', 'bringer.id', 'repairOrder.bringerId')
      .innerJoin('vehicle', 'vehicle.id', 'repairOrder.vehicleId')
      .where('number', '=', 'WT2611200003')
      .select(['owner.phone as owner', 'bringer.name as bringer', 'vin', 'repairOrder.mileageKm', 'repairOrder.id'])
      .executeTakeFirstOrThrow()
    expect(row).toMatchObject({ owner: '15008633842', bringer: '朱师傅', vin: 'LFVU6D447N3623408', mileageKm: 72_336 })
    const prices = await workshop.database.db
      .selectFrom('operation')
      .where('orderId', '=', row.id)
      .select(['priceFen', 'payType'])
      .orderBy('seq')
      .execute()
    expect(prices).toEqual([
      { priceFen: 0, payType: 'internal' },
      { priceFen: 326_000, payType: 'internal' },
      { priceFen: 120_000, payType: 'customer' },
    ])
    const [entry] = await readLog(workshop.database.db, floor.site.id)
    expect(JSON.stringify(entry)).not.toContain('15008633842')
  })

  test('tickets are given in the order in which the cars came', () => {
    const byTicket = [...floor.orders.values()].toSorted((a, b) => a.ticket.localeCompare(b.ticket))
    expect(byTicket[0]?.ticket).toBe('A001')
    const arrivals = byTicket.map(({ arrivedAt }) => arrivedAt ?? 0)
    expect(arrivals).toEqual(arrivals.toSorted((a, b) => a - b))
    expect(floor.tickets).toBe(36)
  })

  test('the same file again changes nothing', async () => {
    const again = await workshop.import(dmsBytes('utf8'))
    expect(again).toMatchObject({
      ...{ outcome: 'unchanged', rev: null, bays: [], teams: [], people: [] },
      orders: { made: 0, updated: 0, unchanged: 36, skipped: 0 },
    })
    expect(await workshop.floor()).toEqual(floor)
  })
})

describe('what Chinese systems really write', async () => {
  const workshop = await ImportWorkshop.open()
  afterAll(() => workshop.database.drop())
  const foretold = await workshop.import(dmsBytes('gb18030'), { dryRun: true })
  const before = await workshop.floor()
  const report = await workshop.import(dmsBytes('gb18030'))

  test('a dry run says what will happen, and writes nothing', () => {
    expect(before).toMatchObject({ rev: 0 })
    expect(before.orders.size).toBe(0)
    expect(foretold).toEqual({ ...report, outcome: 'dry-run', rev: null })
  })

  test('comes in whole: 58 orders, six on bays', async () => {
    const floor = await workshop.floor()
    expect(report.orders).toMatchObject({ made: 58 })
    expect(standing(floor)).toEqual([
      '1 WT2611200057',
      '4 WT2611200005',
      '5 WT2611200003',
      '6 WT2611200035',
      '7 WT2611200001',
      '8 WT2611200033',
    ])
    expect(stages(floor)).toMatchObject({ working: 6, ready: 7, wash: 7, inspection: 7 })
    expect(report.warnings.map(({ code }) => code)).toEqual(['yes-wins', 'yes-wins', 'yes-wins', 'yes-wins'])
  })
})

describe('an export with bad lines', async () => {
  const workshop = await ImportWorkshop.open()
  afterAll(() => workshop.database.drop())

  test('is refused whole, with each bad line in both languages', async () => {
    const report = await workshop.import(dmsBytes('broken'))
    expect(report).toMatchObject({ outcome: 'refused', rev: null, orders: { made: 18, skipped: 2 } })
    expect(report.problems.map(({ line, column, value }) => [line, column, value])).toEqual([
      [20, '来店方式', ''],
      [26, '预计交车时间', '明天下午'],
      [26, '标准工时', '一小时'],
    ])
    expect(report.problems[2]?.expected).toEqual({
      zh: '应为工时的小时数，如 1.6',
      en: 'Expected standard time in hours, such as 1.6',
    })
    expect((await workshop.floor()).orders.size).toBe(0)
    expect(await workshop.database.db.selectFrom('customer').selectAll().execute()).toEqual([])
  })

  test('comes in without the orders that have a bad line where that is asked for', async () => {
    const report = await workshop.import(dmsBytes('broken'), { skipBad: true })
    expect(report).toMatchObject({ outcome: 'imported', rev: 1, orders: { made: 18, skipped: 2 } })
    const floor = await workshop.floor()
    expect(floor.orders.size).toBe(18)
    expect(standing(floor)).toEqual(['2 WT2611200007', '3 WT2611200009', '5 WT2611200002'])
    await expect(workshop.order('WT2611200008')).rejects.toThrow()
  })
})
