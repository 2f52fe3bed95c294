import type { Page } from '@playwright/test'
import { Board } from './support/board.ts'
import { barriersOn, complaintsOf, overhangOf, programmersWords, textsOf } from './support/look.ts'
import { chooseExport } from './support/manager.ts'
import { scan } from './support/scan.ts'
import { expect, test } from './support/test.ts'

test.use({ house: { floor: 'sample', of: 'open' }, contextOptions: { reducedMotion: 'reduce' } })

const kioskOf = async (page: Page) => {
  await expect(page.getByRole('button', { name: '查我的车' })).toBeVisible()
  await scan(page, 'CAR00001')
  await expect(page.getByRole('heading', { name: 'A027' })).toBeVisible()
}

/** What opens over a screen, or in it, when somebody uses it; nothing of it is sent. */
const OPENED: Readonly<Record<string, { address: string; open(page: Page): Promise<void> }>> = {
  'everything about a car, on the board': {
    address: '/board',
    async open(page) {
      await new Board(page).waiting('A036').click()
      await expect(page.getByRole('button', { name: '移到…' })).toBeVisible()
    },
  },
  'everything about a bay, on the board': {
    address: '/board',
    async open(page) {
      await new Board(page).bay(4).getByRole('button').first().click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  'the board with a card in the hand': {
    address: '/board',
    async open(page) {
      await new Board(page).waiting('A036').focus()
      await page.keyboard.press('Space')
      await page.keyboard.press('4')
      await expect(page.getByText('松手放到 4 号工位')).toBeVisible()
    },
  },
  'the question why a car is held': {
    address: '/board',
    async open(page) {
      const board = new Board(page)
      await board.drag(board.waiting('A036'), board.list('暂停'))
      await expect(page.getByRole('dialog', { name: 'A036' })).toBeVisible()
    },
  },
  'a refused drop': {
    address: '/board',
    async open(page) {
      const board = new Board(page)
      await board.drag(board.waiting('A036'), board.bay(7))
      await expect(page.getByRole('alert')).toBeVisible()
    },
  },
  'the check-in of a car': {
    address: '/board',
    async open(page) {
      await page.getByRole('button', { name: '接车' }).click()
      await page.getByLabel('车牌', { exact: true }).fill('京AD51870')
    },
  },
  'the question why work stops, on a touch bay': {
    address: '/bay/1?touch',
    async open(page) {
      await page.getByRole('button', { name: '暂停' }).click()
      await expect(page.getByRole('dialog', { name: '为什么停？' })).toBeVisible()
    },
  },
  'a customer’s car on the kiosk': { address: '/kiosk', open: kioskOf },
  'a customer’s car on the kiosk, in large type': {
    address: '/kiosk',
    async open(page) {
      await kioskOf(page)
      await page.getByRole('button', { name: '大字' }).click()
    },
  },
  'a broken export at the manager’s desk': {
    address: '/desk/manager',
    async open(page) {
      await chooseExport(page, 'dms-orders.broken.csv')
      await expect(page.getByText(/有 3 处需要改/)).toBeVisible()
    },
  },
}

for (const [what, { address, open }] of Object.entries(OPENED))
  test(`${what} fits its window, is open to everyone and raises no error`, async ({ page }) => {
    const complaints = await complaintsOf(page)
    await page.addInitScript(() => localStorage.setItem('bayboard.person', 'zhang-jianguo'))
    await page.setViewportSize({ width: 1920, height: 1080 })
    await page.goto(address)
    await open(page)
    expect(programmersWords(await textsOf(page))).toEqual([])
    expect((await overhangOf(page)).right).toBe(0)
    expect(await barriersOn(page)).toEqual([])
    expect(await complaints()).toEqual([])
  })

for (const { address, width, height } of [
  { address: '/board', width: 1366, height: 768 },
  { address: '/board', width: 1024, height: 768 },
  { address: '/bay/1', width: 390, height: 844 },
  { address: '/bay/1?touch', width: 1280, height: 800 },
  { address: '/lobby', width: 1080, height: 1920 },
  { address: '/kiosk', width: 1080, height: 1920 },
  { address: '/follow#CAR00001', width: 360, height: 740 },
  { address: '/', width: 390, height: 844 },
  { address: '/desk/manager', width: 390, height: 844 },
])
  test(`${address} has no scrollbar across on a screen of ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto(address)
    await expect(page.locator('html[data-started]')).toBeAttached()
    await expect(
      page.getByText('正在', { exact: false }).or(page.getByRole('img')).or(page.getByRole('button')).first(),
    ).toBeVisible()
    expect((await overhangOf(page)).right).toBe(0)
  })
