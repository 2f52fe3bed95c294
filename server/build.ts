import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The name of the build that is served. Read again when it changes, so that a rebuild reaches the walls by itself. */
export function buildOf(dist: string): () => string {
  const file = join(dist, 'build.json')
  let readAt = 0
  let build = ''
  return () => {
    try {
      const changedAt = statSync(file).mtimeMs
      if (changedAt !== readAt) {
        build = (JSON.parse(readFileSync(file, 'utf8')) as { build: string }).build
        readAt = changedAt
      }
    } catch {
      // Not there, or half written: a build is being made, and until it is whole the last one is served.
    }
    return build
  }
}
