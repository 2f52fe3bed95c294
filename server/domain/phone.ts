/** Digits only, and no country code: what a caller types and what a form holds are one number. */
export function normalizePhone(text: string): string {
  const digits = text.normalize('NFKC').replace(/\D/g, '')
  return /^(?:0086|86)1\d{10}$/.test(digits) ? digits.slice(-11) : digits
}

/** `138****2207`: enough to recognise one's own, too little to call. */
export function maskPhone(phone: string): string {
  if (phone.length < 8) return phone.replace(/.(?=..)/g, '*')
  return `${phone.slice(0, 3)}****${phone.slice(-4)}`
}
