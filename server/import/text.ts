/** A text to compare by: full-width letters made plain, lower case, without blanks and punctuation. */
export function key(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}\p{C}]/gu, '')
}

/** A code, number or date as it is read: full-width letters made plain, without blanks. */
export function compact(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{C}]/gu, '')
}

/** Control characters but line breaks and tabs, and marks that turn the direction of what follows. */
const UNSHOWABLE = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069\ufeff]/gu

/** People's own words: line breaks kept, what no database or screen can hold dropped. */
export function prose(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(UNSHOWABLE, '').trim()
}

/** A name on one line. */
export function name(text: string): string {
  return prose(text).replace(/\s+/g, ' ')
}

const BLANKS = new Set(['', '-', '--', '/', '－', '—', '——', '／', '#N/A', 'N/A', 'NULL'])

/** Whether a cell says nothing, in the ways in which systems write that. */
export function isBlank(cell: string): boolean {
  return BLANKS.has(cell.trim().toUpperCase())
}
