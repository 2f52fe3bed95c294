import '../../../kiosk/kiosk/bb-kiosk.ts'
import type { FindQuery, Found } from '../../../kiosk/parts/find-car.ts'
import { FRESH, sampleFloor } from '../floors.ts'
import type { Show, StateOf } from '../screens.ts'
import { find, press } from '../touch.ts'
import { doorAt, pictureOf, stillSource } from './customer.ts'

type State = StateOf<'kiosk'>

/** Whose claim ticket was read; null: the car has been fetched. */
const READ: Readonly<Partial<Record<State, string | null>>> = {
  ...{ repair: 'a027', decision: 'a023', ready: 'a009', delivered: null, offline: 'a027', leaving: 'a027' },
}

export const showKiosk: Show<'kiosk'> = (state, lang) => {
  const freshness = state === 'offline' ? FRESH.offline : FRESH.live
  const kiosk = Object.assign(document.createElement('bb-kiosk'), {
    startLang: lang,
    find: async (): Promise<Found> => (state === 'refused' ? { problem: 'no-such-car' } : { pass: state }),
    follow: () => stillSource(pictureOf(sampleFloor(), READ[state] ?? null), freshness),
    doorOf: () => doorAt('kiosk'),
  })
  if (state in READ || state === 'refused') void read(kiosk, state)
  return kiosk
}

async function read(kiosk: HTMLElement, state: State): Promise<void> {
  const form = await find(kiosk, 'bb-find-form')
  form.dispatchEvent(new CustomEvent<FindQuery>('bb-find', { detail: { code: 'CAR00027' } }))
  if (state === 'decision') await press(kiosk, 'bb-ask-item', 'button.agreed')
  if (state !== 'leaving') return
  await find(kiosk, 'bb-car')
  const now = performance.now.bind(performance)
  // Nobody has touched it for so long, ms.
  performance.now = () => now() + 21_000
  await find(kiosk, 'bb-still-there')
}
