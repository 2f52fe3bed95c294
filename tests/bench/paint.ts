/** Move → painted on a wall and a bay, and how long a wall takes to open, in Chromium, at full speed and six times slower. */
import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { chromium, type Browser, type Page } from '@playwright/test'
import type { FloorPicture } from '../../server/contract/view.ts'
import type { Floor } from '../../server/domain/floor.ts'
import { CHROMIUM_FLAGS, ensureChromium } from '../support/chromium.ts'
import { percentile, print, spread, type Figure } from './figures.ts'
import { now, startWorkshop, type Server } from './process.ts'
import { pageWeights } from './weight.ts'

const MOVES = 40
const EVERY = 250
const SLOW = 6

export async function paint(): Promise<void> {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS })
  const figures: Figure[] = []
  try {
    for (const slowed of [1, SLOW]) {
      const goal = slowed === 1 ? 50 : 150
      for (const [screen, address] of [
        ['bb-wall', '/wall'],
        ['bb-bay', '/bay/1'],
      ] as const) {
        const took = await moves(browser, screen, address, slowed)
        figures.push({
          what: `move → painted on \`${address}\`${slowed > 1 ? `, processor slowed ${slowed} times` : ''}`,
          value: `${spread(took)} ms`,
          goal: `p95 ≤ ${goal} ms`,
          kept: percentile(took, 0.95) <= goal,
        })
      }
    }
    const opened = await openings(browser)
    figures.push({
      what: `opening \`/wall\` with 300 open orders, processor slowed ${SLOW} times, first cards`,
      value: `${spread(opened)} ms`,
      goal: 'p50 ≤ 1,500 ms',
      kept: percentile(opened, 0.5) <= 1_500,
    })
  } finally {
    await browser.close()
  }
  for (const { page, gzip } of pageWeights(resolve(import.meta.dirname, '../../dist')))
    if (page === 'wall' || page === 'bay')
      figures.push({
        what: `JavaScript of a ${page} page, gzipped`,
        value: `${(gzip / 1024).toFixed(1)} kB`,
        goal: '≤ 60 kB',
        kept: gzip <= 60 * 1024,
      })
  print('Paint', figures)
}

/** Writes down when each revision was on the glass: the frame after the one in which the element had it. */
function watch(tag: string): void {
  const painted: Record<number, number> = {}
  Object.assign(window, { painted })
  let seen = 0
  const look = () => {
    const rev = (document.querySelector(tag) as { floor?: Floor | null } | null)?.floor?.rev ?? 0
    if (rev > seen) {
      const from = seen + 1
      seen = rev
      // The element renders in a microtask, so this frame shows it; the next one begins when it has been painted.
      requestAnimationFrame(() => {
        for (let shown = from; shown <= rev; shown++) painted[shown] = performance.timeOrigin + performance.now()
      })
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

async function slowedPage(browser: Browser, slowed: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } })
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowed })
  return page
}

async function moves(browser: Browser, tag: string, address: string, slowed: number): Promise<number[]> {
  const server = await startWorkshop('sample')
  const page = await slowedPage(browser, slowed)
  try {
    await page.goto(server.url + address)
    await page.waitForFunction((name) => (document.querySelector(name) as { floor?: unknown } | null)?.floor, tag)
    await page.evaluate(watch, tag)
    const sent = await sendMoves(server)
    const last = Math.max(...sent.keys())
    await page.waitForFunction((rev) => (window as unknown as { painted: Record<number, number> }).painted[rev], last)
    const painted = await page.evaluate(() => (window as unknown as { painted: Record<number, number> }).painted)
    return [...sent].map(([rev, at]) => painted[rev]! - at)
  } finally {
    await page.close()
    await server.stop()
  }
}

/** Parks waiting cars, open loop. When each revision's command was sent. */
async function sendMoves(server: Server): Promise<Map<number, number>> {
  const { update } = (await (await fetch(`${server.url}/api/live/wall`)).json()) as {
    update: { picture: FloorPicture }
  }
  const { orders, people } = update.picture
  const parked = orders.filter((order) => order.place.kind === 'waiting' && order.handedOverAt !== null)
  const personId = people.find((person) => person.roles.includes('foreman'))?.id ?? ''
  const sent = new Map<number, number>()
  const answers: Promise<void>[] = []
  for (let n = 0; n < MOVES; n++) {
    const sentAt = now()
    const command = {
      type: 'move-car',
      orderId: parked[n % parked.length]!.id,
      to: 'parking',
      spot: `P${n}`,
      seen: 0,
      anyway: true,
    }
    const request = { id: randomUUID(), personId, terminal: 'bench', command }
    const headers = { 'content-type': 'application/json', origin: server.url }
    answers.push(
      fetch(`${server.url}/api/commands`, { method: 'POST', headers, body: JSON.stringify(request) })
        .then((response) => response.json() as Promise<{ rev: number }>)
        .then(({ rev }) => void sent.set(rev, sentAt)),
    )
    await new Promise((done) => setTimeout(done, EVERY))
  }
  await Promise.all(answers)
  return sent
}

async function openings(browser: Browser): Promise<number[]> {
  const server = await startWorkshop('busy')
  try {
    const took: number[] = []
    for (let n = 0; n < 5; n++) {
      const page = await slowedPage(browser, SLOW)
      // From the click to the frame after the first plate stands there.
      await page.goto(`${server.url}/wall`, { waitUntil: 'commit' })
      took.push(
        await page.evaluate(
          () =>
            new Promise<number>((done) => {
              const within = (root: ParentNode): boolean =>
                root.querySelector('bb-plate') !== null ||
                [...root.querySelectorAll('*')].some(
                  (element) => element.shadowRoot !== null && within(element.shadowRoot),
                )
              const look = () =>
                within(document) ? requestAnimationFrame(() => done(performance.now())) : requestAnimationFrame(look)
              look()
            }),
        ),
      )
      await page.close()
    }
    return took
  } finally {
    await server.stop()
  }
}
