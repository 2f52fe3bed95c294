import { expect, test } from './support/test.ts'

test.use({ house: { floor: 'sample', of: 'documents' } })

test('P6.7: from one paper of a car to the next, and to English; what is not there yet says what it waits for', async ({
  page,
}) => {
  await page.goto('/document?order=a012&kind=order')
  await expect(page.getByRole('heading', { name: '维修委托书' })).toBeVisible()
  await expect(page.getByRole('img', { name: '京D·7E021' })).toBeVisible()
  await page.getByRole('link', { name: '结算单' }).click()
  await expect(page.getByRole('heading', { name: '结算单' })).toBeVisible()
  await expect(page.getByText('尚未结算 · 预览')).toBeVisible()
  await page.getByRole('link', { name: '出门证' }).click()
  await expect(page.getByText('结清以后在收银台开')).toBeVisible()
  await expect(page.getByRole('button', { name: '打印' })).toBeDisabled()
  await page.getByRole('link', { name: 'English' }).click()
  await page.getByRole('link', { name: 'Inspection sheet' }).click()
  await expect(page.getByText('✓ Inspection passed')).toBeVisible()
})

test('P6.7: printed, the sheet stands alone: no bar, no button, on white', async ({ page }) => {
  await page.goto('/document?order=a012&kind=intake')
  await expect(page.getByRole('heading', { name: '接车检查单' })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: '打印' })).toBeHidden()
  await expect(page.getByRole('heading', { name: '接车检查单' })).toBeVisible()
})

test('P3.2: a car that comes is greeted at the entrance, by masked plate and by whom it is received', async ({
  page,
  request,
}) => {
  await page.goto('/welcome')
  const greeting = page.getByRole('status').filter({ hasText: '欢迎光临' })
  await expect(page.getByRole('img', { name: '京R·**W57' })).toBeVisible()
  await expect(greeting).toHaveCount(0)
  await request.post('/api/commands', {
    headers: { origin: new URL(page.url()).origin },
    data: {
      id: crypto.randomUUID(),
      personId: 'wang-min',
      terminal: 'test',
      command: { type: 'arrive', orderId: 'b-2', spot: null },
    },
  })
  await expect(greeting.getByText('服务顾问 王敏 马上来接您')).toBeVisible({ timeout: 20_000 })
  await expect(greeting.getByRole('img', { name: '京R·**W57' })).toBeVisible()
})
