import { stageOf, type Order, type Stage } from '#domain/order.ts'

/** What is done at a desk and not on the board: the page that has the papers for it. */
interface DeskLink {
  readonly href: string
  readonly word: 'at-reception' | 'at-inspection' | 'at-handover' | 'at-cashier' | 'story'
}

const DESKS: Partial<Record<Stage, readonly [string, DeskLink['word']]>> = {
  arrived: ['reception?', 'at-reception'],
  reception: ['reception?', 'at-reception'],
  inspection: ['inspection?', 'at-inspection'],
  handover: ['reception?', 'at-handover'],
  ready: ['cashier?', 'at-cashier'],
}

/** The desk whose turn it is, and the car's story so far. */
export function deskLinks(order: Order): readonly DeskLink[] {
  const desk = DESKS[stageOf(order)]
  const story: DeskLink = { href: `/desk/history?order=${order.id}`, word: 'story' }
  return desk ? [{ href: `/desk/${desk[0]}order=${order.id}`, word: desk[1] }, story] : [story]
}
