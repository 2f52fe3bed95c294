import { expect, type Locator, type Page } from '@playwright/test'
import { inspectionWords } from '#words/inspection.ts'
import { say, type Lang, type Values } from '#words/say.ts'

/** The inspector's tablet: checklist, road test and verdict, and the wash beside them. */
export class Inspector {
  readonly tablet: Page
  readonly lang: Lang

  constructor(tablet: Page, lang: Lang = 'zh') {
    this.tablet = tablet
    this.lang = lang
  }

  car(ticket: string): Locator {
    return this.tablet.getByRole('button', { name: new RegExp(ticket) })
  }

  async takes(ticket: string): Promise<void> {
    await this.car(ticket).click()
    await expect(this.tablet.getByRole('heading', { name: this.#of('three') })).toBeVisible()
  }

  /** The leader of those who worked on it has looked first (P5.1). */
  async letsLeaderSign(): Promise<void> {
    await this.tablet.getByRole('button', { name: this.#of('signLeader') }).click()
    await this.tablet.locator('[data-leader]').first().click()
    await expect(this.tablet.locator('[data-leader]')).toHaveCount(0)
  }

  async drivesIt(outKm: number, backKm: number): Promise<void> {
    await this.tablet.getByLabel(this.#of('outKm')).fill(String(outKm))
    await this.tablet.getByRole('button', { name: this.#of('driveOut') }).click()
    await this.tablet.getByLabel(this.#of('backKm')).fill(String(backKm))
    await this.tablet.getByRole('button', { name: this.#of('driveBack') }).click()
    await expect(this.tablet.getByText(this.#of('driven', { km: backKm - outKm, person: '徐静' }))).toBeVisible()
  }

  async finds(item: string, note: string): Promise<void> {
    const row = this.tablet.locator('bb-check-item').filter({ has: this.tablet.getByRole('group', { name: item }) })
    await row.getByRole('button', { name: this.#of('not-ok'), exact: true }).click()
    await row.getByLabel(this.#of('noteBad')).fill(note)
    await row.getByLabel(this.#of('noteBad')).press('Enter')
  }

  /** Back to the bay with the reason (P5.3). */
  async sendsBack(operation: string): Promise<void> {
    await this.tablet.getByRole('button', { name: this.#of('fail') }).click()
    await this.tablet.getByLabel(operation, { exact: true }).check()
    await this.tablet.getByRole('button', { name: this.#of('failSend') }).click()
  }

  async findsAllElseInOrder(): Promise<void> {
    const open = this.tablet.locator('[data-item]:not(:has([aria-pressed="true"]))')
    for (let left = await open.count(); left > 0; left--) {
      await open.first().locator('[data-result="ok"]').click()
      await expect(open).toHaveCount(left - 1)
    }
    await expect(this.tablet.getByText(this.#of('mustDone'))).toBeVisible()
  }

  async passes(): Promise<void> {
    await this.tablet.getByRole('button', { name: this.#of('pass') }).click()
  }

  /** From the wash to a parking spot (P5.5). */
  async washesAndParks(spot: string): Promise<void> {
    await this.tablet.getByRole('button', { name: this.#of('tabWash') }).click()
    await this.tablet.getByRole('button', { name: this.#of('startWash') }).click()
    await this.tablet.getByRole('button', { name: this.#of('endWash') }).click()
    await this.tablet.getByLabel(this.#of('spot')).fill(spot)
    await this.tablet.getByRole('button', { name: this.#of('park') }).click()
    await expect(this.tablet.getByText(this.#of('noWash'))).toBeVisible()
  }

  #of(key: keyof typeof inspectionWords.zh, values?: Values): string {
    return say(inspectionWords, this.lang, key, values)
  }
}
