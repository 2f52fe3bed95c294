import type { Page } from '@playwright/test'
import { resolve } from 'node:path'

const EXPORTS = resolve(import.meta.dirname, '../../fixtures/dms')

/** At the manager's desk: the system's own chooser is opened, and an export of the old system picked in it. */
export async function chooseExport(desk: Page, file: string): Promise<void> {
  const chooser = desk.waitForEvent('filechooser')
  await desk.getByRole('button', { name: '选择文件' }).click()
  await (await chooser).setFiles(resolve(EXPORTS, file))
}
