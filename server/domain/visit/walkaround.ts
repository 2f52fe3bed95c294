import type { Envelope, SiteEvent } from '../event.ts'

/** The walk around the car at reception: its marks, levels, what lies in it (P3.4). */
export interface Walkaround {}

export const BLANK_WALKAROUND: Walkaround = {}

export type WalkaroundCommand = never

export type WalkaroundEvent = never

export function evolveWalkaround(walkaround: Walkaround, event: SiteEvent, _envelope: Envelope): Walkaround {
  switch (event.type) {
    default:
      return walkaround
  }
}
