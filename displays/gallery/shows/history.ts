import { TOLD_ORDER, toldVisit } from '../../../tests/support/history.ts'
import '../../desk/history/bb-history.ts'
import type { Freshness } from '../../kit/live-freshness.ts'
import { answerWith } from '../answers.ts'
import { FRESH, UNREACHED } from '../floors.ts'
import type { Show, StateOf } from '../screens.ts'
import { find } from '../touch.ts'

type State = StateOf<'history'>

const LINES: Readonly<Partial<Record<State, Freshness>>> = { offline: FRESH.offline, unreached: UNREACHED }

export const showHistory: Show<'history'> = (state, lang) => {
  const { floor, entries, momentAt } = toldVisit()
  answerWith((path) => {
    const [, , , orderId, rev] = path.split('/')
    if (orderId !== TOLD_ORDER) return undefined
    return rev === undefined ? entries : momentAt(Number(rev))
  })
  const page = Object.assign(document.createElement('bb-history'), {
    floor: state === 'unreached' ? null : floor,
    freshness: LINES[state] ?? FRESH.live,
    orderId: state === 'choose' ? '' : TOLD_ORDER,
    lang,
  })
  if (state === 'past') void find(page, 'li:nth-child(9) button').then((moment) => moment.click())
  return page
}
