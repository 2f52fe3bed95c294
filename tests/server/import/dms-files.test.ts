import { describe, expect, test } from 'vitest'
import { dmsBytes, dmsCells, read } from '../../support/dms.ts'

/** 2026-11-20 14:05 on the workshop's clock. */
function shanghai(local: string): number {
  return Date.parse(`${local.replace(' ', 'T')}:00+08:00`)
}

describe('a clean export in UTF-8', async () => {
  const reading = await read(dmsBytes('utf8'))

  test('is read whole: 36 orders with 69 operations, nothing wrong and nothing odd', () => {
    expect(reading.problems).toEqual([])
    expect(reading.warnings).toEqual([])
    expect(reading.found).toEqual({
      encoding: 'UTF-8',
      separator: ',',
      headerLine: 1,
      ignoredColumns: [],
      lines: 69,
      orders: 36,
    })
    expect(reading.orders).toHaveLength(36)
    expect(reading.orders.flatMap((order) => order.operations)).toHaveLength(69)
  })

  test('an order keeps both contacts, its five confirmations, its remarks and its operations in their order (P3.7, P3.8)', () => {
    const order = reading.orders.find(({ number }) => number === 'WT2611200003')
    expect(order).toEqual({
      number: 'WT2611200003',
      plate: '川ZA76485',
      vin: 'LFVU6D447N3623408',
      model: '大众 迈腾 330TSI',
      customer: { name: '孙建国', phone: '15008633842' },
      bringer: { name: '朱师傅', phone: '13072366118' },
      advisor: '周倩',
      origin: 'appointment',
      waiting: true,
      arrivedAt: shanghai('2026-11-20 14:05'),
      promisedAt: shanghai('2026-11-21 02:48'),
      mileageKm: 72_336,
      complaint: '冷车启动抖',
      wash: false,
      keepOldParts: true,
      repeatRepair: false,
      notes: ['轮毂有旧伤', '备胎无'],
      operations: [
        {
          line: 6,
          name: '免费检查胎压、补玻璃水',
          trade: 'mechanical',
          standardMinutes: 12,
          priceFen: 0,
          payType: 'internal',
          parts: { state: 'complete', expectedAt: null },
          state: 'done',
          bay: null,
          team: '机修一组',
        },
        {
          line: 7,
          name: '更换前后制动盘片',
          trade: 'mechanical',
          standardMinutes: 132,
          priceFen: 326_000,
          payType: 'internal',
          parts: { state: 'complete', expectedAt: null },
          state: 'done',
          bay: null,
          team: '机修二组',
        },
        {
          line: 8,
          name: '左前门喷漆',
          trade: 'paint',
          standardMinutes: 240,
          priceFen: 120_000,
          payType: 'customer',
          parts: { state: 'complete', expectedAt: null },
          state: 'working',
          bay: { no: '7', place: 'on-bay' },
          team: '喷漆组',
        },
      ],
    })
  })

  test('who stands on which bay is what the file says', () => {
    const standing = reading.orders.flatMap(({ number, operations }) =>
      operations.flatMap(({ bay }) => (bay?.place === 'on-bay' ? [`${bay.no} ${number}`] : [])),
    )
    expect(standing.toSorted()).toEqual([
      '1 WT2611200021',
      '3 WT2611200013',
      '4 WT2611200012',
      '5 WT2611200032',
      '7 WT2611200003',
      '8 WT2611200010',
    ])
  })

  test('missing parts keep the day on which they should come (P4.6)', () => {
    const missing = reading.orders.flatMap((order) => order.operations.filter(({ parts }) => parts.state === 'missing'))
    expect(missing).toHaveLength(10)
    expect(new Set(missing.map(({ parts }) => parts.expectedAt))).toEqual(new Set([shanghai('2026-11-22 00:00')]))
  })

  test('a complaint of two lines stays one, and lines after it keep their numbers', () => {
    const order = reading.orders.find(({ number }) => number === 'WT2611200008')
    expect(order?.complaint).toBe('刹车时有“吱吱”声，\n低速更明显')
    expect(order?.operations.map(({ line }) => line)).toEqual([19, 21])
    expect(reading.orders.find(({ number }) => number === 'WT2611200009')?.operations[0]?.line).toBe(23)
  })
})

describe('what Chinese systems really write', async () => {
  const reading = await read(dmsBytes('gb18030'))

  test('is read whole: 58 orders with 103 operations under a title line, without empty lines and the sum', () => {
    expect(reading.problems).toEqual([])
    expect(reading.found).toMatchObject({ encoding: 'GB18030', headerLine: 2, lines: 103, orders: 58 })
    expect(reading.orders).toHaveLength(58)
    expect(reading.orders.flatMap((order) => order.operations)).toHaveLength(103)
  })

  test('the hours add up to what the file’s last line says', () => {
    const [, ...totals] = dmsCells('gb18030').findLast(([first]) => first === '合计') ?? []
    const minutes = reading.orders
      .flatMap((order) => order.operations)
      .reduce((sum, { standardMinutes }) => sum + standardMinutes, 0)
    expect(totals.filter((cell) => cell !== '')).toEqual([String(minutes / 60)])
  })

  test('serial dates and the four written forms, two forms of a plate and a phone, small letters in a VIN agree', () => {
    const order = reading.orders.find(({ number }) => number === 'WT2611200005')
    expect(order).toMatchObject({
      plate: '沪H6NXP6',
      vin: 'LFVA7ZFH9P3372651',
      arrivedAt: shanghai('2026-11-20 12:45'),
      promisedAt: shanghai('2026-11-20 19:53'),
      bringer: null,
    })
    expect(order?.operations.map(({ priceFen }) => priceFen)).toEqual([80_000, 38_000, 0])
    expect(reading.orders.find(({ number }) => number === 'WT2611200014')).toMatchObject({
      plate: '沪WPFTR0',
    })
    expect(reading.orders.find(({ number }) => number === 'WT2611200012')).toMatchObject({
      customer: { phone: '13564041042' },
    })
    expect(reading.orders.find(({ number }) => number === 'WT2611200003')).toMatchObject({
      mileageKm: 50_767,
    })
    expect(reading.orders.find(({ number }) => number === 'WT2611200038')?.operations[2]?.priceFen).toBe(128_000)
  })

  test('lines that disagree on washing and old parts are told of, and the yes wins', () => {
    expect(reading.warnings.map(({ code, line, column, values }) => [code, line, column, values['keptLine']])).toEqual([
      ['yes-wins', 103, '保留旧件', 100],
      ['yes-wins', 104, '洗车', 106],
      ['yes-wins', 105, '洗车', 106],
      ['yes-wins', 110, '保留旧件', 111],
    ])
    expect(reading.orders.find(({ number }) => number === 'WT2611200049')?.wash).toBe(true)
    expect(reading.orders.find(({ number }) => number === 'WT2611200051')?.keepOldParts).toBe(true)
  })
})

describe('an export with bad lines', async () => {
  const reading = await read(dmsBytes('broken'))

  test('every defect is reported by line, column, value and order', () => {
    expect(reading.problems.map(({ code, line, column, value, order }) => [code, line, column, value, order])).toEqual([
      ['line-too-short', 20, '来店方式', '', 'WT2611200008'],
      ['not-a-time', 26, '预计交车时间', '明天下午', 'WT2611200012'],
      ['not-hours', 26, '标准工时', '一小时', 'WT2611200012'],
    ])
  })

  test('orders with a bad line are left out whole, with their good lines', () => {
    expect(reading.skipped).toEqual(['WT2611200008', 'WT2611200012'])
    expect(reading.found).toMatchObject({ lines: 39, orders: 20 })
    expect(reading.orders).toHaveLength(18)
    expect(reading.orders.map(({ number }) => number)).not.toContain('WT2611200008')
  })

  test('a rescue plate of an odd form and imported cars are read; only the plate is warned of', () => {
    expect(reading.warnings.map(({ code, line, column, value }) => [code, line, column, value])).toEqual([
      ['odd-plate', 25, '车牌号', '沪A·X0119应急'],
    ])
    expect(reading.orders.find(({ number }) => number === 'WT2611200011')?.plate).toBe('沪AX0119应急')
  })
})
