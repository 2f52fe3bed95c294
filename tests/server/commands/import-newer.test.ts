import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { currentOperation, stageOf } from '#domain/order.ts'
import { givingBack } from '../../support/delivery.ts'
import { driveIn, move, plan } from '../../support/commands.ts'
import { handingBack, inspection } from '../../support/inspection.ts'
import { GOOD_LINE, small } from '../../support/dms.ts'
import { ImportWorkshop, IMPORTED_AT, standing } from '../../support/import.ts'

type Line = Partial<typeof GOOD_LINE>

const brakes: Line = { 维修项目: '更换前后制动盘片', 项目状态: '待派工' }
const onBay = (no: string, line: Line = {}): Line => ({ 项目状态: '维修中', 工位: no, ...line })
const WT2: Line = { 委托书号: 'WT2', 车牌号: '京B22222', 客户姓名: '王强', 接车时间: '2026-11-20 11:00' }

let workshop: ImportWorkshop
beforeEach(async () => {
  workshop = await ImportWorkshop.open()
})
afterEach(() => workshop.database.drop())

const actions = (warnings: readonly { readonly code: string }[]) => warnings.map(({ code }) => code)

describe('a newer file', () => {
  test('moves a car on: from its bay to ready, with its ticket, and its clock stopped', async () => {
    await workshop.import(small(onBay('7')))
    const before = await workshop.order('WT1')
    workshop.clock.pass(3_600_000)
    const report = await workshop.import(small({ 项目状态: '待交车' }))
    expect(report).toMatchObject({ outcome: 'imported', rev: 2, orders: { made: 0, updated: 1 }, warnings: [] })
    const after = await workshop.order('WT1')
    expect(stageOf(after)).toBe('ready')
    expect(after.place).toEqual({ kind: 'parking', spot: null })
    expect(after.ticket).toBe(before.ticket)
    expect(after.operations[0]?.id).toBe(before.operations[0]?.id)
    expect(after.operations[0]?.clocks).toMatchObject([{ startedAt: IMPORTED_AT, stoppedAt: IMPORTED_AT + 3_600_000 }])
  })

  test('leaves a clock running where work goes on', async () => {
    await workshop.import(small(onBay('7')))
    workshop.clock.pass(3_600_000)
    await workshop.import(small(onBay('7', { 备件状态: '' })))
    expect((await workshop.order('WT1')).operations[0]?.clocks).toMatchObject([
      { startedAt: IMPORTED_AT, stoppedAt: null },
    ])
  })

  test('adds an operation, and takes away one that is no longer in it', async () => {
    await workshop.import(small({}, brakes))
    await workshop.import(small({}, { 维修项目: '四轮定位' }))
    const order = await workshop.order('WT1')
    expect(order.operations.map(({ name }) => name)).toEqual(['B类保养', '四轮定位'])
  })

  test('changes the promise, and the old one is kept (P4.8)', async () => {
    await workshop.import(small({}))
    await workshop.import(small({ 预计交车时间: '2026-11-20 18:00' }))
    const order = await workshop.order('WT1')
    expect(order.promisedAt).toBe(Date.parse('2026-11-20T18:00:00+08:00'))
    expect(order.formerPromises).toMatchObject([{ promisedAt: Date.parse('2026-11-20T16:00:00+08:00') }])
  })

  test('lets two cars change their bays', async () => {
    await workshop.import(small(onBay('1'), onBay('2', WT2)))
    await workshop.import(small(onBay('2'), onBay('1', WT2)))
    expect(standing(await workshop.floor())).toEqual(['1 WT2', '2 WT1'])
  })

  test('gives a bay to the next car when the first has left it, and the team has one clock there', async () => {
    await workshop.import(small(onBay('1')))
    const report = await workshop.import(small({ 项目状态: '质检' }, onBay('1', WT2)))
    expect(standing(await workshop.floor())).toEqual(['1 WT2'])
    expect(report.people).toEqual([])
  })

  test('says which open orders of the last one it does not have, and leaves them', async () => {
    await workshop.import(small({}, WT2))
    const report = await workshop.import(small({ 洗车: '是' }))
    expect(report.warnings).toMatchObject([{ code: 'not-in-file', value: 'WT2', values: { count: 1 } }])
    expect((await workshop.floor()).orders.size).toBe(2)
  })
})

describe('a car that people moved here since', () => {
  const planned = async () => {
    await workshop.import(small({}, brakes, onBay('3', { ...WT2, 接车时间: '2026-11-20 09:00' })))
    const order = await workshop.order('WT1')
    const bay = await workshop.bay('3')
    const operationId = order.operations[0]!.id
    await workshop.ask(plan('', 3, { bayId: bay.id, orderId: order.id, operationId }))
    return { order, bay }
  }

  test('keeps its plan; promise, parts and new operations come from the file, with a warning', async () => {
    const { bay } = await planned()
    const report = await workshop.import(
      small(
        { 预计交车时间: '2026-11-20 18:00' },
        { ...brakes, 预计交车时间: '2026-11-20 18:00', 备件状态: '缺件 11-23 到货', 项目状态: '待料' },
        { 维修项目: '四轮定位', 预计交车时间: '2026-11-20 18:00' },
        onBay('3', { ...WT2, 接车时间: '2026-11-20 09:00' }),
      ),
    )
    expect(actions(report.warnings)).toEqual(['moved-here'])
    const order = await workshop.order('WT1')
    expect(order.operations[0]?.bayId).toBe(bay.id)
    expect(order.operations[1]?.hold?.reason).toBe('parts')
    expect(order.operations).toHaveLength(3)
    expect(order.promisedAt).toBe(Date.parse('2026-11-20T18:00:00+08:00'))
  })

  test('a promise that was changed here is not undone by a file that only repeats the old one', async () => {
    await planned()
    const promisedAt = IMPORTED_AT + 7_200_000
    const { id } = await workshop.order('WT1')
    await workshop.ask({ type: 'change-promise', orderId: id, promisedAt, reason: '加项', told: 'phone' })
    await workshop.import(small({ 洗车: '是' }, brakes))
    const order = await workshop.order('WT1')
    expect(order).toMatchObject({ promisedAt, washWished: true })
  })

  test('leaves with the file once its work is over', async () => {
    await planned()
    await workshop.import(small({ 项目状态: '待交车' }, { ...brakes, 项目状态: '完工' }))
    const order = await workshop.order('WT1')
    expect(stageOf(order)).toBe('ready')
    expect(order.place.kind).toBe('parking')
  })

  test('work that was finished here stays finished, though the old system has not heard of it', async () => {
    await workshop.import(small(onBay('7'), brakes))
    const order = await workshop.order('WT1')
    await workshop.ask({
      type: 'finish-operation',
      orderId: order.id,
      operationId: order.operations[0]!.id,
      finding: '',
      cause: '',
      correction: '',
    })
    await workshop.import(small(onBay('7', { 洗车: '是' }), brakes))
    const after = await workshop.order('WT1')
    expect(after.operations[0]?.state).toBe('done')
    expect(currentOperation(after)?.name).toBe('更换前后制动盘片')
    expect(standing(await workshop.floor())).toEqual(['7 WT1'])
  })

  test('keeps the bay to which it was driven; the car that the file puts there waits behind it', async () => {
    await workshop.import(small(onBay('5', { ...WT2, 接车时间: '2026-11-20 09:00', 项目状态: '待料' }), {}))
    const holder = await workshop.order('WT2')
    const other = await workshop.order('WT1')
    const bay = await workshop.bay('5')
    await workshop.ask(move(holder.id, 'hold'))
    await workshop.ask(driveIn(other.id, 5, { bayId: bay.id }))
    const report = await workshop.import(small(onBay('5', { ...WT2, 接车时间: '2026-11-20 09:00', 洗车: '是' }), {}))
    expect(standing(await workshop.floor())).toEqual(['5 WT1'])
    expect(actions(report.warnings)).toContain('moved-here')
  })

  test('keeps its bay from a new car that the file puts there, which waits in its queue', async () => {
    await workshop.import(small(onBay('5')))
    const report = await workshop.import(small(onBay('5', WT2)))
    expect(actions(report.warnings)).toEqual(['bay-taken-here', 'not-in-file'])
    const [bay, waiting] = [await workshop.bay('5'), await workshop.order('WT2')]
    expect(standing(await workshop.floor())).toEqual(['5 WT1'])
    expect(waiting.operations[0]).toMatchObject({ bayId: bay.id, clocks: [], rank: 1 })
  })

  test('an order that ended here is left alone, whatever a later file says', async () => {
    await workshop.import(small({ 项目状态: '待交车' }))
    const { id } = await workshop.order('WT1')
    for (const command of givingBack(id, 128_000)) await workshop.ask(command)
    const report = await workshop.import(small({ 洗车: '是', 项目状态: '洗车' }))
    expect(report).toMatchObject({ outcome: 'unchanged', orders: { unchanged: 1 } })
    expect(actions(report.warnings)).toEqual(['closed-here'])
  })
})

describe('what a file leaves open', () => {
  test('work without a bay runs, and nobody knows where', async () => {
    const report = await workshop.import(small({ 项目状态: '维修中' }, { ...WT2, 项目状态: '维修中' }))
    expect(actions(report.warnings)).toEqual(['working-without-bay', 'working-without-bay'])
    const order = await workshop.order('WT1')
    expect(stageOf(order)).toBe('working')
    expect(order.operations[0]).toMatchObject({ needsBay: false, shared: true })
  })

  test('an order that is still at reception is not signed, and waits there', async () => {
    await workshop.import(small({ 项目状态: '待接车' }))
    const order = await workshop.order('WT1')
    expect(stageOf(order)).toBe('arrived')
    expect(order).toMatchObject({ signature: null, place: { kind: 'reception' } })
  })

  test('an operation that is ready while another is open does not make the car ready', async () => {
    const report = await workshop.import(small({ 项目状态: '待交车' }, brakes))
    expect(actions(report.warnings)).toEqual(['states-disagree'])
    expect(stageOf(await workshop.order('WT1'))).toBe('waiting')
  })

  test('a car whose bay an earlier one has waits in its queue, in dispatch order', async () => {
    await workshop.import(small(onBay('7'), onBay('7', WT2)))
    const order = await workshop.order('WT2')
    expect(stageOf(order)).toBe('waiting')
    const bay = await workshop.bay('7')
    expect(order.operations[0]).toMatchObject({ bayId: bay.id, clocks: [] })
  })

  test('a car that is washed is to be washed, whatever its column says', async () => {
    await workshop.import(small({ 项目状态: '洗车', 洗车: '否' }))
    expect(stageOf(await workshop.order('WT1'))).toBe('wash')
  })
})

test('all or nothing: a file that fails on its way into the database leaves no trace', async () => {
  const { db } = workshop.database
  await db.schema
    .alterTable('importedOrder')
    .addCheckConstraint('not_wt2', sql`said ->> 'number' <> 'WT2'`)
    .execute()
  await expect(workshop.import(small({}, WT2))).rejects.toThrow()
  expect((await workshop.floor()).rev).toBe(0)
  for (const table of ['repairOrder', 'customer', 'vehicle', 'bay', 'team', 'command'] as const)
    expect(await db.selectFrom(table).selectAll().execute()).toEqual([])
})

test('an imported car goes its way like any other: inspected, made ready, delivered', async () => {
  await workshop.import(small({ 项目状态: '质检' }))
  const order = await workshop.order('WT1')
  const { id } = order
  for (const { command } of [...inspection(order), ...handingBack(order)]) await workshop.ask(command)
  for (const command of givingBack(id, 128_000)) await workshop.ask(command)
  expect((await workshop.floor()).today.delivered).toBe(1)
})
