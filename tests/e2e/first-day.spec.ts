import { Board } from './support/board.ts'
import { barriersOn, complaintsOf, overhangOf, programmersWords, textsOf } from './support/look.ts'
import { confirmAll, sign } from './support/counter.ts'
import { expect, test } from './support/test.ts'
import { rowOf } from './support/wall.ts'

test.use({ house: { floor: 'none', of: 'first-day' } })

for (const { lang, step } of [
  { lang: 'zh', step: '第 1 步，共 3 步' },
  { lang: 'en', step: 'Step 1 of 3' },
])
  test(`where there is no workshop yet the first visit leads to its set-up, in ${lang}`, async ({ page }) => {
    const complaints = await complaintsOf(page)
    await page.addInitScript((chosen) => localStorage.setItem('bayboard.lang', chosen), lang)
    await page.goto('/')
    await expect(page).toHaveURL(/\/setup$/)
    await expect(page.getByRole('navigation', { name: step })).toBeVisible()
    expect(programmersWords(await textsOf(page))).toEqual([])
    expect((await overhangOf(page)).right).toBe(0)
    expect(await barriersOn(page)).toEqual([])
    expect(await complaints()).toEqual([])
  })

test('a workshop is made in three steps, its first car checks in on the board and drives onto bay 1', async ({
  openScreen,
}) => {
  const office = await openScreen('/')
  await office.getByRole('button', { name: '下一步' }).click()
  await expect(office.getByRole('alert')).toHaveText('请填写门店名称')
  await office.getByLabel('门店名称').fill('锦程汽车 海淀店')
  await office.getByLabel('地址').fill('北京市海淀区学院路 1 号')
  await office.getByLabel('车间主管姓名').fill('张建国')
  await office.getByRole('button', { name: '下一步' }).click()
  await expect(office.getByRole('region', { name: '工位 8' })).toBeVisible()
  await office.getByRole('button', { name: '下一步' }).click()
  await office.getByLabel('姓名').fill('刘洋')
  await office.getByLabel('姓名').press('Enter')
  await expect(office.getByRole('listitem').filter({ hasText: '刘洋' })).toContainText('技师 · 机修')
  await office.getByRole('button', { name: '开店' }).click()
  await expect(office.getByRole('heading', { name: '所有屏幕' })).toBeVisible()

  const wall = await openScreen('/wall')
  await expect(rowOf(wall, 1)).toContainText('空闲')

  const board = new Board(await openScreen('/board'))
  const { page } = board
  await page.getByRole('button', { name: '谁在操作？' }).click()
  await page.getByRole('option', { name: '张建国' }).click()

  await page.getByRole('button', { name: '接车' }).click()
  const form = page.getByRole('dialog', { name: '接车' })
  await form.getByLabel('车牌').fill('京n7k386')
  await form.getByLabel('车型').fill('迈腾')
  await form.getByLabel('维修项目').fill('A 类保养')
  await form.getByRole('button', { name: '接车' }).click()

  const arrived = page.locator('bb-reception-strip').getByRole('button', { name: /A001/ })
  await expect(arrived.getByRole('img', { name: '京N·7K386' })).toBeVisible()
  await arrived.click()
  await page.getByRole('link', { name: '到接待台办理' }).click()
  await page.getByLabel('初判', { exact: true }).fill('到了保养里程')
  await page.getByLabel('初判', { exact: true }).press('Tab')
  await expect(page.getByText('1 项', { exact: true })).toBeVisible()
  await confirmAll(page)
  await sign(page, page.getByRole('region', { name: '客户签字' }).locator('bb-signature'))
  await page.locator('body').press('Control+Enter')
  await expect(page.getByRole('heading', { name: '取车单 A001' })).toBeVisible()
  await page.goto('/board')
  await page.locator('bb-reception-strip').getByRole('button', { name: /A001/ }).click()
  await page.getByRole('button', { name: '交车间' }).first().click()
  await page.getByLabel('车位号').fill('B01')
  await page.getByRole('button', { name: '确定' }).click()
  await page.getByRole('button', { name: '关闭' }).click()
  await board.drag(board.waiting('A001'), board.bay(1))

  await expect(rowOf(wall, 1).getByRole('img', { name: '京N·7K386' })).toBeVisible()
  await expect(rowOf(wall, 1)).toContainText('未开工')
})
