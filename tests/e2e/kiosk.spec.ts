import type { Locator, Page } from '@playwright/test'
import { scan } from './support/scan.ts'
import { expect, test, type Device } from './support/test.ts'

test.use({ house: { floor: 'sample', of: 'kiosk' } })

const UPRIGHT: Device = { size: { width: 1080, height: 1920 }, touch: true }
const NOT_FOUND = '没有找到。请核对后再试，或到前台问一下。'

/** Taps it out on the screen's own keys. */
async function type(kiosk: Page, text: string): Promise<void> {
  for (const glyph of text) await kiosk.getByRole('button', { name: glyph, exact: true }).tap()
}

async function findByPlate(kiosk: Page, plate: string, last4: string): Promise<void> {
  await type(kiosk, plate)
  // A new energy plate has eight glyphs and is complete by itself.
  if (plate.length < 8) await kiosk.getByRole('button', { name: '下一步：手机号后四位' }).tap()
  await type(kiosk, last4)
  await kiosk.getByRole('button', { name: '查我的车' }).tap()
}

async function findByCode(kiosk: Page, code: string): Promise<void> {
  await kiosk.getByRole('button', { name: '输入单子上的码' }).tap()
  await type(kiosk, code)
  await kiosk.getByRole('button', { name: '查我的车' }).tap()
}

const ticketOf = (kiosk: Page): Locator => kiosk.getByRole('heading', { level: 1 })

test('a customer types the code of the claim ticket and reads where the car is, and when it should be ready', async ({
  openScreen,
}) => {
  const kiosk = await openScreen('/kiosk', UPRIGHT)
  await findByCode(kiosk, 'CAR00001')

  await expect(ticketOf(kiosk)).toHaveText('A027')
  await expect(kiosk.getByText('维修中')).toBeVisible()
  await expect(kiosk.getByText('第 3 步，共 6 步')).toBeVisible()
  await expect(kiosk.getByText('1 号工位')).toBeVisible()
  await expect(kiosk.getByText('和您约定的是 15:30。')).toBeVisible()
  await expect(kiosk.getByText('王敏', { exact: true })).toBeVisible()
  await expect(kiosk.getByRole('link')).toHaveCount(0)

  await kiosk.getByRole('button', { name: '看完了' }).tap()
  await expect(kiosk.getByText('您的车，\n到哪一步了？')).toBeVisible()
})

test('without the ticket the plate and the end of the phone number find the car, a new energy plate too', async ({
  openScreen,
}) => {
  const kiosk = await openScreen('/kiosk', UPRIGHT)
  await findByPlate(kiosk, '京AD51870', '0002')
  await expect(ticketOf(kiosk)).toHaveText('A019')
})

test('a scanner reads the ticket, whatever has the focus', async ({ openScreen }) => {
  const kiosk = await openScreen('/kiosk', UPRIGHT)
  await expect(kiosk.getByText('查我的车')).toBeVisible()
  await scan(kiosk, 'CAR00003')
  await expect(ticketOf(kiosk)).toHaveText('A022')
})

test('wrong digits, a strange plate and a wrong code get the same one sentence', async ({ openScreen }) => {
  for (const ask of [
    (kiosk: Page) => findByPlate(kiosk, '京N7K386', '9999'),
    (kiosk: Page) => findByPlate(kiosk, '沪Z99999', '0001'),
    (kiosk: Page) => findByCode(kiosk, 'CAR99999'),
  ]) {
    const kiosk = await openScreen('/kiosk', UPRIGHT)
    await ask(kiosk)
    await expect(kiosk.getByRole('alert')).toHaveText(NOT_FOUND)
  }
})

test('thirty seconds without a touch, the last ten with a warning, and nothing of the customer is left', async ({
  openScreen,
}) => {
  const kiosk = await openScreen('/kiosk', { ...UPRIGHT, ownClock: true })
  await findByCode(kiosk, 'CAR00001')
  await kiosk.getByRole('button', { name: 'EN' }).tap()
  await expect(ticketOf(kiosk)).toHaveText('A027')

  await kiosk.clock.runFor(20_000)
  await expect(kiosk.getByRole('alertdialog', { name: 'Still reading?' })).toBeVisible()

  await kiosk.getByRole('button', { name: 'Go on reading' }).tap()
  await expect(kiosk.getByRole('alertdialog')).toBeHidden()
  await expect(ticketOf(kiosk)).toHaveText('A027')

  await kiosk.clock.runFor(30_500)
  await expect(kiosk.getByText('您的车，\n到哪一步了？')).toBeVisible()
  await expect(kiosk.getByText('A027')).toBeHidden()
  await expect(kiosk.locator('html')).toHaveAttribute('lang', 'zh-CN')
})

test('who is done says so in the warning, and the kiosk forgets at once', async ({ openScreen }) => {
  const kiosk = await openScreen('/kiosk', { ...UPRIGHT, ownClock: true })
  await findByCode(kiosk, 'CAR00001')
  await expect(ticketOf(kiosk)).toHaveText('A027')
  await kiosk.clock.runFor(20_000)
  await kiosk.getByRole('alertdialog').getByRole('button', { name: '看完了' }).tap()
  await expect(kiosk.getByText('您的车，\n到哪一步了？')).toBeVisible()
})

test('the page speaks English when asked, and its type grows', async ({ openScreen }) => {
  const kiosk = await openScreen('/kiosk', UPRIGHT)
  await findByCode(kiosk, 'CAR00001')
  await kiosk.getByRole('button', { name: 'EN' }).tap()
  await expect(kiosk.getByText('Being worked on')).toBeVisible()
  await expect(kiosk.getByText('We promised you 15:30.')).toBeVisible()
  await expect(kiosk.locator('html')).toHaveAttribute('lang', 'en-GB')

  const size = () =>
    kiosk.getByText('We promised you 15:30.').evaluate((text) => parseFloat(getComputedStyle(text).fontSize))
  const usual = await size()
  await kiosk.getByRole('button', { name: 'Larger' }).tap()
  await expect.poll(size).toBeGreaterThan(usual)
})
