import { statSync } from 'node:fs'
import { run } from './run.ts'

/** An account of the operating system. */
export interface Account {
  uid: number
  gid: number
}

/**
 * The account that has to run PostgreSQL when we are root, because PostgreSQL refuses to run as root; undefined when we
 * are not, then it runs as ourselves. A cluster that exists is run by its owner, whatever accounts came later.
 */
export async function accountFor(cluster: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const owner = statSync(cluster, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const postgres = await lookUp('postgres')
  if (postgres) return postgres
  await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'])
  return (await lookUp('postgres')) ?? (await lookUp('nobody')) ?? { uid: 65534, gid: 65534 }
}

async function lookUp(name: string): Promise<Account | undefined> {
  const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])])
  return uid.ok && gid.ok ? { uid: Number(uid.output), gid: Number(gid.output) } : undefined
}
