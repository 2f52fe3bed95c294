/**
 * A number in [0, 1) that is always the same for the same words: the sample workshop needs chance that survives a
 * restart, so nothing is drawn that would have to be remembered.
 */
export function chance(...words: readonly (string | number)[]): number {
  let hash = 2_166_136_261
  for (const glyph of words.join('/')) hash = Math.imul(hash ^ (glyph.codePointAt(0) ?? 0), 16_777_619)
  hash = Math.imul(hash ^ (hash >>> 16), 2_246_822_507)
  hash = Math.imul(hash ^ (hash >>> 13), 3_266_489_909)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}

/** A number from `least` up to `most`. */
export function between(least: number, most: number, ...words: readonly (string | number)[]): number {
  return least + chance(...words) * (most - least)
}

export function oneOf<T>(items: readonly T[], ...words: readonly (string | number)[]): T {
  const item = items[Math.floor(chance(...words) * items.length)]
  if (item === undefined) throw new Error('nothing to choose from')
  return item
}
