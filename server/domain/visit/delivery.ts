import type { OnOrder } from '../command.ts'
import type { Envelope, SiteEvent } from '../event.ts'

/** How the customer learned that the car is ready (P6.3). */
export const TOLD_READY_BY = ['in-person', 'phone', 'message', 'screen'] as const
export type ToldReadyBy = (typeof TOLD_READY_BY)[number]

export interface Told {
  readonly by: ToldReadyBy
  /** Whether they were reached: one who was not is tried again. */
  readonly reached: boolean
  readonly at: number
  readonly personId: string
}

/** What wears, and what is left of it (P6.4). */
export const WEAR_PARTS = ['front-brakes', 'rear-brakes', 'front-tyres', 'rear-tyres', 'wipers', 'battery'] as const
export type WearPart = (typeof WEAR_PARTS)[number]

export interface Wear {
  readonly part: WearPart
  /** Tenths of a millimetre of brakes and tyres, percent of a battery, of wipers the seasons left; null: new. */
  readonly left: number | null
  /** About so many more kilometres; null where nobody can say. */
  readonly kilometres: number | null
}

export interface NextService {
  /** 2027-05-22; whichever of the two is first. */
  readonly date: string
  readonly mileageKm: number
}

/** What is gone through with the customer before the key is handed over (P6.4). */
export const EXPLAINED = ['work', 'price', 'old-parts', 'declined', 'wear', 'next-service'] as const
export type Explained = (typeof EXPLAINED)[number]

/** Who may have the key: who hands in the claim ticket, else who shows who they are (P6.4). The identity itself is in the file. */
export const COLLECTORS = ['claim-ticket', 'identity'] as const
export type Collector = (typeof COLLECTORS)[number]

/** The car is the customer's again. */
export interface GivenBack {
  readonly at: number
  readonly personId: string
  readonly collector: Collector
  readonly explained: readonly Explained[]
  /** The customer's signature, an SVG path in a box of 600 × 200. */
  readonly ink: string
  readonly coversRemoved: boolean
  /** Ready against the promise, ms: above zero is late (P6.6); null where nothing was promised. */
  readonly late: number | null
}

/** The car goes back to its customer (P6.3–6.6). */
export interface Delivery {
  readonly told: readonly Told[]
  readonly wear: readonly Wear[]
  readonly nextService: NextService | null
  readonly givenBack: GivenBack | null
}

export const BLANK_DELIVERY: Delivery = { told: [], wear: [], nextService: null, givenBack: null }

export type DeliveryCommand = OnOrder &
  (
    | { readonly type: 'tell-ready'; readonly by: ToldReadyBy; readonly reached: boolean }
    | { readonly type: 'note-wear'; readonly wear: readonly Wear[]; readonly nextService: NextService | null }
    | {
        readonly type: 'deliver'
        readonly collector: Collector
        /** The ten letters of the claim ticket, or what was read on an identity card: compared and kept beside the order. */
        readonly proof: string
        readonly explained: readonly Explained[]
        readonly ink: string
        readonly coversRemoved: boolean
      }
  )

export type DeliveryEvent = OnOrder &
  (
    | { readonly type: 'customer-told-ready'; readonly by: ToldReadyBy; readonly reached: boolean }
    | { readonly type: 'wear-noted'; readonly wear: readonly Wear[]; readonly nextService: NextService | null }
    | { readonly type: 'car-given-back'; readonly given: Omit<GivenBack, 'at' | 'personId'> }
  )

export function evolveDelivery(delivery: Delivery, event: SiteEvent, { at, personId }: Envelope): Delivery {
  switch (event.type) {
    case 'customer-told-ready':
      return { ...delivery, told: [...delivery.told, { by: event.by, reached: event.reached, at, personId }] }
    case 'wear-noted':
      return { ...delivery, wear: event.wear, nextService: event.nextService }
    case 'car-given-back':
      return { ...delivery, givenBack: { ...event.given, at, personId } }
    // Sent back before it was given: the customer has to be told again.
    case 'order-reopened':
      return { ...delivery, told: [] }
    default:
      return delivery
  }
}

/** When the customer learned that the car is ready; null while nobody reached them. */
export function toldReadyAt(delivery: Delivery): number | null {
  return delivery.told.find(({ reached }) => reached)?.at ?? null
}
