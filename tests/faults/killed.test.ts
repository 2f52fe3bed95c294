// The workshop's process is killed again and again while people work: what they were told was done is done.
import { chance } from '#db/demo/chance.ts'
import { readLog } from '#db/queries/log.ts'
import { allSites } from '#db/queries/site.ts'
import type { CommandAnswer } from '#contract/answer.ts'
import type { SiteCommand } from '#domain/command.ts'
import { spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { open } from '../../db/connect.ts'
import { startEmbedded } from '../../db/embedded/start.ts'
import { checkIn, driveIn, handOver, move, sign } from '../support/commands.ts'
import { FOREMAN } from '../support/floor-builder.ts'
import { broken } from '../support/laws.ts'
import { temporaryFolder } from '../support/postgres.ts'
import { nodeOn, openOnly, replay, stored } from '../support/workshop.ts'

const HOUSE = resolve(import.meta.dirname, '../support/house-main.ts')
const SENDERS = 6
/** Who is killed, one round after another. A node that lost its database starts it again; a killed node is started by us. */
const DEATHS = ['node', 'node', 'both', 'node', 'database', 'node', 'both', 'node'] as const

const dataDir = temporaryFolder()
const pidFile = join(dataDir, 'postgres', 'postmaster.pid')
let house: ChildProcess | undefined
let url = ''
afterAll(async () => {
  house?.kill('SIGKILL')
  if (existsSync(pidFile)) await (await startEmbedded({ dataDir })).stop()
  rmSync(dataDir, { recursive: true, force: true })
})

/** Starts the workshop on what the last one left, at the same address. */
async function startHouse(): Promise<void> {
  const env = { ...process.env, DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: new URL(url || 'http://x:0').port || '0' }
  house = spawn(process.execPath, [HOUSE], {
    env: { ...env, LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: house.stdout! })) {
    if (!line.startsWith('ready ')) continue
    url = line.slice('ready '.length)
    return
  }
  throw new Error('the workshop did not open')
}

async function kill(death: (typeof DEATHS)[number]): Promise<void> {
  if (death !== 'node') process.kill(parseInt(readFileSync(pidFile, 'utf8'), 10), 'SIGKILL')
  if (death === 'database' || !house) return
  house.kill('SIGKILL')
  await once(house, 'exit')
}

/** People at work. One whose line breaks sends again under the same id; every third time they leave it at that. */
class People {
  readonly answers = new Map<string, CommandAnswer>()
  /** Sent, and never answered: done or not. */
  readonly unsure = new Set<string>()
  up = Promise.withResolvers<void>()
  #goingHome = false
  #broken = 0
  #next = { at: Infinity, reached: () => {} }

  async work(): Promise<void> {
    await Promise.all(Array.from({ length: SENDERS }, (_, n) => this.#careFor(`killed-${n}`)))
  }

  goHome(): void {
    this.#goingHome = true
  }

  /** When so many more commands were answered. */
  answered(more: number): Promise<void> {
    return new Promise((reached) => (this.#next = { at: this.answers.size + more, reached }))
  }

  /** All want the one free bay; whoever has it makes room again. */
  async #careFor(id: string): Promise<void> {
    for (const command of [checkIn(id), sign(id), handOver(id)]) await this.#say(command)
    for (let n = 0; !this.#goingHome; n++) {
      await this.#say(driveIn(id, 4, { anyway: true }))
      await this.#say(move(id, 'parking', `${id.at(-1)}-${n % 99}`, { anyway: true }))
    }
  }

  async #say(command: SiteCommand): Promise<void> {
    const id = randomUUID()
    for (;;) {
      await this.up.promise
      const answer = await post(id, command)
      if (answer) {
        this.answers.set(id, answer)
        if (this.answers.size >= this.#next.at) this.#next.reached()
        return
      }
      if (this.#broken++ % 3 === 2) return void this.unsure.add(id)
      await pause(20)
    }
  }
}

/** undefined where no answer came, or one that says that something is out of order. */
async function post(id: string, command: SiteCommand): Promise<CommandAnswer | undefined> {
  const headers = { 'content-type': 'application/json', origin: url }
  const body = JSON.stringify({ id, personId: FOREMAN, terminal: 'test', command })
  try {
    const response = await fetch(`${url}/api/commands`, { method: 'POST', headers, body })
    return response.status < 500 ? ((await response.json()) as CommandAnswer) : undefined
  } catch {
    return undefined
  }
}

test('killed while people work, the workshop comes back with every move it confirmed, once, and none that it refused', async () => {
  const people = new People()
  const work = people.work()
  await startHouse()
  people.up.resolve()
  for (const [n, death] of DEATHS.entries()) {
    await people.answered(10 + Math.floor(chance('death', n) * 30))
    if (death !== 'database') people.up = Promise.withResolvers()
    await kill(death)
    if (death !== 'database') await startHouse()
    people.up.resolve()
  }
  await people.answered(20)
  people.goHome()
  await work

  const embedded = await startEmbedded({ dataDir })
  house!.kill('SIGTERM')
  await once(house!, 'exit')
  const { db, stop } = open(embedded.connection)
  const [site] = await allSites(db)
  const [, ...log] = (await readLog(db, site!.id)).map(({ envelope }) => envelope)
  expect(log.map(({ rev }) => rev)).toEqual(log.map((_, index) => index + 2))
  const confirmed = [...people.answers].flatMap(([id, answer]) => (answer.ok ? [[id, answer.rev]] : []))
  expect(confirmed.length).toBeGreaterThan(50)
  const sure = log.filter(({ commandId }) => !people.unsure.has(commandId))
  expect(sure.map(({ commandId, rev }) => [commandId, rev]).sort()).toEqual(confirmed.sort())
  expect(new Set(log.map(({ commandId }) => commandId)).size).toBe(log.length)

  const node = nodeOn(db)
  const [, ...floors] = await replay(node, site!.id)
  expect(floors.flatMap(broken)).toEqual([])
  expect(openOnly(floors.at(-1))).toEqual(openOnly(await stored(node, site!.id)))
  await stop()
  await embedded.stop()
}, 300_000)
