// Extra work before the customer's own eyes (P4.7): on the phone with a code, at the kiosk with a signature.
import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import type { WaitingMessage } from '../../server/contract/message.ts'
import type { OrderCard } from '../../server/contract/view.ts'
import type { SiteCommand } from '../../server/domain/command.ts'
import { CASHIER, givingBack } from '../support/delivery.ts'
import { ask, price, report } from '../support/extra-work.ts'
import { ADVISOR } from '../support/floor-builder.ts'
import { scan } from './support/scan.ts'
import { expect, test, type Device } from './support/test.ts'
import type { Workshop } from './support/workshop.ts'

test.use({ house: { floor: 'sample', of: 'customer' } })

const PHONE: Device = { size: { width: 390, height: 844 }, touch: true }
const UPRIGHT: Device = { size: { width: 1080, height: 1920 }, touch: true }

async function tell({ url }: Workshop, command: SiteCommand, personId = ADVISOR): Promise<void> {
  const response = await fetch(`${url}/api/commands`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ id: randomUUID(), personId, terminal: 'test', command }),
  })
  expect(response.status, await response.text()).toBe(200)
}

const ordersOf = async ({ url }: Workshop): Promise<OrderCard[]> =>
  ((await (await fetch(`${url}/api/live/board`)).json()) as { update: { picture: { orders: OrderCard[] } } }).update
    .picture.orders

async function orderOf(workshop: Workshop, ticket: string): Promise<OrderCard> {
  return (await ordersOf(workshop)).find((order) => order.ticket === ticket)!
}

/** Without a gateway staff read the code from their outbox. */
async function codeOf({ url }: Workshop, ticket: string): Promise<string> {
  const waiting = (await (await fetch(`${url}/api/messages`)).json()) as WaitingMessage[]
  const message = waiting.findLast((each) => each.ticket === ticket && each.template === 'code')
  return message?.text.match(/\d{6}/)?.[0] ?? ''
}

async function sign(page: Page): Promise<void> {
  const box = (await page.getByRole('img', { name: '您的签名' }).boundingBox())!
  const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const
  await page.mouse.move(...at(0.2, 0.6))
  await page.mouse.down()
  await page.mouse.move(...at(0.4, 0.3), { steps: 6 })
  await page.mouse.move(...at(0.6, 0.7), { steps: 6 })
  await page.mouse.up()
}

test('a customer agrees on the phone with the code that was sent, and the work is on the order', async ({
  openScreen,
  workshop,
}) => {
  const phone = await openScreen('/follow#CAR00014', PHONE)
  await expect(phone.getByRole('heading', { name: '右后下摆臂胶套开裂' })).toBeVisible()
  await phone.getByRole('button', { name: '同意' }).tap()
  await phone.getByRole('button', { name: '获取确认码' }).tap()
  const field = phone.getByLabel('6 位确认码')
  await expect(field).toBeVisible()
  await field.fill(await codeOf(workshop, 'A023'))
  await phone.getByRole('button', { name: '确认', exact: true }).tap()
  await expect(phone.getByText('收到了，谢谢您。')).toBeVisible()
  await expect(phone.getByText('您已同意')).toBeVisible()
  const { operations, promisedAt } = await orderOf(workshop, 'A023')
  expect(operations.map(({ name }) => name)).toContain('更换右后下摆臂')
  expect(new Date(promisedAt!).toISOString()).toContain('T08:40')
})

test('a customer declines a safety item at the kiosk: knowingly, and with a signature', async ({
  openScreen,
  workshop,
}) => {
  const order = await orderOf(workshop, 'A027')
  const on = { orderId: order.id }
  await tell(workshop, { ...report('kiosk-1', { operationId: order.operations[0]!.id }), ...on })
  await tell(workshop, price('kiosk-1', 66_600, order.id))
  await tell(workshop, { ...ask('kiosk-p', ['kiosk-1']), ...on })
  const kiosk = await openScreen('/kiosk', UPRIGHT)
  await expect(kiosk.getByText('查我的车')).toBeVisible()
  await scan(kiosk, 'CAR00001')
  await kiosk.getByRole('button', { name: '不做' }).tap()
  const confirm = kiosk.getByRole('button', { name: '签好了，确认' })
  await kiosk.getByRole('img', { name: '您的签名' }).scrollIntoViewIfNeeded()
  await sign(kiosk)
  await expect(confirm).toBeDisabled()
  await kiosk.getByRole('checkbox', { name: '我知道：不做会影响行车安全' }).check()
  await confirm.tap()
  await expect(kiosk.getByText('您决定不做')).toBeVisible()
})

test('what changes while it is looked at is shown anew, and nothing of the old choice stays', async ({
  openScreen,
  workshop,
}) => {
  const order = await orderOf(workshop, 'A019')
  const on = { orderId: order.id }
  await tell(workshop, { ...report('phone-1', { operationId: order.operations[0]!.id }), ...on })
  await tell(workshop, price('phone-1', 66_600, order.id))
  await tell(workshop, { ...ask('phone-p', ['phone-1']), ...on })
  const phone = await openScreen('/follow#CAR00002', PHONE)
  await phone.getByRole('button', { name: '同意' }).tap()
  await expect(phone.getByRole('button', { name: '获取确认码' })).toBeVisible()
  await tell(workshop, price('phone-1', 76_600, order.id))
  await expect(phone.getByRole('alert')).toHaveText('内容刚刚改过，请看新的再决定。')
  await expect(phone.getByText('¥766', { exact: true })).toBeVisible()
  await expect(phone.getByRole('button', { name: '同意' })).toHaveAttribute('aria-pressed', 'false')
})

test('before paying the customer reads the bill on the phone; with the car back they say how it was, once (P6.2, P6.3)', async ({
  openScreen,
  workshop,
}) => {
  const phone = await openScreen('/follow#CAR00019', PHONE)
  const bill = phone.getByRole('region', { name: '费用' })
  await expect(bill).toContainText('更换雨刮电机')
  await expect(bill).toContainText('应付 ¥220')

  const { id: orderId } = await orderOf(workshop, 'A012')
  const [, settled, paid, delivered] = givingBack(orderId, 22_000)
  await tell(workshop, settled!, CASHIER)
  await tell(workshop, paid!, CASHIER)
  await expect(bill).toContainText('已付清')
  await tell(workshop, delivered!)
  await expect(phone.getByText('车已交给您')).toBeVisible()

  await phone.getByRole('radio', { name: '4 分' }).tap()
  await phone.getByLabel('想说的话').fill('接待很耐心')
  await phone.getByRole('button', { name: '发送评价' }).tap()
  await expect(phone.getByText('谢谢您的评价')).toBeVisible()
  const again = await openScreen('/follow#CAR00019', PHONE)
  await expect(again.getByText('谢谢您的评价')).toBeVisible()
  await expect(again.getByRole('radio')).toHaveCount(0)
})
