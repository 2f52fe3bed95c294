import type { CallKind } from '#domain/call.ts'
import type { DeskFacts } from '#domain/desk.ts'
import type { SiteEvent, SiteEventType } from '#domain/event.ts'
import type { Channel, Message, MessageState, Template } from '#domain/message.ts'
import type { HoldReason, Operation, Parts } from '#domain/operation.ts'
import type { End, Move, Order, OrderType, SignatureKind, Overtaking } from '#domain/order.ts'
import type { Role, Skill } from '#domain/person.ts'
import type { PlaceKind } from '#domain/place.ts'
import type { PairingDevice, ScreenRole, ScreenShows } from '#domain/screen.ts'
import type { Certificate, Equipment, Trade } from '#domain/trade.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { ColumnType, JSONColumnType } from 'kysely'

/** A moment: milliseconds when read, a Date when written. */
export type Moment = ColumnType<number, Date, Date>
export type MaybeMoment = ColumnType<number | null, Date | null, Date | null>
type Defaulted<T> = ColumnType<T, T | undefined, T>

export interface SiteTable {
  id: string
  name: string
  address: Defaulted<string>
  phone: Defaulted<string>
  timeZone: string
  opens: number
  closes: number
  epoch: string
  rev: Defaulted<number>
  directoryRev: Defaulted<number>
  tickets: Defaulted<number>
  /** 2026-11-22 */
  today: string
  todayDelivered: Defaulted<number>
  todayOnTime: Defaulted<number>
  secret: string
  demo: Defaulted<boolean>
  createdAt: ColumnType<number, never, never>
}

export interface TeamTable {
  siteId: string
  id: string
  name: string
  trades: Trade[]
}

export interface BayTable {
  siteId: string
  id: string
  no: string
  trades: Trade[]
  equipment: Equipment[]
  outReason: string | null
  outSince: MaybeMoment
  outUntil: MaybeMoment
  rev: number
}

export interface PersonTable {
  siteId: string
  id: string
  name: string
  roles: Role[]
  skills: JSONColumnType<Skill[]>
  certificates: Certificate[]
  teamId: string | null
  bayId: string | null
  active: boolean
}

export interface CustomerTable {
  siteId: string
  id: string
  name: string
  phone: string
  email: Defaulted<string>
  createdAt: Moment
}

export interface VehicleTable {
  siteId: string
  id: string
  plate: string
  vin: string
  model: string
  mileageKm: number | null
}

export interface RepairOrderTable {
  siteId: string
  id: string
  number: string
  ticket: string
  rev: number
  plate: string
  model: string
  type: OrderType
  origin: Order['origin']
  waiting: boolean
  repeat: boolean
  advisorId: string | null
  complaint: string
  note: string
  washWished: boolean
  keepOldParts: boolean
  placeKind: PlaceKind
  placeBayId: string | null
  placeSpot: string | null
  appointmentAt: MaybeMoment
  arrivedAt: MaybeMoment
  receivedAt: MaybeMoment
  signedAt: MaybeMoment
  signatureKind: SignatureKind | null
  handedOverAt: MaybeMoment
  promisedAt: MaybeMoment
  inspectedAt: MaybeMoment
  inspectorId: string | null
  failures: number
  washedAt: MaybeMoment
  readyAt: MaybeMoment
  deliveredAt: MaybeMoment
  endKind: End['kind'] | null
  endAt: MaybeMoment
  endPersonId: string | null
  endReason: string | null
  lastMove: JSONColumnType<Move | null>
  overtakings: JSONColumnType<readonly Overtaking[]>
  desk: JSONColumnType<DeskFacts>
  closed: boolean
  customerId: ColumnType<string | null, string | null | undefined, string | null>
  bringerId: ColumnType<string | null, string | null | undefined, string | null>
  vehicleId: ColumnType<string | null, string | null | undefined, string | null>
  mileageKm: ColumnType<number | null, number | null | undefined, number | null>
  claimCode: string
}

export interface FormerPromiseTable {
  siteId: string
  orderId: string
  seq: number
  promisedAt: Moment
  changedAt: Moment
  personId: string
  reason: string
}

export interface OperationTable {
  siteId: string
  id: string
  orderId: string
  seq: number
  name: string
  trade: Trade
  standardMinutes: number
  equipment: Equipment[]
  certificates: Certificate[]
  parallel: boolean
  needsBay: boolean
  shared: boolean
  state: Operation['state']
  bayId: string | null
  rank: number
  teamId: string | null
  holdReason: HoldReason | null
  holdSince: MaybeMoment
  holdNote: string | null
  holdExpectedAt: MaybeMoment
  partsState: Parts['state']
  partsExpectedAt: MaybeMoment
  consent: Operation['consent']
  finding: string
  cause: string
  correction: string
  rework: string | null
  /** Integer fen. The floor does not know prices. */
  priceFen: ColumnType<number | null, number | null | undefined, number | null>
  payType: ColumnType<string | null, string | null | undefined, string | null>
}

export interface ClockTable {
  siteId: string
  operationId: string
  seq: number
  personId: string
  startedAt: Moment
  stoppedAt: MaybeMoment
  forgotten: Defaulted<boolean>
}

export interface CallTable {
  siteId: string
  id: string
  bayId: string
  orderId: string | null
  kind: CallKind
  personId: string
  at: Moment
  takenBy: ColumnType<string | null, string | null | undefined, string | null>
  takenAt: ColumnType<number | null, Date | null | undefined, Date | null>
}

export interface CommandTable {
  siteId: string
  id: string
  type: string
  rev: number | null
  at: Moment
  realAt: Moment
  personId: string | null
  terminal: string
  answer: JSONColumnType<object>
}

export interface EventTable {
  siteId: string
  rev: number
  seq: number
  type: SiteEventType
  orderId: string | null
  commandId: string
  data: JSONColumnType<SiteEvent>
}

export interface ImportedOrderTable {
  siteId: string
  orderId: string
  rev: number
  at: Moment
  fingerprint: string
  said: JSONColumnType<object>
}

export interface VisitTable {
  siteId: string
  orderId: string
  rev: number
  data: JSONColumnType<Visit>
}

export interface PhotoTable {
  siteId: string
  hash: string
  bytes: number
  width: number
  height: number
  takenAt: Moment
  personId: string
  terminal: string
  /** When it came, real time. */
  keptAt: Moment
  /** Whether a command ever named it. */
  named: boolean
}

export interface InvoiceTable {
  siteId: string
  id: string
  orderId: string
  title: string
  taxNumber: string
}

export interface PassTable {
  siteId: string
  code: string
  orderId: string
}

export interface CollectorTable {
  siteId: string
  orderId: string
  identity: string
  at: Moment
}

export interface MessageTable {
  siteId: string
  id: string
  orderId: string
  customerId: string | null
  channel: Channel
  template: Template
  params: JSONColumnType<Message['params']>
  lang: 'zh' | 'en'
  state: Defaulted<MessageState>
  tries: Defaulted<number>
  nextTryAt: ColumnType<number, Date | undefined, Date>
  expiresAt: MaybeMoment
  dedupeKey: string
  failure: Defaulted<string>
  createdAt: ColumnType<number, Date | undefined, Date>
  settledAt: ColumnType<number | null, Date | null | undefined, Date | null>
  settledBy: ColumnType<string | null, string | null | undefined, string | null>
}

export interface OneTimeCodeTable {
  siteId: string
  messageId: string
  orderId: string
  versionHash: string
  codeHash: string
  tries: Defaulted<number>
  createdAt: ColumnType<number, Date | undefined, Date>
  expiresAt: Moment
  usedAt: ColumnType<number | null, Date | null | undefined, Date | null>
}

export interface CatalogueOperationTable {
  siteId: string
  code: string
  name: string
  trade: Trade
  standardMinutes: number
  equipment: Equipment[]
  certificates: Certificate[]
  /** Integer fen. */
  price: number
  search: string
}

export interface CataloguePartTable {
  siteId: string
  code: string
  name: string
  unit: string
  /** Integer fen. */
  price: number
  search: string
}

type Added<T> = ColumnType<T | null, T | null | undefined, T | null>
type Stamp = ColumnType<number, Date | undefined, Date>

export interface AccountTable {
  id: string
  login: string
  pinHash: Added<string>
  passwordHash: Added<string>
  active: Defaulted<boolean>
  createdAt: Stamp
}

export interface MembershipTable {
  siteId: string
  personId: string
  accountId: string
}

export interface PasskeyTable {
  id: string
  accountId: string
  publicKey: Uint8Array
  counter: number
  transports: string[]
  name: string
  createdAt: Stamp
  usedAt: ColumnType<number | null, Date | null | undefined, Date | null>
}

export interface ScreenTable {
  siteId: string
  id: string
  role: ScreenRole
  place: string
  name: string
  tokenHash: string
  pairedBy: string
  pairedAt: Stamp
  revokedAt: ColumnType<number | null, Date | null | undefined, Date | null>
  seenAt: ColumnType<number | null, Date | null | undefined, Date | null>
  shows: JSONColumnType<ScreenShows | null>
}

export interface PairingTable {
  tokenHash: string
  code: string
  word: number
  device: JSONColumnType<PairingDevice>
  askedAt: Stamp
  expiresAt: Moment
}

export interface SessionTable {
  id: string
  tokenHash: string
  accountId: string
  siteId: string
  personId: string
  screenId: string | null
  device: string
  createdAt: Stamp
  usedAt: Stamp
  expiresAt: Moment
  /** Seconds. */
  lockAfter: number
  strongUntil: ColumnType<number | null, Date | null | undefined, Date | null>
  revokedAt: ColumnType<number | null, Date | null | undefined, Date | null>
}

export interface FirstCodeTable {
  single: Defaulted<boolean>
  codeHash: string
  createdAt: Stamp
}

/** The tables, as Kysely sees them: camel case here, snake case in PostgreSQL. */
export interface DB {
  site: SiteTable
  team: TeamTable
  bay: BayTable
  person: PersonTable
  customer: CustomerTable
  vehicle: VehicleTable
  repairOrder: RepairOrderTable
  formerPromise: FormerPromiseTable
  operation: OperationTable
  clock: ClockTable
  call: CallTable
  command: CommandTable
  event: EventTable
  importedOrder: ImportedOrderTable
  catalogueOperation: CatalogueOperationTable
  cataloguePart: CataloguePartTable
  visit: VisitTable
  message: MessageTable
  oneTimeCode: OneTimeCodeTable
  photo: PhotoTable
  invoice: InvoiceTable
  pass: PassTable
  collector: CollectorTable
  account: AccountTable
  membership: MembershipTable
  passkey: PasskeyTable
  screen: ScreenTable
  pairing: PairingTable
  session: SessionTable
  firstCode: FirstCodeTable
}
