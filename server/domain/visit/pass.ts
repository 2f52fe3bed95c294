import type { Envelope, SiteEvent } from '../event.ts'

/** Leave to drive out of the gate (P6.5). */
export interface Passes {}

export const BLANK_PASS: Passes = {}

export type PassesCommand = never

export type PassesEvent = never

export function evolvePasses(passes: Passes, event: SiteEvent, _envelope: Envelope): Passes {
  switch (event.type) {
    default:
      return passes
  }
}
