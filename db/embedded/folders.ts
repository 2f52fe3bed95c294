import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
} from 'node:fs'
import path from 'node:path'
import type { Account } from './account.ts'
import { codeOf, EmbeddedError } from './error.ts'
import { run } from './run.ts'

/** Where a Bayboard that runs as root keeps its data and its staged PostgreSQL. */
export const systemHome = '/var/lib/bayboard'

/**
 * Makes a folder, with its parents, and returns its real path. With an account, what is made can be passed through by
 * it (whatever the umask), but listed by nobody else; EmbeddedError where a folder above keeps the account out.
 */
export async function makeFolder(folder: string, account?: Account): Promise<string> {
  try {
    const first = mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (first && account) {
      for (let made = path.resolve(folder); made.length >= first.length; made = path.dirname(made))
        chmodSync(made, 0o711)
    }
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw new EmbeddedError(
      `Bayboard cannot write to ${folder} (${codeOf(error)}): set DATA_DIR to a folder it can write to, or start it as the folder's owner.`,
    )
  }
  if (account && !(await run('/bin/sh', ['-c', 'cd "$1"', 'sh', path.resolve(folder)], account)).ok) {
    throw new EmbeddedError(
      `The operating system's user ${account.uid}, who runs PostgreSQL because it refuses to run as root, may not enter ${folder}: set DATA_DIR to a folder such as ${systemHome}.`,
    )
  }
  return realpathSync(folder)
}

/** A folder only PostgreSQL's account may enter. It may exist, but not as somebody else's: /tmp is open to all. */
export function makePrivateFolder(folder: string, account?: Account): void {
  const uid = account?.uid ?? process.getuid?.()
  try {
    mkdirSync(folder, { mode: 0o700 })
    if (account) chownSync(folder, account.uid, account.gid)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
    const found = lstatSync(folder)
    if (!found.isDirectory() || found.uid !== uid || (found.mode & 0o077) !== 0) {
      throw new EmbeddedError(
        `${folder} belongs to somebody else, and PostgreSQL's socket must not be put there: remove it.`,
      )
    }
  }
}

/** Makes a rename inside the folder survive a power cut. Windows cannot open folders, and need not. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const file = openSync(folder, 'r')
  fsyncSync(file)
  closeSync(file)
}
