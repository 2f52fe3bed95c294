import { expect, test as base, type Page } from '@playwright/test'
import { mailServer, type MailServerHere } from '../../support/gateways.ts'
import { Workshop, type HouseFloor } from './workshop.ts'

interface WorkshopFixtures {
  /** `floor`: what stands in it. `of`: whose it is; two files with different names never share one. */
  readonly house: { readonly floor: HouseFloor; readonly of: string; readonly mails?: boolean }
  /** Where the workshop's mail arrives, for a house that sends any: `mails: true`. */
  readonly postOffice: MailServerHere
  readonly workshop: Workshop
}

interface PageFixtures {
  /** Opens a screen on a device of its own; `who` is the person who works there. */
  readonly openScreen: (address: string, device?: Device) => Promise<Page>
}

export interface Device {
  readonly who?: string
  readonly size?: { readonly width: number; readonly height: number }
  readonly touch?: boolean
  /** Its time can be made to go faster: `page.clock`. */
  readonly ownClock?: boolean
}

export const TELEVISION = { width: 1920, height: 1080 }

/** Every file says which workshop it visits: `test.use({ house: { floor: 'sample', of: 'moving' } })`. */
export const test = base.extend<PageFixtures, WorkshopFixtures>({
  house: [
    { floor: 'sample', of: '' },
    { scope: 'worker', option: true },
  ],

  postOffice: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright wants to read what a fixture needs
    async ({}, use) => {
      const post = await mailServer()
      await use(post)
      await post.close()
    },
    { scope: 'worker' },
  ],

  workshop: [
    async ({ house, postOffice }, use) => {
      const workshop = new Workshop(house.floor, '', house.mails ? postOffice.url : '')
      await workshop.open()
      await use(workshop)
      await workshop.close()
    },
    { scope: 'worker' },
  ],

  baseURL: async ({ workshop }, use) => use(workshop.url),

  openScreen: async ({ browser, workshop }, use) => {
    const contexts: { close(): Promise<void> }[] = []
    await use(async (address, { who, size = TELEVISION, touch = false, ownClock = false } = {}) => {
      const context = await browser.newContext({ baseURL: workshop.url, viewport: size, hasTouch: touch })
      contexts.push(context)
      if (who) await context.addInitScript((person) => localStorage.setItem('bayboard.person', person), who)
      const page = await context.newPage()
      if (ownClock) await page.clock.install()
      await page.goto(address)
      return page
    })
    for (const context of contexts) await context.close()
  },
})

export { expect }
