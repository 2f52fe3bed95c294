import { inflateRawSync } from 'node:zlib'
import { MAX_UNPACKED_BYTES } from './limits.ts'
import { UnreadableFile } from './problem.ts'

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER = 0x04034b50
const STORED = 0
const DEFLATED = 8
const END_LENGTH = 22
const LONGEST_COMMENT = 0xffff

interface Entry {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly unpacked: number
  readonly headerAt: number
}

/**
 * The XML parts of a zip file one after the other, each unpacked no further than the size its directory declares, and
 * these are added up first: a zip bomb is refused before it goes off. The texts are Latin-1, good for looking at tags
 * and addresses. Throws UnreadableFile (`broken-workbook`, `workbook-too-large`).
 */
export function* xmlParts(bytes: Uint8Array): Generator<string> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const entries = directoryOf(file).filter((entry) => /\.(xml|rels)$/i.test(entry.name))
    const declared = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
    if (declared > MAX_UNPACKED_BYTES) throw new UnreadableFile('workbook-too-large')
    for (const entry of entries) yield unpack(file, entry).toString('latin1')
  } catch (error) {
    // Offsets that point outside the file and streams that do not inflate: the file was cut or damaged.
    throw error instanceof UnreadableFile ? error : new UnreadableFile('broken-workbook')
  }
}

function directoryOf(file: Buffer): Entry[] {
  const from = Math.max(0, file.length - END_LENGTH - LONGEST_COMMENT)
  const tail = file.subarray(from)
  const end = from + tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < from || file.readUInt32LE(end) !== END_OF_DIRECTORY) throw new UnreadableFile('broken-workbook')
  const count = file.readUInt16LE(end + 10)
  // A directory of the 64-bit kind stands elsewhere, and no workbook needs one.
  if (count === 0xffff) throw new UnreadableFile('broken-workbook')
  const entries: Entry[] = []
  let at = file.readUInt32LE(end + 16)
  for (let left = count; left > 0; left--) {
    if (file.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new UnreadableFile('broken-workbook')
    const nameLength = file.readUInt16LE(at + 28)
    entries.push({
      name: file.toString('utf8', at + 46, at + 46 + nameLength),
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      unpacked: file.readUInt32LE(at + 24),
      headerAt: file.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return entries
}

function unpack(file: Buffer, entry: Entry): Buffer {
  const { headerAt } = entry
  if (file.readUInt32LE(headerAt) !== LOCAL_HEADER) throw new UnreadableFile('broken-workbook')
  const start = headerAt + 30 + file.readUInt16LE(headerAt + 26) + file.readUInt16LE(headerAt + 28)
  const packed = file.subarray(start, start + entry.packed)
  if (entry.method === STORED) return packed
  if (entry.method !== DEFLATED) throw new UnreadableFile('broken-workbook')
  return entry.unpacked === 0 ? Buffer.alloc(0) : inflateRawSync(packed, { maxOutputLength: entry.unpacked })
}
