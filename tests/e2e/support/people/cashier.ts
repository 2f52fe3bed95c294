import { expect, type Locator, type Page } from '@playwright/test'
import { payMethodWords } from '#words/bill.ts'
import { cashierStepWords } from '#words/cashier-steps.ts'
import { cashierWords } from '#words/cashier.ts'
import { passKindWords } from '#words/gate.ts'
import { say, type Lang, type Values } from '#words/say.ts'
import { signatureWords } from '#words/signature.ts'
import { sign } from '../counter.ts'

const WORDS = {
  zh: { ...cashierWords.zh, ...cashierStepWords.zh },
  en: { ...cashierWords.en, ...cashierStepWords.en },
}

/** The cashier's desk. */
export class Cashier {
  readonly desk: Page
  readonly lang: Lang

  constructor(desk: Page, lang: Lang = 'zh') {
    this.desk = desk
    this.lang = lang
  }

  /** A car on the list of those to be settled. */
  car(ticket: string): Locator {
    return this.desk.getByRole('navigation').getByRole('button', { name: new RegExp(ticket) })
  }

  async takes(ticket: string): Promise<void> {
    await this.car(ticket).click()
    await expect(this.desk.getByRole('grid', { name: this.#of('bill') })).toBeVisible()
  }

  step(name: string): Locator {
    return this.desk
      .getByRole('list', { name: this.#of('steps') })
      .getByRole('heading', { name })
      .getByRole('button')
  }

  /** The step that is next opens by itself, sooner or later than the hand that wants it. */
  async #opens(name: string): Promise<void> {
    const step = this.step(name)
    await expect(async () => {
      if ((await step.getAttribute('aria-expanded')) !== 'true') await step.click()
      await expect(step).toHaveAttribute('aria-expanded', 'true', { timeout: 1_000 })
    }).toPass({ timeout: 15_000 })
  }

  async settles(amount: string): Promise<void> {
    const paid = say(payMethodWords, this.lang, 'wechat')
    await this.desk.getByRole('button', { name: this.#of('settleDo', { amount }) }).click()
    await this.desk.getByText(paid, { exact: true }).click()
    await this.desk.getByRole('button', { name: this.#of('payDo', { amount }) }).click()
    await expect(this.desk.getByText(this.#of('gotLine', { method: paid, amount }))).toBeVisible()
  }

  /** Answers the code on the pass. */
  async issuesPass(): Promise<string> {
    await this.#opens(this.#of('stepPass'))
    await this.desk
      .getByRole('button', { name: this.#of('passDo', { kind: say(passKindWords, this.lang, 'exit') }) })
      .click()
    const code = this.desk.getByText(/^[A-Z2-9]{4} [A-Z2-9]{4}$/)
    await expect(code).toBeVisible()
    return (await code.innerText()).replace(' ', '')
  }

  async tellsCustomer(how: string): Promise<void> {
    await this.#opens(this.#of('stepTell'))
    await this.desk.locator('bb-step-tell').getByText(how, { exact: true }).click()
    await this.desk.getByRole('button', { name: this.#of('toldReached'), exact: true }).click()
  }

  /** Everything explained and signed for against the claim ticket; then the key is theirs (P6.4). */
  async gives(code: string): Promise<void> {
    const { desk } = this
    await this.#opens(this.#of('stepDeliver'))
    const points = desk.getByRole('group', { name: this.#of('explained') }).getByRole('checkbox')
    await expect(points).toHaveCount(6)
    for (const point of await points.all()) await point.check()
    await desk.getByLabel(this.#of('claimTicket')).fill(code)
    await sign(desk, desk.locator('bb-step-deliver bb-signature'), say(signatureWords, this.lang, 'wipe'))
    await desk.getByLabel(this.#of('covers')).check()
    const handOver = desk.getByRole('button', { name: this.#of('deliverDo'), exact: true })
    await handOver.click()
    await expect(handOver).toBeHidden()
  }

  #of(key: keyof typeof WORDS.zh, values?: Values): string {
    return say(WORDS, this.lang, key, values)
  }
}
