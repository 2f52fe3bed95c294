/** What a screen costs: memory of the server, bytes of a picture, coming back after half a minute. */
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { FloorPicture } from '../../server/contract/view.ts'
import { Screen } from '../support/screen.ts'
import { print, spread, type Figure } from './figures.ts'
import { now, startCrowd, startWorkshop } from './process.ts'

const SCREENS = 1_000
/** Five changes a second for thirty seconds. */
const MISSED = 150

export async function resources(): Promise<void> {
  const server = await startWorkshop('busy')
  const figures: Figure[] = []
  try {
    const text = await (await fetch(`${server.url}/api/live/wall`)).text()
    figures.push({
      what: 'picture of a wall with 300 open orders',
      value: `${kilobytes(text.length)}, ${kilobytes(gzipSync(text).length)} gzipped`,
    })
    const before = await settledMemory(server.pid)
    const crowd = await startCrowd(server.url, SCREENS, 'screens')
    const after = await settledMemory(server.pid)
    figures.push({
      what: `memory of the server a screen (${SCREENS} screens)`,
      value: kilobytes((after - before) / SCREENS),
    })
    await crowd.stop()
    figures.push({
      what: 'coming back after 30 s away (150 changes missed)',
      value: `${spread(await comebacks(server.url, text))} ms`,
    })
  } finally {
    await server.stop()
  }
  print('Resources', figures)
}

async function comebacks(url: string, picture: string): Promise<number[]> {
  const { update } = JSON.parse(picture) as { update: { epoch: string; rev: number; picture: FloorPicture } }
  const { orders, people } = update.picture
  const parked = orders.filter((order) => order.place.kind !== 'bay' && order.handedOverAt !== null)
  for (let n = 0; n < MISSED; n++) {
    const command = {
      type: 'move-car',
      orderId: parked[n % parked.length]!.id,
      to: 'parking',
      spot: `R${n}`,
      seen: 0,
      anyway: true,
    }
    const request = { id: randomUUID(), personId: people[0]!.id, terminal: 'bench', command }
    const headers = { 'content-type': 'application/json', origin: url }
    await fetch(`${url}/api/commands`, { method: 'POST', headers, body: JSON.stringify(request) })
  }
  const took: number[] = []
  for (let n = 0; n < 30; n++) {
    const began = now()
    const screen = await Screen.open(url, { kind: 'wall' }, { epoch: update.epoch, rev: update.rev })
    took.push(now() - began)
    screen.close()
  }
  return took
}

/** Resident memory of a process once it has been quiet for a while, bytes. */
async function settledMemory(pid: number): Promise<number> {
  await new Promise((done) => setTimeout(done, 8_000))
  const pages = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(pages) * 1024
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} kB`
}
