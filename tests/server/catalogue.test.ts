// The price list, on a real PostgreSQL: taken in from a file, found by name, number or initials.
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { OPERATIONS, PARTS } from '#db/demo/catalogue.ts'
import { importCatalogue, searchCatalogue } from '../../server/commands/catalogue.ts'
import { readCatalogue } from '../../server/import/catalogue.ts'
import { testDatabase, type TestDatabase } from '../support/database.ts'
import { nodeOn, openSite } from '../support/workshop.ts'

let database: TestDatabase
let site: string

beforeAll(async () => {
  database = await testDatabase()
  site = await openSite(nodeOn(database.db))
})
afterAll(() => database.drop())

const OPERATIONS_CSV = `项目编号,项目名称,工种,标准工时,单价
M1010,更换前制动片,机修,0.9,"¥1,198.00"
E2020,空调杀菌,电器,0.3 小时,120
`
const PARTS_CSV = `某某经销商配件价目 2026-11
配件编号;配件名称;单位;零售价
5Q0 698 151;前制动片;套;468,00
G 052 577;机油 0W-20;L;98
`

const take = async (csv: string | Uint8Array, kind: 'operations' | 'parts') =>
  importCatalogue(
    database.db,
    site,
    await readCatalogue(typeof csv === 'string' ? new TextEncoder().encode(csv) : csv, kind),
  )
const find = (q: string) => searchCatalogue(database.db, site, { q })

describe('a price list comes in from a file (P3.6)', () => {
  test('operations with hours and prices; a second time it brings the new prices', async () => {
    expect(await take(OPERATIONS_CSV, 'operations')).toMatchObject({ outcome: 'imported', made: 2, updated: 0 })
    const dearer = OPERATIONS_CSV.replace('120', '130')
    expect(await take(dearer, 'operations')).toMatchObject({ outcome: 'imported', made: 0, updated: 2 })
    const [found] = (await find('E2020')).operations
    expect(found).toMatchObject({ name: '空调杀菌', trade: 'electrical', standardMinutes: 18, price: 13_000 })
  })

  test('in the encoding and with the separator of an old system, below a line of its own', async () => {
    const report = await take(iconv.encode(PARTS_CSV, 'GB18030'), 'parts')
    expect(report).toMatchObject({ outcome: 'imported', encoding: 'GB18030', made: 2 })
    expect((await find('机油')).parts).toEqual([{ code: 'G 052 577', name: '机油 0W-20', unit: 'L', price: 9_800 }])
  })

  test('all or nothing: every bad cell is told with line, column, value and what was expected', async () => {
    const bad = `${OPERATIONS_CSV}M1010,重复,机修,1,10\nM3,没价,机修,1,-1\nM4,,木工,半天,10\n`
    const report = await take(bad, 'operations')
    expect(report).toMatchObject({ outcome: 'refused', made: 0 })
    expect(report.problems.map(({ line, column, value, code }) => [line, column, value, code])).toEqual([
      [4, '项目编号', 'M1010', 'code-repeated'],
      [5, '单价', '-1', 'negative'],
      [6, '项目名称', '', 'missing'],
      [6, '工种', '木工', 'not-a-trade'],
      [6, '标准工时', '半天', 'not-hours'],
    ])
    expect(report.problems[1]?.expected).toEqual({ zh: '不能是负数', en: expect.any(String) })
    expect((await find('重复')).operations).toEqual([])
  })

  test('a price above a million yuan is no price', async () => {
    const report = await take('编号,名称,单位,价格\nX,金件,件,1000000.01\n', 'parts')
    expect(report.problems).toMatchObject([{ code: 'not-money', line: 2, value: '1000000.01' }])
  })

  test.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff, 0xfe, 0xfd])],
    ['a letter', new TextEncoder().encode('您好，请查收价目表。\n')],
    ['nothing', new Uint8Array()],
  ])('%s is no price list, and is told so', async (_, bytes) => {
    const report = await take(bytes, 'parts')
    expect(report).toMatchObject({ outcome: 'refused', problems: [{ line: null }] })
  })

  test('operations without hours are told which column is missing', async () => {
    const report = await take('编号,名称,工种,单价\nM1,保养,机修,100\n', 'operations')
    expect(report.problems).toMatchObject([{ code: 'column-missing', column: '标准工时' }])
  })
})

describe('what is in it is found while it is typed (P3.6)', () => {
  beforeAll(async () => {
    await importCatalogue(database.db, site, {
      ...{ encoding: null, lines: OPERATIONS.length, operations: OPERATIONS, parts: [], problems: [] },
    })
    await importCatalogue(database.db, site, {
      ...{ encoding: null, lines: PARTS.length, operations: [], parts: PARTS, problems: [] },
    })
  })

  test.each([
    ['前制动', '5Q0 698 151'],
    ['qzdp', '5Q0 698 151'],
    ['5q0698151', '5Q0 698 151'],
    ['5Q0 698 151', '5Q0 698 151'],
    ['制动 套', undefined],
  ])('%s finds %s', async (q, code) => {
    const { parts } = await find(q)
    expect(parts.map((part) => part.code).includes(code ?? '')).toBe(code !== undefined)
  })

  test('the closest comes first', async () => {
    expect((await find('A 类')).operations[0]?.name).toBe('A 类保养')
  })

  test('wild cards of the database are letters like any other', async () => {
    expect(await find('%')).toEqual({ operations: [], parts: [] })
    expect(await find('_')).toEqual({ operations: [], parts: [] })
  })

  test('the sample’s catalogue has enough for every car that comes', () => {
    expect(OPERATIONS.length).toBeGreaterThanOrEqual(60)
    expect(PARTS.length).toBeGreaterThanOrEqual(80)
    expect(new Set(OPERATIONS.map(({ code }) => code)).size).toBe(OPERATIONS.length)
    expect(new Set(PARTS.map(({ code }) => code)).size).toBe(PARTS.length)
  })
})
