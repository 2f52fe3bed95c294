import type { Locator, Page } from '@playwright/test'

/** A bay's row on the workshop wall. */
export function rowOf(wall: Page, no: number): Locator {
  return wall.getByRole('article').filter({ has: wall.locator('header b', { hasText: new RegExp(`^${no}$`) }) })
}
