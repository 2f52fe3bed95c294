import { cashierFile } from '../../../tests/support/cashier-file.ts'
import '../../desk/cashier/bb-cashier.ts'
import '../../kit/bb-person-chooser.ts'
import type { Freshness } from '../../kit/live-freshness.ts'
import { emptyFloor, FRESH, SAMPLE_NOW, sampleFloor, UNREACHED } from '../floors.ts'
import type { Show, StateOf } from '../screens.ts'
import { nothingSent } from './nothing-sent.ts'

type State = StateOf<'cashier'>

const LINES: Readonly<Partial<Record<State, Freshness>>> = {
  stale: FRESH.stale,
  offline: FRESH.offline,
  unreached: UNREACHED,
}

export const showCashier: Show<'cashier'> = (state, lang) => {
  const floor = state === 'unreached' ? null : state === 'empty' ? emptyFloor() : sampleFloor()
  const bill = state === 'lower' || state === 'over' || state === 'paid' || state === 'gone' ? state : 'open'
  const closed = state === 'choose' || state === 'empty' || floor === null
  const desk = Object.assign(document.createElement('bb-cashier'), {
    floor,
    freshness: LINES[state] ?? FRESH.live,
    send: nothingSent,
    personId: 'fang-wei',
    orderId: closed ? '' : 'a009',
    file: floor && !closed ? cashierFile(floor, bill, SAMPLE_NOW) : null,
    lang,
  })
  desk.append(
    Object.assign(document.createElement('bb-person-chooser'), {
      slot: 'who',
      people: floor?.people ?? new Map(),
      roles: ['cashier', 'advisor', 'manager'],
      lang,
    }),
  )
  return desk
}
