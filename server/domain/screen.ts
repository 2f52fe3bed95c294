/**
 * What a screen of the house is for. A `desk` is a terminal where people sign in: a counter's computer, a tablet, a
 * technician's phone; a bay with fingers before it is one, too.
 */
export const SCREEN_ROLES = ['wall', 'bay', 'welcome', 'lobby', 'kiosk', 'desk'] as const
export type ScreenRole = (typeof SCREEN_ROLES)[number]

/** Whether people may sign in there with their PIN: it stands where only staff reach it. */
export function isTerminal(role: ScreenRole): boolean {
  return role === 'desk' || role === 'bay'
}

/** Seconds without a touch, after which a shared terminal wants the PIN again. */
export const LOCK_AFTER = 120

/** What a screen that asks to be let in says of itself: it helps to tell it from another, and proves nothing. */
export interface PairingDevice {
  /** CSS pixels. */
  readonly width: number
  readonly height: number
  /** Browser and system, as it says. */
  readonly browser: string
}

/** What a screen last said it shows. */
export interface ScreenShows {
  readonly build: string
  readonly epoch: string
  readonly rev: number
  /** Its clock less the server's, ms. */
  readonly skew: number
  readonly width: number
  readonly height: number
  /** The address it has open. */
  readonly page: string
}

/** The page that a screen has open. */
export function pageOf({ role, place }: { readonly role: ScreenRole; readonly place: string }): string {
  if (role === 'bay') return `/bay/${encodeURIComponent(place)}`
  return role === 'desk' ? '/' : `/${role}`
}
