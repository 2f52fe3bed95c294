import type { Envelope, SiteEvent } from '../event.ts'

/** The checks before a car leaves the workshop: own, team leader, final (P5.1–5.4). */
export interface Quality {}

export const BLANK_QUALITY: Quality = {}

export type QualityCommand = never

export type QualityEvent = never

export function evolveQuality(quality: Quality, event: SiteEvent, _envelope: Envelope): Quality {
  switch (event.type) {
    default:
      return quality
  }
}
