import type { AudienceKind } from '#contract/live.ts'
import type { ConnectedScreen, ScreenList } from '#contract/screen-list.ts'
import type { homeWords } from '#words/home.ts'
import type { IconName } from '../kit/icons.ts'

type Key = keyof (typeof homeWords)['zh']

export interface ScreenLink {
  readonly name: Key
  readonly text: Key
  readonly address: string
  readonly icon: IconName
  /** The kind of screen that is counted; a desk is none. */
  readonly kind: AudienceKind | null
}

export const WORKSHOP: readonly ScreenLink[] = [
  { name: 'wall', text: 'wallText', address: '/wall', icon: 'frame-bench', kind: 'wall' },
  { name: 'departures', text: 'departuresText', address: '/wall?order=urgency', icon: 'flag', kind: null },
  { name: 'tech', text: 'techText', address: '/tech', icon: 'wrench', kind: null },
  { name: 'board', text: 'boardText', address: '/board', icon: 'hand', kind: 'board' },
]

export const CUSTOMERS: readonly ScreenLink[] = [
  { name: 'welcome', text: 'welcomeText', address: '/welcome', icon: 'bell', kind: null },
  { name: 'lobby', text: 'lobbyText', address: '/lobby', icon: 'cup', kind: 'lobby' },
  { name: 'kiosk', text: 'kioskText', address: '/kiosk', icon: 'scan', kind: 'car' },
]

export const OFFICE: readonly ScreenLink[] = [
  { name: 'reception', text: 'receptionText', address: '/desk/reception', icon: 'person', kind: null },
  { name: 'walkaround', text: 'walkaroundText', address: '/desk/walkaround', icon: 'car', kind: null },
  { name: 'parts', text: 'partsText', address: '/desk/parts', icon: 'box', kind: null },
  { name: 'inspection', text: 'inspectionText', address: '/desk/inspection', icon: 'shield-check', kind: null },
  { name: 'cashier', text: 'cashierText', address: '/desk/cashier', icon: 'check-circle', kind: null },
  { name: 'gate', text: 'gateText', address: '/gate', icon: 'barrier', kind: null },
  { name: 'manager', text: 'managerText', address: '/desk/manager', icon: 'people', kind: null },
  { name: 'gallery', text: 'galleryText', address: '/gallery', icon: 'star', kind: null },
]

export interface Presence {
  readonly live: number
  /** Of those: not keeping up, and showing an older build. */
  readonly behind: number
  readonly renewing: number
}

/** How many screens of a kind are there; for bays, of one bay. */
export function presenceOf(list: ScreenList, kind: AudienceKind, bay: string | null = null): Presence {
  const these = list.screens.filter(
    (screen: ConnectedScreen) => screen.kind === kind && (bay === null || screen.bay === bay),
  )
  return {
    live: these.length,
    behind: these.filter((screen) => screen.behind).length,
    renewing: these.filter((screen) => screen.build !== '' && screen.build !== list.build).length,
  }
}
