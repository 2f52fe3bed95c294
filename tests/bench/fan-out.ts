/** Move → last of N screens (receipt), open loop at five moves a second, beside a bare broadcast of the same bytes. */
import { randomUUID } from 'node:crypto'
import type { FloorPicture } from '../../server/contract/view.ts'
import { bareCommits } from './commit.ts'
import { percentile, print, spread, type Figure } from './figures.ts'
import { now, startBare, startCrowd, startWorkshop, type Crowd, type Receipt } from './process.ts'

const MOVES = 100
const EVERY = 200

export async function fanOut(): Promise<void> {
  const commit = percentile(await bareCommits(50, EVERY), 0.5)
  const figures: Figure[] = [{ what: 'one bare commit of the same writes', value: `p50 ${commit.toFixed(2)} ms` }]
  for (const screens of [100, 1_000]) {
    const { took: moves, bytes } = await moveAll(screens)
    const { took: bare } = await bareBroadcast(screens, bytes)
    const yardstick = percentile(bare, 0.5) + commit
    const ratio = percentile(moves, 0.5) / yardstick
    figures.push(
      { what: `bare \`ws\` broadcast of the same ${bytes} bytes → last of ${screens}`, value: `${spread(bare)} ms` },
      {
        what: `move → last of ${screens} screens`,
        value: `${spread(moves)} ms`,
        ...(screens === 100 ? { goal: 'p95 ≤ 15 ms', kept: percentile(moves, 0.95) <= 15 } : {}),
      },
      {
        what: `ratio to bare broadcast + one commit, ${screens} screens`,
        value: ratio.toFixed(2),
        ...(screens === 1_000 ? { goal: '≤ 1.5', kept: ratio <= 1.5 } : {}),
      },
    )
  }
  print('Move to screens', figures)
}

interface Run {
  /** From sending to the last screen, each, ms. */
  readonly took: number[]
  /** Length of a message. */
  readonly bytes: number
}

async function moveAll(screens: number): Promise<Run> {
  const server = await startWorkshop('busy')
  const crowd = await startCrowd(server.url, screens, 'screens')
  try {
    const { update } = (await (await fetch(`${server.url}/api/live/wall`)).json()) as {
      update: { picture: FloorPicture; rev: number }
    }
    const personId =
      update.picture.people.find((person) => person.roles.includes('foreman'))?.id ?? update.picture.people[0]?.id ?? ''
    const orders = update.picture.orders.filter((order) => order.place.kind !== 'bay' && order.handedOverAt !== null)
    return await openLoop(crowd, update.rev + 1, async (n) => {
      const order = orders[n % orders.length]!
      const command = { type: 'move-car', orderId: order.id, to: 'parking', spot: `B${n}`, seen: 0, anyway: true }
      const response = await fetch(`${server.url}/api/commands`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: server.url },
        body: JSON.stringify({ id: randomUUID(), personId, terminal: 'bench', command }),
      })
      if (!response.ok) throw new Error(await response.text())
    })
  } finally {
    await crowd.stop()
    await server.stop()
  }
}

async function bareBroadcast(screens: number, bytes: number): Promise<Run> {
  const server = await startBare()
  const crowd = await startCrowd(server.url, screens, 'bare')
  try {
    return await openLoop(crowd, 1, async (n) => {
      await (await fetch(`${server.url}/?n=${n + 1}&bytes=${bytes}`, { method: 'POST' })).text()
    })
  } finally {
    await crowd.stop()
    await server.stop()
  }
}

/** One every 200 ms whatever became of the one before: a slow answer delays nobody's question. */
async function openLoop(crowd: Crowd, first: number, send: (n: number) => Promise<void>): Promise<Run> {
  // The first few warm up both sides and are not counted.
  const warm = 10
  const receipts: Promise<Receipt & { took: number }>[] = []
  for (let n = 0; n < MOVES + warm; n++) {
    const sentAt = now()
    const receipt = crowd.received(first + n)
    void send(n).catch((error: unknown) => console.error(error))
    if (n >= warm) receipts.push(receipt.then((last) => ({ ...last, took: last.lastAt - sentAt })))
    await new Promise((done) => setTimeout(done, EVERY))
  }
  const all = await Promise.all(receipts)
  return {
    took: all.map(({ took }) => took),
    bytes: percentile(
      all.map(({ bytes }) => bytes),
      0.5,
    ),
  }
}
