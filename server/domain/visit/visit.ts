import type { OnOrder } from '../command.ts'
import { BLANK_DESK, type DeskFacts } from '../desk.ts'
import type { Envelope, SiteEvent } from '../event.ts'
import {
  BLANK_AGREEMENT,
  evolveAgreement,
  type Agreement,
  type AgreementCommand,
  type AgreementEvent,
} from './agreement.ts'
import { BLANK_BILL, evolveBill, settledAt, type Bill, type BillCommand, type BillEvent } from './bill.ts'
import {
  BLANK_DELIVERY,
  evolveDelivery,
  toldReadyAt,
  type Delivery,
  type DeliveryCommand,
  type DeliveryEvent,
} from './delivery.ts'
import {
  BLANK_EXTRA_WORK,
  evolveExtraWork,
  extraWorkOnDesk,
  type ExtraWork,
  type ExtraWorkCommand,
  type ExtraWorkEvent,
} from './extra-work.ts'
import { BLANK_GATE, evolveGate, type GateBook, type GateCommand, type GateEvent } from './gate.ts'
import { BLANK_HANDOVER, evolveHandover, type Handover, type HandoverCommand, type HandoverEvent } from './handover.ts'
import { BLANK_KEY, evolveKeyCustody, keyHolderOf, type KeyCustody, type KeyCommand, type KeyEvent } from './key.ts'
import {
  BLANK_PARTS,
  evolvePartsIssue,
  type PartsIssue,
  type PartsIssueCommand,
  type PartsIssueEvent,
} from './parts.ts'
import { BLANK_PASS, evolvePasses, type Passes, type PassCommand, type PassEvent } from './pass.ts'
import { selfChecksOf } from './quality-state.ts'
import { BLANK_QUALITY, evolveQuality, type Quality, type QualityCommand, type QualityEvent } from './quality.ts'
import { BLANK_RATING, evolveRating, type Rating, type RatingCommand, type RatingEvent } from './rating.ts'
import {
  BLANK_RECEPTION,
  callsSince,
  evolveReception,
  type Reception,
  type ReceptionCommand,
  type ReceptionEvent,
} from './reception.ts'
import {
  BLANK_VERIFICATION,
  evolveVerification,
  openDifference,
  type Verification,
  type VerificationCommand,
  type VerificationEvent,
} from './verification.ts'
import {
  BLANK_WALKAROUND,
  evolveWalkaround,
  type Walkaround,
  type WalkaroundCommand,
  type WalkaroundEvent,
} from './walkaround.ts'

/**
 * Everything that is written about one car's stay beside the floor: what was seen, agreed, found, checked, charged and
 * signed. Names, phones and identities are not in it, nor in its events: they stay in the customer's file, which can be
 * erased; a log cannot. Read and written whole, in the transaction of the command that changes it.
 */
export interface Visit {
  readonly orderId: string
  /** Revision at which it last changed; 0 where nothing is written yet. */
  readonly rev: number
  readonly reception: Reception
  readonly walkaround: Walkaround
  readonly verification: Verification
  readonly agreement: Agreement
  readonly parts: PartsIssue
  readonly extraWork: ExtraWork
  readonly quality: Quality
  readonly key: KeyCustody
  readonly handover: Handover
  readonly bill: Bill
  readonly pass: Passes
  readonly gate: GateBook
  readonly delivery: Delivery
  readonly rating: Rating
}

export type VisitCommand =
  | ReceptionCommand
  | WalkaroundCommand
  | VerificationCommand
  | AgreementCommand
  | PartsIssueCommand
  | ExtraWorkCommand
  | QualityCommand
  | KeyCommand
  | HandoverCommand
  | BillCommand
  | PassCommand
  | GateCommand
  | DeliveryCommand
  | RatingCommand
export type VisitCommandType = VisitCommand['type']

export type VisitEvent =
  /** Taken over whole, from another system or a sample. */
  | (OnOrder & { readonly type: 'visit-recorded'; readonly visit: Visit })
  | ReceptionEvent
  | WalkaroundEvent
  | VerificationEvent
  | AgreementEvent
  | PartsIssueEvent
  | ExtraWorkEvent
  | QualityEvent
  | KeyEvent
  | HandoverEvent
  | BillEvent
  | PassEvent
  | GateEvent
  | DeliveryEvent
  | RatingEvent

export function blankVisit(orderId: string): Visit {
  return {
    orderId,
    rev: 0,
    reception: BLANK_RECEPTION,
    walkaround: BLANK_WALKAROUND,
    verification: BLANK_VERIFICATION,
    agreement: BLANK_AGREEMENT,
    parts: BLANK_PARTS,
    extraWork: BLANK_EXTRA_WORK,
    quality: BLANK_QUALITY,
    key: BLANK_KEY,
    handover: BLANK_HANDOVER,
    bill: BLANK_BILL,
    pass: BLANK_PASS,
    gate: BLANK_GATE,
    delivery: BLANK_DELIVERY,
    rating: BLANK_RATING,
  }
}

/** The visit after what happened. Pure: replaying an order's log gives the same visit. */
export function evolveVisit(visit: Visit, events: readonly SiteEvent[], envelope: Envelope): Visit {
  return events.reduce((next, event) => apply(next, event, envelope), { ...visit, rev: envelope.rev })
}

/** Each part sees every event of the visit's own commands, and takes what concerns it. */
function apply(visit: Visit, event: SiteEvent, envelope: Envelope): Visit {
  // A file brings many visits in one revision.
  if (event.type === 'visit-recorded')
    return event.orderId === visit.orderId ? { ...event.visit, rev: envelope.rev } : visit
  return {
    ...visit,
    reception: evolveReception(visit.reception, event, envelope),
    walkaround: evolveWalkaround(visit.walkaround, event, envelope),
    verification: evolveVerification(visit.verification, event, envelope),
    agreement: evolveAgreement(visit.agreement, event, envelope),
    parts: evolvePartsIssue(visit.parts, event, envelope),
    extraWork: evolveExtraWork(visit.extraWork, event, envelope),
    quality: evolveQuality(visit.quality, event, envelope),
    key: evolveKeyCustody(visit.key, event, envelope),
    handover: evolveHandover(visit.handover, event, envelope),
    bill: evolveBill(visit.bill, event, envelope),
    pass: evolvePasses(visit.pass, event, envelope),
    gate: evolveGate(visit.gate, event, envelope),
    delivery: evolveDelivery(visit.delivery, event, envelope),
    rating: evolveRating(visit.rating, event, envelope),
  }
}

/** What the floor must know of it. */
export function deskOf({
  bill,
  delivery,
  extraWork,
  key,
  reception,
  quality,
  verification,
  walkaround,
  handover,
}: Visit): DeskFacts {
  return {
    ...BLANK_DESK,
    ...extraWorkOnDesk(extraWork),
    keyTag: key.tag,
    keyHolder: keyHolderOf(key),
    washStartedAt: handover.washStartedAt,
    handedBackAt: handover.signed?.at ?? null,
    customerCalls: callsSince(reception),
    toldReadyAt: toldReadyAt(delivery),
    settledAt: settledAt(bill),
    selfChecks: selfChecksOf(quality),
    managerCalledAt: reception.managerCalledAt,
    walkedAt: walkaround.finished?.at ?? null,
    toVerify: walkaround.finished !== null && verification.done === null,
    differs: openDifference(verification) !== null,
  }
}
