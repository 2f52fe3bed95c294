// A code scanner is a keyboard that types faster than any hand and ends with Enter.

/** Two keys closer together than this, in ms, come from a machine. */
export const HAND_GAP = 80
/** An address with a code, which nobody types into these fields: a slow scanner's, whatever its pace. */
const ADDRESS = /^https?:\/\/[^#]+#.+$/
/** No ticket's code is shorter. */
const SHORTEST_CODE = 6

export interface Heard {
  /** Keys that a hand typed, in order. */
  readonly typed: readonly string[]
  /** What a scanner read. */
  readonly scanned: string | null
}

const NOTHING: Heard = { typed: [], scanned: null }

/** Tells a scanner from a hand. Keys are held back for a moment, so that a code does not run into a field first. */
export class KeyBurst {
  #keys: string[] = []
  #line = ''
  #last = -Infinity

  get waiting(): boolean {
    return this.#keys.length > 0
  }

  /** A key, at `at` ms. */
  hear(key: string, at: number): Heard {
    const before = at - this.#last > HAND_GAP ? this.rest() : NOTHING
    this.#last = at
    this.#keys.push(key)
    if (key !== 'Enter') {
      this.#line += key
      return before
    }
    const line = this.#line
    this.#line = ''
    const keys = this.#keys.slice(0, -1)
    const scanned = ADDRESS.test(line)
      ? line
      : keys.length < SHORTEST_CODE || keys.includes('Backspace')
        ? null
        : keys.join('')
    if (scanned === null) return { typed: [...before.typed, ...this.rest().typed], scanned }
    this.#keys = []
    return { ...before, scanned }
  }

  /** Nothing came for a while: what is held back was typed by hand. */
  rest(): Heard {
    const typed = this.#keys
    this.#keys = []
    return { typed, scanned: null }
  }
}
