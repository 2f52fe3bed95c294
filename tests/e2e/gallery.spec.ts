import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { addressOf } from '../../displays/gallery/address.ts'
import { SCREEN_NAMES, SCREENS } from '../../displays/gallery/screens.ts'
import { barriersOn, complaintsOf, elementsOf, overhangOf, programmersWords, textsOf } from './support/look.ts'
import { expect, test } from './support/test.ts'

test.use({ house: { floor: 'sample', of: 'screens' }, contextOptions: { reducedMotion: 'reduce' } })

test.describe('the gallery', () => {
  test.use({ viewport: { width: 1366, height: 768 } })

  for (const look of ['lang=zh', 'lang=en&family=wall', 'lang=en&theme=dark'])
    test(`as ${look} is open to everyone and raises no error`, async ({ page }) => {
      const complaints = await complaintsOf(page)
      await page.goto(`/gallery?${look}`)
      await expect(page.getByRole('img', { name: '使014·578' })).toBeVisible()
      expect(programmersWords(await textsOf(page))).toEqual([])
      expect((await overhangOf(page)).right).toBe(0)
      expect(await barriersOn(page)).toEqual([])
      expect(await complaints()).toEqual([])
    })

  test('opens at the section that its address names, and a section is reached by keyboard', async ({ page }) => {
    await page.goto('/gallery?lang=en#follow')
    await expect(page.getByRole('heading', { name: "Customer's phone page" })).toBeInViewport()
    await page.getByRole('link', { name: 'Lobby board', exact: true }).press('Enter')
    const heading = page.getByRole('heading', { name: 'Lobby board' })
    await expect(heading).toBeInViewport()
    await expect(heading).toBeFocused()
  })

  test('shows screens small and alive; a click opens one alone', async ({ page }) => {
    await page.goto('/gallery?lang=en#wall')
    const small = page.frameLocator('iframe[title="wall full"]')
    await expect(small.getByRole('img', { name: '京N·7K386', includeHidden: true })).toHaveCount(1)
    const [alone] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: 'Workshop wall Standing still' }).click(),
    ])
    await expect(alone).toHaveURL('/gallery?show=wall&state=stale&lang=en')
    await expect(alone.getByText('Standing still')).toBeVisible()
  })

  test('keeps how it is looked at in its address', async ({ page }) => {
    await page.goto('/gallery?lang=zh')
    await page.getByText('English').click()
    await page.getByText('Wall, dark').click()
    await expect(page).toHaveURL('/gallery?lang=en&family=wall&theme=light')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
  })
})

/** The folders of the house's pages, each with the screens that show its elements. */
const ROOMS = new Map(
  [...new Set(SCREEN_NAMES.map((name) => SCREENS[name].of))].map((room) => [
    room,
    SCREEN_NAMES.filter((name) => SCREENS[name].of === room),
  ]),
)

/** What is no page's own: customers' elements are seen on their phone, and those of all pages as specimens. */
const COMMON: Readonly<Record<string, readonly string[]>> = { 'kiosk/follow': ['kiosk/parts'] }

for (const [room, screens] of ROOMS)
  test(`${room}: each screen can be looked at in every state and says it in words, and every element is in one of them`, async ({
    page,
  }) => {
    const complaints = await complaintsOf(page)
    const files = globSync([room, ...(COMMON[room] ?? [])].map((folder) => `${folder}/bb-*.ts`))
    const unseen = new Set(files.map((file) => basename(file, '.ts')))
    for (const screen of screens) {
      const { states, width, height, family } = SCREENS[screen]
      await page.setViewportSize({ width, height })
      for (const state of states) {
        await page.goto(addressOf({ screen, state }, { lang: 'en', family, theme: 'light' }))
        await expect.poll(() => textsOf(page), `${screen} ${state}`).not.toEqual([])
        await expect(page.locator('html'), `${screen} ${state}`).toHaveAttribute('data-shown')
        expect(programmersWords(await textsOf(page)), `${screen} ${state}`).toEqual([])
        expect((await overhangOf(page)).right, `${screen} ${state}`).toBe(0)
        for (const element of await elementsOf(page)) unseen.delete(element)
      }
    }
    if (room === 'displays/kit') {
      await page.goto('/gallery?lang=en')
      await expect(page.getByRole('heading', { name: 'Icons' })).toBeVisible()
      for (const element of await elementsOf(page)) unseen.delete(element)
    }
    expect([...unseen]).toEqual([])
    expect(await complaints()).toEqual([])
  })
