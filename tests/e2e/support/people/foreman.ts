import { expect, type Locator } from '@playwright/test'
import { Board } from '../board.ts'

/** The foreman before his board. */
export class Foreman {
  readonly board: Board
  constructor(board: Board) {
    this.board = board
  }

  /** A car that is still with an advisor. */
  withAdvisor(ticket: string): Locator {
    return this.board.page.locator('bb-reception-strip').getByRole('button', { name: new RegExp(ticket) })
  }

  /** Work waits for something; where it is known, until when. */
  async holds(ticket: string, bay: number, operation: string, reason: string): Promise<void> {
    const { page } = this.board
    await this.board.card(this.board.bay(bay), ticket).click()
    const row = page.locator('bb-operation-row').filter({ hasText: operation })
    await row.getByRole('button', { name: '挂起' }).click()
    const ask = page.getByRole('dialog', { name: '挂起' })
    await ask.getByRole('button', { name: reason }).click()
    // Nobody knows when, in half an hour, in an hour, in two.
    await ask.getByRole('group', { name: '预计' }).getByRole('button').nth(3).click()
    await ask.getByRole('button', { name: '确定' }).click()
    await page.getByRole('button', { name: '关闭' }).click()
  }

  async dispatches(ticket: string, bay: number): Promise<void> {
    const { board } = this
    await board.drag(board.waiting(ticket), board.bay(bay))
    await expect(board.card(board.bay(bay), ticket)).toBeVisible()
  }
}
