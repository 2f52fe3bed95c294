import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../../..')

/** What the workshop opens with: the sample afternoon, its bays only, bays and people but no car yet, 300 open orders, no workshop yet. */
export type HouseFloor = 'sample' | 'empty' | 'staffed' | 'busy' | 'none'

/** A workshop in a process of its own, with its own data, that browsers visit and that can be killed. */
export class Workshop {
  readonly #floor: HouseFloor
  readonly #dist: string
  readonly #mailServer: string
  readonly #dataDir = mkdtempSync(join(tmpdir(), 'bayboard-e2e-'))
  #server: ChildProcess | undefined
  #url = ''

  /** `dist`: folder of its screens, those of the house unless told. `mailServer`: how its customers are told; else staff do it. */
  constructor(floor: HouseFloor, dist = '', mailServer = '') {
    this.#floor = floor
    this.#dist = dist
    this.#mailServer = mailServer
    // PostgreSQL runs under another account where we are root.
    chmodSync(this.#dataDir, 0o711)
  }

  get url(): string {
    return this.#url
  }

  /** Opens, or opens again on the same port and data. */
  async open(): Promise<void> {
    const server = spawn(process.execPath, ['-r', './server/node-version.cjs', 'tests/support/house-main.ts'], {
      cwd: ROOT,
      env: {
        ...process.env,
        DATABASE_URL: '',
        PUBLIC_URL: '',
        DATA_DIR: this.#dataDir,
        HOST: '127.0.0.1',
        PORT: this.#url ? new URL(this.#url).port : '0',
        HOUSE_FLOOR: this.#floor,
        DIST: this.#dist,
        SMTP_URL: this.#mailServer,
        MAIL_FROM: this.#mailServer && 'service@example.cn',
        LOG_LEVEL: 'silent',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    this.#server = server
    this.#url = await readyUrl(server)
  }

  /** As a power cut would: nothing is said, nothing is put in order. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL')
  }

  async close(): Promise<void> {
    await this.#end('SIGTERM')
    rmSync(this.#dataDir, { recursive: true, force: true })
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const server = this.#server
    if (!server || server.exitCode !== null || server.signalCode !== null) return
    const ended = once(server, 'exit')
    server.kill(signal)
    await ended
  }
}

function readyUrl(server: ChildProcess): Promise<string> {
  return new Promise((done, failed) => {
    let said = ''
    server.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const url = /^ready (\S+)$/m.exec(said)?.[1]
      if (url) done(url)
    })
    server.once('exit', (code) => failed(new Error(`the workshop did not open: it ended with ${code}`)))
  })
}
