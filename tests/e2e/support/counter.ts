// What an advisor and a customer do at the counter before an order is binding (P3.8).
import type { Locator, Page } from '@playwright/test'
import { expect } from './test.ts'

/** A stroke across the field; `again` is what the field then offers. */
export async function sign(page: Page, field: Locator, again = '重签'): Promise<void> {
  const canvas = field.locator('canvas')
  await canvas.scrollIntoViewIfNeeded()
  const box = (await canvas.boundingBox())!
  await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.5)
  await page.mouse.down()
  for (const [x, y] of [
    [0.35, 0.8],
    [0.5, 0.3],
    [0.65, 0.7],
    [0.7, 0.5],
  ] as const)
    await page.mouse.move(box.x + box.width * x, box.y + box.height * y, { steps: 4 })
  await page.mouse.up()
  await expect(field.getByRole('button', { name: again })).toBeVisible()
}

/** The five confirmations, each by its key. */
export async function confirmAll(page: Page): Promise<void> {
  await page.getByRole('heading', { name: '五项确认' }).click()
  for (const [key, name] of [
    ['1', '项目'],
    ['2', '预计价格'],
    ['3', '预计交车时间'],
    ['4', '洗车'],
    ['5', '旧件'],
  ] as const) {
    await page.locator('body').press(key)
    await expect(page.getByRole('button', { name: `${name}: 已确认` })).toBeVisible()
  }
}
