/**
 * One command of a site after another on this node. The lock in the database would order them too, but each that
 * waits there holds a connection, and all of one site could starve the others.
 */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>()

  /** Runs `work` when all earlier work under this key is over, however it ended. */
  take<T>(key: string, work: () => Promise<T>): Promise<T> {
    const turn = (this.#last.get(key) ?? Promise.resolve()).then(work, work)
    this.#last.set(key, turn)
    const settle = () => {
      if (this.#last.get(key) === turn) this.#last.delete(key)
    }
    turn.then(settle, settle)
    return turn
  }

  /** When everything that was begun is over. */
  async idle(): Promise<void> {
    while (this.#last.size > 0) await Promise.allSettled(this.#last.values())
  }
}
