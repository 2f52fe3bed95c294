import { spawn } from 'node:child_process'
import type { Account } from './account.ts'

interface Result {
  ok: boolean
  /** What the program wrote to both outputs; empty for a quiet run. */
  output: string
}

/**
 * Runs a program to its end, as `account` where one is given, and never rejects.
 *
 * The working directory is the root, because the account may not be allowed into ours, and the environment is bare, so
 * that a PGDATA or LC_ALL lying about changes nothing. `quiet` is for programs that leave a server behind: it would
 * keep our pipes open.
 */
export function run(program: string, args: string[], account?: Account, quiet = false): Promise<Result> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', quiet ? 'ignore' : 'pipe', quiet ? 'ignore' : 'pipe'],
      windowsHide: true,
      ...(account && { uid: account.uid, gid: account.gid }),
      ...(process.platform !== 'win32' && {
        cwd: '/',
        env: { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C' },
      }),
    })
    let output = ''
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    child.once('error', (error) => resolve({ ok: false, output: error.message }))
    child.once('close', (code) => resolve({ ok: code === 0, output }))
  })
}
