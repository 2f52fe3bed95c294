import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MAX_BYTES, MAX_CELL_LENGTH, MAX_LINES, MAX_UNPACKED_BYTES } from '../../../server/import/limits.ts'
import type { ImportReading } from '../../../server/import/read.ts'
import { expectedText, problemText } from '../../../server/words/import.ts'
import { csv, dmsBytes, dmsCells, read, small } from '../../support/dms.ts'
import { sheet, xlsx, zip } from '../../support/xlsx.ts'

const codes = ({ problems }: ImportReading) => problems.map((problem) => problem.code)

describe('a file that would fill the server is refused', () => {
  test('too many bytes, lines or characters in a cell', async () => {
    expect(codes(await read(Buffer.alloc(MAX_BYTES + 1, 0x41)))).toEqual(['file-too-large'])
    expect(codes(await read('a,b\n'.repeat(MAX_LINES + 1)))).toEqual(['too-many-lines'])
    expect(codes(await read(small({ 维修项目: '长'.repeat(MAX_CELL_LENGTH + 1) })))).toEqual(['cell-too-long'])
    expect(codes(await read(','.repeat(600) + 'x'))).toEqual(['too-many-columns'])
  })

  test('a workbook that says it unpacks to more than fits', async () => {
    const bomb = zip({ 'xl/workbook.xml': 'x' }, { 'xl/workbook.xml': MAX_UNPACKED_BYTES + 1 })
    expect(codes(await read(bomb))).toEqual(['workbook-too-large'])
  })

  test('a workbook that unpacks to more than it says', async () => {
    const bomb = zip({ 'xl/workbook.xml': ' '.repeat(1_000_000) }, { 'xl/workbook.xml': 10 })
    expect(codes(await read(bomb))).toEqual(['broken-workbook'])
  })

  test('a workbook with one cell a million rows down or ten thousand columns out', async () => {
    const good = sheet([['委托书号']])
    const far = (address: string) => zip({ 'xl/worksheets/sheet1.xml': good.replace('r="A1"', `r="${address}"`) })
    expect(codes(await read(far('A1048576')))).toEqual(['too-many-lines'])
    expect(codes(await read(far('XFD1')))).toEqual(['too-many-columns'])
    expect(codes(await read(far('ZZZZZZ1')))).toEqual(['broken-workbook'])
  })

  test('a zip that is no workbook, and a workbook cut in the middle', async () => {
    expect(codes(await read(zip({ 'readme.txt': 'hello' })))).toEqual(['broken-workbook'])
    const workbook = xlsx(dmsCells('utf8'))
    expect(codes(await read(workbook.subarray(0, workbook.length / 2)))).toEqual(['broken-workbook'])
  })
})

describe('whatever a file holds', () => {
  /** Every order comes out whole or is told of, and everything told can be said in both languages. */
  function expectHonest(reading: ImportReading): void {
    expect(reading.orders.length + reading.problems.length).toBeGreaterThan(0)
    const spoiled = new Set(reading.problems.map(({ order }) => order))
    for (const order of reading.orders) {
      expect(spoiled.has(order.number)).toBe(false)
      expect(order.promisedAt).toBeGreaterThanOrEqual(order.arrivedAt)
      expect(order.operations.length).toBeGreaterThan(0)
    }
    const standing = reading.orders.flatMap(({ number, operations }) =>
      [...new Set(operations.flatMap(({ bay }) => (bay?.place === 'on-bay' ? [bay.no] : [])))].map((bay) => ({
        bay,
        number,
      })),
    )
    expect(new Set(standing.map(({ bay }) => bay)).size).toBe(standing.length)
    expect(new Set(standing.map(({ number }) => number)).size).toBe(standing.length)
    for (const problem of [...reading.problems, ...reading.warnings])
      for (const lang of ['zh', 'en'] as const) {
        expect(expectedText(problem, lang)).not.toBe('')
        expect(problemText(problem, lang)).toContain(expectedText(problem, lang))
      }
  }

  test('random bytes end in a reading', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => expectHonest(await read(bytes))),
    )
  })

  test('any cells of a good export may be overwritten with anything', async () => {
    const cells = dmsCells('utf8').slice(0, 20)
    const width = cells[0]?.length ?? 0
    const content = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '',
        '__proto__',
        'constructor',
        '是',
        '合计',
        '-1',
        '1e9',
        '46346.5',
        '2026-02-30 10:00',
        '缺件 13-45',
        '"',
        '0',
        '待交车',
        '7',
      ),
      fc.constantFrom(...cells.flat()),
    )
    const change = fc.record({ row: fc.nat(cells.length - 1), column: fc.nat(width - 1), content })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 8 }), fc.boolean(), async (changes, quoted) => {
        const rows = cells.map((row) => [...row])
        for (const { row, column, content: text } of changes) rows[row]?.splice(column, 1, text)
        expectHonest(await read(quoted ? csv(rows) : rows.map((row) => row.join(',')).join('\n')))
      }),
    )
  })

  test.each(['utf8', 'gb18030'] as const)(
    'any bytes of the %s export may be overwritten, and its end may be lost',
    async (file) => {
      const bytes = dmsBytes(file)
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 20 }),
          fc.nat(bytes.length),
          async (changes, length) => {
            const damaged = Buffer.from(bytes)
            for (const [at, byte] of changes) damaged[at] = byte
            expectHonest(await read(damaged.subarray(0, length)))
          },
        ),
        { numRuns: 40 },
      )
    },
  )

  test('any bytes of a workbook may be overwritten', async () => {
    const bytes = xlsx(dmsCells('utf8').slice(0, 20))
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 }),
        async (changes) => {
          const damaged = Buffer.from(bytes)
          for (const [at, byte] of changes) damaged[at] = byte
          expectHonest(await read(damaged))
        },
      ),
    )
  })
})
