import { expect, test } from './support/test.ts'
import { barriersOn, complaintsOf, overhangOf, programmersWords, textsOf } from './support/look.ts'

test.use({ house: { floor: 'sample', of: 'screens' }, contextOptions: { reducedMotion: 'reduce' } })

// Two at a time, each pair of hands with a workshop of its own: nothing is moved here.
test.describe.configure({ mode: 'parallel' })

/** Every screen, and words that stand on it in each language. */
const SCREENS = [
  { address: '/', zh: '所有屏幕', en: 'All screens' },
  { address: '/wall', zh: '可取', en: 'Ready' },
  { address: '/wall?order=urgency', zh: '可取', en: 'Ready' },
  { address: '/board', zh: '等待派工', en: 'Waiting' },
  { address: '/bay/1', zh: '手机扫码操作', en: 'Scan to act' },
  { address: '/bay/1?touch', zh: '完工', en: 'Finish' },
  { address: '/bay/4', zh: '去取下一台', en: 'Fetch the next car' },
  { address: '/bay/99', zh: '没有 99 号工位', en: 'There is no bay 99' },
  { address: '/lobby', zh: '可以取车', en: 'Ready to collect' },
  { address: '/welcome', zh: '今日预约', en: "Today's appointments" },
  { address: '/document?order=a012&kind=order', zh: '维修委托书', en: 'Repair order' },
  { address: '/document?order=a012&kind=pass', zh: '还没有出门证', en: 'No exit pass yet' },
  { address: '/kiosk', zh: '查我的车', en: 'Find my car' },
  { address: '/follow', zh: '请扫取车单上的码', en: 'Please scan the code on your claim ticket' },
  { address: '/follow#CAR00001', zh: '取车单', en: 'Claim ticket' },
  { address: '/desk/walkaround', zh: '还没环车的车', en: 'Cars to walk round' },
  { address: '/desk/walkaround?order=a038', zh: '右后翼子板', en: 'Right rear wing' },
  { address: '/tech', zh: '你是谁？', en: 'Who are you?' },
  { address: '/desk/parts', zh: '要配件的车', en: 'Cars that need parts' },
  { address: '/desk/reception', zh: '接待队列', en: 'Queue' },
  { address: '/desk/reception?order=a038', zh: '上次没做', en: 'Left undone' },
  { address: '/desk/inspection?order=a017', zh: '三级检验', en: 'Three checks' },
  { address: '/desk/inspection?tab=keys', zh: '每把钥匙现在在谁手里', en: 'Who has each key now' },
  { address: '/desk/cashier', zh: '选一辆车结算', en: 'Choose a car to settle' },
  { address: '/desk/cashier?order=a009', zh: '客户应付', en: 'Customer pays' },
  { address: '/gate', zh: '扫出门证', en: 'Scan the pass' },
  { address: '/desk/history', zh: '没有打开哪台车', en: 'No car is open' },
  { address: '/desk/history?order=a036', zh: '客户确认', en: 'Confirmed' },
  { address: '/desk/manager', zh: '导入委托书', en: 'Import repair orders' },
  { address: '/setup', zh: '车间已经建好了', en: 'The workshop is set up' },
] as const

for (const { address, ...words } of SCREENS)
  for (const lang of ['zh', 'en'] as const)
    test(`${address} speaks ${lang}, fits its window, is open to everyone and raises no error`, async ({ page }) => {
      const complaints = await complaintsOf(page)
      await page.setViewportSize({ width: 1920, height: 1080 })
      const [path, fragment] = address.split('#')
      await page.goto(`${path}${path!.includes('?') ? '&' : '?'}lang=${lang}${fragment ? `#${fragment}` : ''}`)
      await expect(page.getByText(words[lang]).first()).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${lang}-`))
      expect(programmersWords(await textsOf(page))).toEqual([])
      expect((await overhangOf(page)).right).toBe(0)
      expect(await barriersOn(page)).toEqual([])
      expect(await complaints()).toEqual([])
    })

for (const size of [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 3840, height: 2160 },
])
  test(`a wall of ${size.width}×${size.height} shows every bay and card whole, without a scrollbar`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    await page.goto('/wall')
    await expect(page.getByRole('img', { name: '京N·7K386' })).toBeVisible()
    await expect(page.getByRole('heading', { name: '可取' })).toBeVisible()
    expect(await overhangOf(page)).toEqual({ right: 0, down: 0 })
    for (const card of await page.getByRole('article').all()) await expect(card).toBeInViewport({ ratio: 0.999 })
  })
