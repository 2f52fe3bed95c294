import { expect, type Locator, type Page } from '@playwright/test'

/** A technician with the phone in hand, at a bay whose code was read. */
export class Technician {
  readonly phone: Page
  constructor(phone: Page) {
    this.phone = phone
  }

  key(name: string): Locator {
    return this.phone.getByRole('button', { name })
  }

  /** One of the answers to the question that stands over the phone. */
  answer(question: string, text: string): Locator {
    return this.phone
      .locator('bb-bay-sheet')
      .filter({ has: this.phone.getByRole('dialog', { name: question }) })
      .getByRole('button', { name: text })
  }

  /** Whose phone it is. */
  async is(name: string): Promise<void> {
    await this.key(name).tap()
  }

  /** Looks at the car, and holds it against its sheet (P4.5). */
  async verifies(mark: string): Promise<void> {
    await this.key('核对').tap()
    await expect(this.phone.getByText(mark)).toBeVisible()
    await this.answer('和环车单一样吗？', '都一样，可以开工').tap()
  }

  async starts(): Promise<void> {
    await this.key('开工').tap()
    await expect(this.key('暂停')).toBeVisible()
  }

  async resumes(): Promise<void> {
    await this.key('继续').tap()
    await expect(this.key('暂停')).toBeVisible()
  }

  async finds(found: {
    text: string
    measured: string
    urgency: string
    safety: boolean
    photo?: string
  }): Promise<void> {
    const { phone } = this
    await this.key('报发现').tap()
    const form = phone.locator('bb-finding-form')
    if (found.photo) await form.locator('bb-photos input:not([capture])').setInputFiles(found.photo)
    await form.getByRole('textbox', { name: '发现了什么？' }).fill(found.text)
    await form.getByRole('textbox', { name: /量到的和限值/ }).fill(found.measured)
    await form.getByRole('radio', { name: found.urgency }).tap()
    await form.getByRole('radio', { name: found.safety ? '是' : '不是', exact: true }).tap()
    await this.answer('报发现', '报给顾问').tap()
    await expect(form).toBeHidden()
  }

  /** What stood in the bay is driven away, or what is meant for it driven in. */
  async drives(way: '车已开走' | '车已开进'): Promise<void> {
    await this.key(way).tap()
    await expect(this.key(way)).toBeHidden()
  }

  /** Looks over what he did, item by item, and signs for it (P5.1). */
  async signsSelfCheck(): Promise<void> {
    await this.key('自检签字').tap()
    const check = this.phone.locator('bb-self-check')
    const open = check.getByRole('checkbox', { checked: false })
    for (let left = await open.count(); left > 0; left--) {
      await open.first().tap()
      await expect(open).toHaveCount(left - 1)
    }
    await check.getByRole('button', { name: /签字$/ }).tap()
    await expect(check).toBeHidden()
  }

  async finishes(correction: string): Promise<void> {
    await this.key('完工').tap()
    await this.phone.getByRole('textbox', { name: '处理' }).fill(correction)
    await this.answer('发现了什么？做了什么？', '完工').tap()
  }
}
