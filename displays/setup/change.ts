import type { Draft } from './draft.ts'

/** A step changed the draft; it goes up to the page, which gives it back to all steps. */
export class DraftChangedEvent extends Event {
  readonly change: Partial<Draft>
  constructor(change: Partial<Draft>) {
    super('bb-draft-changed', { bubbles: true, composed: true })
    this.change = change
  }
}

/** The same list with one thing in another state, or gone. */
export function replaced<T>(items: readonly T[], at: number, change: Partial<T>): T[] {
  return items.map((item, index) => (index === at ? { ...item, ...change } : item))
}

export function removed<T>(items: readonly T[], at: number): T[] {
  return items.filter((_, index) => index !== at)
}

declare global {
  interface HTMLElementEventMap {
    'bb-draft-changed': DraftChangedEvent
  }
}
