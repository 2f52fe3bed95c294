import { chmodSync, cpSync, existsSync, lstatSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Account } from './account.ts'
import { codeOf } from './error.ts'
import { makeFolder, systemHome } from './folders.ts'
import { healLinks, type PostgresPackage } from './package.ts'

/**
 * The folder of PostgreSQL's programs, ready to run. For another account they are staged in the system's home, because
 * a checkout in root's own home cannot be reached by anyone else; as ourselves they run where npm put them, unless
 * links are missing in a node_modules that is not ours to mend.
 */
export async function readyBinaries(from: PostgresPackage, dataDir: string, account?: Account): Promise<string> {
  if (account) return stage(from, await makeFolder(systemHome, account))
  try {
    healLinks(from.native)
    return path.join(from.native, 'bin')
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error) ?? '')) throw error
    return stage(from, dataDir)
  }
}

/** Copies PostgreSQL to `<home>/postgres-<version>` if it is not there. Several may do so at once: the rename decides. */
export function stage({ native, version }: PostgresPackage, home: string): string {
  const staged = path.join(home, `postgres-${version}`)
  if (!existsSync(staged)) {
    const copy = mkdtempSync(`${staged}.new-`)
    try {
      cpSync(native, path.join(copy, 'native'), { recursive: true, verbatimSymlinks: true })
      healLinks(path.join(copy, 'native'))
      openToAll(copy)
      renameSync(copy, staged)
    } catch (error) {
      rmSync(copy, { recursive: true, force: true })
      if (!existsSync(staged)) throw error
    }
  }
  return path.join(staged, 'native', 'bin')
}

/** Lets everyone read and run what is in the folder, whatever umask it was installed under. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const name of readdirSync(folder)) {
    const entry = path.join(folder, name)
    const found = lstatSync(entry)
    if (found.isDirectory()) openToAll(entry)
    else if (found.isFile()) chmodSync(entry, (found.mode & 0o100) !== 0 ? 0o755 : 0o644)
  }
}
