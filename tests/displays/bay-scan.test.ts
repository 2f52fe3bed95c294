import { describe, expect, test } from 'vitest'
import type { Floor } from '#domain/floor.ts'
import { pageOf } from '../../displays/bay/bay-pages.ts'
import { readScan } from '../../displays/bay/bay-scan.ts'
import { bayView } from '../../displays/bay/bay-view.ts'
import { SAMPLE_NOW, sampleFloor } from '../support/sample-floor.ts'

const scan = (code: string, floor: Floor = sampleFloor(), bayNo = '2') => {
  const read = readScan(bayView(floor, bayNo, new Map(), SAMPLE_NOW), code)
  return read.kind === 'operation' ? `${read.act} ${read.line.operation.name}` : read.kind
}

describe('a scanned job', () => {
  test('the ticket or the order’s number means the operation that is next: what runs is finished', () => {
    expect(scan('A019')).toBe('finish 高压系统绝缘检测')
    expect(scan('wt2611220019')).toBe('finish 高压系统绝缘检测')
  })

  test('one operation is named by its number on the order, and starts where it does not run', () => {
    expect(scan('A019-2')).toBe('start 更换制动灯开关')
  })

  test('what is done already, or was never there, is said', () => {
    expect(scan('A027-1', sampleFloor(), '1')).toBe('nothing-left')
    expect(scan('A019-7')).toBe('other-car')
  })

  test('another car’s code does nothing here, nor any on an idle bay', () => {
    expect(scan('A027')).toBe('other-car')
    expect(scan('A031', sampleFloor(), '4')).toBe('other-car')
  })
})

describe('more operations than a screen can show', () => {
  const rows = ['running', 'a', 'b', 'c', 'd', 'e']
  const page = (now: number) => pageOf(rows, 4, (row) => row === 'running', now)

  test('turn by themselves with a count, the running one on every page', () => {
    expect(page(0)).toEqual({ rows: ['running', 'a', 'b', 'c'], page: 1, pages: 2 })
    expect(page(8_000)).toEqual({ rows: ['running', 'd', 'e'], page: 2, pages: 2 })
    expect(page(16_000).page).toBe(1)
  })

  test('stand still where all have room', () => {
    expect(pageOf(rows.slice(0, 4), 4, () => false, 99_999)).toEqual({ rows: rows.slice(0, 4), page: 1, pages: 1 })
  })
})
