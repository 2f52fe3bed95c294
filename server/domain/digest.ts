import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * SHA-256 of a text, hex. Not the browser's own: a screen in a workshop is often on plain http, where that is missing,
 * and a rule must give its answer at once.
 */
export function digest(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}
