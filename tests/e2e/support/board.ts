import type { Locator, Page } from '@playwright/test'
import { boardWords } from '#words/board.ts'
import { say, type Lang } from '#words/say.ts'

/** The foreman's board, as a foreman speaks of it. */
export class Board {
  readonly page: Page
  readonly #lang: Lang

  constructor(page: Page, lang: Lang = 'zh') {
    this.page = page
    this.#lang = lang
  }

  /** A list beside the bays by its name, 等待派工. */
  list(name: string): Locator {
    return this.page.getByRole('group', { name, exact: true })
  }

  bay(no: number): Locator {
    return this.page.getByRole('group', { name: say(boardWords, this.#lang, 'bayNo', { no }), exact: true })
  }

  /** The slip of a car that waits for a bay. */
  waiting(ticket: string): Locator {
    return this.card(this.list(say(boardWords, this.#lang, 'queue')), ticket)
  }

  card(where: Locator, ticket: string): Locator {
    return where.getByRole('button', { name: new RegExp(ticket) }).and(where.locator('[data-order]'))
  }

  /** Takes a card with the mouse and holds it over a place, without letting go. */
  async holdOver(card: Locator, place: Locator): Promise<void> {
    const { mouse } = this.page
    const from = await middleOf(card)
    const to = await middleOf(place)
    await mouse.move(from.x, from.y)
    await mouse.down()
    await mouse.move(from.x + 12, from.y + 12)
    await mouse.move(to.x, to.y, { steps: 5 })
  }

  letGo(): Promise<void> {
    return this.page.mouse.up()
  }

  async drag(card: Locator, place: Locator): Promise<void> {
    await this.holdOver(card, place)
    await this.letGo()
  }

  async undo(): Promise<void> {
    await this.page.getByRole('button', { name: '撤销' }).click()
  }
}

export async function middleOf(element: Locator): Promise<{ x: number; y: number }> {
  await element.scrollIntoViewIfNeeded()
  const box = await element.boundingBox()
  if (!box) throw new Error('it is not on the screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
