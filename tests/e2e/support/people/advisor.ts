import { expect, type Locator, type Page } from '@playwright/test'
import { confirmationWords } from '#words/agreement.ts'
import { handoverWords } from '#words/handover.ts'
import { extraWorkDeskWords } from '#words/extra-work-desk.ts'
import { findingStateWords } from '#words/extra-work.ts'
import { cashierWords } from '#words/cashier.ts'
import { orderDeskWords } from '#words/order-desk.ts'
import { receptionWords } from '#words/reception.ts'
import { say, type Lang } from '#words/say.ts'
import { signatureWords } from '#words/signature.ts'
import { walkWords } from '#words/walkaround-page.ts'
import { sign } from '../counter.ts'

/** Who comes, with what car, and what they say. */
export interface Arrival {
  readonly plate: string
  readonly model: string
  readonly km: string
  readonly name: string
  readonly phone: string
  readonly email?: string
  readonly complaint: string
  readonly waits?: boolean
}

/** An advisor at the reception desk. */
export class Advisor {
  readonly desk: Page
  readonly lang: Lang

  constructor(desk: Page, lang: Lang = 'zh') {
    this.desk = desk
    this.lang = lang
  }

  /** A customer whom nobody expected: the order is opened while they stand there. Answers its ticket. */
  async receives(arrival: Arrival): Promise<string> {
    await this.desk.getByRole('button', { name: this.#of(receptionWords, 'key-new') }).click()
    const form = this.desk.getByRole('dialog', { name: this.#of(receptionWords, 'newTitle') })
    const write = (field: keyof typeof receptionWords.zh, text: string, within: Locator = form) =>
      within.getByLabel(this.#of(receptionWords, field), { exact: true }).fill(text)
    await write('plate', arrival.plate)
    await write('model', arrival.model)
    await write('km', arrival.km)
    const owner = form.getByRole('group', { name: this.#of(receptionWords, 'ownerIs'), exact: true })
    await write('name', arrival.name, owner)
    await write('phone', arrival.phone, owner)
    if (arrival.email) await write('email', arrival.email, owner)
    await write('complaint', arrival.complaint)
    if (arrival.waits) await form.getByLabel(this.#of(receptionWords, 'waitsHere')).check()
    await form.getByRole('button', { name: this.#of(receptionWords, 'start') }).click()
    const head = this.desk.locator('bb-reception-pass')
    await expect(head).toContainText(arrival.name)
    return head.locator('.ticket b').innerText()
  }

  async putsCoversOn(): Promise<void> {
    await this.desk.keyboard.press('F7')
    await expect(this.desk.getByText(this.#of(receptionWords, 'key-covers-on'))).toBeVisible()
  }

  /** Round the car, all stops; at one of them something is there already, and is photographed. */
  async walksRound(mark: { kind: string; photo: string }): Promise<void> {
    const { desk } = this
    await desk.getByRole('button', { name: this.#of(receptionWords, 'key-walkaround') }).click()
    await expect(desk.getByRole('heading', { level: 1 })).toBeVisible()
    await desk.getByRole('button', { name: mark.kind, exact: true }).click()
    await desk.keyboard.press('Enter')
    await desk.locator('bb-photos input:not([capture])').setInputFiles(mark.photo)
    const stops = desk.getByRole('heading', { level: 1 })
    const finish = desk.getByRole('button', { name: this.#of(walkWords, 'finish') })
    while (!(await finish.isVisible())) {
      const here = await stops.innerText()
      await desk.getByRole('button', { name: new RegExp(`^${this.#of(walkWords, 'next')}`) }).click()
      await expect(stops).not.toHaveText(here)
    }
    await finish.click()
    await expect(desk.getByText(this.#of(walkWords, 'saved'))).toBeVisible()
    await desk.getByRole('link', { name: this.#of(walkWords, 'toReception') }).click()
    await expect(desk.locator('bb-reception-pass')).toBeVisible()
  }

  /** Operations and parts as they are called in the price list, and what is promised. */
  async writesOrder(diagnosis: string, operations: readonly string[], parts: readonly string[] = []): Promise<void> {
    const { desk } = this
    const field = desk.getByLabel(this.#of(orderDeskWords, 'diagnosis'), { exact: true })
    await field.fill(diagnosis)
    await field.press('Tab')
    for (const name of operations) await this.#adds('F3', 'searchOperations', name)
    for (const name of parts) await this.#adds('F4', 'searchParts', name)
    // The first of the times that the forecast offers.
    const offer = desk.locator('bb-order-terms').getByRole('button').first()
    await offer.click()
    await expect(offer).toHaveAttribute('aria-pressed', 'true')
  }

  async #adds(key: 'F3' | 'F4', field: 'searchOperations' | 'searchParts', name: string): Promise<void> {
    const { desk } = this
    await desk.keyboard.press(key)
    const search = desk.locator('bb-agreement').getByRole('combobox', { name: this.#of(orderDeskWords, field) })
    await search.fill(name)
    await desk
      .getByRole('option', { name: new RegExp(`^${name}`) })
      .first()
      .click()
    await expect(desk.getByRole('row', { name })).toBeVisible()
  }

  /** Five times yes, and the customer's name under it (P3.8). Answers the code on the claim ticket. */
  async takesSignature({ wash = true } = {}): Promise<string> {
    const { desk, lang } = this
    for (const [n, what] of (['items', 'price', 'promise', 'wash', 'old-parts'] as const).entries()) {
      const asked = `${say(confirmationWords, lang, what)}: ${this.#of(orderDeskWords, 'confirm')}`
      await expect(desk.getByRole('button', { name: asked })).toBeEnabled()
      if (what === 'wash' && !wash) await desk.getByRole('button', { name: this.#of(orderDeskWords, 'noWash') }).click()
      else await desk.locator('body').press(String(n + 1))
      const confirmed = `${say(confirmationWords, lang, what)}: ${this.#of(orderDeskWords, 'confirmed')}`
      await expect(desk.getByRole('button', { name: confirmed })).toBeVisible()
    }
    const customer = desk.getByRole('region', { name: this.#of(orderDeskWords, 'customerSigns') })
    await sign(desk, customer.locator('bb-signature'), say(signatureWords, lang, 'wipe'))
    await desk.getByRole('button', { name: this.#of(orderDeskWords, 'sign') }).click()
    const ticket = desk.locator('bb-order-ticket')
    await expect(ticket.getByRole('img', { name: this.#of(orderDeskWords, 'ticketScan') })).toBeVisible()
    return ticket.locator('.scan b').innerText()
  }

  /** Car, key and papers go to the foreman (P4.1). */
  async handsOver(spot: string): Promise<void> {
    const button = { name: this.#of(receptionWords, 'handOver') }
    await this.desk.locator('bb-stay').getByRole('button', button).click()
    const form = this.desk.getByRole('dialog')
    await form.getByLabel(this.#of(receptionWords, 'spot')).fill(spot)
    await form.getByRole('button', button).click()
    await expect(form).toBeHidden()
  }

  /** What was found is looked through: the panel beside the order. */
  get extraWork(): Locator {
    return this.desk.locator('bb-extra-work')
  }

  /** One finding gets its heading, its work and its part (P4.7). */
  async prices(found: string, operation: string, part?: string): Promise<void> {
    const finding = this.extraWork.locator('bb-finding-price').filter({ hasText: found })
    await this.#addsTo(finding, 'addOperation', 'searchOperations', operation)
    if (part) await this.#addsTo(finding, 'addPart', 'searchParts', part)
    await finding.getByRole('button', { name: this.#of(extraWorkDeskWords, 'save') }).click()
    await expect(finding).toContainText(this.#of(findingStateWords, 'priced'))
  }

  async #addsTo(
    finding: Locator,
    kind: 'addOperation' | 'addPart',
    field: 'searchOperations' | 'searchParts',
    name: string,
  ): Promise<void> {
    await finding.getByRole('button', { name: new RegExp(`${this.#of(orderDeskWords, kind)}$`) }).click()
    await finding.getByRole('combobox', { name: this.#of(orderDeskWords, field) }).fill(name)
    await finding
      .getByRole('option', { name: new RegExp(`^${name}`) })
      .first()
      .click()
    await expect(finding.getByRole('cell', { name, exact: true })).toBeVisible()
  }

  async opensExtraWork(): Promise<void> {
    await this.extraWork.getByRole('button', { name: this.#of(extraWorkDeskWords, 'open') }).click()
  }

  async closesExtraWork(): Promise<void> {
    await this.extraWork.getByRole('button', { name: this.#of(extraWorkDeskWords, 'close') }).click()
  }

  /** All that is priced goes to the customer in one batch. */
  async asksCustomer(): Promise<void> {
    await this.extraWork.getByRole('button', { name: new RegExp(`^${this.#of(extraWorkDeskWords, 'ask')}`) }).click()
  }

  /** Cars that will not be ready when they were promised (P4.8). */
  get delays(): Locator {
    return this.desk.getByRole('region', { name: this.#of(extraWorkDeskWords, 'delays') })
  }

  /** Another time is promised, and the customer told of it by message. */
  async promisesAnew(reason: string): Promise<void> {
    await this.delays.getByRole('button', { name: this.#of(extraWorkDeskWords, 'tell') }).click()
    await this.delays
      .getByLabel(this.#of(extraWorkDeskWords, 'told'))
      .selectOption(this.#of(extraWorkDeskWords, 'told-message'))
    await this.delays.getByLabel(this.#of(extraWorkDeskWords, 'reason')).fill(reason)
    await this.delays.getByRole('button', { name: this.#of(extraWorkDeskWords, 'save2') }).click()
    await expect(this.delays).toContainText(this.#of(extraWorkDeskWords, 'delayNone'))
  }

  /** The car is looked over and taken back with its key: then the customer can be told (P5.6). */
  async takesBack(): Promise<void> {
    const stub = this.desk.locator('bb-handover')
    const checks = stub.locator('[data-check]')
    await expect(checks).toHaveCount(5)
    for (const check of await checks.all()) await check.click()
    await stub.getByRole('button', { name: this.#of(handoverWords, 'sign') }).click()
    await stub.getByRole('button', { name: this.#of(handoverWords, 'ready') }).click()
    await expect(stub).toBeHidden()
  }

  /** Where the car is paid for and given back: from its own file. */
  async goesToTheCashiersDesk(): Promise<Page> {
    await this.desk.getByRole('link', { name: this.#of(receptionWords, 'tellCustomer') }).click()
    await expect(this.desk.getByRole('grid', { name: this.#of(cashierWords, 'bill') })).toBeVisible()
    return this.desk
  }

  #of<T extends Readonly<Record<Lang, Readonly<Record<string, string>>>>>(
    words: T,
    key: keyof T['zh'] & string,
  ): string {
    return say(words, this.lang, key)
  }
}
