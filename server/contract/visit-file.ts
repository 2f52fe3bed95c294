import type { Order } from '#domain/order.ts'
import type { AnsweredFor } from '#domain/visit/repair-warranty.ts'
import type { Visit } from '#domain/visit/visit.ts'

/** Somebody's name, and where they can be reached; empty where unknown. */
export interface Contact {
  readonly id: string
  readonly name: string
  readonly phone: string
  readonly email: string
}

export interface Vehicle {
  readonly id: string
  readonly plate: string
  readonly vin: string
  readonly model: string
  readonly mileageKm: number | null
}

/** All that a desk sees of one car's stay: the order, what is written about it, and whose car it is (P3.7, P10.1). */
export interface VisitFile {
  readonly order: Order
  readonly visit: Visit
  readonly owner: Contact | null
  /** Who brings the car, where that is somebody else. */
  readonly bringer: Contact | null
  readonly vehicle: Vehicle | null
  /** Mileage at arrival; null where nobody read it. */
  readonly mileageKm: number | null
  /** For how long the workshop answers for it (P6.8); null where nothing is repaired. */
  readonly warranty: AnsweredFor | null
  /** What the claim ticket carries. */
  readonly claimCode: string
  /** The address behind the code on the claim ticket: the customer's own page. */
  readonly followUrl: string
}
