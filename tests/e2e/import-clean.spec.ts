import { chooseExport } from './support/manager.ts'
import { expect, test } from './support/test.ts'
import { rowOf } from './support/wall.ts'

test.use({ house: { floor: 'empty', of: 'import-clean' } })

test('an export is looked at first, and once someone says so every screen shows where its cars stand', async ({
  openScreen,
}) => {
  const wall = await openScreen('/wall')
  const desk = await openScreen('/desk/manager')
  await expect(rowOf(wall, 1)).toContainText('空闲')

  await chooseExport(desk, 'dms-orders.utf8.csv')
  await expect(desk.getByRole('heading', { name: '可以导入' })).toBeVisible()
  await expect(desk.getByText('36 张委托书').first()).toBeVisible()
  await expect(rowOf(wall, 1)).toContainText('空闲')

  await desk.getByRole('button', { name: '导入 36 张委托书' }).click()
  await expect(desk.getByRole('heading', { name: '已导入' })).toBeVisible()
  await expect(rowOf(wall, 1).getByRole('img', { name: '沪V·CSD9F' })).toBeVisible()
  await expect(rowOf(wall, 7).getByRole('img', { name: '川Z·A76485' })).toBeVisible()

  await desk.getByRole('link', { name: '打开派工台' }).click()
  await expect(
    desk.getByRole('group', { name: '1 号工位', exact: true }).getByRole('img', { name: '沪V·CSD9F' }),
  ).toBeVisible()
})

test('the same file again has nothing new', async ({ openScreen }) => {
  const desk = await openScreen('/desk/manager')
  await chooseExport(desk, 'dms-orders.utf8.csv')
  await expect(desk.getByRole('heading', { name: '没有新内容' })).toBeVisible()
  await expect(desk.getByRole('button', { name: /导入/ })).toBeHidden()
})
