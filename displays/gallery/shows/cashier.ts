import { cashierFile } from '../../../tests/support/cashier-file.ts'
import '../../desk/cashier/bb-cashier.ts'
import '../../kit/bb-person-chooser.ts'
import type { Freshness } from '../../kit/live-freshness.ts'
import { emptyFloor, FRESH, SAMPLE_NOW, sampleFloor, UNREACHED } from '../floors.ts'
import type { Show, StateOf } from '../screens.ts'
import { find, press } from '../touch.ts'
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
  const step = STEPS[state]
  if (step !== undefined) void find<Steps>(desk, 'bb-cashier-steps').then((steps) => steps.open(step))
  if (state === 'adjust') void find<HTMLElementTagNameMap['bb-bill']>(desk, 'bb-bill').then((bill) => bill.adjust())
  if (state === 'wear') void press(desk, 'bb-wear', 'button')
  if (state === 'refused') void find<Steps>(desk, 'bb-step-settle').then((settle) => settle.do())
  if (state === 'found') void search(desk)
  return desk
}

type Steps = HTMLElementTagNameMap['bb-cashier-steps']

/** The step that was opened by hand. */
const STEPS: Readonly<Partial<Record<State, number>>> = { paying: 1, invoice: 2, telling: 3, giving: 4 }

/** A car that left is found by its ticket (P6.2). */
async function search(desk: HTMLElement): Promise<void> {
  const field = await find<HTMLInputElement>(desk, '#search')
  field.value = 'A099'
  field.form?.requestSubmit()
}
