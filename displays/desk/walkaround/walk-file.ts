import type { Contact, Vehicle, VisitFile } from '#contract/visit-file.ts'
import type { FormerWalkaround } from '#contract/walkaround.ts'
import type { Order } from '#domain/order.ts'
import type { Person } from '#domain/person.ts'
import type { Reception } from '#domain/visit/reception.ts'
import type { Visit } from '#domain/visit/visit.ts'

/** What a walk round a car has to know of its file: no phone, no price. */
export interface WalkFile {
  readonly order: Pick<Order, 'id' | 'ticket' | 'plate' | 'model' | 'arrivedAt' | 'signature'>
  readonly visit: Pick<Visit, 'rev' | 'walkaround'> & { readonly reception: Pick<Reception, 'covers'> }
  readonly owner: Pick<Contact, 'name'> | null
  readonly vehicle: Pick<Vehicle, 'mileageKm'> | null
}

/** A car that this tablet may go on with while there is no line. */
export interface KnownCar {
  readonly file: WalkFile
  readonly former: FormerWalkaround | null
  /** When the workshop told this, site time. */
  readonly at: number
}

/** What a tablet remembers of the workshop, to open its page without a line. */
export interface KnownHouse {
  readonly cars: Readonly<Record<string, KnownCar>>
  /** Who may walk round cars. */
  readonly people: readonly Person[]
  readonly timeZone: string
  /** How much the site's time is ahead of this tablet's, ms. */
  readonly ahead: number
}

export const NOTHING_KNOWN: KnownHouse = { cars: {}, people: [], timeZone: 'Asia/Shanghai', ahead: 0 }

/** A walk is a matter of one day: afterwards a car is forgotten, ms. */
const REMEMBERED = 24 * 60 * 60_000

/** Only what the walk needs stays on the tablet. */
export function walkFileOf({ order, visit, owner, vehicle }: VisitFile): WalkFile {
  const { id, ticket, plate, model, arrivedAt, signature } = order
  const { rev, reception, walkaround } = visit
  return {
    order: { id, ticket, plate, model, arrivedAt, signature },
    visit: { rev, reception: { covers: reception.covers }, walkaround },
    owner: owner && { name: owner.name },
    vehicle: vehicle && { mileageKm: vehicle.mileageKm },
  }
}

/** With this car, and without those of another day for which nothing waits (`needed`: ids of their orders). */
export function withCar(house: KnownHouse, car: KnownCar, needed: ReadonlySet<string>): KnownHouse {
  const kept = Object.entries(house.cars).filter(([id, { at }]) => needed.has(id) || at > car.at - REMEMBERED)
  return { ...house, cars: { ...Object.fromEntries(kept), [car.file.order.id]: car } }
}
