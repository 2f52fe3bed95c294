import { expect, type Locator, type Page } from '@playwright/test'
import { bayHandWords } from '#words/bay-hand.ts'
import { say, type Lang, type Values } from '#words/say.ts'

/** A technician with the phone in hand, at a bay whose code was read. */
export class Technician {
  readonly phone: Page
  readonly lang: Lang

  constructor(phone: Page, lang: Lang = 'zh') {
    this.phone = phone
    this.lang = lang
  }

  key(name: string): Locator {
    return this.phone.getByRole('button', { name })
  }

  /** Gives one of the answers to the question that stands over the phone; once it has arrived the question is gone. */
  async #answers(question: string, text: string): Promise<void> {
    const sheet = this.phone.locator('bb-bay-sheet').filter({ has: this.phone.getByRole('dialog', { name: question }) })
    await sheet.getByRole('button', { name: text }).tap()
    await expect(sheet).toBeHidden()
  }

  /** Whose phone it is. */
  async is(name: string): Promise<void> {
    await this.key(name).tap()
  }

  /** Looks at the car, and holds it against its sheet (P4.5). */
  async verifies(mark: string): Promise<void> {
    await this.key(this.#of('verify')).tap()
    await expect(this.phone.getByText(mark)).toBeVisible()
    await this.#answers(this.#of('whatVerify'), this.#of('allSame'))
  }

  async starts(): Promise<void> {
    await this.key(this.#of('start')).tap()
    await expect(this.key(this.#of('pause'))).toBeVisible()
  }

  async resumes(): Promise<void> {
    await this.key(this.#of('resume')).tap()
    await expect(this.key(this.#of('pause'))).toBeVisible()
  }

  async finds(found: {
    text: string
    measured: string
    urgency: string
    safety: boolean
    photo?: string
  }): Promise<void> {
    const { phone } = this
    await this.key(this.#of('report')).tap()
    const form = phone.locator('bb-finding-form')
    if (found.photo) await form.locator('bb-photos input:not([capture])').setInputFiles(found.photo)
    await form.getByRole('textbox', { name: this.#of('foundHint') }).fill(found.text)
    await form.getByRole('textbox', { name: this.#of('measuredHint') }).fill(found.measured)
    await form.getByRole('radio', { name: found.urgency }).tap()
    await form.getByRole('radio', { name: this.#of(found.safety ? 'yes' : 'notSafety'), exact: true }).tap()
    await this.#answers(this.#of('whatReport'), this.#of('tell', { name: '' }).trim())
    await expect(form).toBeHidden()
  }

  /** What stood in the bay is driven away, or what is meant for it driven in. */
  async drives(way: 'drive-in' | 'leave'): Promise<void> {
    const key = this.key(this.#of(way))
    await key.tap()
    await expect(key).toBeHidden()
  }

  /** Looks over what he did, item by item, and signs for it (P5.1). */
  async signsSelfCheck(): Promise<void> {
    await this.key(this.#of('self-check')).tap()
    const check = this.phone.locator('bb-self-check')
    await expect(check).toBeVisible()
    const open = check.getByRole('checkbox', { checked: false })
    for (let left = await open.count(); left > 0; left--) {
      await open.first().tap()
      await expect(open).toHaveCount(left - 1)
    }
    await check.getByRole('button', { name: this.#of('signCheck', { name: '' }).trim() }).tap()
    await expect(check).toBeHidden()
  }

  async finishes(correction: string): Promise<void> {
    await this.key(this.#of('finish')).tap()
    await this.phone.getByRole('textbox', { name: this.#of('correction') }).fill(correction)
    await this.#answers(this.#of('whatFound'), this.#of('confirmFinish'))
  }

  #of(key: keyof typeof bayHandWords.zh, values?: Values): string {
    return say(bayHandWords, this.lang, key, values)
  }
}
