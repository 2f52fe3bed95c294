import type { ScreenList } from '#contract/screen-list.ts'
import { homePage } from '#words/other-page.ts'
import { setTimeSource } from '../kit/clock.ts'
import { fetchJson } from '../kit/fetch-json.ts'
import { startPage } from '../kit/page.ts'
import './bb-home.ts'

const ASK_EVERY = 5_000

const home = document.querySelector('bb-home')!
home.lang = startPage(homePage)

/** Asks rather than listens: this page is no screen of the workshop and is not to be counted as one. */
async function ask(): Promise<void> {
  try {
    const { status, body } = await fetchJson<ScreenList>('/api/screens')
    if (status !== 200) throw new Error(String(status))
    const heardAt = performance.now()
    setTimeSource(() => body.now + performance.now() - heardAt)
    home.screens = body
    home.freshness = { state: 'live', confirmedAt: body.now }
  } catch {
    home.freshness = { state: 'offline', confirmedAt: home.screens?.now ?? null }
  }
}

void ask()
setInterval(() => void ask(), ASK_EVERY)
