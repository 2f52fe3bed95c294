import { givePin, openAccount, setPassword } from '../../server/commands/account.ts'
import type { Role } from '../../server/domain/person.ts'
import type { Assignment } from '../../server/contract/pairing.ts'
import { letIn } from '../../server/commands/pairing.ts'
import type { House } from './house.ts'

/** A browser without a face: keeps its cookies, and speaks as a page of ours. */
export class Browser {
  readonly #url: string
  readonly #cookies = new Map<string, string>()

  constructor(house: Pick<House, 'url'>) {
    this.#url = house.url
  }

  /** As the header that it sends. */
  get cookies(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  keep(name: string, value: string): void {
    this.#cookies.set(name, value)
  }

  async ask<T = unknown>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown) {
    const headers = { origin: this.#url, cookie: this.cookies, 'content-type': 'application/json' }
    const response = await fetch(`${this.#url}${path}`, {
      ...{ method, headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (name === undefined || value === undefined) continue
      if (value === '') this.#cookies.delete(name)
      else this.#cookies.set(name, value)
    }
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: (text ? JSON.parse(text) : null) as T }
  }

  get = <T = unknown>(path: string) => this.ask<T>('GET', path)
  post = <T = unknown>(path: string, body: unknown = {}) => this.ask<T>('POST', path, body)
}

export const PASSWORD = '车间里没有人会猜到的一句话'

/** The first of this role gets an account; answers how to sign in. */
export async function employ(house: House, role: Role) {
  const person = [...house.floor().people.values()].find(({ roles }) => roles.includes(role))
  if (!person) throw new Error(`nobody in this workshop is a ${role}`)
  const { db } = house.database
  const siteId = house.floor().site.id
  const login = `${role}-${person.id}`
  const accountId = await db.transaction().execute((trx) => openAccount(trx, { siteId, personId: person.id, login }))
  await setPassword(db, accountId, PASSWORD)
  const pin = await givePin(db, siteId, person.id)
  return { personId: person.id, name: person.name, accountId, login, pin: pin!, password: PASSWORD }
}

/** A browser on a screen that the house has let in. */
export async function screenAt(house: House, screen: Assignment): Promise<Browser & { readonly screenId: string }> {
  const browser = new Browser(house)
  const { body } = await browser.post<{ code: string }>('/api/pairing', { width: 1920, height: 1080, browser: 'test' })
  const by = { siteId: house.floor().site.id, personId: [...house.floor().people.keys()][0]! }
  const screenId = await letIn(house.database.db, by, body.code, screen)
  return Object.assign(browser, { screenId: screenId! })
}

export const COUNTER: Assignment = { role: 'desk', place: '', name: '前台电脑' }
