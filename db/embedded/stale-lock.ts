import { readFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { codeOf } from './error.ts'
import { run } from './run.ts'

/**
 * After a power cut, or in a container that starts again, the number in a lock file may by now be some other process's,
 * and PostgreSQL would refuse to start for ever. We write a number no process can have; the rest stays, because
 * PostgreSQL checks by it that no orphaned session still uses the cluster's memory. Read and written through one
 * handle: a server that starts meanwhile makes a new file, which we do not touch.
 */
export async function disarmStaleLock(lock: string, folder: string): Promise<void> {
  if (process.platform === 'win32') return // there only a PostgreSQL is taken for one
  const file = await open(lock, 'r+').catch(() => undefined)
  if (!file) return
  try {
    const text = await file.readFile('utf8')
    const pid = parseInt(text, 10)
    if (pid && !(await serves(pid, folder))) await file.write(text.replace(/^\d+/, '2147483647'), 0)
  } finally {
    await file.close()
  }
}

/** A server has its data directory among its arguments; a dead one that nobody has waited for has no arguments left. */
async function serves(pid: number, folder: string): Promise<boolean> {
  if (process.platform !== 'linux') {
    const { output } = await run('ps', ['-p', String(pid), '-o', 'args='])
    return output.includes(folder)
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(folder)
  } catch (error) {
    return codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ESRCH'
  }
}
