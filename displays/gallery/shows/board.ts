import type { Floor } from '#domain/floor.ts'
import '../../board/bb-board.ts'
import '../../kit/bb-person-chooser.ts'
import type { Freshness } from '../../kit/live-freshness.ts'
import { emptyFloor, FRESH, lateFloor, outFloor, overtakenFloor, sampleFloor, UNREACHED } from '../floors.ts'
import type { Show, StateOf } from '../screens.ts'
import { nothingSent } from './nothing-sent.ts'

const FLOORS: Readonly<Record<StateOf<'board'>, () => Floor | null>> = {
  full: sampleFloor,
  late: lateFloor,
  out: outFloor,
  overtaken: overtakenFloor,
  empty: emptyFloor,
  stale: sampleFloor,
  offline: sampleFloor,
  unreached: () => null,
}

const LINES: Readonly<Partial<Record<StateOf<'board'>, Freshness>>> = {
  stale: FRESH.stale,
  offline: FRESH.offline,
  unreached: UNREACHED,
}

export const showBoard: Show<'board'> = (state, lang) => {
  const floor = FLOORS[state]()
  const board = Object.assign(document.createElement('bb-board'), {
    floor,
    freshness: LINES[state] ?? FRESH.live,
    send: nothingSent,
    personId: 'zhang-jianguo',
    lang,
  })
  if (state === 'overtaken') board.dialogs.openOrder('a033')
  board.append(
    Object.assign(document.createElement('bb-person-chooser'), {
      slot: 'who',
      people: floor?.people ?? new Map(),
      lang,
    }),
  )
  return board
}
