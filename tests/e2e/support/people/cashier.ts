import { expect, type Locator, type Page } from '@playwright/test'
import { sign } from '../counter.ts'

/** The cashier's desk. */
export class Cashier {
  readonly desk: Page
  constructor(desk: Page) {
    this.desk = desk
  }

  /** A car on the list of those to be settled. */
  car(ticket: string): Locator {
    return this.desk.getByRole('navigation').getByRole('button', { name: new RegExp(ticket) })
  }

  async takes(ticket: string): Promise<void> {
    await this.car(ticket).click()
    await expect(this.desk.getByRole('grid', { name: '结算单' })).toBeVisible()
  }

  step(name: string): Locator {
    return this.desk.getByRole('list', { name: '结算和交车' }).getByRole('button', { name })
  }

  /** The step that is next is open already. */
  async #opens(name: string): Promise<void> {
    const step = this.step(name)
    if ((await step.getAttribute('aria-expanded')) !== 'true') await step.click()
  }

  async settles(amount: string): Promise<void> {
    await this.desk.getByRole('button', { name: `结算 ${amount}` }).click()
    await this.desk.getByText('微信支付', { exact: true }).click()
    await this.desk.getByRole('button', { name: `收 ${amount}` }).click()
    await expect(this.desk.getByText(/^已收 微信支付/)).toBeVisible()
  }

  /** Answers the code on the pass. */
  async issuesPass(): Promise<string> {
    await this.#opens('出门证')
    await this.desk.getByRole('button', { name: '开出门证' }).click()
    const code = this.desk.getByText(/^[A-Z2-9]{4} [A-Z2-9]{4}$/)
    await expect(code).toBeVisible()
    return (await code.innerText()).replace(' ', '')
  }

  async tellsCustomer(how: string): Promise<void> {
    await this.#opens('通知客户')
    await this.desk.locator('bb-step-tell').getByText(how, { exact: true }).click()
    await this.desk.getByRole('button', { name: '告诉到了' }).click()
  }

  /** Everything explained and signed for against the claim ticket; then the key is theirs (P6.4). */
  async gives(code: string): Promise<void> {
    const { desk } = this
    await this.#opens('说明、签字、交车')
    for (const point of await desk.getByRole('group', { name: '向客户说明' }).getByRole('checkbox').all())
      await point.check()
    await desk.getByLabel('取车单上的码').fill(code)
    await sign(desk, desk.locator('bb-step-deliver bb-signature'))
    await desk.getByLabel('三件套已取下').check()
    const handOver = desk.getByRole('button', { name: '交车', exact: true })
    await handOver.click()
    await expect(handOver).toBeHidden()
  }
}
