import type { Envelope, SiteEvent } from '../event.ts'

/** What technicians found beyond the order, what it costs, and what the customer said (P4.7). */
export interface ExtraWork {}

export const BLANK_EXTRA_WORK: ExtraWork = {}

export type ExtraWorkCommand = never

export type ExtraWorkEvent = never

export function evolveExtraWork(extraWork: ExtraWork, event: SiteEvent, _envelope: Envelope): ExtraWork {
  switch (event.type) {
    default:
      return extraWork
  }
}
