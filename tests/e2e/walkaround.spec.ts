// The walk round a car (P3.4), on a tablet.
import { truncateSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import sharp from 'sharp'
import type { HistoryEntry } from '../../server/contract/history.ts'
import type { VisitFile } from '../../server/contract/visit-file.ts'
import { expect, test } from './support/test.ts'

test.use({ house: { floor: 'sample', of: 'walkaround' } })

const TABLET = { who: 'wang-min', size: { width: 1180, height: 820 } }
const SCRATCH = 'db/demo/photos/scratch.jpg'
const DENT = 'db/demo/photos/dent.jpg'

const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1, exact: true })
const next = (page: Page) => page.getByRole('button', { name: /^下一站/ })
const addPhoto = (page: Page, file: string) => page.locator('bb-photos input:not([capture])').setInputFiles(file)

/** Chooses a kind and touches the car. */
async function mark(page: Page, kind: string, x: number, y: number): Promise<void> {
  await page.getByRole('button', { name: kind, exact: true }).click()
  const drawing = await page.locator('bb-walk-map > svg, bb-walk-map svg').first().boundingBox()
  await page.mouse.click(drawing!.x + drawing!.width * x, drawing!.y + drawing!.height * y)
  await expect(page.getByRole('button', { name: '删去这一处' })).toBeVisible()
}

async function walkaroundOf(page: Page, orderId: string) {
  const answer = await page.request.get(`/api/visits/${orderId}`)
  return ((await answer.json()) as VisitFile).visit.walkaround
}

/** What the log tells of a car, in words. */
async function storyOf(page: Page, orderId: string): Promise<string[]> {
  const answer = await page.request.get(`/api/history/${orderId}`)
  return ((await answer.json()) as HistoryEntry[]).flatMap(({ lines }) => lines.zh)
}

/** From now on the page opens without a line. */
const opensWithoutLine = (page: Page) =>
  page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active?.scriptURL))

test('in the middle of the walk the line is lost and the page opened anew without one: all of it arrives, once', async ({
  openScreen,
}) => {
  const page = await openScreen('/desk/walkaround?order=a039', TABLET)
  await expect(heading(page, '左前门')).toBeVisible()
  await opensWithoutLine(page)
  await page.getByLabel('里程').fill('68420')
  await page.getByLabel('里程').press('Tab')
  await mark(page, '划痕', 0.47, 0.77)
  await addPhoto(page, SCRATCH)
  await expect(page.getByText('已上传', { exact: true })).toBeVisible()
  await next(page).click()
  await expect(page.getByText('已全部上传')).toBeVisible()

  await page.context().setOffline(true)
  await mark(page, '凹陷', 0.34, 0.75)
  await addPhoto(page, DENT)
  await expect(page.getByText('待上传', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: '5–15 cm' }).click()
  await next(page).click()
  await expect(page.getByText('2 项待上传')).toBeVisible()

  await page.reload()
  await expect(page.getByText('离线')).toBeVisible()
  await expect(page.getByText('2 项待上传')).toBeVisible()
  await expect(page.getByText('A039 环车检查')).toBeVisible()
  await expect(page.getByRole('button', { name: '王敏' })).toBeVisible()
  // The photo that was taken without a line is still to be seen.
  await page.getByRole('button', { name: '左前翼子板 凹陷' }).click()
  const photo = page.getByRole('button', { name: '看照片 1' }).locator('img')
  await expect.poll(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  await page.getByRole('button', { name: '第 3 站 车头' }).click()
  await mark(page, '掉漆', 0.12, 0.5)
  await next(page).click()
  await expect(page.getByText('3 项待上传')).toBeVisible()

  await page.context().setOffline(false)
  await expect(page.getByText('已全部上传')).toBeVisible({ timeout: 20_000 })
  const { stops } = await walkaroundOf(page, 'a039')
  expect(Object.keys(stops).sort()).toEqual(['front', 'left-front-door', 'left-front-wing'])
  expect(stops['left-front-door']).toMatchObject({ passed: true, readings: { mileageKm: 68_420 } })
  expect(stops['left-front-wing']?.marks).toMatchObject([{ kind: 'dent', size: 'medium', personId: 'wang-min' }])
  expect(stops.front?.marks).toMatchObject([{ kind: 'chip', personId: 'wang-min' }])
  const photos = Object.values(stops).flatMap(({ marks }) => marks.flatMap((one) => one.photos))
  expect(photos).toHaveLength(2)
  for (const hash of photos) expect((await page.request.get(`/api/photos/${hash}`)).status()).toBe(200)
  const told = (await storyOf(page, 'a039')).filter((line) => line.startsWith('环车'))
  expect(told).toHaveLength(3)
})

test('by keyboard, all the way round: a kind by its number, and the car leaves the list', async ({ openScreen }) => {
  const page = await openScreen('/desk/walkaround?order=a038', TABLET)
  await expect(heading(page, '右后翼子板')).toBeVisible()
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: '右后翼子板 划痕' })).toBeVisible()
  for (const stop of ['车尾', '行李厢', '左后翼子板', '左后门', '再到左前门', '车内']) {
    await page.keyboard.press('PageDown')
    await expect(heading(page, stop)).toBeVisible()
  }
  await page.getByRole('button', { name: '完成环车' }).click()
  await expect(page.getByRole('heading', { name: /^环车完成/ })).toBeVisible()
  await page.goto('/desk/walkaround')
  await expect(page.getByText('A039')).toBeVisible()
  await expect(page.getByText('A038')).toHaveCount(0)
})

test('what the workshop refuses says why, and stays on the tablet', async ({ openScreen }) => {
  // The customer of A036 has signed: its sheet can only be added to.
  const first = await openScreen('/desk/walkaround?order=a036', TABLET)
  await expect(heading(first, '左前门')).toBeVisible()
  await first.context().setOffline(true)
  await mark(first, '裂纹', 0.47, 0.77)
  await next(first).click()
  await expect(first.getByText('1 项待上传')).toBeVisible()

  const second = await openScreen('/desk/walkaround?order=a036', TABLET)
  await mark(second, '凹陷', 0.46, 0.78)
  await next(second).click()
  await expect(second.getByText('已全部上传')).toBeVisible()

  await first.context().setOffline(false)
  await expect(first.getByText('左前门没收下：A036 的客户已经签字：环车单上只能补记，不能改')).toBeVisible({
    timeout: 20_000,
  })
  await expect(first.getByRole('button', { name: '左前门 裂纹' })).toBeVisible()
  const { stops } = await walkaroundOf(first, 'a036')
  expect(stops['left-front-door']?.marks.map(({ kind }) => kind)).toEqual(['dent'])
})

test('a file of 40 MB, or a text that calls itself a photo, is refused before it is sent', async ({
  openScreen,
}, testInfo) => {
  const page = await openScreen('/desk/walkaround?order=a037', TABLET)
  await mark(page, '划痕', 0.47, 0.77)
  const chooser = page.locator('bb-photos input:not([capture])')
  const large = testInfo.outputPath('大.jpg')
  writeFileSync(large, '')
  truncateSync(large, 40 * 1024 * 1024)
  await chooser.setInputFiles(large)
  await expect(page.getByText('“大.jpg”有 40 MB，太大了：最多 32 MB')).toBeVisible()
  await chooser.setInputFiles({ name: '日记.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('今天天气很好') })
  await expect(page.getByText('“日记.jpg”不是能打开的照片')).toBeVisible()
  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect/></svg>')
  await chooser.setInputFiles({ name: '图.jpg', mimeType: 'image/svg+xml', buffer: drawing })
  await expect(page.getByText('“图.jpg”不是能打开的照片')).toBeVisible()
  const heic = Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(400)])
  await chooser.setInputFiles({ name: 'IMG_1.HEIC', mimeType: 'image/heic', buffer: heic })
  await expect(page.getByText('“IMG_1.HEIC”是 HEIC 照片')).toBeVisible()
  await expect(page.getByText('已全部上传')).toBeVisible()
  await expect(page.getByRole('button', { name: /^看照片/ })).toHaveCount(0)
})

test('where and by whom a photo was taken does not even reach the tablet’s own store', async ({ openScreen }) => {
  const page = await openScreen('/desk/walkaround?order=a035', TABLET)
  await page.route('**/api/photos?*', (route) => route.abort())
  await mark(page, '划痕', 0.47, 0.77)
  const exif = { IFD0: { Artist: 'Wang Fang' }, IFD3: { GPSLatitude: '39/1 54/1 0/1', GPSLatitudeRef: 'N' } }
  const buffer = await sharp(SCRATCH).withExif(exif).jpeg().toBuffer()
  expect(buffer.includes('Wang Fang')).toBe(true)
  await page
    .locator('bb-photos input:not([capture])')
    .setInputFiles({ name: 'IMG_2.jpg', mimeType: 'image/jpeg', buffer })
  await expect(page.getByText('待上传', { exact: true })).toBeVisible()
  const kept = () =>
    page.evaluate(async () => {
      const open = indexedDB.open('keyval-store')
      const db = await new Promise<IDBDatabase>((done) => (open.onsuccess = () => done(open.result)))
      const all = db.transaction('keyval').objectStore('keyval').getAll()
      const values = await new Promise<unknown[]>((done) => (all.onsuccess = () => done(all.result)))
      const photos = values.filter((value) => value instanceof Blob)
      return Promise.all(photos.map(async (photo) => [...new Uint8Array(await photo.arrayBuffer())]))
    })
  await expect.poll(async () => (await kept()).length).toBe(1)
  const [photo] = await kept()
  const bytes = Buffer.from(photo!)
  expect([bytes.includes('Wang Fang'), bytes.includes('Exif')]).toEqual([false, false])
  expect((await sharp(bytes).metadata()).format).toBe('jpeg')
})
