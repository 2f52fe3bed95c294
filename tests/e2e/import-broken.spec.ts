import { chooseExport } from './support/manager.ts'
import { expect, test } from './support/test.ts'
import { rowOf } from './support/wall.ts'

test.use({ house: { floor: 'empty', of: 'import-broken' } })

test('a broken export names every bad line by line, column and value, and writes nothing until told to skip them', async ({
  openScreen,
}) => {
  const wall = await openScreen('/wall')
  const desk = await openScreen('/desk/manager')

  await chooseExport(desk, 'dms-orders.broken.csv')
  await expect(desk.getByText(/有 3 处需要改/)).toBeVisible()
  const lines = desk.getByRole('region', { name: '错误' }).getByRole('row')
  await expect(lines.filter({ hasText: '来店方式' }).getByRole('cell').first()).toHaveText('20')
  await expect(lines.filter({ hasText: '明天下午' }).getByRole('cell')).toContainText([
    '26',
    '预计交车时间',
    '明天下午',
  ])
  await expect(lines.filter({ hasText: '一小时' })).toContainText('应为工时的小时数，如 1.6')
  await expect(rowOf(wall, 5)).toContainText('空闲')

  await desk.getByRole('button', { name: '跳过错误，导入 18 张' }).click()
  await expect(desk.getByRole('heading', { name: '已导入' })).toBeVisible()
  await expect(rowOf(wall, 5).getByRole('img', { name: '京E·LGWY7' })).toBeVisible()
  await expect(rowOf(wall, 2).getByRole('img', { name: '黑R·AP9862' })).toBeVisible()
})
