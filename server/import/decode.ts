import iconv from 'iconv-lite'
import { UnreadableFile } from './problem.ts'

export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030'

export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
}

/** How much of the file is looked at for the NUL bytes that UTF-16 has beside every digit and comma. */
const SAMPLE_BYTES = 4096

/** How many characters are looked at for unreadable ones. */
const SAMPLE_LENGTH = 100_000

/** The share of unreadable characters above which a file is not a text. */
const MAX_GARBLED = 0.01

/**
 * Bytes to text; the encoding is found by itself. Text that is strictly UTF-8 is UTF-8: Chinese in GB18030 never is,
 * beyond a few words. Detectors that count letters take GB18030 for Korean or Japanese where a file is mostly names.
 * Throws UnreadableFile (`not-text`).
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes)
  const text = iconv.decode(bytes, encoding, { stripBOM: true })
  if (isGarbled(text)) throw new UnreadableFile('not-text')
  return { text, encoding }
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE'
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const nulsAt = (parity: 0 | 1) => sample.reduce((sum, byte, at) => sum + Number(byte === 0 && at % 2 === parity), 0)
  const [even, odd] = [nulsAt(0), nulsAt(1)]
  if (even + odd > 0) return odd > even ? 'UTF-16LE' : 'UTF-16BE'
  return isUtf8(bytes) ? 'UTF-8' : 'GB18030'
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Control characters and replacement characters: what pictures and programs look like as text. */
function isGarbled(text: string): boolean {
  const sample = text.slice(0, SAMPLE_LENGTH)
  const garbled = sample.match(/[^\P{Cc}\t\n\v\f\r]|\ufffd/gu)?.length ?? 0
  return garbled > sample.length * MAX_GARBLED
}
