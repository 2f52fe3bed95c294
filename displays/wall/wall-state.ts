import type { Risk } from '#domain/forecast.ts'
import type { BayRow, BayState } from './wall-rows.ts'

/** The one word under a bay's number: the most urgent of what there is to say. */
export type StateWord = 'call' | Risk | Exclude<BayState, 'working'>

export function stateWord(row: BayRow): StateWord {
  return row.call ? 'call' : stateClass(row)
}

/** What a row looks like; a call comes on top of it. */
export function stateClass(row: BayRow): Exclude<StateWord, 'call'> {
  if (row.risk !== 'on-track') return row.risk
  return row.state === 'working' ? 'on-track' : row.state
}
