import type { Update } from './live.ts'

/** An update as the bytes of its JSON: a picture is encoded once, however many screens ask for it. */
export interface Packed {
  readonly packed: ArrayBuffer | Uint8Array
}

export function unpack(update: Update | Packed): Update {
  return 'packed' in update ? (JSON.parse(new TextDecoder().decode(update.packed)) as Update) : update
}
