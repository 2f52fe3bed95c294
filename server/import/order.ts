import type { Trade } from '#domain/trade.ts'

// What an export says, in our own units: times in ms since the epoch, money in fen, standard times in minutes.

export type Origin = 'appointment' | 'walk-in'
/** Who pays (P3.6). */
export type PayType = 'customer' | 'warranty' | 'maker-free' | 'insurer' | 'internal'
export type State =
  | 'reception'
  | 'waiting'
  | 'working'
  | 'waiting-parts'
  | 'waiting-consent'
  | 'inspection'
  | 'wash'
  | 'ready'
  | 'done'

export interface ImportedParts {
  readonly state: 'complete' | 'missing' | 'unknown'
  /** The beginning of the day on which missing parts should come; null where nobody says. */
  readonly expectedAt: number | null
}

/** A bay that an operation names: the car stands on it, or waits in its queue. A bay holds one car (S.1). */
export interface ImportedBay {
  readonly no: string
  readonly place: 'on-bay' | 'in-queue'
}

export interface ImportedOperation {
  /** Line of the file, for messages. */
  readonly line: number
  readonly name: string
  readonly trade: Trade
  readonly standardMinutes: number
  /** Null where the file says none: a price that is known only after disassembly. */
  readonly priceFen: number | null
  readonly payType: PayType
  readonly parts: ImportedParts
  readonly state: State
  readonly bay: ImportedBay | null
  readonly team: string | null
}

export interface ImportedPerson {
  readonly name: string
  readonly phone: string | null
}

/** One open repair order of the old system. */
export interface ImportedOrder {
  readonly number: string
  readonly plate: string
  readonly vin: string | null
  readonly model: string | null
  readonly customer: ImportedPerson
  /** Who brought the car, where that was not the customer (P3.7). */
  readonly bringer: ImportedPerson | null
  readonly advisor: string | null
  readonly origin: Origin
  /** The customer waits in the shop (P3.10). */
  readonly waiting: boolean
  readonly arrivedAt: number
  readonly promisedAt: number
  readonly mileageKm: number | null
  readonly complaint: string | null
  readonly wash: boolean
  readonly keepOldParts: boolean
  readonly repeatRepair: boolean
  /** Different remarks of its lines, each once. */
  readonly notes: readonly string[]
  readonly operations: readonly ImportedOperation[]
}
