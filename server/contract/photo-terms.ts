/** A picture larger than this is refused before it is read, bytes. Screens shrink theirs to a tenth of it. */
export const MOST_PHOTO_BYTES = 8 * 1024 * 1024

/** What the server keeps of a picture that was sent. */
export interface KeptPhoto {
  readonly hash: string
  readonly width: number
  readonly height: number
  readonly bytes: number
}

/** What cameras write and both ends read. */
export const PHOTO_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const

/** Whether a file begins as HEIC does, which iPhones write for themselves and few others can open. */
export function isHeic(bytes: Uint8Array): boolean {
  const [, type, brand] = [0, 4, 8].map((at) => String.fromCharCode(...bytes.subarray(at, at + 4)))
  return type === 'ftyp' && /^(hei[cmsx]|hev[cmsx]|mif1|msf1)$/.test(brand ?? '')
}
