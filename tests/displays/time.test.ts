import { describe, expect, test } from 'vitest'
import {
  ageWords,
  clockTime,
  clockTimeToSecond,
  dateLine,
  dayAndTime,
  dayWord,
  durationWords,
  stopwatch,
} from '../../displays/kit/time.ts'

const SHANGHAI = 'Asia/Shanghai'
const at = (time: string) => Date.parse(`${time}+08:00`)
const now = at('2026-11-22T14:26:05')
const MINUTE = 60_000

describe('times on a screen', () => {
  test('are shown in the site’s time zone, midnight as 00', () => {
    expect(clockTime(now, SHANGHAI)).toBe('14:26')
    expect(clockTimeToSecond(now, SHANGHAI)).toBe('14:26:05')
    expect(clockTime(at('2026-11-23T00:05:00'), SHANGHAI)).toBe('00:05')
    expect(clockTime(now, 'Europe/Berlin')).toBe('07:26')
  })

  test('a promise of another day says which day', () => {
    expect(dayAndTime(at('2026-11-22T15:30:00'), now, SHANGHAI, 'zh')).toBe('15:30')
    expect(dayAndTime(at('2026-11-23T00:10:00'), now, SHANGHAI, 'zh')).toBe('明天 00:10')
    expect(dayAndTime(at('2026-11-23T11:00:00'), now, SHANGHAI, 'en')).toBe('tomorrow 11:00')
    expect(dayAndTime(at('2026-11-25T09:00:00'), now, SHANGHAI, 'zh')).toBe('11月25日 09:00')
    expect(dayWord(at('2026-11-21T23:59:00'), now, SHANGHAI, 'zh')).toBe('昨天')
    expect(dayWord(at('2026-11-25T09:00:00'), now, SHANGHAI, 'en')).toBe('25 Nov')
  })

  test('the date stands with its weekday', () => {
    expect(dateLine(now, SHANGHAI, 'zh')).toBe('11月22日 周日')
    expect(dateLine(now, SHANGHAI, 'en')).toBe('Sun 22 Nov')
  })

  test('a running clock shows hours only when there are any, and never runs below nothing', () => {
    expect(stopwatch((48 * 60 + 12) * 1000)).toBe('48:12')
    expect(stopwatch((72 * 60 + 5) * 1000 + 999)).toBe('1:12:05')
    expect(stopwatch(-4000)).toBe('00:00')
  })

  test('spans are words a workshop uses', () => {
    expect(durationWords(25 * MINUTE, 'zh')).toBe('25 分')
    expect(durationWords(70 * MINUTE, 'en')).toBe('1 h 10 min')
    expect(durationWords(120 * MINUTE, 'zh')).toBe('2 小时')
    expect(durationWords((48 + 3) * 60 * MINUTE, 'en')).toBe('2 d 3 h')
    expect(durationWords(-MINUTE, 'zh')).toBe('0 分')
    expect(ageWords(35_400, 'zh')).toBe('35 秒')
    expect(ageWords(90_000, 'en')).toBe('1 min')
  })
})
