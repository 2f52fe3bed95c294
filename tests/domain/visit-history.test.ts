import { describe, expect, test } from 'vitest'
import { repeatOf, standingOf, stillUndone, type PastVisit } from '#domain/visit-history.ts'
import { leftUndoneOf } from '#domain/visit/left-undone.ts'
import { blankVisit } from '#domain/visit/visit.ts'
import { at } from '../support/floor-builder.ts'

const DAY = 24 * 60 * 60_000
const NOW = at('14:26')

const stay = (daysAgo: number, facts: Partial<PastVisit> = {}): PastVisit => ({
  ...{ orderId: `o${daysAgo}`, number: 'WT1', ticket: 'A114', type: 'repair' },
  ...{ arrivedAt: NOW - daysAgo * DAY - 5_000, leftAt: NOW - daysAgo * DAY, mileageKm: 66_905 },
  ...{ advisor: '陈浩', complaint: '右前异响' },
  done: [{ name: '更换右前下摆臂衬套', trade: 'mechanical', people: ['刘洋'] }],
  warranty: { kind: 'small', days: 10, kilometres: 2_000 },
  leftUndone: [],
  ...facts,
})

describe('a repeat repair is seen at reception (P1.3, P12.1)', () => {
  const nothingYet = { type: 'repair', operations: [] } as const

  test('the same operation within 30 days, however it is spelled', () => {
    const today = { type: 'repair', operations: [{ name: '更换 右前下摆臂衬套', trade: 'mechanical' }] } as const
    expect(repeatOf(today, [stay(25)], NOW)).toMatchObject({
      because: 'operation',
      days: 25,
      work: { people: ['刘洋'] },
    })
    expect(repeatOf(today, [stay(31)], NOW)).toBeNull()
  })

  test('a repair of the same trade within 30 days; work of another trade is none', () => {
    const today = (trade: 'mechanical' | 'paint') =>
      ({ type: 'repair', operations: [{ name: '路试检查', trade }] }) as const
    expect(repeatOf(today('mechanical'), [stay(10)], NOW)).toMatchObject({ because: 'trade', days: 10 })
    expect(repeatOf(today('paint'), [stay(10)], NOW)).toBeNull()
  })

  test('a service that was due is no repeat of a repair, and a repair none of a service', () => {
    const service = { type: 'maintenance', operations: [{ name: 'A 类保养', trade: 'mechanical' }] } as const
    expect(repeatOf(service, [stay(10)], NOW)).toBeNull()
    expect(repeatOf(nothingYet, [stay(10, { type: 'maintenance' })], NOW)).toBeNull()
  })

  test('before anything is written any repair of the last 30 days is shown, so that the customer is asked', () => {
    expect(repeatOf(nothingYet, [stay(25)], NOW)).toMatchObject({ because: 'recent', days: 25 })
    expect(repeatOf(nothingYet, [stay(40)], NOW)).toBeNull()
    expect(repeatOf(nothingYet, [stay(0, { leftAt: null })], NOW)).toBeNull()
  })
})

describe('what was left undone is told at the next visit (P1.3, P3.9, P5.4)', () => {
  test('of the last visit that ended, each once', () => {
    const pads = { text: '前制动片 剩 3.5 mm', safety: true }
    const visits = [
      stay(0, { leftAt: null }),
      stay(25, { leftUndone: [pads, pads] }),
      stay(200, { leftUndone: [{ ...pads, text: '旧' }] }),
    ]
    expect(stillUndone(visits)).toEqual([pads])
  })

  test('nothing where the car was never here, or all was done', () => {
    expect(stillUndone([])).toEqual([])
    expect(stillUndone([stay(25)])).toEqual([])
  })

  test('declined at the desk, declined or put off as extra work, noted at the inspection: safety first; what was agreed is not', () => {
    const visit = blankVisit('a001')
    const finding = {
      id: 'f',
      operationId: null,
      personId: '',
      at: 0,
      urgency: 'soon',
      photos: [],
      words: '',
      lines: [],
    } as const
    expect(
      leftUndoneOf({
        ...visit,
        agreement: {
          ...visit.agreement,
          declined: [{ id: 'd', text: '空调滤芯', safety: false, from: 'advisor', price: null, refusal: null }],
        },
        extraWork: {
          ...visit.extraWork,
          findings: [
            { ...finding, title: '前制动片', text: '薄', measured: '剩 3.5 mm', safety: true, state: 'declined' },
            { ...finding, id: 'g', title: '', text: '雨刮片老化', measured: '', safety: false, state: 'noted' },
            { ...finding, id: 'h', title: '', text: '漏油', measured: '', safety: true, state: 'agreed' },
          ],
        },
        quality: {
          ...visit.quality,
          uncorrected: [{ id: 'u', text: '胎压报警', safety: true, itemId: null, at: 0, personId: '' }],
        },
      }),
    ).toEqual([
      { text: '前制动片 剩 3.5 mm', safety: true },
      { text: '胎压报警', safety: true },
      { text: '空调滤芯', safety: false },
      { text: '雨刮片老化', safety: false },
    ])
  })
})

describe('whether an earlier repair is still answered for is asked when the car is back (P6.8)', () => {
  test('within its days and its kilometres; of two the one that is answered for longest', () => {
    expect(standingOf([stay(4)], NOW, 67_000)).toMatchObject({ left: { days: 6, kilometres: 1_905 } })
    expect(standingOf([stay(4)], NOW, null)).toMatchObject({ left: { days: 6, kilometres: null } })
    const overhaul = stay(20, { warranty: { kind: 'overhaul', days: 100, kilometres: 20_000 } })
    expect(standingOf([stay(4), overhaul], NOW, null)?.visit.orderId).toBe('o20')
  })

  test('not after its days, nor after its kilometres, nor where nothing was repaired', () => {
    expect(standingOf([stay(11)], NOW, null)).toBeNull()
    expect(standingOf([stay(4)], NOW, 68_906)).toBeNull()
    expect(standingOf([stay(4, { warranty: null }), stay(4, { done: [] })], NOW, null)).toBeNull()
  })
})
