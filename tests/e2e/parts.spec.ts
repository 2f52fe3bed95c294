import { Board } from './support/board.ts'
import { scan } from './support/scan.ts'
import { expect, test } from './support/test.ts'

test.use({ house: { floor: 'sample', of: 'parts' } })

const LAPTOP = { width: 1366, height: 768 }

test('a missing part holds the work on the board with its time; its arrival releases it, and it is handed out and signed for (P4.6)', async ({
  openScreen,
}) => {
  const board = new Board(await openScreen('/board', { who: 'zhang-jianguo' }))
  const desk = await openScreen('/desk/parts', { who: 'zhou-ping', size: LAPTOP })
  await desk.getByRole('button', { name: 'A031' }).click()
  await expect(desk.getByRole('row', { name: /机油 0W-20.*未备/ })).toBeVisible()

  await desk.keyboard.press('q')
  await desk.getByRole('button', { name: '2 小时后' }).click()
  await desk.getByRole('button', { name: '记缺货，挂起等料' }).click()
  await expect(desk.getByRole('row', { name: /机油 0W-20.*缺货/ })).toBeVisible()
  await expect(board.card(board.list('暂停'), 'A031')).toContainText('机油 0W-20')

  await scan(desk, 'G052577')
  await desk.getByRole('textbox', { name: '货架' }).fill('K3')
  await desk.getByRole('button', { name: '到了，放上货架' }).click()
  await expect(board.waiting('A031')).toBeVisible()
  await expect(desk.getByRole('row', { name: /机油 0W-20.*K3 架/ })).toBeVisible()

  await desk.keyboard.press('f')
  await desk.getByRole('combobox', { name: '谁领' }).selectOption({ label: '吴俊' })
  await desk.getByRole('button', { name: '发料', exact: true }).click()
  await expect(desk.getByText('吴俊 领')).toBeVisible()
  await expect(desk.getByRole('row', { name: /机油 0W-20.*已发齐/ })).toBeVisible()
})
