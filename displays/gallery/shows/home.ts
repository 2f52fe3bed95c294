import type { ScreenList } from '#contract/screen-list.ts'
import '../../home/bb-home.ts'
import { FRESH, SAMPLE_NOW, sampleFloor, UNREACHED } from '../floors.ts'
import type { Show } from '../screens.ts'

const { site, bays } = sampleFloor()
const KINDS = ['wall', 'wall', 'board', 'lobby', 'car'] as const

const screen = { bay: null, build: 'b2', since: SAMPLE_NOW, behind: false }

const LIST: ScreenList = {
  site,
  bays: [...bays.values()].map(({ no }) => no),
  now: SAMPLE_NOW,
  build: 'b2',
  screens: [
    ...KINDS.map((kind) => ({ ...screen, kind })),
    { ...screen, kind: 'bay', bay: '1' },
    { ...screen, kind: 'bay', bay: '2', behind: true },
    { ...screen, kind: 'bay', bay: '3', build: 'b1' },
  ],
}

export const showHome: Show<'home'> = (state, lang) =>
  Object.assign(document.createElement('bb-home'), {
    screens: state === 'full' ? LIST : null,
    freshness: state === 'full' ? FRESH.live : UNREACHED,
    lang,
  })
