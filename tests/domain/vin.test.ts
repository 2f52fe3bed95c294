import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalizeVin, vinCheckDigit, vinWarning } from '#domain/vin.ts'

const ALPHABET = 'ABCDEFGHJKLMNPRSTUVWXYZ0123456789'
const chinese = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 7, maxLength: 7 }),
    fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 8, maxLength: 8 }),
  )
  .map(([front, back]) => {
    const blank = `L${front}0${back}`
    return `L${front}${vinCheckDigit(blank)}${back}`
  })

describe('vehicle identification numbers', () => {
  test('a right one passes, typed as it may be', () => {
    expect(vinWarning('1M8GDM9AXKP042788')).toBeNull()
    expect(normalizeVin(' 1m8gdm9ax-kp042788\n')).toBe('1M8GDM9AXKP042788')
  })

  test('too short, or with a letter no VIN has, is warned about', () => {
    expect(vinWarning('1M8GDM9AXKP04278')).toBe('length')
    expect(vinWarning('1M8GDM9AXKPO42788')).toBe('alphabet')
  })

  test('the check digit is asked for in China and North America only', () => {
    expect(vinWarning('1M8GDM9A1KP042788')).toBe('check-digit')
    expect(vinWarning('LFV3A23C2C3000001')).toBe('check-digit')
    expect(vinWarning('WVWZZZ1JZ3W386752')).toBeNull()
  })

  test('a Chinese VIN passes, and never with one digit misread as another', () => {
    const digit = fc.constantFrom(...'0123456789')
    fc.assert(
      fc.property(chinese, fc.integer({ min: 1, max: 16 }), digit, (vin, at, misread) => {
        fc.pre(/\d/.test(vin.charAt(at)))
        const read = vin.slice(0, at) + misread + vin.slice(at + 1)
        expect(vinWarning(read)).toBe(read === vin ? null : 'check-digit')
      }),
    )
  })
})
