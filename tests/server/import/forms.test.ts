import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { csv, dmsBytes, dmsCells, read } from '../../support/dms.ts'
import { xlsx, type Cell } from '../../support/xlsx.ts'

/** Orders without line numbers, which differ where cells break lines. */
async function orders(content: string | Uint8Array) {
  const reading = await read(content)
  expect(reading.problems).toEqual([])
  return reading.orders.map((order) => ({
    ...order,
    operations: order.operations.map(({ line: _line, ...operation }) => operation),
  }))
}

describe('the same orders come out of', async () => {
  const cells = dmsCells('utf8')
  const expected = await orders(dmsBytes('utf8'))

  test('columns in another order', async () => {
    expect(await orders(csv(cells.map((row) => row.toReversed())))).toEqual(expected)
  })

  test.each([
    ['tab', '\t'],
    ['semicolon', ';'],
  ])('cells separated by %s', async (_name, separator) => {
    expect(await orders(csv(cells, separator))).toEqual(expected)
    expect((await read(csv(cells, separator))).found?.separator).toBe(separator)
  })

  test.each(['utf8', 'utf16le', 'utf16be', 'gb18030'] as const)(
    '%s, with and without a byte order mark',
    async (encoding) => {
      for (const addBOM of encoding === 'gb18030' ? [false] : [true, false])
        expect(await orders(iconv.encode(csv(cells), encoding, { addBOM }))).toEqual(expected)
    },
  )

  test('line ends of old and new systems', async () => {
    expect(await orders(csv(cells).replaceAll('\r\n', '\n'))).toEqual(expected)
    expect(await orders(csv(cells).replace(/\r\n/g, '\r'))).toEqual(expected)
  })

  test('a workbook of texts', async () => {
    expect(await orders(xlsx(cells))).toEqual(expected)
  })

  test('a workbook with dates, numbers and yes or no as Excel keeps them, and rows left out', async () => {
    const [titles = [], ...lines] = cells
    const typed = (text: string, at: number): Cell => {
      const title = titles[at] ?? ''
      if (['接车时间', '预计交车时间'].includes(title)) {
        const serial = Date.parse(`${text.replace(' ', 'T')}:00Z`) / 86_400_000 + 25_569
        // Half of a system's date cells lose their format on the way.
        return text.endsWith('0') ? Number(serial.toFixed(6)) : { serial }
      }
      if (['标准工时', '金额', '行驶里程', '联系电话'].includes(title)) return Number(text)
      if (['洗车', '保留旧件', '返修'].includes(title)) return text === '是'
      return text
    }
    const workbook = xlsx([['维修委托书明细表'], [], titles, ...lines.map((line) => line.map(typed)), [], ['合计']])
    expect(await orders(workbook)).toEqual(expected)
    expect((await read(workbook)).found).toMatchObject({ separator: 'xlsx', encoding: null, headerLine: 3 })
  })

  test('titles as other systems write them, traditional and English', async () => {
    const others: Record<string, string> = {
      委托书号: 'RO  No.',
      车牌号: '車牌號碼',
      VIN: '车架号',
      客户姓名: 'Customer_Name',
      接车时间: '进厂时间',
      维修项目: '維修項目',
      标准工时: 'ＳＴＤ　Hours',
      项目状态: 'Status',
    }
    const [titles = [], ...lines] = cells
    expect(await orders(csv([titles.map((title) => others[title] ?? title), ...lines]))).toEqual(expected)
  })

  test('a file with columns that nobody knows, which are listed', async () => {
    const wider = cells.map((row, at) => (at === 0 ? ['__proto__', ...row, '发票抬头'] : ['x', ...row, 'y']))
    expect(await orders(csv(wider))).toEqual(expected)
    expect((await read(csv(wider))).found?.ignoredColumns).toEqual(['__proto__', '发票抬头'])
  })
})

describe('a file that is no table of orders says so', () => {
  const code = async (content: string | Uint8Array) => {
    const { problems, orders: none } = await read(content)
    expect(none).toEqual([])
    return problems.map((problem) => problem.code)
  }

  test('an empty one', async () => {
    expect(await code('')).toEqual(['empty-file'])
    expect(await code(' \r\n,,,\r\n')).toEqual(['empty-file'])
  })

  test('a PDF, a picture, an old Excel file, a web page that is called .xls', async () => {
    expect(await code('%PDF-1.7\n…')).toEqual(['pdf'])
    expect(await code(Buffer.from('89504e470d0a1a0a0000000d49484452000001', 'hex'))).toEqual(['not-text'])
    expect(await code(Buffer.from('d0cf11e0a1b11ae10000', 'hex'))).toEqual(['old-excel'])
    expect(await code('<html><table><tr><td>委托书号</td></tr></table></html>')).toEqual(['web-page'])
  })

  test('a letter, and a table of something else', async () => {
    expect(await code('尊敬的客户：\n您的车辆已完工。\n')).toEqual(['no-header'])
    expect(await code('姓名,班组\n李丽,机修一组\n')).toEqual(['no-header'])
  })

  test('titles without a single order under them', async () => {
    expect(await code(csv(dmsCells('utf8').slice(0, 1)))).toEqual(['no-orders'])
  })

  test('obligatory columns that are missing, each by its name', async () => {
    const [titles = [], ...lines] = dmsCells('utf8')
    const without = ['车牌号', '标准工时', '备注']
    const kept = [titles, ...lines].map((row) => row.filter((_cell, at) => !without.includes(titles[at] ?? '')))
    const { problems } = await read(csv(kept))
    expect(problems.map((problem) => [problem.code, problem.line, problem.column])).toEqual([
      ['column-missing', 1, '车牌号'],
      ['column-missing', 1, '标准工时'],
    ])
  })

  test('a quote that never ends, with the line on which it opens', async () => {
    const cut = dmsBytes('utf8').toString('utf8').split('低速更明显')[0] ?? ''
    const { problems } = await read(cut)
    expect(problems.map((problem) => [problem.code, problem.line])).toEqual([['quote-not-closed', 19]])
  })
})
