import type { Floor } from '#domain/floor.ts'
import '../../../kiosk/lobby/bb-lobby.ts'
import type { Freshness } from '../../kit/live-freshness.ts'
import { crowdedFloor, emptyFloor, FRESH, sampleFloor, UNREACHED } from '../floors.ts'
import type { Show, StateOf } from '../screens.ts'
import { lobbyOf } from './customer.ts'

const FLOORS: Readonly<Record<StateOf<'lobby'>, () => Floor | null>> = {
  full: sampleFloor,
  busy: crowdedFloor,
  empty: emptyFloor,
  stale: sampleFloor,
  offline: sampleFloor,
  unreached: () => null,
}

const LINES: Readonly<Partial<Record<StateOf<'lobby'>, Freshness>>> = {
  stale: FRESH.stale,
  offline: FRESH.offline,
  unreached: UNREACHED,
}

export const showLobby: Show<'lobby'> = (state, lang) => {
  const floor = FLOORS[state]()
  return Object.assign(document.createElement('bb-lobby'), {
    picture: floor && lobbyOf(floor),
    freshness: LINES[state] ?? FRESH.live,
    lang,
  })
}
