import type { QualityDay } from '#contract/quality-day.ts'
import type { Floor } from '#domain/floor.ts'
import { inspectionFile, writtenFloor } from '../../../tests/support/inspection-file.ts'
import '../../desk/inspection/bb-inspection.ts'
import type { Tab } from '../../desk/inspection/bb-inspection.ts'
import '../../kit/bb-person-chooser.ts'
import type { Freshness } from '../../kit/live-freshness.ts'
import { answerWith } from '../answers.ts'
import { emptyFloor, FRESH, sampleFloor, UNREACHED } from '../floors.ts'
import type { Show, StateOf } from '../screens.ts'
import { press } from '../touch.ts'
import { nothingSent } from './nothing-sent.ts'

type State = StateOf<'inspection'>

const LINES: Readonly<Partial<Record<State, Freshness>>> = {
  stale: FRESH.stale,
  offline: FRESH.offline,
  unreached: UNREACHED,
}
const PAPERS: Readonly<Partial<Record<State, 'failed' | 'passing'>>> = { failed: 'failed', passing: 'passing' }

/** Cars that came two days ago, and one that is away. */
function nightFloor(): Floor {
  const floor = sampleFloor()
  const orders = [...floor.orders.values()].map((order, index) =>
    index % 6 === 0 && order.arrivedAt !== null ? { ...order, arrivedAt: order.arrivedAt - 2 * 24 * 3_600_000 } : order,
  )
  return { ...floor, orders: new Map(orders.map((order) => [order.id, order])) }
}

/** Six cars were judged today, and one went back. */
const DAY: QualityDay = {
  all: { judged: 6, first: 5 },
  technicians: {
    'zhao-lei': { judged: 2, first: 2 },
    'liu-yang': { judged: 3, first: 2 },
    'wu-jun': { judged: 1, first: 1 },
  },
  teams: { 'team-mechanical': { judged: 6, first: 5 } },
  reasons: [{ orderId: 'a011', ticket: 'A011', operation: '更换前下摆臂', reason: '过减速带右前异响' }],
}

export const showInspection: Show<'inspection'> = (state, lang) => {
  const floor =
    state === 'unreached'
      ? null
      : state === 'empty'
        ? emptyFloor()
        : state === 'night'
          ? nightFloor()
          : writtenFloor(sampleFloor())
  answerWith((path) => {
    if (path === '/api/quality-day') return DAY
    return floor?.orders.has('a017') ? inspectionFile(floor, 'a017', PAPERS[state] ?? 'half') : undefined
  })
  const tabs: Partial<Record<State, Tab>> = { keys: 'keys', wash: 'wash', night: 'night', today: 'today' }
  const desk = Object.assign(document.createElement('bb-inspection'), {
    floor,
    freshness: LINES[state] ?? FRESH.live,
    sendAs: nothingSent,
    // Who worked on a car does not inspect it: the refusal stands over a locked list.
    personId: state === 'refused' ? 'zhao-lei' : 'xu-jing',
    orderId: state === 'empty' ? '' : 'a017',
    tab: tabs[state] ?? 'inspect',
    lang,
  })
  desk.append(
    Object.assign(document.createElement('bb-person-chooser'), {
      slot: 'who',
      people: floor?.people ?? new Map(),
      lang,
    }),
  )
  if (state === 'refused') void press(desk, 'bb-road-test', 'button')
  return desk
}
