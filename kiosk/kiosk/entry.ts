// What a customer has typed so far, and what may come next. Pure: the same for fingers, a keyboard and tests.
import { PLATE_REGIONS } from '#domain/plate.ts'
import type { FindQuery } from '../parts/find-car.ts'

export type Field = 'plate' | 'last4' | 'code'
export type Keys = 'regions' | 'letters' | 'digits'

export interface Entry {
  readonly field: Field
  readonly plate: string
  readonly last4: string
  readonly code: string
  /** The keys that the customer asked for instead of those that usually come next. */
  readonly keys: Keys | null
}

export const EMPTY_ENTRY: Entry = { field: 'plate', plate: '', last4: '', code: '', keys: null }

/** Shorter than this no plate is; new energy has eight. */
export const PLATE_LENGTH = 7
const LONGEST: Record<Field, number> = { plate: 8, last4: 4, code: 16 }

/** What stands last on the plates of police, learners, trailers, Hong Kong, Macao and consulates. */
export const PLATE_MARKS = '警学挂港澳领'
const EMBASSY = '使'

/** By region of the country, as people expect them. */
export const REGION_KEYS = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新' + EMBASSY
/** Four rows of ten: no plate has I or O. */
export const LETTER_KEYS = '1234567890QWERTYUP警学ASDFGHJKL挂ZXCVBNM港澳领'
export const DIGIT_KEYS = '1234567890'

/** The keys to show: the place first, then letters and digits; for a phone digits only. */
export function keysOf({ field, plate, keys }: Entry): Keys {
  if (keys) return keys
  if (field === 'last4') return 'digits'
  return field === 'plate' && plate === '' ? 'regions' : 'letters'
}

/** Whether `glyph`, upper case, may come next. Odd plates pass: the server knows which cars are here. */
export function accepts({ field, plate, ...entry }: Entry, glyph: string): boolean {
  if (field !== 'plate')
    return entry[field].length < LONGEST[field] && (field === 'code' ? /^[A-Z0-9]$/ : /^\d$/).test(glyph)
  if (plate === '') return PLATE_REGIONS.includes(glyph) || glyph === EMBASSY || /^[A-Z0-9]$/.test(glyph)
  if (plate.startsWith(EMBASSY)) return plate.length < PLATE_LENGTH && /^\d$/.test(glyph)
  if (PLATE_MARKS.includes(plate[plate.length - 1] ?? '')) return false
  if (PLATE_MARKS.includes(glyph)) return plate.length === PLATE_LENGTH - 1
  return plate.length < LONGEST.plate && /^[A-HJ-NP-Z0-9]$/.test(glyph)
}

export function typed(entry: Entry, glyph: string): Entry {
  const upper = glyph.toUpperCase()
  if (!accepts(entry, upper)) return entry
  const next = {
    ...entry,
    [entry.field]: entry[entry.field] + upper,
    keys: entry.keys === 'regions' ? null : entry.keys,
  }
  // Nothing can follow the eighth glyph or a mark: on to the phone.
  const full = next.field === 'plate' && (next.plate.length === LONGEST.plate || PLATE_MARKS.includes(upper))
  return full ? { ...next, field: 'last4', keys: null } : next
}

/** Takes the last glyph away; from an empty phone field it goes back to the plate. */
export function erased(entry: Entry): Entry {
  if (entry.field === 'last4' && entry.last4 === '') return { ...entry, field: 'plate', keys: null }
  return { ...entry, [entry.field]: entry[entry.field].slice(0, -1), keys: null }
}

/** What is still missing, in the order in which it is asked for; null when all is there. */
export function missing({ field, plate, last4, code }: Entry): Field | null {
  if (field === 'code') return code.length < 6 ? 'code' : null
  if (plate.length < PLATE_LENGTH) return 'plate'
  return last4.length < LONGEST.last4 ? 'last4' : null
}

export function queryOf({ field, plate, last4, code }: Entry): FindQuery {
  return field === 'code' ? { code } : { plate, last4 }
}
