import type { Locator, Page } from '@playwright/test'
import { scan } from './support/scan.ts'
import { expect, test, type Device } from './support/test.ts'

test.use({ house: { floor: 'sample', of: 'cashier' } })

const DESK: Device = { who: 'fang-wei', size: { width: 1366, height: 768 } }
const GATE: Device = { who: 'gao-yue', size: { width: 390, height: 844 }, touch: true }

const step = (desk: Page, name: string): Locator =>
  desk.getByRole('list', { name: '结算和交车' }).getByRole('button', { name })

async function openCar(desk: Page, ticket: string): Promise<void> {
  await desk
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(ticket) })
    .click()
  await expect(desk.getByRole('grid', { name: '结算单' })).toBeVisible()
}

async function sign(desk: Page): Promise<void> {
  const field = desk.getByRole('img', { name: '客户签字' })
  await field.scrollIntoViewIfNeeded()
  const box = (await field.boundingBox())!
  await desk.mouse.move(box.x + 40, box.y + 80)
  await desk.mouse.down()
  await desk.mouse.move(box.x + 160, box.y + 40, { steps: 6 })
  await desk.mouse.up()
}

/** Settles an open car, takes the money and issues its pass; answers the pass's code as it stands on the screen. */
async function clear(desk: Page): Promise<string> {
  await desk.getByRole('button', { name: /^结算 ¥/ }).click()
  await desk.getByRole('button', { name: /^收 ¥/ }).click()
  await expect(desk.getByText(/^已收 微信支付/)).toBeVisible()
  await step(desk, '出门证').click()
  await desk.getByRole('button', { name: '开出门证' }).click()
  const code = desk.getByText(/^[A-Z2-9]{4} [A-Z2-9]{4}$/)
  await expect(code).toBeVisible()
  return (await code.innerText()).replace(' ', '')
}

test('a car is settled, paid in two parts, explained, signed for and handed over; it has its pass, and has left the list', async ({
  openScreen,
}) => {
  const desk = await openScreen('/desk/cashier', DESK)
  await openCar(desk, 'A012')
  await desk.getByRole('button', { name: '结算 ¥220.00' }).click()

  await expect(desk.getByText('还差 ¥220.00')).toBeVisible()
  await desk.getByText('现金', { exact: true }).click()
  await desk.getByLabel('金额（元）').fill('100')
  await desk.getByLabel('收到现金（元）').fill('200')
  await expect(desk.getByText('找零 ¥100.00')).toBeVisible()
  await desk.getByRole('button', { name: '收 ¥100.00' }).click()
  await expect(desk.getByText('还差 ¥120.00')).toBeVisible()
  await desk.getByText('微信支付', { exact: true }).click()
  await desk.getByRole('button', { name: '收 ¥120.00' }).click()

  const handOver = desk.getByRole('button', { name: '交车', exact: true })
  await expect(handOver).toBeDisabled()
  for (const point of await desk.getByRole('group', { name: '向客户说明' }).getByRole('checkbox').all())
    await point.check()
  await desk.getByLabel('取车单上的码').fill('CAR00019')
  await sign(desk)
  await desk.getByLabel('三件套已取下').check()
  await handOver.click()
  await desk.getByRole('button', { name: '开出门证' }).click()
  await expect(desk.getByRole('img', { name: '出门证二维码' })).toBeVisible()
  await step(desk, '说明、签字、交车').click()
  await expect(desk.getByText(/^方伟 .* 交车$/)).toBeVisible()
  await expect(desk.getByRole('button', { name: /A012/ })).toHaveCount(0)
})

test('more than a tenth above what was confirmed is locked, and says so; a tenth is not', async ({ openScreen }) => {
  const desk = await openScreen('/desk/cashier', DESK)
  await openCar(desk, 'A009')
  const row = desk.getByRole('row', { name: /A 类保养/ })
  const change = async (price: string) => {
    await row.click()
    await desk.getByRole('button', { name: '改这一行' }).click()
    await desk.getByLabel('实际价格（元）').fill(price)
    await desk.getByLabel('原因', { exact: true }).first().fill('多做了清洗')
    await desk.getByRole('button', { name: '改', exact: true }).click()
    await expect(desk.getByLabel('实际价格（元）')).toHaveCount(0)
  }
  await change('9000')
  await expect(desk.getByText(/超过确认价一成/)).toBeVisible()
  await expect(desk.getByRole('button', { name: /^结算 ¥/ })).toBeDisabled()
  await expect(desk.getByText(/一成以上（最多 .*：先请客户确认/)).toBeVisible()
  await change('150')
  await expect(desk.getByText('不用再问客户', { exact: false })).toBeVisible()
  await expect(desk.getByRole('button', { name: /^结算 ¥/ })).toBeEnabled()
})

test('the gate holds the plate against the car, lets it out once, and never again; an unknown code stays inside', async ({
  openScreen,
}) => {
  const desk = await openScreen('/desk/cashier', DESK)
  await openCar(desk, 'A009')
  const code = await clear(desk)

  const gate = await openScreen('/gate', GATE)
  await expect(gate.getByRole('heading', { name: '扫出门证' })).toBeVisible()
  await scan(gate, code)
  await expect(gate.getByRole('img', { name: '京G·5N118' })).toBeVisible()
  await expect(gate.getByRole('button', { name: '先对车牌' })).toBeDisabled()
  await gate.getByRole('button', { name: '不是', exact: true }).tap()
  await expect(gate.getByRole('heading', { name: '不放行' })).toBeVisible()

  await gate.getByRole('button', { name: '下一辆' }).tap()
  await gate.getByLabel('证号').fill(code.toLowerCase())
  await gate.getByRole('button', { name: '查', exact: true }).tap()
  await gate.getByRole('button', { name: '就是这块牌' }).tap()
  await gate.getByRole('button', { name: '放行', exact: true }).tap()
  await expect(gate.getByRole('heading', { name: '已放行' })).toBeVisible()
  await expect(gate.getByRole('complementary').getByText('京G·5N118')).toBeVisible()

  await gate.getByRole('button', { name: '下一辆' }).tap()
  await gate.getByLabel('证号').fill(code)
  await gate.getByRole('button', { name: '查', exact: true }).tap()
  await expect(gate.getByText(/已经用过/)).toBeVisible()

  await gate.getByRole('button', { name: '下一辆' }).tap()
  await gate.getByLabel('证号').fill('AAAA2222')
  await gate.getByRole('button', { name: '查', exact: true }).tap()
  await expect(gate.getByText(/没有这张出门证/)).toBeVisible()
})

test('a car goes home for its parts with the pass that reception gave it: not another one with that pass, out once, in again (P6.5)', async ({
  openScreen,
}) => {
  const desk = await openScreen('/desk/reception?order=a020', { who: 'wang-min', size: { width: 1366, height: 768 } })
  const away = desk.locator('bb-away')
  await away.getByRole('button', { name: '先离店' }).click()
  await away.getByLabel('为什么').fill('制动片明天到')
  await away.getByRole('button', { name: '离店，同时开出门证' }).click()
  const [code] = (await away.getByText(/^出门证 /).innerText()).match(/[A-Z0-9]{4} [A-Z0-9]{4}/)!
  await expect(away.getByRole('link', { name: '打印出门证' })).toHaveAttribute('href', /kind=pass/)

  const gate = await openScreen('/gate', GATE)
  const show = async () => {
    await gate.getByRole('textbox', { name: '证号' }).fill(code)
    await gate.getByRole('button', { name: '查', exact: true }).tap()
    await expect(gate.getByRole('img', { name: '京K·90XS1' })).toBeVisible()
  }
  await show()
  await gate.getByRole('button', { name: '不是' }).tap()
  await expect(gate.getByRole('alert')).toContainText('车牌不对')
  await expect(away.getByText('拿别的车的出门证')).toBeVisible()

  await gate.getByRole('button', { name: '下一辆' }).tap()
  await show()
  await gate.getByRole('button', { name: '就是这块牌' }).tap()
  await gate.getByRole('button', { name: '放行' }).tap()
  await expect(gate.getByText('京K·90XS1 可以出门')).toBeVisible()
  await expect(away.getByText(/^门岗 .* 放行$/)).toBeVisible()

  await gate.getByRole('button', { name: '下一辆' }).tap()
  await show()
  await gate.getByRole('button', { name: '就是这块牌' }).tap()
  await gate.getByRole('button', { name: '放进来' }).tap()
  await expect(gate.getByText('京K·90XS1 回来了')).toBeVisible()
  await expect(away.getByRole('button', { name: '先离店' })).toBeVisible()
})
