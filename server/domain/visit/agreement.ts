import type { Envelope, SiteEvent } from '../event.ts'

/** What the customer ordered: complaint, diagnosis, lines with prices, confirmations, signature (P3.5–3.9). */
export interface Agreement {}

export const BLANK_AGREEMENT: Agreement = {}

export type AgreementCommand = never

export type AgreementEvent = never

export function evolveAgreement(agreement: Agreement, event: SiteEvent, _envelope: Envelope): Agreement {
  switch (event.type) {
    default:
      return agreement
  }
}
