/** Letters that nobody takes for another, and that spell no words: RFC 8628, 6.1. */
export const CODE_LETTERS = 'BCDFGHJKLMNPQRSTVWXZ'
export const CODE_LENGTH = 8

/** How long a code is shown before there is a new one, s; and how often the screen may ask whether it is let in, s. */
export const CODE_LASTS = 600
export const ASK_EVERY = 3

/** How many check words there are: the screen and the phone show the same one, so that nobody lets in the wrong screen. */
export const CHECK_WORDS = 32

/** As people type it: `bcdf ghjk`, `BCDF-GHJK` → `BCDFGHJK`. */
export function tidyCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z]/g, '')
}

/** `BCDFGHJK` → `BCDF-GHJK` */
export function spacedCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`
}
