import { createHash, randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Account, accountFor } from './account.ts'
import { readyBinaries } from './binaries.ts'
import { EmbeddedError } from './error.ts'
import { makeFolder, syncFolder } from './folders.ts'
import { findPackage } from './package.ts'
import { run } from './run.ts'

/**
 * How we reach the server. A socket lies in a folder of its own that only its account may enter, so it needs no
 * password and no port; Windows has no sockets for PostgreSQL, so there it is loopback with a random password.
 */
export type Transport = 'socket' | 'loopback'

/** A data directory of PostgreSQL, and what is needed to run a server on it. */
export interface Cluster {
  /** PostgreSQL's data directory, real path. */
  folder: string
  /** Folder of `initdb`, `pg_ctl` and `postgres`. */
  bin: string
  account: Account | undefined
  transport: Transport
  /** The server's name for pg: folder of the socket, or the loopback address. */
  host: string
  /** undefined on a socket. */
  password: string | undefined
}

export const superuser = 'bayboard'

const program = (name: string): string => (process.platform === 'win32' ? `${name}.exe` : name)

/** Path of one of PostgreSQL's programs. */
export const programOf = ({ bin }: Pick<Cluster, 'bin'>, name: 'initdb' | 'pg_ctl'): string =>
  path.join(bin, program(name))

/** Opens the cluster in `<dataDir>/postgres`, making it where there is none. Starts nothing. */
export async function openCluster(dataDir: string, transport: Transport): Promise<Cluster> {
  const source = findPackage()
  const account = await accountFor(path.resolve(dataDir, 'postgres'))
  const home = await makeFolder(dataDir, account)
  const bin = await readyBinaries(source, home, account)
  const folder = path.join(home, 'postgres')
  if (!existsSync(folder)) await create({ folder, bin, account, transport })
  refuseForeign(folder, source.version)
  return {
    folder,
    bin,
    account,
    transport,
    host: transport === 'socket' ? socketFolder(folder) : '127.0.0.1',
    password: transport === 'socket' ? undefined : readFileSync(passwordFile(folder), 'utf8'),
  }
}

const passwordFile = (folder: string): string => path.join(folder, 'bayboard-password')

/** Short, because a socket's path ends at about 100 bytes, and the same for everyone on this cluster, whatever their TMPDIR. */
const socketFolder = (folder: string): string =>
  path.join('/tmp', `bayboard-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`)

/** initdb works beside the cluster's place and is renamed into it: a half-made cluster is never taken for one. */
async function create({ folder, bin, account, transport }: Pick<Cluster, 'folder' | 'bin' | 'account' | 'transport'>) {
  const workshop = mkdtempSync(`${folder}.new-`)
  const made = path.join(workshop, 'cluster')
  try {
    const password = path.join(workshop, 'password')
    writeFileSync(password, randomBytes(24).toString('base64url'), { mode: 0o600 })
    if (account) for (const entry of [workshop, password]) chownSync(entry, account.uid, account.gid)
    const auth =
      transport === 'socket'
        ? ['--auth-local=trust', '--auth-host=reject']
        : ['--auth=scram-sha-256', `--pwfile=${password}`]
    const collation = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
    const options = ['-D', made, '-U', superuser, ...auth, ...collation, '--no-instructions']
    const { ok, output } = await run(programOf({ bin }, 'initdb'), options, account)
    if (!ok)
      throw new EmbeddedError(`PostgreSQL's initdb failed (${lastLine(output)}): mend that, or set DATABASE_URL.`)
    if (transport === 'loopback') renameSync(password, passwordFile(made))
    renameSync(made, folder)
    syncFolder(path.dirname(folder))
  } catch (error) {
    // Another node may have been faster: then its cluster is ours too.
    if (!existsSync(path.join(folder, 'PG_VERSION'))) throw error
  } finally {
    rmSync(workshop, { recursive: true, force: true })
  }
}

function refuseForeign(folder: string, version: string): void {
  let found: string
  try {
    found = readFileSync(path.join(folder, 'PG_VERSION'), 'utf8').trim()
  } catch {
    throw new EmbeddedError(
      `${folder} is not a PostgreSQL data directory this user may read: start Bayboard as its owner, or set DATA_DIR to another folder.`,
    )
  }
  if (version.split('.')[0] !== found) {
    throw new EmbeddedError(
      `The data in ${folder} is PostgreSQL ${found}'s and this Bayboard brings ${version}: restore a backup into a new DATA_DIR.`,
    )
  }
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? ''
