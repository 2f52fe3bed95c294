import { said, wrong, type Read } from './cell.ts'
import { compact, key } from './text.ts'

const LONGEST_BAY = 12

/** `139 1754-5113` → `13917545113`. */
export function readPhone(cell: string): string {
  return compact(cell).replace(/[-()‐-―−]/g, '')
}

/** Whether people can be called there: no letters, no two numbers in one, none cut down to 1.39E+10. */
export function isOddPhone(phone: string): boolean {
  return !/^\+?\d{5,15}$/.test(phone)
}

/** `7`, `07`, `7号工位`, `BAY 7` → `7`. */
export function readBay(cell: string): Read<string | null> {
  if (key(cell) === '无' || key(cell) === '未分配') return said(null)
  const no = compact(cell)
    .toUpperCase()
    .replace(/^(?:工位|BAY|NO\.?)|(?:号工位|號工位|工位|号|號)$/g, '')
    .replace(/^[#-]|#$/g, '')
    .replace(/^0+(?=\d+$)/, '')
  return no === '' || no.length > LONGEST_BAY ? wrong('not-a-bay') : said(no)
}
