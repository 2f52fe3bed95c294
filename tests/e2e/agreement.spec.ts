// The order at the reception desk (P3.5–3.9): written, confirmed, signed; and two desks on one order.
import type { Page } from '@playwright/test'
import type { VisitFile } from '../../server/contract/visit-file.ts'
import { confirmAll, sign } from './support/counter.ts'
import { expect, test } from './support/test.ts'

test.use({ house: { floor: 'sample', of: 'agreement' } })

const DESK = { who: 'wang-min', size: { width: 1440, height: 900 } }

async function fileOf(page: Page, orderId: string): Promise<VisitFile> {
  return (await (await page.request.get(`/api/visits/${orderId}`)).json()) as VisitFile
}

const write = async (page: Page, label: string, text: string) => {
  await page.getByLabel(label, { exact: true }).fill(text)
  await page.getByLabel(label, { exact: true }).press('Tab')
}

test('an order is written from the price list, confirmed by five keys, signed, and becomes the claim ticket', async ({
  openScreen,
}) => {
  const page = await openScreen('/desk/reception?order=a038', DESK)
  await write(page, '客户的原话', '四条胎磨平了，雨天打滑')
  await write(page, '初判', '胎纹到极限')
  await page.keyboard.press('F4')
  await page.getByRole('combobox', { name: '找配件' }).fill('jylt')
  await expect(page.getByRole('option', { name: /静音轮胎/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await page.getByLabel('数量', { exact: true }).fill('4')
  await page.getByLabel('数量', { exact: true }).press('Tab')
  await expect(page.getByText('¥4162', { exact: true }).first()).toBeVisible()

  const go = page.getByRole('button', { name: /签字并出取车单/ })
  await expect(go).toBeDisabled()
  await confirmAll(page)
  // Leaving out the brakes is about safety: the customer signs that, too.
  await expect(go).toContainText('不做：更换前制动片')
  await sign(page, page.getByRole('region', { name: '不做：更换前制动片' }).locator('bb-signature'))
  await page.getByRole('button', { name: '记下签字' }).click()
  await expect(go).toContainText('还差：客户签字')
  await sign(page, page.getByRole('region', { name: '客户签字' }).locator('bb-signature'))
  await expect(go).toBeEnabled()
  await page.locator('body').press('Control+Enter')

  await expect(page.getByRole('heading', { name: '取车单 A038' })).toBeVisible()
  await expect(page.getByRole('img', { name: '扫码看进度' })).toBeVisible()
  const { order, visit } = await fileOf(page, 'a038')
  expect(order).toMatchObject({ signature: { kind: 'screen' }, complaint: '四条胎磨平了，雨天打滑' })
  expect(visit.agreement.signed).toMatchObject({ personId: 'wang-min', totals: { customer: 416_200 } })
})

test('two desks write one order: the second is told who was faster, keeps what was typed, and puts it on top', async ({
  openScreen,
}) => {
  const page = await openScreen('/desk/reception?order=a037', DESK)
  const other = await openScreen('/desk/reception?order=a037', { ...DESK, who: 'chen-hao' })
  await expect(page.getByLabel('初判', { exact: true })).toBeVisible()
  await expect(other.getByLabel('初判', { exact: true })).toBeVisible()
  // The second desk hears nothing of the first: it goes on writing on what it saw.
  await other.route('**/api/visits/**', (route) => route.abort())
  await write(page, '初判', '王敏的初判')
  await expect.poll(async () => (await fileOf(page, 'a037')).visit.agreement.diagnosis).toBe('王敏的初判')
  await write(other, '初判', '陈浩的初判')
  await expect(other.getByText('两个人在写同一份委托书')).toBeVisible()
  await expect(other.getByRole('alert')).toContainText('王敏')
  await expect(other.getByLabel('初判', { exact: true })).toHaveValue('陈浩的初判')
  await other.getByRole('button', { name: '用我的覆盖' }).click()
  await expect.poll(async () => (await fileOf(page, 'a037')).visit.agreement.diagnosis).toBe('陈浩的初判')
  await expect(other.getByText('两个人在写同一份委托书')).toBeHidden()
})
