import type { Envelope, SiteEvent } from '../event.ts'

/** The advisor takes the car back from the workshop (P5.6). */
export interface Handover {}

export const BLANK_HANDOVER: Handover = {}

export type HandoverCommand = never

export type HandoverEvent = never

export function evolveHandover(handover: Handover, event: SiteEvent, _envelope: Envelope): Handover {
  switch (event.type) {
    default:
      return handover
  }
}
