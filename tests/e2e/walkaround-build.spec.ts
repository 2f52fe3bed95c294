// A page that opens without a line (P3.4), and the build after it.
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './support/test.ts'
import { Workshop } from './support/workshop.ts'

test.use({ house: { floor: 'sample', of: 'walkaround-build' } })

const PAGE = 'displays/desk/walkaround/index.html'
const WORKER = 'desk/walkaround-worker.js'

/** Puts another build in place of this one: a file of the page under another name, the page and its worker to match. */
function rebuild(dist: string): void {
  const file = readdirSync(join(dist, 'assets')).find((name) => /^bb-walkaround-.*\.js$/.test(name))!
  const next = file.replace('bb-walkaround-', 'bb-walkaround-next-')
  renameSync(join(dist, 'assets', file), join(dist, 'assets', next))
  const change = (name: string, made: (text: string) => string) =>
    writeFileSync(join(dist, name), made(readFileSync(join(dist, name), 'utf8')))
  const renamed = (text: string) => text.replaceAll(file, next)
  for (const name of readdirSync(join(dist, 'assets')).filter((one) => one.endsWith('.js')))
    change(join('assets', name), renamed)
  const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`
  const before = hashOf(readFileSync(join(dist, PAGE), 'utf8'))
  change(PAGE, (text) => renamed(text).replace(/name="build" content="\w+"/, 'name="build" content="next"'))
  const after = hashOf(readFileSync(join(dist, PAGE), 'utf8'))
  change(WORKER, (text) => renamed(text).replaceAll(before, after))
}

const buildOf = (page: Page) => page.locator('meta[name=build]').getAttribute('content')
const ready = (page: Page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
/** What the device keeps of the pages' builds. */
const keptFiles = (page: Page) =>
  page.evaluate(async () => {
    const caches = await Promise.all((await window.caches.keys()).map((name) => window.caches.open(name)))
    return (await Promise.all(caches.map((cache) => cache.keys()))).flat().map(({ url }) => new URL(url).pathname)
  })

test('a new build takes the place of the old one, on the device too, and what waits there is still sent', async ({
  browser,
}) => {
  test.slow()
  const dist = mkdtempSync(join(tmpdir(), 'bayboard-dist-'))
  cpSync(resolve(import.meta.dirname, '../../dist'), dist, { recursive: true })
  const workshop = new Workshop('sample', dist)
  await workshop.open()
  const context = await browser.newContext({ baseURL: workshop.url, viewport: { width: 1180, height: 820 } })
  await context.addInitScript(() => localStorage.setItem('bayboard.person', 'wang-min'))
  const page = await context.newPage()
  await page.goto('/desk/walkaround?order=a039')
  await expect(page.getByRole('heading', { name: '左前门', level: 1 })).toBeVisible()
  await ready(page)
  const first = await buildOf(page)

  await context.setOffline(true)
  await page.getByRole('button', { name: /^下一站/ }).click()
  await expect(page.getByText('1 项待上传')).toBeVisible()
  rebuild(dist)
  await page.reload()
  await expect(page.getByText('1 项待上传')).toBeVisible()
  expect(await buildOf(page)).toBe(first)

  await context.setOffline(false)
  await page.reload()
  await expect(page.getByText('已全部上传')).toBeVisible({ timeout: 20_000 })
  expect(await buildOf(page)).toBe('next')
  const ofTheWalk = async () => (await keptFiles(page)).filter((path) => path.includes('/bb-walkaround-'))
  await expect.poll(ofTheWalk).toEqual([expect.stringContaining('-next-')])
  expect((await keptFiles(page)).filter((path) => path.startsWith('/api/'))).toEqual([])

  await context.setOffline(true)
  await page.reload()
  await expect(page.getByRole('heading', { name: '左前翼子板', level: 1 })).toBeVisible()
  expect(await buildOf(page)).toBe('next')
  await context.close()
  await workshop.close()
  rmSync(dist, { recursive: true })
})

test('no other page is served by it: a wall says that it has no line, and never shows an old page as a new one', async ({
  openScreen,
}) => {
  const page = await openScreen('/desk/walkaround')
  await ready(page)
  const refused = await page.evaluate(() =>
    navigator.serviceWorker.register('/desk/walkaround-worker.js', { scope: '/' }).then(
      () => '',
      (error: Error) => error.name,
    ),
  )
  expect(refused).toBe('SecurityError')
  await page.goto('/wall')
  await expect(page.getByText('实时')).toBeVisible()
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(1)
})

test('from an address that is not to be trusted it says once that it cannot open without a line', async ({
  openScreen,
}) => {
  const page = await openScreen('/desk/walkaround')
  await page.context().addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  await page.reload()
  await expect(page.getByText('这个地址不是 https')).toBeVisible()
  await page.getByRole('button', { name: '知道了' }).click()
  await expect(page.getByText('这个地址不是 https')).toBeHidden()
  await page.reload()
  await expect(page.getByText('A039')).toBeVisible()
  await expect(page.getByText('这个地址不是 https')).toBeHidden()
})
