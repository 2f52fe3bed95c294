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
  await key(phone, '开工').tap()
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
  await expect(phone.getByText('全部做完，送去质检')).toBeVisible()
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
