import type { Bay } from '#domain/bay.ts'
import type { Call } from '#domain/call.ts'
import type { Site, Today } from '#domain/floor.ts'
import type { Operation } from '#domain/operation.ts'
import type { Order } from '#domain/order.ts'
import type { Person, Team } from '#domain/person.ts'
import type { PlateKind } from '#domain/plate.ts'
import type { PublicStep, PublicWord, TimeRange } from '#domain/public.ts'
import type { Urgency } from '#domain/visit/extra-work.ts'
import type { Fen } from '#domain/visit/money.ts'
import type { PayType } from '#domain/visit/quote.ts'

/**
 * What each audience may see: allow-lists, field by field. A field that is not named here does not leave the server.
 * Wall and bay get the workshop's facts without the customer's words; the bay on which a car stands or is planned gets
 * those too; the board gets all that the floor knows, which is never a name or a phone number.
 */
export const WALL_OPERATION_FIELDS = [
  'id',
  'name',
  'trade',
  'standardMinutes',
  'equipment',
  'certificates',
  'parallel',
  'needsBay',
  'shared',
  'state',
  'bayId',
  'rank',
  'teamId',
  'clocks',
  'hold',
  'parts',
  'consent',
  'rework',
] as const satisfies readonly (keyof Operation)[]

export const WALL_ORDER_FIELDS = [
  'id',
  'number',
  'ticket',
  'rev',
  'plate',
  'model',
  'type',
  'origin',
  'waiting',
  'repeat',
  'washWished',
  'place',
  'arrivedAt',
  'receivedAt',
  'signature',
  'handedOverAt',
  'promisedAt',
  'inspectedAt',
  'inspectorId',
  'failures',
  'washedAt',
  'readyAt',
  'deliveredAt',
  'end',
] as const satisfies readonly (keyof Order)[]

/** What the bay that a car concerns sees beyond the wall. */
export const BAY_ORDER_FIELDS = [
  'complaint',
  'note',
  'keepOldParts',
  'advisorId',
  'desk',
] as const satisfies readonly (keyof Order)[]

export const BOARD_ORDER_FIELDS = [
  ...BAY_ORDER_FIELDS,
  'appointmentAt',
  'formerPromises',
  'lastMove',
  'overtakings',
] as const satisfies readonly (keyof Order)[]

/** What a technician reported, where a car's own words are seen too. */
export const REPORT_FIELDS = ['finding', 'cause', 'correction'] as const satisfies readonly (keyof Operation)[]

type WallOperation = Pick<Operation, (typeof WALL_OPERATION_FIELDS)[number]>

/** An order on the wire: a card of what the audience may see. */
export type OrderCard = Pick<Order, (typeof WALL_ORDER_FIELDS)[number]> &
  Partial<Pick<Order, (typeof BOARD_ORDER_FIELDS)[number]>> & {
    readonly operations: readonly (WallOperation & Partial<Pick<Operation, (typeof REPORT_FIELDS)[number]>>)[]
  }

export type PersonCard = Pick<
  Person,
  'id' | 'name' | 'roles' | 'skills' | 'certificates' | 'teamId' | 'bayId' | 'active'
>

/** The whole floor for wall, bay and board. */
export interface FloorPicture {
  readonly kind: 'floor'
  readonly site: Site
  readonly bays: readonly Bay[]
  readonly teams: readonly Team[]
  readonly people: readonly PersonCard[]
  readonly orders: readonly OrderCard[]
  readonly calls: readonly Call[]
  readonly today: Today
}

/** What changed: current cards by id, so that applying one twice is harmless. Absent means unchanged. */
export interface FloorPatch {
  readonly kind: 'floor'
  readonly site?: Site
  readonly bays?: readonly Bay[]
  readonly teams?: readonly Team[]
  readonly people?: readonly PersonCard[]
  readonly orders?: readonly OrderCard[]
  /** Ids of orders that left the floor. */
  readonly gone?: readonly string[]
  /** All open calls, always: they are few. */
  readonly calls: readonly Call[]
  readonly today: Today
}

/** A plate with its middle hidden, and the kind it is drawn as. */
export interface MaskedPlate {
  readonly text: string
  readonly kind: PlateKind
}

/** A car on the lobby board: its ticket is its name. */
export interface LobbyCard {
  readonly ticket: string
  readonly plate: MaskedPlate
  readonly step: PublicStep
  readonly word: PublicWord
  readonly expected: TimeRange | null
}

export interface LobbyPicture {
  readonly kind: 'lobby'
  readonly site: Pick<Site, 'name' | 'timeZone' | 'hours'>
  readonly cards: readonly LobbyCard[]
}

export interface LobbyPatch {
  readonly kind: 'lobby'
  readonly cards: readonly LobbyCard[]
  /** Tickets that are no longer shown. */
  readonly gone: readonly string[]
}

/** One car for the customer whose it is. */
export interface Car {
  readonly ticket: string
  readonly plate: MaskedPlate
  readonly model: string
  readonly advisor: string | null
  readonly step: PublicStep
  readonly word: PublicWord
  /** When each step that was reached began, site time. */
  readonly since: Partial<Record<PublicStep, number>>
  /** Where the car stands, in public terms; a bay or a spot is named by what is painted there. */
  readonly place: {
    readonly kind: 'bay' | 'waiting' | 'parking' | 'wash' | 'inspection' | 'reception' | 'away'
    readonly spot: string | null
  }
  readonly expected: TimeRange | null
  readonly promisedAt: number | null
  /** The first promise, where it was changed since. */
  readonly firstPromisedAt: number | null
  /** Since when it waits, and until when that is expected to last. */
  readonly wait: { readonly since: number; readonly expectedAt: number | null } | null
  readonly readyAt: number | null
  readonly washWished: boolean
}

/** Something that was found, in words for the customer, with what it costs. */
export interface CarItem {
  readonly id: string
  readonly title: string
  readonly words: string
  readonly measured: string
  readonly urgency: Urgency
  readonly safety: boolean
  /** Hashes; the pass opens them. */
  readonly photos: readonly string[]
  readonly at: number
  readonly lines: readonly { readonly name: string; readonly amount: Fen; readonly payType: PayType }[]
  readonly price: Fen
}

/** What the customer is asked now. An answer names the version by its hash. */
export interface CarAsk {
  readonly proposalId: string
  readonly hash: string
  readonly version: number
  readonly since: number
  readonly items: readonly CarItem[]
  /** The promise that holds as soon as anything of it is agreed; null: it stays as it is. */
  readonly promisedAt: number | null
  readonly otherwise: number | null
  readonly ifAgreed: TimeRange | null
  readonly ifDeclined: TimeRange | null
  /** Something of this batch was agreed before. */
  readonly agreedAlready: boolean
}

/** What the customer pays, before they pay it. */
export interface CarBill {
  readonly lines: readonly { readonly name: string; readonly estimate: Fen; readonly amount: Fen }[]
  readonly discount: Fen
  readonly due: Fen
  /** What of it is not paid yet. */
  readonly owed: Fen
}

/** What is written about a car, for the customer whose it is. */
export interface CarStay {
  readonly ask: CarAsk | null
  readonly findings: readonly (CarItem & { readonly state: 'agreed' | 'declined' | 'noted' })[]
  readonly bill: CarBill | null
  /** Since when the customer calls for the advisor; null where nobody calls. */
  readonly callingSince: number | null
}

export interface CarPicture {
  readonly kind: 'car'
  readonly site: Pick<Site, 'name' | 'timeZone'>
  /** null once it was delivered. */
  readonly car: Car | null
  readonly stay: CarStay | null
  /** After the delivery, while it may be rated: the stars that were given. */
  readonly rating: { readonly stars: number | null } | null
}
