import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatPlate, maskPlate, normalizePlate, parsePlate, PLATE_REGIONS, plateWarning } from '#domain/plate.ts'
import type { PlateForm, PlateKind } from '#domain/plate.ts'

const samples: readonly [plate: string, form: PlateForm, kind: PlateKind, readable: string, masked: string][] = [
  ['京N7K386', 'regular', 'blue', '京N·7K386', '京N**386'],
  ['京A1234警', 'police', 'white', '京A·1234警', '京A**34警'],
  ['沪B1234学', 'learner', 'yellow', '沪B·1234学', '沪B**34学'],
  ['鲁B9K21挂', 'trailer', 'yellow', '鲁B·9K21挂', '鲁B**21挂'],
  ['京AD51870', 'new-energy', 'green', '京A·D51870', '京A***870'],
  ['沪AFT7823', 'new-energy', 'green', '沪A·FT7823', '沪A***823'],
  ['粤B12345D', 'new-energy-large', 'green-large', '粤B·12345D', '粤B***45D'],
  ['粤Z1A23港', 'cross-border', 'black', '粤Z·1A23港', '粤Z**23港'],
  ['粤ZH456澳', 'cross-border', 'black', '粤Z·H456澳', '粤Z**56澳'],
  ['使014578', 'embassy', 'black', '使014·578', '使***578'],
  ['014578使', 'embassy', 'black', '014·578使', '****78使'],
  ['沪L0023领', 'consulate', 'black', '沪·L0023领', '沪***23领'],
  ['粤12345领', 'consulate', 'black', '粤·12345领', '粤***45领'],
  ['京X1119应急', 'rescue', 'white', '京·X1119应急', '京****9应急'],
  ['WJ京0123A', 'armed-police', 'white', 'WJ京·0123A', 'WJ京**23A'],
  ['WJ01234', 'armed-police', 'white', 'WJ·01234', 'WJ**234'],
]

const regular = fc
  .tuple(
    fc.constantFrom(...PLATE_REGIONS),
    fc.stringMatching(/^[A-HJ-NP-Z]$/),
    fc.stringMatching(/^([A-HJ-NP-Z0-9]{5}|[A-HJK][A-HJ-NP-Z0-9][0-9]{4}|[0-9]{5}[A-HJK])$/),
  )
  .map((parts) => parts.join(''))
const anyPlate = fc.oneof(
  regular,
  fc.constantFrom(...samples.map(([plate]) => plate)),
  fc.string({ unit: 'binary', maxLength: 14 }),
)

describe('plates', () => {
  test.each(samples)('%s is a %s plate, drawn %s, read %s, public as %s', (plate, form, kind, readable, masked) => {
    expect(parsePlate(plate)).toMatchObject({ form, kind })
    expect(formatPlate(plate)).toBe(readable)
    expect(plateWarning(plate)).toBeNull()
    expect(maskPlate(plate)).toEqual({ text: masked, kind })
    expect(parsePlate(masked)).toMatchObject({ form, kind })
  })

  test('a plate typed with blanks, dots, small or full-width letters is the same plate', () => {
    expect(['京a·d51870', ' 京A D-51870', '京Ａ•Ｄ５１８７０', '京A・D51870'].map(normalizePlate)).toEqual(
      Array(4).fill('京AD51870'),
    )
  })

  test('the mark of police, embassy and rescue is red, the yard’s 挂 is not', () => {
    const red = (plate: string) =>
      parsePlate(plate)
        .groups.filter((group) => group.red)
        .map((group) => group.text)
    expect(['京A1234警', '使014578', '京X1119应急', 'WJ京0123A', '鲁B9K21挂'].map(red)).toEqual([
      ['警'],
      ['使'],
      ['应急'],
      ['WJ京'],
      [],
    ])
  })

  test('an odd plate is warned about and still read', () => {
    expect(plateWarning('京AI2345')).toBe('i-or-o')
    expect(plateWarning('M-AB 1234')).toBe('unknown-form')
    expect(plateWarning('京P**T8K')).toBe('unknown-form')
    expect(parsePlate('M-AB 1234')).toMatchObject({ form: 'unknown', kind: 'other', groups: [{ text: 'MAB1234' }] })
    expect(formatPlate('京OA0012')).toBe('京O·A0012')
  })

  test('a foreign or short plate shows the lobby its last glyphs only', () => {
    expect(['M-AB 1234', 'AB12', 'X12', '7', ''].map((plate) => maskPlate(plate).text)).toEqual([
      '****234',
      '**12',
      '**2',
      '*',
      '',
    ])
  })

  test('normalizing twice changes nothing more', () => {
    fc.assert(fc.property(anyPlate, (plate) => normalizePlate(normalizePlate(plate)) === normalizePlate(plate)))
  })

  test('a plate’s groups, put together, are the plate', () => {
    fc.assert(
      fc.property(
        anyPlate,
        (plate) =>
          parsePlate(plate)
            .groups.map((group) => group.text)
            .join('') === normalizePlate(plate),
      ),
    )
  })

  test('whatever the plate, masking hides two glyphs or more, keeps its length, and masking again changes nothing', () => {
    fc.assert(
      fc.property(anyPlate, (plate) => {
        const whole = Array.from(normalizePlate(plate))
        const masked = Array.from(maskPlate(plate).text)
        expect(masked).toHaveLength(whole.length)
        expect(masked.every((glyph, at) => glyph === '*' || glyph === whole[at])).toBe(true)
        expect(masked.filter((glyph) => glyph === '*').length).toBeGreaterThanOrEqual(Math.min(2, whole.length))
        expect(maskPlate(masked.join('')).text).toBe(masked.join(''))
      }),
    )
  })

  test('a masked Chinese plate keeps its colour', () => {
    fc.assert(fc.property(regular, (plate) => parsePlate(maskPlate(plate).text).kind === parsePlate(plate).kind))
  })
})
