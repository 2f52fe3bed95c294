// What the gallery can show alone, at full size: every screen in every state. Names are parts of addresses and stay.
import type { Lang } from '#words/say.ts'

export const SCREENS = {
  wall: {
    family: 'wall',
    width: 1920,
    height: 1080,
    states: ['full', 'busy', 'late', 'out', 'empty', 'finished', 'stale', 'offline', 'unreached', 'refused'],
  },
  urgency: { family: 'wall', width: 1920, height: 1080, states: ['full', 'busy', 'late', 'out', 'stale'] },
  bay: {
    family: 'wall',
    width: 1920,
    height: 1080,
    states: [
      'working',
      'late',
      'called',
      'waiting',
      'held',
      'done',
      'fetch',
      'free',
      'out',
      'touch',
      'stale',
      'offline',
      'unknown',
    ],
  },
  technician: {
    family: 'hand',
    width: 390,
    height: 844,
    states: ['working', 'called', 'waiting', 'held', 'done', 'fetch', 'out', 'stale'],
  },
  tech: {
    family: 'hand',
    width: 390,
    height: 844,
    states: [
      'working',
      'overtime',
      'held',
      'verify',
      'elsewhere',
      'other-car',
      'fetch',
      'bays',
      'choosing',
      'stale',
      'offline',
      'unreached',
    ],
  },
  'parts-desk': {
    family: 'hand',
    width: 1366,
    height: 768,
    states: ['full', 'issue', 'missing', 'refused', 'empty', 'stale', 'offline', 'unreached'],
  },
  inspection: {
    family: 'hand',
    width: 1180,
    height: 820,
    states: ['full', 'failed', 'passing', 'keys', 'wash', 'night', 'empty', 'refused', 'stale', 'offline', 'unreached'],
  },
  board: {
    family: 'hand',
    width: 1600,
    height: 900,
    states: ['full', 'late', 'out', 'overtaken', 'empty', 'stale', 'offline', 'unreached'],
  },
  reception: {
    family: 'hand',
    width: 1440,
    height: 900,
    states: ['full', 'late', 'empty', 'refused', 'stale', 'offline', 'unreached'],
  },
  order: {
    family: 'hand',
    width: 1180,
    height: 820,
    states: ['working', 'empty', 'done', 'changed', 'refused', 'offline'],
  },
  lobby: {
    family: 'hand',
    rem: 'screen',
    width: 1920,
    height: 1080,
    states: ['full', 'busy', 'empty', 'stale', 'offline', 'unreached'],
  },
  kiosk: { family: 'hand', rem: 'screen', width: 1920, height: 1080, states: ['idle'] },
  follow: {
    family: 'hand',
    width: 390,
    height: 844,
    states: ['queue', 'repair', 'parts', 'decision', 'ready', 'delivered', 'stale', 'unreached', 'ended', 'uncoded'],
  },
  walkaround: {
    family: 'hand',
    width: 1180,
    height: 820,
    states: ['working', 'empty', 'offline', 'refused', 'done', 'queue', 'finished'],
  },
  cashier: {
    family: 'hand',
    width: 1440,
    height: 900,
    states: ['open', 'lower', 'over', 'paid', 'gone', 'choose', 'empty', 'stale', 'offline', 'unreached'],
  },
  gate: {
    family: 'hand',
    width: 390,
    height: 844,
    states: ['scan', 'pass', 'still-out', 'passed', 'used', 'unknown', 'offline', 'unreached'],
  },
  document: {
    family: 'hand',
    width: 1000,
    height: 1300,
    states: ['order', 'intake', 'settlement', 'inspection', 'certificate', 'blank', 'unasked'],
  },
  welcome: {
    family: 'wall',
    width: 1920,
    height: 1080,
    states: ['full', 'busy', 'greeting', 'empty', 'offline', 'unreached'],
  },
  home: { family: 'hand', width: 1366, height: 768, states: ['full', 'unreached'] },
  'state-wall': {
    family: 'wall',
    width: 1920,
    height: 1080,
    states: ['loading', 'offline', 'refused', 'empty', 'finished'],
  },
  'state-hand': {
    family: 'hand',
    width: 1366,
    height: 768,
    states: ['loading', 'offline', 'refused', 'empty', 'finished'],
  },
} as const satisfies Record<string, Screen>

interface Screen {
  readonly family: 'wall' | 'hand'
  /** As on the page of that screen: what its sizes go by (tokens.css). */
  readonly rem?: 'screen'
  /** The size at which it is shown, px. */
  readonly width: number
  readonly height: number
  readonly states: readonly string[]
}

export type ScreenName = keyof typeof SCREENS
export type StateOf<S extends ScreenName> = (typeof SCREENS)[S]['states'][number]

export const SCREEN_NAMES = Object.keys(SCREENS) as ScreenName[]

/** Puts one screen in one state on the page. */
export type Show<S extends ScreenName> = (state: StateOf<S>, lang: Lang) => HTMLElement
