import type { Stage } from '#domain/order.ts'
import type { PastVisit } from '#domain/visit-history.ts'
import type { Contact, Vehicle } from './visit-file.ts'

/** A car that was found (P10.2). */
export interface FileHit {
  readonly vehicleId: string
  readonly plate: string
  readonly model: string
  readonly vin: string
  /** Who brought it last, or owns it; '' where nobody was written down. */
  readonly name: string
  /** Its middle hidden, unless it was what was asked for. */
  readonly phone: string
  /** When it left last, ms. */
  readonly lastVisitAt: number | null
  /** The order that is open for it now. */
  readonly open: { readonly orderId: string; readonly ticket: string; readonly stage: Stage } | null
}

export interface FileAnswer {
  /** At most 20, the latest visit first. */
  readonly hits: readonly FileHit[]
}

/** A car's file: whose it is and every stay of it, the latest first (P10.1). */
export interface CarFile {
  readonly vehicle: Vehicle
  readonly owner: Contact | null
  readonly visits: readonly PastVisit[]
  /** How many there are; `visits` holds the latest 20. */
  readonly visitCount: number
  readonly mileage: readonly { readonly at: number; readonly km: number }[]
}

/** What the reception desk knows of people beyond the floor, which holds no names. */
export interface ReceptionFile {
  /** Names by order: of whoever brought the car, else its owner. */
  readonly names: Readonly<Record<string, string>>
  /** How long customers who were received today waited, ms; null where nobody was yet. */
  readonly averageWait: number | null
}
