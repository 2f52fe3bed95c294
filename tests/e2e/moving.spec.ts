import type { Locator, Page } from '@playwright/test'
import { Board, middleOf } from './support/board.ts'
import { Finger } from './support/finger.ts'
import { expect, test } from './support/test.ts'
import { rowOf } from './support/wall.ts'

// One workshop and one afternoon: whoever moves a car takes it back in the end.
test.use({ house: { floor: 'sample', of: 'moving' } })

const FOREMAN = 'zhang-jianguo'
/** The page of the lounge's board may have turned meanwhile: every card is back within so long. */
const PAGE_COMES_ROUND = { timeout: 40_000 }

/** The board of the lounge turns its pages by itself; here time is made to run until the one with the ticket is there. */
async function turnTo(lobby: Page, ticket: string): Promise<Locator> {
  const card = lobby.getByRole('listitem').filter({ hasText: ticket })
  await expect(lobby.getByRole('listitem').first()).toBeVisible()
  for (let page = 1; (await card.count()) === 0; page++) {
    expect(page, `${ticket} stands on the lobby board`).toBeLessThan(9)
    await lobby.clock.runFor(12_000)
  }
  return card
}

test('a car dragged onto a free bay is on the wall, on the bay’s television, on the lobby board and on its customer’s phone', async ({
  openScreen,
}) => {
  const wall = await openScreen('/wall')
  const bay = await openScreen('/bay/4')
  const lobby = await openScreen('/lobby', { ownClock: true })
  const phone = await openScreen('/follow#CAR00009', { size: { width: 390, height: 844 } })
  const board = new Board(await openScreen('/board', { who: FOREMAN }))
  const slip = board.waiting('A036')

  const expected = (await turnTo(lobby, 'A036')).getByText(/^\d\d:\d\d–/)
  const behindBay1 = await expected.innerText()

  await board.drag(slip, board.bay(4))

  await expect(rowOf(wall, 4).getByRole('img', { name: '冀F·Q7710' })).toBeVisible()
  await expect(rowOf(wall, 4)).toContainText('未开工')
  await expect(bay.getByRole('img', { name: '冀F·Q7710' })).toBeVisible()
  await expect(phone.getByText('4 号工位')).toBeVisible()
  // On the free bay it is done earlier than behind the car on bay 1.
  await expect(expected).not.toHaveText(behindBay1, PAGE_COMES_ROUND)
  await expect(board.bay(4)).toContainText('A036')

  await board.drag(board.card(board.bay(4), 'A036'), board.list('等待派工'))

  await expect(rowOf(wall, 4)).toContainText('等车进位')
  await expect(bay.getByText('去取下一台')).toBeVisible()
  await expect(slip).toBeVisible()
})

test('a car driven in before one that ranks higher goes in at once; why is said with one tap, and stands with the car', async ({
  openScreen,
}) => {
  const wall = await openScreen('/wall')
  const board = new Board(await openScreen('/board', { who: FOREMAN }))
  const { page } = board

  await board.drag(board.waiting('A033'), board.bay(4))
  await expect(rowOf(wall, 4)).toContainText('未开工')
  await expect(page.getByRole('status').filter({ hasText: /A033 已移到 4 号工位 · 排到了 .*A031 前面/ })).toBeVisible()
  const reasons = page.getByRole('group', { name: '为什么先派？' })
  await reasons.getByRole('button', { name: '活短正好' }).click()
  await expect(reasons).toBeHidden()

  await board.card(board.bay(4), 'A033').click()
  const said = page.locator('bb-overtaking')
  await expect(said).toContainText(/排到了 .*A031 前面/)
  await expect(said).toContainText('活短正好')
  await expect(said).toContainText(/张建国 14:\d\d/)
  await page.getByRole('button', { name: '关闭' }).first().click()

  await board.drag(board.card(board.bay(4), 'A033'), board.list('等待派工'))
  await expect(rowOf(wall, 4)).toContainText('等车进位')
})

test('a car put on hold until its customer decides is called on the lobby board', async ({ openScreen }) => {
  const lobby = await openScreen('/lobby')
  const board = new Board(await openScreen('/board', { who: FOREMAN }))
  await expect(lobby.getByRole('listitem').filter({ hasText: 'A023' })).toBeVisible()
  const call = lobby.getByRole('listitem').filter({ hasText: 'A031' })

  await board.drag(board.waiting('A031'), board.list('暂停'))
  const question = board.page.getByRole('dialog', { name: 'A031' })
  await question.getByText('待客户确认').click()
  await question.getByRole('button', { name: '确定' }).click()

  await expect(lobby.locator('bb-lobby-calls').filter({ hasText: '等待您的确认' })).toContainText('A031')
  await expect(board.card(board.list('暂停'), 'A031')).toBeVisible()
  await expect(call).toBeVisible()
})

test('a cancelled order is found among what was closed today, and reopened with its reason it is back', async ({
  openScreen,
}) => {
  const { page } = new Board(await openScreen('/board', { who: FOREMAN }))
  const car = page.locator('bb-reception-strip').getByRole('button', { name: /A038/ })
  const because = async (heading: RegExp, why: string) => {
    const question = page.getByRole('dialog', { name: heading })
    await question.getByLabel('原因').fill(why)
    await question.getByRole('button', { name: '确定' }).click()
  }

  await car.click()
  await page.getByRole('button', { name: '取消委托' }).click()
  await because(/取消委托/, '客户改天再来')
  await expect(car).toBeHidden()

  await page.getByRole('button', { name: '查看今日已结' }).click()
  const closed = page.getByRole('listitem').filter({ hasText: 'A038' })
  await expect(closed).toContainText('张建国')
  await expect(closed).toContainText('客户改天再来')
  await closed.getByRole('button', { name: '重新打开' }).click()
  await because(/重新打开/, '客户没走')
  await expect(closed.getByRole('button', { name: '重新打开' })).toBeHidden()
  await page.getByRole('button', { name: '关闭' }).click()
  await expect(car).toBeVisible()
})

test('by keyboard: Space takes the card, the bay’s number chooses, Enter drops, Ctrl+Z takes it back', async ({
  openScreen,
}) => {
  const wall = await openScreen('/wall')
  const board = new Board(await openScreen('/board', { who: FOREMAN }))
  const { keyboard } = board.page

  await board.waiting('A036').focus()
  await keyboard.press('Space')
  await expect(board.page.getByText('A036 需要')).toBeVisible()
  await keyboard.press('4')
  await expect(board.bay(4)).toContainText('松手放到 4 号工位')
  await keyboard.press('Enter')

  await expect(rowOf(wall, 4)).toContainText('未开工')

  await keyboard.press('Control+z')
  await expect(rowOf(wall, 4)).toContainText('等车进位')
  await expect(board.waiting('A036')).toBeVisible()
})

test('by keyboard: Escape puts the card back where it was, and nothing has moved', async ({ openScreen }) => {
  const board = new Board(await openScreen('/board', { who: FOREMAN }))
  await board.waiting('A036').focus()
  await board.page.keyboard.press('Space')
  await board.page.keyboard.press('4')
  await board.page.keyboard.press('Escape')
  await expect(board.page.getByText('A036 已放回原处')).toBeAttached()
  await expect(board.waiting('A036')).toBeFocused()
  await expect(board.bay(4)).not.toContainText('A036')
})

test('by finger: a long press takes the card, and it goes where the finger lets go', async ({ openScreen }) => {
  const wall = await openScreen('/wall')
  const board = new Board(await openScreen('/board', { who: FOREMAN, touch: true }))
  const finger = await Finger.of(board.page)
  const bay = await middleOf(board.bay(4))

  await finger.press(await middleOf(board.waiting('A036')))
  await expect(board.page.getByText('A036 需要')).toBeVisible()
  await finger.slide(bay)
  await expect(board.bay(4)).toContainText('松手放到 4 号工位')
  await finger.lift()

  await expect(rowOf(wall, 4)).toContainText('未开工')

  await board.undo()
  await expect(rowOf(wall, 4)).toContainText('等车进位')
})

test('by finger: a swipe scrolls the list and moves no car', async ({ openScreen }) => {
  const size = { width: 1280, height: 500 }
  const board = new Board(await openScreen('/board', { who: FOREMAN, touch: true, size, ownClock: true }))
  const finger = await Finger.of(board.page)
  const card = board.waiting('A036')
  await expect(card).toBeVisible()
  // A swipe is quicker than a long press, also on a machine that is slow to swipe.
  await board.page.clock.pauseAt(Date.now() + 5_000)
  const from = await middleOf(card)
  const top = async () => (await card.boundingBox())?.y ?? 0
  const before = await top()

  await finger.press(from)
  await finger.slide({ x: from.x, y: from.y - 160 })
  await finger.lift()

  await expect.poll(top).toBeLessThan(before - 40)
  await expect(board.page.getByText('A036 需要')).toBeHidden()
  await expect(card).toBeVisible()
})

test('without dragging: Move to… offers every bay by its number, on keys for a thumb', async ({ openScreen }) => {
  const wall = await openScreen('/wall')
  const board = new Board(await openScreen('/board', { who: FOREMAN, touch: true }))

  await board.waiting('A036').tap()
  await board.page.getByRole('button', { name: '移到…' }).tap()
  const keys = board.page.getByRole('group', { name: '移到…' })
  await expect(keys.getByRole('button', { name: /^\d/ })).toHaveCount(8)
  for (const key of await keys.getByRole('button').all()) {
    const box = await key.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(56)
  }
  await expect(keys.getByRole('button', { name: '6', exact: true })).toHaveAccessibleDescription(
    '6 号工位不做机修，只做钣金',
  )
  await keys.getByRole('button', { name: '4 现在' }).tap()

  await expect(rowOf(wall, 4)).toContainText('未开工')

  await board.undo()
  await expect(rowOf(wall, 4)).toContainText('等车进位')
})

test('a card flung onto a bay before the screen has drawn again lands where the hand let go', async ({
  openScreen,
}) => {
  const wall = await openScreen('/wall')
  const board = new Board(await openScreen('/board', { who: FOREMAN, ownClock: true }))
  await expect(board.waiting('A036')).toBeVisible()
  await board.page.clock.pauseAt(Date.now() + 5_000)

  await board.drag(board.waiting('A036'), board.bay(4))

  await expect(rowOf(wall, 4)).toContainText('未开工')
  await board.page.keyboard.press('Control+z')
  await expect(rowOf(wall, 4)).toContainText('等车进位')
})

test('a held card reads on every bay what would come of it: taken until when, another trade, no such equipment', async ({
  openScreen,
}) => {
  const board = new Board(await openScreen('/board', { who: FOREMAN }))
  await board.holdOver(board.waiting('A033'), board.bay(6))
  await expect(board.bay(6)).toContainText('工种不符')
  await expect(board.bay(6)).toContainText('只做钣金')
  await expect(board.bay(2)).toContainText('工位占用')
  await expect(board.bay(2)).toContainText('排在')
  await expect(board.bay(5)).toContainText('只做电器')
  await board.page.keyboard.press('Escape')
  await board.letGo()
  await expect(board.waiting('A033')).toBeVisible()
})

test('a card dropped on a bay that cannot take it goes back, and the reason stays until someone has read it', async ({
  openScreen,
}) => {
  const wall = await openScreen('/wall')
  const board = new Board(await openScreen('/board', { who: FOREMAN }))

  await board.drag(board.waiting('A036'), board.bay(7))

  const notice = board.page.getByRole('alert')
  await expect(notice).toContainText('没有移动')
  await expect(notice).toContainText('7 号工位不做机修，只做喷漆')
  await expect(board.waiting('A036')).toBeVisible()
  await expect(rowOf(wall, 7)).not.toContainText('帕萨特')

  await board.page.getByRole('button', { name: '关闭' }).click()
  await expect(notice).toBeHidden()
})

test('a car that a colleague moved meanwhile is refused with who, when and where; the foreman may insist', async ({
  openScreen,
}) => {
  const wall = await openScreen('/wall')
  const mine = new Board(await openScreen('/board', { who: FOREMAN }))
  const hers = new Board(await openScreen('/board', { who: 'fang-wei' }))

  await mine.waiting('A036').focus()
  await mine.page.keyboard.press('Space')
  await mine.page.keyboard.press('2')
  await hers.drag(hers.waiting('A036'), hers.bay(4))
  await expect(rowOf(wall, 4)).toContainText('未开工')
  await mine.page.keyboard.press('Enter')

  const notice = mine.page.getByRole('alert')
  await expect(notice).toContainText(/方伟 14:\d\d 刚移动过 A036，现在在4 号工位/)
  await expect(rowOf(wall, 4)).toContainText('未开工')

  await mine.page.getByRole('button', { name: '仍然移动' }).click()
  await expect(mine.bay(2)).toContainText('A036')
})
