import type { ImportCode } from '#words/import.ts'

/** What a cell says, or the code of what is wrong with it. */
export type Read<T> = { readonly value: T } | { readonly code: ImportCode }

export function said<T>(value: T): { readonly value: T } {
  return { value }
}

export function wrong(code: ImportCode): { readonly code: ImportCode } {
  return { code }
}
