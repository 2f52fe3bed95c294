import { pinyin } from 'pinyin-pro'
import { key } from './text.ts'

/**
 * What a catalogue's line is found by: its name, its number with and without blanks, and the initials of its name's
 * pinyin, which is how it is typed in a hurry: `ghqzdp` for 更换前制动片.
 */
export function searchText({ code, name }: { readonly code: string; readonly name: string }): string {
  const initials = pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' }).join('')
  return [name.normalize('NFKC').toLowerCase(), code.toLowerCase(), key(code), key(name), key(initials)].join(' ')
}
