import { expect, type Locator, type Page } from '@playwright/test'
import type { MailServerHere } from '../../../support/gateways.ts'

/** The customer with the phone page of the one car, and a mailbox. */
export class Customer {
  readonly phone: Page
  readonly #post: MailServerHere
  readonly #address: string

  constructor(phone: Page, post: MailServerHere, address: string) {
    this.phone = phone
    this.#post = post
    this.#address = address
  }

  /** What came by mail so far, as it reads. */
  get mails(): string[] {
    return this.#post.got.filter(({ to }) => to === this.#address).map(({ raw }) => textOf(raw))
  }

  async reads(words: string | RegExp): Promise<void> {
    await expect(this.phone.getByText(words).first()).toBeVisible()
  }

  /** Waits for the mail that says so; answers what the words catch. */
  async isToldBy(words: RegExp): Promise<string> {
    await expect.poll(() => this.mails.join('\n')).toMatch(words)
    return words.exec(this.mails.join('\n'))?.[1] ?? ''
  }

  /** One thing that was found and is to be decided. */
  item(title: string): Locator {
    return this.phone.locator('bb-ask-item').filter({ has: this.phone.getByRole('heading', { name: title }) })
  }

  async agrees(title: string): Promise<void> {
    await this.item(title).getByRole('button', { name: '同意' }).tap()
  }

  /** Knowingly, where it is about safety. */
  async declines(title: string): Promise<void> {
    await this.item(title).getByRole('button', { name: '不做' }).tap()
    await this.item(title).getByRole('checkbox', { name: '我知道：不做会影响行车安全' }).check()
  }

  /** With the code that comes by mail. */
  async confirms(): Promise<void> {
    const { phone } = this
    await phone.getByRole('button', { name: '获取确认码' }).tap()
    await expect(phone.getByLabel('6 位确认码')).toBeVisible()
    await phone.getByLabel('6 位确认码').fill(await this.isToldBy(/确认码 (\d{6})/))
    await phone.getByRole('button', { name: '确认', exact: true }).tap()
    await this.reads('收到了，谢谢您。')
  }

  async rates(stars: number, words: string): Promise<void> {
    await this.phone.getByRole('radio', { name: `${stars} 分` }).tap()
    await this.phone.getByLabel('想说的话（可以不写）').fill(words)
    await this.phone.getByRole('button', { name: '发送评价' }).tap()
    await this.reads('谢谢您的评价')
  }
}

/** The words of a mail: its body, out of the letters in which mail travels. */
function textOf(raw: string): string {
  const [head = '', ...body] = raw.split('\r\n\r\n')
  const text = body.join('\r\n\r\n')
  if (/transfer-encoding: base64/i.test(head)) return Buffer.from(text, 'base64').toString()
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}
