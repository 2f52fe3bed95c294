import { setTimeSource } from '../kit/clock.ts'
import type { Look, Shown } from './address.ts'
import { answerWith } from './answers.ts'
import { SAMPLE_NOW } from './floors.ts'
import { SCREENS, type ScreenName, type Show } from './screens.ts'
import { atRest } from './touch.ts'

/** Each screen is loaded when it is shown. */
const SHOWS: { readonly [S in ScreenName]: () => Promise<Show<S>> } = {
  wall: async () => (await import('./shows/wall.ts')).showWall,
  urgency: async () => (await import('./shows/wall.ts')).showUrgency,
  bay: async () => (await import('./shows/bay.ts')).showBay,
  technician: async () => (await import('./shows/bay.ts')).showBay,
  tech: async () => (await import('./shows/tech.ts')).showTech,
  'parts-desk': async () => (await import('./shows/parts-desk.ts')).showPartsDesk,
  inspection: async () => (await import('./shows/inspection.ts')).showInspection,
  reception: async () => (await import('./shows/reception.ts')).showReception,
  order: async () => (await import('./shows/order.ts')).showOrder,
  board: async () => (await import('./shows/board.ts')).showBoard,
  lobby: async () => (await import('./shows/lobby.ts')).showLobby,
  kiosk: async () => (await import('./shows/kiosk.ts')).showKiosk,
  follow: async () => (await import('./shows/follow.ts')).showFollow,
  walkaround: async () => (await import('./shows/walkaround.ts')).showWalkaround,
  cashier: async () => (await import('./shows/cashier.ts')).showCashier,
  gate: async () => (await import('./shows/gate.ts')).showGate,
  document: async () => (await import('./shows/document.ts')).showDocument,
  welcome: async () => (await import('./shows/welcome.ts')).showWelcome,
  history: async () => (await import('./shows/history.ts')).showHistory,
  manager: async () => (await import('./shows/manager.ts')).showManager,
  setup: async () => (await import('./shows/setup.ts')).showSetup,
  home: async () => (await import('./shows/home.ts')).showHome,
  'state-wall': async () => (await import('./shows/state.ts')).showState,
  'state-hand': async () => (await import('./shows/state.ts')).showState,
}

/** One screen in one state, as its own page would show it at 14:26:05. In the gallery it is always 14:26:05. */
export async function showAlone({ screen, state }: Shown, { lang, theme }: Look): Promise<void> {
  const { dataset } = document.documentElement
  const shown = SCREENS[screen]
  dataset['family'] = shown.family
  dataset['theme'] = theme
  if ('rem' in shown) dataset['rem'] = shown.rem
  setTimeSource(() => SAMPLE_NOW)
  answerWith(() => undefined)
  const show = (await SHOWS[screen]()) as (state: string, lang: Look['lang']) => HTMLElement
  document.body.append(show(state, lang))
  await atRest()
  dataset['shown'] = ''
}
