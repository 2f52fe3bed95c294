import { get, update } from 'idb-keyval'
import { NOTHING_KNOWN, type KnownHouse } from './walk-file.ts'

const KEY = 'walk-house'

/** Remembers on this device what the page needs to open without a line. Where the browser keeps nothing, nothing is known. */
export class WalkHouse {
  known: KnownHouse = NOTHING_KNOWN
  /** When it is read; never fails. */
  readonly opened: Promise<void> = this.#read()

  /** Another tab of this device writes there as well: the change is made to what is stored. */
  learn(change: (house: KnownHouse) => KnownHouse): void {
    this.known = change(this.known)
    void update<KnownHouse>(KEY, (stored) => change(stored ?? NOTHING_KNOWN)).catch(() => undefined)
  }

  async #read(): Promise<void> {
    this.known = (await get<KnownHouse>(KEY).catch(() => undefined)) ?? NOTHING_KNOWN
  }
}
