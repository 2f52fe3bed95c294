import { done } from './support/elsewhere.ts'
import { expect, test } from './support/test.ts'

test.use({ house: { floor: 'sample', of: 'inspection' } })

const TABLET = { width: 1180, height: 820 }

test('a car is gone through, driven and passed; until nothing is missing the button says what is (P5.1, P5.2)', async ({
  openScreen,
}) => {
  const page = await openScreen('/desk/inspection', { who: 'xu-jing', size: TABLET })
  await page.getByRole('button', { name: /A017/ }).click()
  const pass = page.getByRole('button', { name: '通过，终检签字' })
  await expect(page.getByText(/必检项目还有 \d+ 项没有检查/)).toBeVisible()
  await page.getByLabel('出厂里程 km').fill('36020')
  await page.getByRole('button', { name: '开出去路试' }).click()
  await page.getByLabel('回厂里程 km').fill('36028')
  await page.getByRole('button', { name: '路试回来' }).click()
  await expect(page.getByText('8 km · 徐静')).toBeVisible()
  const open = page.locator('[data-item]:not(:has([aria-pressed="true"]))')
  for (let left = await open.count(); left > 0; left--) {
    await open.first().locator('[data-result="ok"]').click()
    await expect(open).toHaveCount(left - 1)
  }
  await expect(page.getByText('必检全部合格')).toBeVisible()
  await pass.click()
  await expect(page.getByText('现在没有待检的车')).toBeVisible()
})

test('a car that fails goes back to its bay, where the reason stands at the head of the queue (P5.3)', async ({
  openScreen,
  workshop,
}) => {
  const on = { orderId: 'a022', operationId: 'a022-2' }
  await done(workshop, 'sun-chao', { type: 'finish-operation', ...on, finding: '', cause: '', correction: '' })
  const page = await openScreen('/desk/inspection?order=a022', { who: 'xu-jing', size: TABLET })
  await page.getByRole('button', { name: '孙超 签自检' }).click()
  await page.locator('[data-item="wheel-alignment"] [data-result="not-ok"]').click()
  await page.getByLabel('哪里不合格').fill('方向盘偏左')
  await page.getByLabel('哪里不合格').press('Enter')
  await expect(page.getByText('必检还差')).toBeVisible()
  await page.getByRole('button', { name: '不合格，返工' }).click()
  await expect(page.getByLabel('原因，会显示在工位上')).toHaveValue('四轮定位合格：方向盘偏左')
  await page.getByLabel('四轮定位', { exact: true }).check()
  await page.getByRole('button', { name: '退回工位' }).click()
  await expect(page.getByText('A022')).toHaveCount(0)
  const bay = await openScreen('/bay/3')
  await expect(bay.getByText('方向盘偏左').first()).toBeVisible()
})
