import { samplePartsDesk } from '../../../tests/support/parts-desk.ts'
import '../../desk/parts/bb-parts.ts'
import '../../kit/bb-person-chooser.ts'
import type { Freshness } from '../../kit/live-freshness.ts'
import { emptyFloor, FRESH, sampleFloor, UNREACHED } from '../floors.ts'
import type { Show, StateOf } from '../screens.ts'
import { nothingSent } from './nothing-sent.ts'

const LINES: Readonly<Partial<Record<StateOf<'parts-desk'>, Freshness>>> = {
  stale: FRESH.stale,
  offline: FRESH.offline,
  unreached: UNREACHED,
}

/** The key that begins what is shown. */
const KEYS: Readonly<Partial<Record<StateOf<'parts-desk'>, string>>> = { issue: 'f', missing: 'q', refused: 'b' }

export const showPartsDesk: Show<'parts-desk'> = (state, lang) => {
  const floor = state === 'unreached' ? null : state === 'empty' ? emptyFloor() : sampleFloor()
  const desk = Object.assign(document.createElement('bb-parts'), {
    floor,
    freshness: LINES[state] ?? FRESH.live,
    desk: floor && samplePartsDesk(floor),
    send: nothingSent,
    personId: 'zhou-ping',
    ...(state === 'empty' ? {} : { orderId: 'a020', lineId: 'a020-1-p2' }),
    lang,
  })
  desk.append(
    Object.assign(document.createElement('bb-person-chooser'), {
      slot: 'who',
      people: floor?.people ?? new Map(),
      roles: ['parts'],
      lang,
    }),
  )
  void desk.updateComplete.then(() => {
    const key = KEYS[state]
    if (key) window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    if (state === 'refused')
      void desk.run({ type: 'tag-old-part', orderId: 'a020', lineId: 'a020-1-p2', tag: 'A020-1' })
  })
  return desk
}
