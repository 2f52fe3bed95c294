import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The name of the build that is served. Read again when it changes, so that a rebuild reaches the walls by itself. */
export function buildOf(dist: string): () => string {
  const file = join(dist, 'build.json')
  let readAt = 0
  let build = ''
  return () => {
    const changedAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
    if (changedAt !== readAt && changedAt !== 0) {
      build = (JSON.parse(readFileSync(file, 'utf8')) as { build: string }).build
      readAt = changedAt
    }
    return build
  }
}
