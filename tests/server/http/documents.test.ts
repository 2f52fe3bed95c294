import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from '../../../server/documents/chromium.ts'
import { printerOf } from '../../../server/documents/printer.ts'
import type { HttpDeps } from '../../../server/http/deps.ts'
import { documentRoutes } from '../../../server/http/documents.ts'
import { startHouse, type House } from '../../support/house.ts'

let house: House
beforeAll(async () => (house = await startHouse()))
afterAll(() => house.close())

const pdf = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${house.url}/api/documents/${path}`, { headers })

test('P6.7: what stands on every paper beside the visit: the workshop, the names of its people, its time', async () => {
  const answer = await fetch(`${house.url}/api/documents`)
  expect(await answer.json()).toMatchObject({
    site: { name: house.floor().site.name },
    people: { 'wang-min': '王敏' },
    now: house.clock.now(),
  })
})

test('there is no paper of an order that does not exist, nor of a kind that nobody knows', async () => {
  expect((await pdf('nobody/order.pdf')).status).toBe(404)
  expect((await pdf('a012/recipe.pdf')).status).toBe(404)
})

test('a page of somebody else cannot make the server print', async () => {
  const answer = await pdf('a012/order.pdf', { 'sec-fetch-site': 'cross-site' })
  expect(answer.status).toBe(403)
  expect(await answer.json()).toMatchObject({ code: 'foreign-origin' })
})

test('a browser that does not start is told at once, and the next document is not held up by it', async () => {
  const printer = printerOf('/bin/false', () => 'http://127.0.0.1:1')
  await expect(printer.print('/')).rejects.toThrow('ended with 1')
  await expect(printer.print('/')).rejects.toThrow('ended with 1')
})

test('a machine without a browser says so, and where to print instead; the page offers no PDF there', async () => {
  const { workshop, log } = house
  const site = house.floor().site.id
  const deps = { workshop, log, printer: undefined, defaultSite: async () => site, floorOf: async () => house.floor() }
  const routes = documentRoutes(deps as unknown as HttpDeps)
  const answer = await routes.request('/a012/order.pdf')
  expect(answer.status).toBe(503)
  expect(await answer.json()).toMatchObject({
    code: 'no-printer',
    text: { zh: expect.stringContaining('直接在网页上打印'), en: expect.stringContaining('print from the browser') },
  })
  expect(await (await routes.request('/')).json()).toMatchObject({ pdf: false })
})

const chromium = findChromium(process.env['CHROMIUM_PATH'])
const built = existsSync(resolve(import.meta.dirname, '../../../dist/displays/document/index.html'))

describe.skipIf(chromium === undefined || !built)('where the machine has a browser', () => {
  test('P6.7: an order is a real PDF on A4 with its number and its car, named after the order', async () => {
    const answer = await pdf('a012/order.pdf?lang=zh')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('content-disposition')).toContain('WT2611220012-order.pdf')
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    const text = textOf(bytes)
    if (text === undefined) return expect(bytes.length).toBeGreaterThan(20_000)
    for (const said of ['维修委托书', 'WT2611220012', '7E021', '更换雨刮电机', '220.00']) expect(text).toContain(said)
  }, 40_000)
})

/** The text of a PDF, where the machine can read one. */
function textOf(bytes: Buffer): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'bayboard-pdf-'))
  try {
    writeFileSync(join(folder, 'document.pdf'), bytes)
    return execFileSync('pdftotext', ['-layout', join(folder, 'document.pdf'), '-'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch {
    return undefined
  } finally {
    rmSync(folder, { recursive: true })
  }
}
