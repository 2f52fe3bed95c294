import type { Page } from '@playwright/test'
import { Board } from './support/board.ts'
import { expect, test } from './support/test.ts'
import { rowOf } from './support/wall.ts'

test.use({ house: { floor: 'sample', of: 'outage' } })

const FOREMAN = 'zhang-jianguo'
/** A screen says that it stands still twelve seconds after the last word; the rest is this machine's. */
const TOLD_WITHIN = { timeout: 15_000 }

/** Answers whether the page is still the one that was there before: nobody loaded it anew. */
async function untouched(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => Object.assign(window, { untouched: true }))
  return () => page.evaluate(() => 'untouched' in window)
}

test('when the server dies the wall says since when its picture stands still, and goes on untouched when it is back', async ({
  openScreen,
  workshop,
}) => {
  test.slow()
  const wall = await openScreen('/wall')
  const board = new Board(await openScreen('/board', { who: FOREMAN }))
  await expect(rowOf(wall, 4)).toContainText('等车进位')
  await expect(wall.getByText('实时')).toBeVisible()
  const same = await untouched(wall)

  await workshop.kill()
  await expect(wall.getByText(/14:\d\d:\d\d 起，已 \d+ 秒/)).toBeVisible(TOLD_WITHIN)
  await expect(wall.getByText('实时')).toBeHidden()
  await expect(rowOf(wall, 1).getByRole('img', { name: '京N·7K386' })).toBeVisible()

  // A foreman does not wait: what he sends now arrives when somebody listens, and happens once.
  await board.drag(board.waiting('A036'), board.bay(4))
  await workshop.open()

  await expect(rowOf(wall, 4)).toContainText('未开工', TOLD_WITHIN)
  await expect(rowOf(wall, 4).getByRole('img', { name: '冀F·Q7710' })).toBeVisible()
  await expect(wall.getByText('实时')).toBeVisible()
  await expect(board.bay(4)).toContainText('A036')
  expect(await same()).toBe(true)
})

test('a wall that lost its Wi-Fi shows what was moved meanwhile as soon as it has it again', async ({ openScreen }) => {
  test.slow()
  const wall = await openScreen('/wall')
  const board = new Board(await openScreen('/board', { who: FOREMAN }))
  await expect(wall.getByText('实时')).toBeVisible()
  await expect(rowOf(wall, 8)).toContainText('正常')
  const same = await untouched(wall)

  await wall.context().setOffline(true)
  const bay = await openScreen('/bay/8?touch', { touch: true })
  await bay.getByRole('button', { name: '求助' }).tap()
  await bay.getByRole('button', { name: '要工具' }).tap()
  await expect(board.bay(8).getByRole('button', { name: /我来/ })).toBeVisible()
  await expect(wall.getByText(/14:\d\d:\d\d 起，已 \d+ 秒/)).toBeVisible(TOLD_WITHIN)
  await expect(rowOf(wall, 8)).not.toContainText('呼叫')

  await wall.context().setOffline(false)
  await expect(rowOf(wall, 8)).toContainText('呼叫', TOLD_WITHIN)
  await expect(wall.getByText('实时')).toBeVisible()
  expect(await same()).toBe(true)
})

test('a television that cannot start the page shows the cars in a plain table, and says so', async ({ page }) => {
  await page.clock.install()
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.goto('/wall')
  await page.clock.runFor(8_000)

  await expect(page.getByText('简版')).toBeVisible()
  await expect(page.getByText(/实时 14:\d\d:\d\d/)).toBeVisible()
  const bay1 = page.getByRole('row').filter({ hasText: '京N7K386' })
  await expect(bay1.getByRole('cell')).toContainText(['1', '迈腾', '更换前后制动盘片', '15:30'])
  await expect(page.getByRole('row').filter({ hasText: '京G5N118' })).toContainText('可以取车')
})

test('the lounge’s plain table shows tickets and masked plates only', async ({ page }) => {
  await page.clock.install()
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.goto('/lobby')
  await page.clock.runFor(8_000)

  await expect(page.getByRole('row').filter({ hasText: 'A009' })).toContainText('可以取车')
  await expect(page.getByText('京G5N118')).toBeHidden()
})
