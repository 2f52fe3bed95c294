import { fork, spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, chmodSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const here = import.meta.dirname

export interface Server {
  readonly url: string
  readonly pid: number
  stop(): Promise<void>
}

/** A workshop in a process of its own, on a database of its own, as the browser tests have it. */
export async function startWorkshop(floor: 'sample' | 'busy'): Promise<Server> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bayboard-bench-'))
  chmodSync(dataDir, 0o711)
  const env = {
    ...process.env,
    DATA_DIR: dataDir,
    PORT: '0',
    HOST: '127.0.0.1',
    HOUSE_FLOOR: floor,
    LOG_LEVEL: 'silent',
  }
  const server = await ready(resolve(here, '../support/house-main.ts'), env)
  return {
    ...server,
    async stop() {
      await server.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** The yardstick: a server that does nothing but send the same bytes to all its websockets. */
export function startBare(): Promise<Server> {
  return ready(join(here, 'bare-server.ts'), process.env)
}

async function ready(file: string, env: NodeJS.ProcessEnv): Promise<Server> {
  const child = spawn(process.execPath, [file], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const url = await new Promise<string>((done, failed) => {
    let text = ''
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      const found = /^ready (\S+)$/m.exec(text)?.[1]
      if (found) done(found.replace('localhost', '127.0.0.1'))
    })
    child.once('exit', (code) => failed(new Error(`${file} ended with ${code}`)))
  })
  return { url, pid: child.pid ?? 0, stop: () => ended(child) }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null) return done()
    child.once('exit', () => done())
    child.kill('SIGTERM')
  })
}

export interface Receipt {
  /** The revision, or the number of the broadcast. */
  readonly n: number
  /** Length of the message. */
  readonly bytes: number
  /** When the last screen had it, ms since 1970 with a fraction. */
  readonly lastAt: number
}

export interface Crowd {
  /** Resolves when every screen has received `n`. */
  received(n: number): Promise<Receipt>
  stop(): Promise<void>
}

/** Many screens in one process of their own, so that their work is not the server's. */
export async function startCrowd(url: string, size: number, kind: 'screens' | 'bare'): Promise<Crowd> {
  const child = fork(join(here, 'crowd.ts'), [url, String(size), kind])
  const seen = new Map<number, Receipt>()
  const waiting = new Map<number, (receipt: Receipt) => void>()
  await new Promise<void>((done, failed) => {
    child.once('exit', (code) => failed(new Error(`the crowd ended with ${code}`)))
    child.on('message', (message: { type: 'all-here' } | ({ type: 'received' } & Receipt)) => {
      if (message.type === 'all-here') return done()
      seen.set(message.n, message)
      waiting.get(message.n)?.(message)
    })
  })
  return {
    received: (n) => {
      const receipt = seen.get(n)
      return receipt ? Promise.resolve(receipt) : new Promise((done) => waiting.set(n, done))
    },
    stop: () => ended(child),
  }
}

export const now = (): number => performance.timeOrigin + performance.now()
