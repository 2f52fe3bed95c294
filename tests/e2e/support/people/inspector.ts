import { expect, type Locator, type Page } from '@playwright/test'

/** The inspector's tablet: checklist, road test and verdict, and the wash beside them. */
export class Inspector {
  readonly tablet: Page
  constructor(tablet: Page) {
    this.tablet = tablet
  }

  car(ticket: string): Locator {
    return this.tablet.getByRole('button', { name: new RegExp(ticket) })
  }

  async takes(ticket: string): Promise<void> {
    await this.car(ticket).click()
    await expect(this.tablet.getByRole('heading', { name: '三级检验' })).toBeVisible()
  }

  /** The leader of those who worked on it has looked first (P5.1). */
  async letsLeaderSign(): Promise<void> {
    await this.tablet.getByRole('button', { name: '班组长签字' }).click()
    await this.tablet.locator('[data-leader]').first().click()
    await expect(this.tablet.locator('[data-leader]')).toHaveCount(0)
  }

  async drivesIt(outKm: number, backKm: number): Promise<void> {
    await this.tablet.getByLabel('出厂里程 km').fill(String(outKm))
    await this.tablet.getByRole('button', { name: '开出去路试' }).click()
    await this.tablet.getByLabel('回厂里程 km').fill(String(backKm))
    await this.tablet.getByRole('button', { name: '路试回来' }).click()
    await expect(this.tablet.getByText(`${backKm - outKm} km · 徐静`)).toBeVisible()
  }

  async finds(item: string, note: string): Promise<void> {
    const row = this.tablet.locator('bb-check-item').filter({ has: this.tablet.getByRole('group', { name: item }) })
    await row.getByRole('button', { name: '不合格', exact: true }).click()
    await row.getByLabel('哪里不合格').fill(note)
    await row.getByLabel('哪里不合格').press('Enter')
  }

  /** Back to the bay with the reason (P5.3). */
  async sendsBack(operation: string): Promise<void> {
    await this.tablet.getByRole('button', { name: '不合格，返工' }).click()
    await this.tablet.getByLabel(operation, { exact: true }).check()
    await this.tablet.getByRole('button', { name: '退回工位' }).click()
  }

  async findsAllElseInOrder(): Promise<void> {
    const open = this.tablet.locator('[data-item]:not(:has([aria-pressed="true"]))')
    for (let left = await open.count(); left > 0; left--) {
      await open.first().locator('[data-result="ok"]').click()
      await expect(open).toHaveCount(left - 1)
    }
    await expect(this.tablet.getByText('必检全部合格')).toBeVisible()
  }

  async passes(): Promise<void> {
    await this.tablet.getByRole('button', { name: '通过，终检签字' }).click()
  }

  /** From the wash to a parking spot (P5.5). */
  async washesAndParks(spot: string): Promise<void> {
    await this.tablet.getByRole('button', { name: '洗车停车' }).click()
    await this.tablet.getByRole('button', { name: '开始洗' }).click()
    await this.tablet.getByRole('button', { name: '洗完' }).click()
    await this.tablet.getByLabel('车位号').fill(spot)
    await this.tablet.getByRole('button', { name: '停好' }).click()
    await expect(this.tablet.getByText('没有要洗、要停的车')).toBeVisible()
  }
}
