import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import iconv from 'iconv-lite'
import { readExport, type ImportReading } from '../../server/import/read.ts'

export type DmsFile = 'utf8' | 'gb18030' | 'broken'

/** A dealer-management system's export as it came. */
export function dmsBytes(file: DmsFile): Buffer {
  return readFileSync(new URL(`../fixtures/dms/dms-orders.${file}.csv`, import.meta.url))
}

/** The cells of an export, for tests that write them in another form. */
export function dmsCells(file: DmsFile): string[][] {
  const text = iconv.decode(dmsBytes(file), file === 'utf8' ? 'utf8' : 'gb18030')
  return parse(text, { relax_column_count: true, skip_empty_lines: false, bom: true })
}

export function csv(rows: readonly (readonly string[])[], separator = ','): string {
  const quoted = (cell: string) => (/["\r\n,;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  return rows.map((cells) => `${cells.map(quoted).join(separator)}\r\n`).join('')
}

export function read(content: string | Uint8Array, timeZone = 'Asia/Shanghai'): Promise<ImportReading> {
  return readExport(typeof content === 'string' ? Buffer.from(content, 'utf8') : content, { timeZone })
}

/** The smallest export with every obligatory column and some more; a line is what differs from a good one. */
export function small(...lines: readonly Partial<typeof GOOD_LINE>[]): string {
  const rows = lines.map((line) => Object.values({ ...GOOD_LINE, ...line }))
  return csv([Object.keys(GOOD_LINE), ...rows])
}

export const GOOD_LINE = {
  委托书号: 'WT1',
  车牌号: '京A12345',
  客户姓名: '李丽',
  联系电话: '13800000000',
  接车时间: '2026-11-20 10:00',
  预计交车时间: '2026-11-20 16:00',
  维修项目: 'B类保养',
  工种: '机修',
  标准工时: '1.6',
  金额: '1280',
  付费类别: '自费',
  备件状态: '齐',
  项目状态: '待派工',
  工位: '',
  洗车: '否',
  保留旧件: '否',
}
