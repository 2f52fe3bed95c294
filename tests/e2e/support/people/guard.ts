import { expect, type Page } from '@playwright/test'
import { scan } from '../scan.ts'

/** Whoever stands at the gate. */
export class Guard {
  readonly gate: Page
  constructor(gate: Page) {
    this.gate = gate
  }

  async scans(code: string): Promise<void> {
    await expect(this.gate.getByRole('heading', { name: '扫出门证' })).toBeVisible()
    await scan(this.gate, code)
  }

  async letsOut(plate: string): Promise<void> {
    await expect(this.gate.getByRole('img', { name: plate })).toBeVisible()
    await this.gate.getByRole('button', { name: '就是这块牌' }).tap()
    await this.gate.getByRole('button', { name: '放行', exact: true }).tap()
    await expect(this.gate.getByRole('heading', { name: '已放行' })).toBeVisible()
    await this.gate.getByRole('button', { name: '下一辆' }).tap()
  }
}
