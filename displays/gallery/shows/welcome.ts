import type { WelcomeCard } from '#contract/welcome.ts'
import { MINUTE } from '#domain/operation.ts'
import { maskPlate } from '#domain/plate.ts'
import '../../welcome/bb-welcome.ts'
import type { Freshness } from '../../kit/live-freshness.ts'
import { FRESH, SAMPLE_NOW, sampleFloor, UNREACHED } from '../floors.ts'
import type { Show, StateOf } from '../screens.ts'

const GUESTS: readonly (readonly [string, 'mr' | 'ms' | null, string])[] = [
  ['林', 'ms', '京AD51870'],
  ['王', 'mr', '京R20W57'],
  ['欧阳', null, '京S4K905'],
  ['Smith', null, '京TD1288'],
  ['陈', 'mr', '津C88P21'],
  ['赵', 'ms', '沪AFT7823'],
  ['刘', null, '京K90XS1'],
  ['何', 'mr', '冀FQ7710'],
  ['马', null, '京H5P531'],
  ['郑', 'ms', '京E71T20'],
]

function cards(count: number, arrived: number): WelcomeCard[] {
  return GUESTS.slice(0, count).map(([surname, title, plate], index) => ({
    who: { surname, title },
    plate: maskPlate(plate),
    at: SAMPLE_NOW + (index * 25 - 26) * MINUTE,
    advisor: index % 3 === 2 ? null : index % 2 === 0 ? '王敏' : '李娜',
    arrivedAt: index === 0 ? SAMPLE_NOW - 12 * MINUTE : index <= arrived ? SAMPLE_NOW - 20_000 : null,
  }))
}

const CARDS: Readonly<Record<StateOf<'welcome'>, readonly WelcomeCard[] | null>> = {
  full: cards(5, 0),
  busy: cards(10, 0),
  greeting: cards(6, 1),
  empty: [],
  offline: cards(5, 0),
  unreached: null,
}

const LINES: Readonly<Partial<Record<StateOf<'welcome'>, Freshness>>> = { offline: FRESH.offline, unreached: UNREACHED }

export const showWelcome: Show<'welcome'> = (state, lang) => {
  const { name, timeZone, hours } = sampleFloor().site
  const shown = CARDS[state]
  return Object.assign(document.createElement('bb-welcome'), {
    picture: shown && { site: { name, timeZone, hours }, now: SAMPLE_NOW, build: '', cards: shown },
    freshness: LINES[state] ?? FRESH.live,
    lang,
  })
}
