import { describe, expect, test } from 'vitest'
import { MINUTE } from '#domain/operation.ts'
import { troubleText } from '../../displays/wall/wall-alerts.ts'
import { ageText, dayMark, dueTime, fitJob, lateSpan, textWidth } from '../../displays/wall/wall-text.ts'

const ZONE = 'Asia/Shanghai'
const due = (days: number) => ({ at: Date.parse('2026-11-22T11:00:00+08:00') + days * 24 * 60 * MINUTE, days })

describe('times on the wall', () => {
  test('a time of today is only a time; tomorrow and later carry their day', () => {
    expect(dueTime(due(0), ZONE, 'zh')).toBe('11:00')
    expect(dueTime(due(1), ZONE, 'zh')).toBe('明 11:00')
    expect(dueTime(due(1), ZONE, 'en')).toBe('Mon 11:00')
    expect(dayMark(due(3), ZONE, 'zh')).toBe('周三')
    expect(dayMark(due(9), ZONE, 'zh')).toBe('12/1')
  })

  test('lateness is told as coarse as it is read from five metres', () => {
    expect(lateSpan(20_000, 'zh')).toBe('1 分')
    expect(lateSpan(50 * MINUTE, 'zh')).toBe('50 分')
    expect(lateSpan(324 * MINUTE, 'zh')).toBe('5 小时')
    expect(lateSpan(3 * 24 * 60 * MINUTE, 'en')).toBe('3 d')
  })

  test('a hold is told in minutes up to a hundred', () => {
    expect(ageText(70 * MINUTE, 'zh')).toBe('70 分')
    expect(ageText(130 * MINUTE, 'zh')).toBe('2 小时 10 分')
  })
})

describe('a line that is never cut', () => {
  test('keeps everything while there is room', () => {
    expect(fitJob('四轮定位', 2, ['孙超'], '、', 520)).toEqual({ size: 36, pips: true, who: '孙超' })
  })

  test('gives up the pips first, then the size, then people', () => {
    expect(fitJob('更换前后制动盘片总成', 5, ['刘洋'], '、', 520)).toMatchObject({ size: 36, pips: false, who: '刘洋' })
    expect(fitJob('左前门钣金', 3, ['何勇', '罗刚', '林军'], '、', 520).who).toBe('何勇 +2')
    expect(fitJob('后保险杠喷漆含前翼子板补漆与抛光', 3, ['林军'], '、', 520)).toEqual({
      size: 32,
      pips: false,
      who: '',
    })
  })
})

describe('an alert', () => {
  const trouble = {
    count: 7,
    bays: ['2', '5', '7', '9'],
    groups: [
      { group: 'queue', count: 2 },
      { group: 'wash', count: 1 },
    ],
    worst: null,
  } as const

  test('names its bays and groups', () => {
    expect(troubleText(trouble, 99, 'zh')).toBe('2、5、7、9 号 · 排队 2 · 洗车 1')
  })

  test('of a single late car says how late', () => {
    expect(troubleText({ count: 1, bays: ['3'], groups: [], worst: 50 * MINUTE }, 99, 'zh')).toBe('3 号 晚 50 分')
  })

  test.each(['zh', 'en'] as const)('fits any room that holds one name (%s)', (lang) => {
    for (let room = 5; room < 30; room += 0.5)
      expect(textWidth(troubleText(trouble, room, lang))).toBeLessThanOrEqual(room)
  })
})
