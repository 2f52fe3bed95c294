import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

export interface PageWeight {
  /** The page's folder: `wall`, `bay`, … */
  readonly page: string
  /** Bytes of JavaScript, gzipped, that the page loads before anybody has touched it. */
  readonly gzip: number
}

interface Chunk {
  readonly file: string
  readonly name?: string
  readonly isEntry?: boolean
  readonly imports?: readonly string[]
}

/** What each page of a build in `dist` loads at first: its entry and all that this imports, file by file as they travel. */
export function pageWeights(dist: string): PageWeight[] {
  const chunks = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>
  return Object.entries(chunks)
    .filter(([, { isEntry }]) => isEntry)
    .map(([entry, { name = entry }]) => {
      const files = [...reached(chunks, entry)].map((key) => readFileSync(join(dist, chunks[key]!.file)))
      return { page: name, gzip: files.reduce((sum, file) => sum + gzipSync(file).length, 0) }
    })
}

function reached(chunks: Readonly<Record<string, Chunk>>, entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen
  seen.add(entry)
  for (const imported of chunks[entry]?.imports ?? []) reached(chunks, imported, seen)
  return seen
}
