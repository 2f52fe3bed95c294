import type { Envelope, SiteEvent } from '../event.ts'

/** How a car was taken in: who came with it, covers, what the customer called for (P3.1–3.3, P3.10). */
export interface Reception {}

export const BLANK_RECEPTION: Reception = {}

export type ReceptionCommand = never

export type ReceptionEvent = never

export function evolveReception(reception: Reception, event: SiteEvent, _envelope: Envelope): Reception {
  switch (event.type) {
    default:
      return reception
  }
}
