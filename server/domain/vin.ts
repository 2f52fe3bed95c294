// Vehicle identification numbers (ISO 3779, GB 16735). Odd ones are warned about, never refused.

export type VinWarning = 'length' | 'alphabet' | 'check-digit'

const VALUES: Readonly<Record<string, number>> = {
  ...{ A: 1, B: 2, C: 3, D: 4, E: 5, F: 6, G: 7, H: 8, J: 1, K: 2, L: 3, M: 4, N: 5, P: 7, R: 9 },
  ...{ S: 2, T: 3, U: 4, V: 5, W: 6, X: 7, Y: 8, Z: 9 },
}
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
const CHECK_DIGIT_AT = 8

/** Upper case, NFKC, without blanks, control characters and dashes. */
export function normalizeVin(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .normalize('NFKC')
    .replace(/[\s\p{C}\-‐-―−]/gu, '')
}

/** The check digit the other sixteen characters ask for. Wants 17 characters of the VIN alphabet. */
export function vinCheckDigit(vin: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => {
    const glyph = vin.charAt(at)
    return total + weight * (VALUES[glyph] ?? Number(glyph))
  }, 0)
  return sum % 11 === 10 ? 'X' : String(sum % 11)
}

/** What is odd about a VIN, or null. The check digit is law only in China (L…) and North America (1–5). */
export function vinWarning(vin: string): VinWarning | null {
  const text = normalizeVin(vin)
  if (Array.from(text).length !== WEIGHTS.length) return 'length'
  if (!/^[A-HJ-NPR-Z0-9]+$/.test(text)) return 'alphabet'
  const checked = /^[L1-5]/.test(text)
  return checked && text.charAt(CHECK_DIGIT_AT) !== vinCheckDigit(text) ? 'check-digit' : null
}

/** Position 10 says the model year, in thirty years' turns. */
const YEARS = 'ABCDEFGHJKLMNPRSTVWXY'
const YEAR_AT = 9

/** The model year that a full VIN names, 2001 to 2030; null where it names none. */
export function modelYear(vin: string): number | null {
  const text = normalizeVin(vin)
  if (text.length !== WEIGHTS.length) return null
  const glyph = text.charAt(YEAR_AT)
  if (/[1-9]/.test(glyph)) return 2000 + Number(glyph)
  const index = YEARS.indexOf(glyph)
  return index < 0 ? null : 2010 + index
}
