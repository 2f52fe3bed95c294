import { describe, expect, test } from 'vitest'
import { problemText } from '../../../server/words/import.ts'
import { GOOD_LINE, csv, read, small } from '../../support/dms.ts'

const told = (
  problems: readonly { code: string; line: number | null; column: string | null; value: string | null }[],
) => problems.map(({ code, line, column, value }) => [code, line, column, value])

describe('a cell that cannot be meant is a problem with its line, column and value', () => {
  test.each([
    ['接车时间', '昨天', 'not-a-time'],
    ['接车时间', '2026-02-30 10:00', 'not-a-time'],
    ['接车时间', '2026-11-20', 'not-a-time'],
    ['接车时间', '46346', 'promised-before-arrival', '预计交车时间', '2026-11-19 16:00'],
    ['预计交车时间', '2026-11-20 09:59', 'promised-before-arrival'],
    ['预计交车时间', '2026-11-20 25:00', 'not-a-time'],
    ['标准工时', '一小时', 'not-hours'],
    ['标准工时', '-1.5', 'negative'],
    ['金额', '-300', 'negative'],
    ['金额', '¥-300.00', 'negative'],
    ['金额', '约300', 'not-money'],
    ['金额', '1,28.00', 'not-money'],
    ['工种', '木工', 'not-a-trade'],
    ['付费类别', '赊账', 'not-a-pay-type'],
    ['备件状态', '缺件 13-45 到货', 'not-a-parts-state'],
    ['项目状态', '不知道', 'not-a-state'],
    ['工位', '七号工位靠窗户的那一个旁边', 'not-a-bay'],
    ['洗车', '可能', 'not-yes-or-no'],
    ['委托书号', '', 'missing'],
    ['车牌号', '', 'missing'],
    ['客户姓名', '', 'missing'],
    ['维修项目', '', 'missing'],
    ['项目状态', '', 'missing'],
  ])('%s “%s”: %s', async (column, value, code, blamed = column, other?: string) => {
    const line = { [column]: value, ...(other && { [blamed]: other }) }
    const { problems, orders } = await read(small(line))
    expect(told(problems)).toEqual([[code, 2, blamed, other ?? value]])
    expect(orders).toEqual([])
  })

  test('a line with several is told of each', async () => {
    const { problems } = await read(small({ 工种: '木工', 标准工时: '多', 金额: '贵' }))
    expect(problems.map((problem) => problem.column)).toEqual(['工种', '标准工时', '金额'])
  })

  test('a comma that is not in quotes shifts a line, and only that is said', async () => {
    const text = small({}).replace('1280', '1,280.00')
    const { problems } = await read(text)
    expect(told(problems)).toEqual([['line-too-long', 2, null, '否']])
  })

  test('both languages say where, what, and what was expected', async () => {
    const [problem] = (await read(small({ 标准工时: '一小时' }))).problems
    expect(problem && problemText(problem, 'zh')).toBe('第 2 行，标准工时“一小时”：应为工时的小时数，如 1.6')
    expect(problem && problemText(problem, 'en')).toBe(
      'Line 2, 标准工时 “一小时”: Expected standard time in hours, such as 1.6',
    )
  })
})

describe('an order is all or nothing', () => {
  test('one bad line leaves out its good lines, and no other order', async () => {
    const { orders, skipped } = await read(
      small({}, { 维修项目: '喷漆', 工种: '木工' }, { 委托书号: 'WT2', 车牌号: '沪A23456' }),
    )
    expect(skipped).toEqual(['WT1'])
    expect(orders.map(({ number }) => number)).toEqual(['WT2'])
  })

  test('a line without a number leaves out the order of its car', async () => {
    const { orders, skipped } = await read(
      small({}, { 委托书号: '', 维修项目: '喷漆', 工种: '喷漆' }, { 委托书号: 'WT2', 车牌号: '沪A23456' }),
    )
    expect(skipped).toEqual(['WT1'])
    expect(orders.map(({ number }) => number)).toEqual(['WT2'])
  })
})

describe('lines of one order', () => {
  test('what one says the others need not repeat', async () => {
    const { orders, problems, warnings } = await read(
      small({}, { 车牌号: '', 客户姓名: '', 接车时间: '', 预计交车时间: '', 维修项目: '更换蓄电池' }),
    )
    expect([...problems, ...warnings]).toEqual([])
    expect(orders[0]?.operations.map(({ name }) => name)).toEqual(['B类保养', '更换蓄电池'])
  })

  test('where they disagree the first that says something wins, and the other is told of', async () => {
    const { orders, warnings } = await read(
      small({ 客户姓名: '' }, { 客户姓名: '王静', 维修项目: '喷漆' }, { 客户姓名: '王艳', 维修项目: '钣金' }),
    )
    expect(orders[0]?.customer.name).toBe('王静')
    expect(told(warnings)).toEqual([['lines-disagree', 4, '客户姓名', '王艳']])
  })

  test('a yes to washing or to keeping old parts wins over an earlier no', async () => {
    const { orders, warnings } = await read(small({}, { 洗车: '是', 保留旧件: '是', 维修项目: '喷漆' }))
    expect(orders[0]).toMatchObject({ wash: true, keepOldParts: true })
    expect(warnings.map(({ code, line }) => [code, line])).toEqual([
      ['yes-wins', 2],
      ['yes-wins', 2],
    ])
  })

  test('a line that was exported twice counts once', async () => {
    const { orders, warnings } = await read(small({}, {}))
    expect(orders[0]?.operations).toHaveLength(1)
    expect(told(warnings)).toEqual([['line-repeated', 3, '维修项目', 'B类保养']])
  })
})

describe('bays', () => {
  const working = { 项目状态: '维修中', 工位: '3号工位' }
  const bays = async (...lines: readonly Partial<typeof GOOD_LINE>[]) => {
    const { orders, warnings } = await read(small(...lines))
    return {
      bays: orders.flatMap(({ operations }) => operations.map(({ bay }) => bay)),
      warnings: told(warnings),
    }
  }

  test('where two cars claim one the earlier keeps it and the other waits in its queue (S.1)', async () => {
    const late = { ...working, 接车时间: '2026-11-20 11:00' }
    const early = {
      ...working,
      委托书号: 'WT2',
      车牌号: '沪A23456',
      接车时间: '2026-11-20 09:00',
      工位: '03',
    }
    expect(await bays(late, early)).toEqual({
      bays: [
        { no: '3', place: 'in-queue' },
        { no: '3', place: 'on-bay' },
      ],
      warnings: [['bay-taken', 2, '工位', '3']],
    })
  })

  test('a car on two bays stands where it is worked on and waits for the other (S.1)', async () => {
    const waits = { 项目状态: '待料', 工位: '5' }
    expect(await bays(waits, { ...working, 维修项目: '更换蓄电池' })).toEqual({
      bays: [
        { no: '5', place: 'in-queue' },
        { no: '3', place: 'on-bay' },
      ],
      warnings: [['on-two-bays', 2, '工位', '5']],
    })
  })

  test('a bay of work to come is a plan, a bay of work done is nothing', async () => {
    const planned = { 项目状态: '待派工', 工位: 'P2' }
    const done = { 项目状态: '完工', 工位: '4', 维修项目: '更换蓄电池' }
    expect(await bays(planned, done)).toEqual({ bays: [{ no: 'P2', place: 'in-queue' }, null], warnings: [] })
  })
})

describe('what reports print around the orders', () => {
  const [titles = [], line = []] = [Object.keys(GOOD_LINE), Object.values(GOOD_LINE)]
  const beside = (column: string, value: string) => titles.map((title) => (title === column ? value : ''))

  test('titles on every page, sums and who printed it are no orders', async () => {
    const second = line.map((cell, at) => (titles[at] === '维修项目' ? '四轮定位' : cell))
    const rows = [
      ['XX 汽车销售服务有限公司'],
      titles,
      line,
      ['小计', ...beside('标准工时', '1.6').slice(1)],
      titles,
      second,
      ['制表人：王敏'],
    ]
    const { orders, problems, warnings } = await read(csv(rows))
    expect(problems).toEqual([])
    expect(orders[0]?.operations).toHaveLength(2)
    expect(told(warnings)).toEqual([['remark-ignored', 7, null, '制表人：王敏']])
  })

  test('a sum that the lines do not reach says that lines were lost', async () => {
    const sum = (hours: string) => read(csv([titles, line, ['合计', ...beside('标准工时', hours).slice(1)]]))
    expect((await sum('1.6')).warnings).toEqual([])
    expect(told((await sum('9.9')).warnings)).toEqual([['total-differs', 3, '标准工时', '9.9']])
  })
})

describe('times', () => {
  test('parts that come in January are for a car of December of next year', async () => {
    const line = {
      接车时间: '2026-12-30 10:00',
      预计交车时间: '2027-01-05 10:00',
      备件状态: '缺件 01-03 到货',
    }
    const [order] = (await read(small(line))).orders
    expect(order?.operations[0]?.parts.expectedAt).toBe(Date.parse('2027-01-03T00:00:00+08:00'))
  })

  test('the old system’s clock is the workshop’s, summer time and all', async () => {
    const line = { 接车时间: '2026-03-29 01:30', 预计交车时间: '2026-03-29 03:30' }
    const [order] = (await read(small(line), 'Europe/Berlin')).orders
    expect(order?.arrivedAt).toBe(Date.parse('2026-03-29T01:30:00+01:00'))
    expect(order?.promisedAt).toBe(Date.parse('2026-03-29T03:30:00+02:00'))
  })
})
