import type { ImportCode } from '#words/import.ts'
import { said, wrong, type Read } from './cell.ts'
import { compact } from './text.ts'

const MOST_YUAN = 10_000_000
const MOST_KILOMETRES = 3_000_000
const MOST_HOURS = 500

/** `¥1,280.00` → 128000 fen. */
export function readMoney(cell: string): Read<number> {
  return numberIn(cell, /^(?:¥|CNY|RMB)|(?:元|CNY|RMB)$/gi, {
    most: MOST_YUAN,
    times: 100,
    code: 'not-money',
  })
}

/** `50,767 公里` → 50767 km. */
export function readMileage(cell: string): Read<number> {
  return numberIn(cell, /(?:公里|千米|km)$/i, { most: MOST_KILOMETRES, times: 1, code: 'not-a-mileage' })
}

/** `1.6` hours → 96 minutes. */
export function readHours(cell: string): Read<number> {
  return numberIn(cell, /(?:小时|工时|小時|工時|hours?|hrs?|h)$/i, {
    most: MOST_HOURS,
    times: 60,
    code: 'not-hours',
  })
}

interface NumberRule {
  readonly most: number
  readonly times: number
  readonly code: ImportCode
}

function numberIn(cell: string, unit: RegExp, { most, times, code }: NumberRule): Read<number> {
  const text = compact(cell).replace('−', '-').replace(unit, '')
  const number = decimal(text.replace(/^-¥?/, ''))
  if (number === null || number > most) return wrong(code)
  if (text.startsWith('-') && number !== 0) return wrong('negative')
  return said(Math.round(number * times))
}

/** Thousands by comma, or by point where a comma is the decimal sign, as files with semicolons often have it. */
function decimal(text: string): number | null {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text)
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''))
  if (/^\d+,\d{1,2}$/.test(text)) return Number(text.replace(',', '.'))
  if (/^\d{1,3}(\.\d{3})+,\d{1,2}$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'))
  return null
}
