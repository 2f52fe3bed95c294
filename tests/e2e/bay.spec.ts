import type { Locator, Page } from '@playwright/test'
import { Board } from './support/board.ts'
import { expect, test } from './support/test.ts'
import { rowOf } from './support/wall.ts'

test.use({ house: { floor: 'sample', of: 'bay' } })

const FOREMAN = 'zhang-jianguo'

/** One of the answers to the question that stands over the bay's screen. */
function answer(bay: Page, question: string, text: string): Locator {
  return bay
    .locator('bb-bay-sheet')
    .filter({ has: bay.getByRole('dialog', { name: question }) })
    .getByRole('button', { name: text })
}

test('work is paused with its reason, goes on, is finished and signed for by touch on the bay, and board and wall say so at once (P4.5, P5.1)', async ({
  openScreen,
}) => {
  const wall = await openScreen('/wall')
  const board = new Board(await openScreen('/board', { who: FOREMAN }))
  const bay = await openScreen('/bay/1?touch', { touch: true })

  await bay.getByRole('button', { name: '暂停' }).tap()
  await answer(bay, '为什么停？', '等设备').tap()
  await expect(rowOf(wall, 1)).toContainText('暂停')
  await expect(board.card(board.list('暂停'), 'A027')).toContainText('等设备')

  await bay.getByRole('button', { name: '继续' }).tap()
  await answer(bay, '谁来做？', '刘洋').tap()
  await expect(rowOf(wall, 1)).toContainText('正常')
  await expect(board.card(board.list('暂停'), 'A027')).toBeHidden()

  await bay.getByRole('button', { name: '完工' }).tap()
  await answer(bay, '发现了什么？做了什么？', '已更换，试验正常').tap()
  await answer(bay, '发现了什么？做了什么？', '完工').tap()
  await expect(bay.getByText('还没有签字：刘洋')).toBeVisible()
  await bay.getByRole('button', { name: '自检签字' }).tap()
  for (const item of await bay.getByRole('checkbox').all()) await item.tap()
  await answer(bay, '自检签字', '刘洋 签字').tap()
  await expect(bay.getByText('全部做完，送去质检')).toBeVisible()
  await expect(rowOf(wall, 1)).toContainText('完工')
  await expect(board.card(board.list('质检'), 'A027')).toBeVisible()
})

test('who says that a car is in speaks of the car that he was asked about, not of one that was put in its place meanwhile', async ({
  openScreen,
}) => {
  const wall = await openScreen('/wall')
  const bay = await openScreen('/bay/4?touch', { touch: true })
  const board = new Board(await openScreen('/board', { who: FOREMAN }))
  await expect(bay.getByText('B12')).toBeVisible()

  await bay.getByRole('button', { name: '车已开进' }).tap()
  await board.drag(board.waiting('A031'), board.bay(1))
  await expect(bay.getByText('B12')).toBeHidden()
  await answer(bay, '谁来做？', '吴俊').tap()

  await expect(bay.getByRole('status').filter({ hasText: '刚把 A031 排到 1 号工位' })).toBeVisible()
  await expect(rowOf(wall, 4)).toContainText('等车进位')
  await board.drag(board.card(board.bay(1), 'A031'), board.list('等待派工'))
  await expect(bay.getByText('B12')).toBeVisible()
})

test('a free bay says what to fetch; the car is driven in and started there, and its customer reads that it is worked on', async ({
  openScreen,
}) => {
  const wall = await openScreen('/wall')
  const phone = await openScreen('/follow#CAR00010', { size: { width: 390, height: 844 } })
  const bay = await openScreen('/bay/4?touch', { touch: true })
  await expect(phone.getByText('排队等候工位')).toBeVisible()

  await expect(bay.getByText('去取下一台')).toBeVisible()
  await expect(bay.getByText('B12')).toBeVisible()
  await bay.getByRole('button', { name: '车已开进' }).tap()
  await answer(bay, '谁来做？', '吴俊').tap()
  await expect(rowOf(wall, 4)).toContainText('未开工')

  await bay.getByRole('button', { name: '核对' }).tap()
  await answer(bay, '和环车单一样吗？', '都一样，可以开工').tap()
  await answer(bay, '谁来做？', '吴俊').tap()
  await bay.getByRole('button', { name: '开工', exact: true }).tap()
  // Nobody gets a second clock, and his tile says where the first one runs.
  const busy = answer(bay, '谁来做？', '孙超')
  await expect(busy).toBeDisabled()
  await expect(busy).toContainText('孙超正在做 A022 的“四轮定位”')
  await answer(bay, '谁来做？', '吴俊').tap()
  await expect(rowOf(wall, 4)).toContainText('正常')
  await expect(phone.getByText('维修中')).toBeVisible()
})

test('a call for help is on the wall until somebody takes it', async ({ openScreen }) => {
  const wall = await openScreen('/wall')
  const bay = await openScreen('/bay/8?touch', { touch: true })
  await expect(rowOf(wall, 8)).toContainText('正常')

  await bay.getByRole('button', { name: '求助' }).tap()
  await answer(bay, '要什么帮助？', '要工具').tap()
  await expect(wall.getByRole('alert')).toContainText('5、8 号呼叫')
  await expect(rowOf(wall, 8)).toContainText('呼叫')

  await bay.getByRole('button', { name: '我来接' }).tap()
  await answer(bay, '谁来接手？', '张建国').tap()
  await expect(wall.getByRole('alert')).toContainText('5 号工位呼叫')
  await expect(rowOf(wall, 8)).toContainText('正常')
})

test('the foreman takes a call from his board, and the bay’s television stops calling', async ({ openScreen }) => {
  const bay = await openScreen('/bay/5')
  const wall = await openScreen('/wall')
  const board = new Board(await openScreen('/board', { who: FOREMAN }))
  await expect(bay.getByText(/马涛 求助/)).toBeVisible()
  await board.bay(5).getByRole('button', { name: /我来/ }).click()
  await expect(bay.getByText(/马涛 求助/)).toBeHidden()
  await expect(wall.getByRole('alert')).toBeHidden()
})
