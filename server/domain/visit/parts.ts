import type { Envelope, SiteEvent } from '../event.ts'

/** Parts for this order: reserved, missing, issued and signed for (P4.6). */
export interface PartsIssue {}

export const BLANK_PARTS: PartsIssue = {}

export type PartsIssueCommand = never

export type PartsIssueEvent = never

export function evolvePartsIssue(partsIssue: PartsIssue, event: SiteEvent, _envelope: Envelope): PartsIssue {
  switch (event.type) {
    default:
      return partsIssue
  }
}
