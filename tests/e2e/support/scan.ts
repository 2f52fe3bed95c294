import type { Page } from '@playwright/test'

/** Between two keys of a scanner, s: far quicker than a hand. */
const PACE = 0.005

/**
 * A scanner on the page's keyboard: a code and Enter, at a scanner's pace. The pace is told with the keys, and none waits
 * for the one before it, so that a slow machine does not turn the scanner into a hand.
 */
export async function scan(page: Page, code: string): Promise<void> {
  const line = await page.context().newCDPSession(page)
  const began = Date.now() / 1000
  const keys = [...code, 'Enter'].flatMap((key, index) => {
    const timestamp = began + index * PACE
    const text = key === 'Enter' ? '\r' : key
    return [
      line.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text, timestamp }),
      line.send('Input.dispatchKeyEvent', { type: 'keyUp', key, timestamp }),
    ]
  })
  await Promise.all(keys)
  await line.detach()
}
