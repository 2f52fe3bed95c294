import type { Envelope, SiteEvent } from '../event.ts'

/** What is charged, to whom, and how it was paid (P6.1–6.2, P6.5). */
export interface Bill {}

export const BLANK_BILL: Bill = {}

export type BillCommand = never

export type BillEvent = never

export function evolveBill(bill: Bill, event: SiteEvent, _envelope: Envelope): Bill {
  switch (event.type) {
    default:
      return bill
  }
}
