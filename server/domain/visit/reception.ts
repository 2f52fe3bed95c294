import type { OnOrder } from '../command.ts'
import type { Envelope, SiteEvent } from '../event.ts'

/** How the customer spends the time until the car is ready (P3.10). */
export const STAYS = ['lounge', 'collected', 'taxi', 'courtesy-car'] as const
export type Stay = (typeof STAYS)[number]

/** The customer called for the advisor, from the kiosk or the phone page. */
export interface CustomerCall {
  readonly at: number
  /** Who went, and when; null while nobody did. */
  readonly taken: { readonly at: number; readonly personId: string } | null
}

/** How a car was taken in: covers, where the customer waits, whom they called for (P3.1–3.3, P3.10). */
export interface Reception {
  /** When the protective covers were put on before the customer's eyes, and by whom (P3.3). */
  readonly covers: { readonly at: number; readonly personId: string } | null
  /** null before anybody asked. */
  readonly stay: Stay | null
  /** When the service manager was called because nobody had come for ten minutes (P3.1). */
  readonly managerCalledAt: number | null
  /** Oldest first; only the last can be open. */
  readonly calls: readonly CustomerCall[]
}

export const BLANK_RECEPTION: Reception = { covers: null, stay: null, managerCalledAt: null, calls: [] }

export type ReceptionCommand =
  /** A car that was expected is here. */
  | (OnOrder & { readonly type: 'arrive'; readonly spot: string | null })
  /** The sender, an advisor or a manager who helps out, goes to this customer. */
  | (OnOrder & { readonly type: 'receive' })
  | (OnOrder & { readonly type: 'put-covers-on' })
  | (OnOrder & { readonly type: 'record-stay'; readonly stay: Stay })
  /** Whose car it is and who brings it: the names come beside the command and go to the file (P3.7). */
  | (OnOrder & { readonly type: 'change-contacts' })
  | (OnOrder & { readonly type: 'call-advisor' })
  | (OnOrder & { readonly type: 'take-customer-call' })
  /** Back for the same fault, or not after all (P1.3): it goes first in dispatch. */
  | (OnOrder & { readonly type: 'mark-repeat'; readonly repeat: boolean })
  /** Car, key and remarks go to the foreman (P4.1). `keyTag` null: it hangs on its tag already; `note` null: as it was. */
  | (OnOrder & {
      readonly type: 'hand-over'
      readonly spot: string | null
      readonly keyTag: string | null
      readonly note: string | null
    })

export type ReceptionEvent =
  | (OnOrder & { readonly type: 'covers-put-on' })
  | (OnOrder & { readonly type: 'stay-recorded'; readonly stay: Stay })
  | (OnOrder & { readonly type: 'contacts-changed' })
  | (OnOrder & { readonly type: 'manager-called' })
  | (OnOrder & { readonly type: 'advisor-called' })
  | (OnOrder & { readonly type: 'customer-call-taken' })

/** Since when the customer calls for the advisor; null where nobody calls. */
export function callsSince({ calls }: Reception): number | null {
  const last = calls.at(-1)
  return last && last.taken === null ? last.at : null
}

export function evolveReception(reception: Reception, event: SiteEvent, { at, personId }: Envelope): Reception {
  switch (event.type) {
    case 'covers-put-on':
      return { ...reception, covers: { at, personId } }
    case 'stay-recorded':
      return { ...reception, stay: event.stay }
    case 'manager-called':
      return { ...reception, managerCalledAt: at }
    case 'advisor-called':
      return { ...reception, calls: [...reception.calls, { at, taken: null }] }
    case 'customer-call-taken':
      return {
        ...reception,
        calls: reception.calls.map((call) => (call.taken === null ? { ...call, taken: { at, personId } } : call)),
      }
    default:
      return reception
  }
}
