import type { Locator, Page } from '@playwright/test'
import { expect, test } from './support/test.ts'
import { rowOf } from './support/wall.ts'

test.use({ house: { floor: 'sample', of: 'tech' } })

const PHONE = { width: 390, height: 844 }

/** One of the answers to the question that stands over the phone. */
function answer(phone: Page, question: string, text: string): Locator {
  return phone
    .locator('bb-bay-sheet')
    .filter({ has: phone.getByRole('dialog', { name: question }) })
    .getByRole('button', { name: text })
}

const key = (phone: Page, name: string) => phone.getByRole('button', { name })

test('a technician reads the code of a bay, checks the car, starts, reports, pauses, goes on and finishes; the wall says so (P4.5)', async ({
  openScreen,
}) => {
  const wall = await openScreen('/wall')
  const phone = await openScreen('/tech?bay=4', { size: PHONE, touch: true })
  await key(phone, '吴俊').tap()
  await key(phone, '车已开进').tap()
  await expect(rowOf(wall, 4)).toContainText('A 类保养')

  await key(phone, '核对').tap()
  await expect(phone.getByText('前保险杠下沿')).toBeVisible()
  await answer(phone, '和环车单一样吗？', '都一样，可以开工').tap()
  // The sheet's own button says it, too, until the check has arrived.
  await phone.getByRole('button', { name: '开工', exact: true }).tap()
  await expect(rowOf(wall, 4)).toContainText('正常')

  await key(phone, '报发现').tap()
  await phone.getByRole('textbox', { name: '发现了什么？' }).fill('后制动片剩 2 mm')
  await phone.getByRole('radio', { name: '是', exact: true }).tap()
  await answer(phone, '报发现', '报给顾问').tap()
  await expect(phone.getByText('1 项发现在等顾问')).toBeVisible()

  await key(phone, '暂停').tap()
  await answer(phone, '为什么停？', '等设备').tap()
  await expect(rowOf(wall, 4)).toContainText('暂停')
  await key(phone, '继续').tap()
  await key(phone, '完工').tap()
  await phone.getByRole('textbox', { name: '原因' }).fill('正常磨损')
  await answer(phone, '发现了什么？做了什么？', '完工').tap()
  await expect(phone.getByText('全部做完，先自检签字')).toBeVisible()
})

test('a technician at two bays is told where the clock runs, changes over in one step, and goes home with all clocks stopped (P4.9)', async ({
  openScreen,
}) => {
  const phone = await openScreen('/tech?job=A022', { who: 'zhao-lei', size: PHONE, touch: true })
  await expect(phone.getByRole('alert')).toContainText('A022 是 津C88P21')
  await key(phone, '看那台车').tap()
  await expect(phone.getByText(/你的时钟在 工位 2 A019/)).toBeVisible()
  await key(phone, '停那边，做这里').tap()
  await expect(phone.getByText(/你的时钟在/)).toBeHidden()
  await expect(key(phone, '暂停')).toBeVisible()

  await key(phone, '下班').tap()
  await answer(phone, '下班', '停表，下班').tap()
  await expect(phone.getByText('时钟停了，辛苦了')).toBeVisible()
  await expect(key(phone, '下班')).toBeDisabled()
})

test('what is tapped without a line is kept, said so, and arrives once when there is one (P4.5)', async ({
  openScreen,
}) => {
  const wall = await openScreen('/wall')
  const phone = await openScreen('/tech?bay=8', { who: 'yang-jie', size: PHONE, touch: true })
  await expect(key(phone, '暂停')).toBeVisible()
  await phone.context().setOffline(true)
  await key(phone, '暂停').tap()
  await answer(phone, '为什么停？', '等设备').tap()
  const kept = phone.getByRole('status').filter({ hasText: '没有网络。暂停' })
  await expect(kept).toBeVisible()
  await expect(rowOf(wall, 8)).toContainText('正常')

  await phone.context().setOffline(false)
  await expect(rowOf(wall, 8)).toContainText('暂停')
  await expect(kept).toBeHidden()
  await expect(key(phone, '继续')).toBeVisible()
})

test('a colleague joins from the phone of who works there, each clock is seen, and who did it signs the self-check (P4.5, P5.1)', async ({
  openScreen,
}) => {
  const wall = await openScreen('/wall')
  const phone = await openScreen('/tech?bay=1', { who: 'liu-yang', size: PHONE, touch: true })
  await phone.getByRole('button', { name: /刘洋.*加人/ }).tap()
  // Their clock runs elsewhere: nobody gets a second one, and the tile says where.
  await expect(answer(phone, '加人', '孙超')).toBeDisabled()
  await expect(phone.getByRole('switch', { name: /可以同时做别的/ })).toBeDisabled()
  await answer(phone, '加人', '吴俊').tap()
  await expect(phone.getByRole('note').filter({ hasText: '吴俊' })).toContainText('起一起做')
  await expect(phone.getByRole('button', { name: /刘洋.*吴俊/ })).toBeVisible()

  await key(phone, '完工').tap()
  await answer(phone, '发现了什么？做了什么？', '完工').tap()
  await expect(phone.getByText('全部做完，先自检签字')).toBeVisible()
  await key(phone, '自检签字').tap()
  const sheet = phone.locator('bb-bay-sheet').filter({ has: phone.getByRole('dialog', { name: '自检签字' }) })
  await expect(sheet.getByRole('button', { name: /还有 \d+ 项没看/ })).toBeDisabled()
  for (const item of await sheet.getByRole('checkbox').all()) await item.tap()
  await sheet.getByRole('button', { name: '刘洋 签字' }).tap()
  await expect(phone.getByText('全部做完，送去质检')).toBeVisible()
  await expect(rowOf(wall, 1)).toContainText('完工')
})
