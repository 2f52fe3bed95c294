import { chooseExport } from './support/manager.ts'
import { expect, test } from './support/test.ts'
import { rowOf } from './support/wall.ts'

test.use({ house: { floor: 'empty', of: 'import-gb18030' } })

test('what a Chinese system really writes comes in whole: its encoding and title line are found by themselves', async ({
  openScreen,
}) => {
  const wall = await openScreen('/wall')
  const desk = await openScreen('/desk/manager')

  await chooseExport(desk, 'dms-orders.gb18030.csv')
  await expect(desk.getByText(/GB18030/i)).toBeVisible()
  // Where lines of one order disagree the first that says something wins, and the manager is told.
  await expect(desk.getByRole('heading', { name: '提醒' })).toContainText('4')

  await desk.getByRole('button', { name: '导入 58 张委托书' }).click()
  await expect(desk.getByRole('heading', { name: '已导入' })).toBeVisible()
  await expect(rowOf(wall, 5).getByRole('img', { name: '沪J·J3T2Y' })).toBeVisible()
  await expect(rowOf(wall, 6).getByRole('img', { name: '鲁N·9KRC7' })).toBeVisible()
})
