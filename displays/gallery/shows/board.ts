import type { ClosedOrders } from '#contract/closed.ts'
import type { Floor } from '#domain/floor.ts'
import { MINUTE } from '#domain/operation.ts'
import '../../board/bb-board.ts'
import '../../kit/bb-person-chooser.ts'
import type { Sent } from '../../kit/send.ts'
import type { Freshness } from '../../kit/live-freshness.ts'
import { answerWith } from '../answers.ts'
import {
  emptyFloor,
  FRESH,
  lateFloor,
  outFloor,
  overtakenFloor,
  SAMPLE_NOW,
  sampleFloor,
  UNREACHED,
} from '../floors.ts'
import type { Show, StateOf } from '../screens.ts'
import { refused } from './refused.ts'
import { nothingSent } from './nothing-sent.ts'

type State = StateOf<'board'>

const FLOORS: Readonly<Partial<Record<State, () => Floor | null>>> = {
  late: lateFloor,
  out: outFloor,
  overtaken: overtakenFloor,
  empty: emptyFloor,
  unreached: () => null,
}

const LINES: Readonly<Partial<Record<State, Freshness>>> = {
  stale: FRESH.stale,
  offline: FRESH.offline,
  unreached: UNREACHED,
}

type Board = HTMLElementTagNameMap['bb-board']

/** What somebody has just done at it. */
const DONE: Readonly<Partial<Record<State, (board: Board) => void>>> = {
  overtaken: (board) => board.dialogs.openOrder('a033'),
  'bay-open': (board) => board.dialogs.openBay('bay-2'),
  closed: (board) => board.dialogs.openClosed(),
  arriving: (board) => board.dialogs.openCheckIn(),
  holding: (board) => board.dialogs.askBeforeDrop('hold', { orderId: 'a027', operationId: 'a027-1', seen: 0 }),
  moving: (board) => board.take('a031'),
  moved: (board) =>
    void board.sending.run([
      { type: 'drive-in', orderId: 'a031', bayId: 'bay-4', seen: 0, anyway: false, override: null },
    ]),
  refused: (board) =>
    board.sending.refuse(refused({ code: 'bay-occupied', bay: '2', ticket: 'A019', plate: '京AD51870' }), null),
}

const carriedOut = async (): Promise<Sent> => ({ commandId: 'moved', ok: true, rev: 1, epoch: '' })

const left = { id: 'a004', ticket: 'A004', number: 'WT2611220004', model: '宝来', personId: '', reason: '' }
const CLOSED: ClosedOrders = {
  orders: [
    { ...left, plate: '京M7730Q', kind: 'delivered', at: SAMPLE_NOW - 34 * MINUTE },
    {
      ...{ ...left, id: 'a007', ticket: 'A007', number: 'WT2611220007', model: '高尔夫', plate: '京AD60214' },
      ...{ kind: 'cancelled', at: SAMPLE_NOW - 190 * MINUTE, personId: 'wang-min', reason: '客户改天再来' },
    },
  ],
}

export const showBoard: Show<'board'> = (state, lang) => {
  const floor = (FLOORS[state] ?? sampleFloor)()
  answerWith((path) => (path === '/api/orders/closed' && state === 'closed' ? CLOSED : undefined))
  const board = Object.assign(document.createElement('bb-board'), {
    floor,
    freshness: LINES[state] ?? FRESH.live,
    send: state === 'moved' ? carriedOut : nothingSent,
    personId: 'zhang-jianguo',
    lang,
  })
  void board.updateComplete.then(() => DONE[state]?.(board))
  board.append(
    Object.assign(document.createElement('bb-person-chooser'), {
      slot: 'who',
      people: floor?.people ?? new Map(),
      lang,
    }),
  )
  return board
}
