import type { DeskKey } from './reception-events.ts'

const FUNCTION_KEYS: Readonly<Record<string, DeskKey>> = {
  F2: 'new',
  F6: 'walkaround',
  F7: 'covers',
}

/** With Alt. */
const LETTERS: Readonly<Record<string, DeskKey>> = { arrowdown: 'next', a: 'absent', c: 'contacts', h: 'handover' }

/** What a key means at the desk; undefined where it is none of its own, or is being typed. */
export function deskKeyOf(event: KeyboardEvent): DeskKey | undefined {
  if (event.defaultPrevented) return undefined
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event
  if (altKey && !ctrlKey && !metaKey) return LETTERS[key.toLowerCase()]
  if ((ctrlKey || metaKey) && key.toLowerCase() === 'p') return 'print'
  if (ctrlKey || metaKey || shiftKey) return undefined
  if (key === '/' && !isTyping(event)) return 'search'
  return FUNCTION_KEYS[key]
}

function isTyping(event: Event): boolean {
  const target = event.composedPath()[0]
  return (
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  )
}
