import { describe, expect, test } from 'vitest'
import { PLATE_REGIONS } from '#domain/plate.ts'
import {
  accepts,
  DIGIT_KEYS,
  EMPTY_ENTRY,
  erased,
  keysOf,
  LETTER_KEYS,
  missing,
  queryOf,
  REGION_KEYS,
  typed,
  type Entry,
} from '../../kiosk/kiosk/entry.ts'
import { HAND_GAP, KeyBurst } from '../../kiosk/kiosk/key-burst.ts'
import { codeIn } from '../../kiosk/parts/find-car.ts'

const type = (text: string, entry: Entry = EMPTY_ENTRY) => Array.from(text).reduce(typed, entry)

describe('typing a plate', () => {
  test('begins with the place, then letters and digits come up', () => {
    expect(keysOf(EMPTY_ENTRY)).toBe('regions')
    expect(keysOf(type('京'))).toBe('letters')
  })

  test('every place of the country and every letter that a plate may have has its key', () => {
    expect(Array.from(PLATE_REGIONS).filter((region) => !REGION_KEYS.includes(region))).toEqual([])
    expect(LETTER_KEYS).toHaveLength(40)
    expect(LETTER_KEYS).not.toMatch(/[IO]/)
    expect(DIGIT_KEYS).toHaveLength(10)
  })

  test('of seven glyphs waits for an eighth or for the phone; the eighth goes on to the phone by itself', () => {
    const seven = type('京AD5187')
    expect(seven.field).toBe('plate')
    expect(missing(seven)).toBe('last4')
    expect(type('0', seven)).toMatchObject({ plate: '京AD51870', field: 'last4' })
  })

  test('takes a mark such as 警 only at its end, and goes on to the phone after it', () => {
    expect(accepts(type('京A12'), '警')).toBe(false)
    expect(type('京A1234警')).toMatchObject({ plate: '京A1234警', field: 'last4' })
    expect(type('粤Z1234港').plate).toBe('粤Z1234港')
  })

  test('of an embassy is 使 and six digits', () => {
    expect(accepts(type('使'), 'A')).toBe(false)
    expect(type('使0145789').plate).toBe('使014578')
  })

  test('in small letters is the same plate; letters that no plate has are not taken', () => {
    expect(type('京aio12').plate).toBe('京A12')
  })
})

describe('the end of a phone number', () => {
  const plate: Entry = { ...type('京N7K386'), field: 'last4' }

  test('is four digits and nothing else', () => {
    expect(type('12a345', plate).last4).toBe('1234')
  })

  test('completes the question', () => {
    expect(missing(type('123', plate))).toBe('last4')
    const complete = type('1234', plate)
    expect(missing(complete)).toBeNull()
    expect(queryOf(complete)).toEqual({ plate: '京N7K386', last4: '1234' })
  })

  test('deleted away leads back to the plate', () => {
    expect(erased(plate).field).toBe('plate')
    expect(erased(type('1', plate))).toMatchObject({ field: 'last4', last4: '' })
  })
})

test('a code typed by hand is letters and digits, however it is grouped on the ticket', () => {
  const code = type('7kqdx-2m9fa', { ...EMPTY_ENTRY, field: 'code' })
  expect(missing(code)).toBeNull()
  expect(queryOf(code)).toEqual({ code: '7KQDX2M9FA' })
})

describe('a code scanner', () => {
  /** Types `keys`, `gap` ms apart; what a hand and what a scanner is taken to have said. */
  function hear(keys: readonly string[], gap: number) {
    const burst = new KeyBurst()
    const heard = [...keys.map((key, at) => burst.hear(key, 1000 + at * gap)), burst.rest()]
    return { typed: heard.flatMap((each) => each.typed), scanned: heard.flatMap((each) => each.scanned ?? []) }
  }
  const keys = (text: string) => [...text, 'Enter']

  test('is told from a hand by its pace, and nothing of its code runs into a field', () => {
    expect(hear(keys('abcdef12'), 8)).toEqual({ typed: [], scanned: ['abcdef12'] })
  })

  test('that is slow is told by the address it reads', () => {
    const address = 'https://dealer.example/follow#abcdef12'
    expect(hear(keys(address), HAND_GAP + 40).scanned).toEqual([address])
  })

  test('is not heard where a hand types a plate and presses Enter', () => {
    expect(hear(keys('A12345678'), 150)).toEqual({ typed: keys('A12345678'), scanned: [] })
  })

  test('is not heard in two or three keys hit together', () => {
    expect(hear(keys('A12'), 10)).toEqual({ typed: keys('A12'), scanned: [] })
  })

  test('hands over the code behind the address', () => {
    expect(codeIn('https://dealer.example/follow#abcdef12')).toBe('abcdef12')
    expect(codeIn('abcdef12 ')).toBe('abcdef12')
  })
})
