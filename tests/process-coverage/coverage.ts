import type { Clause } from './clauses.ts'

/** A test by its file, from `tests`, and its title. */
export type Proof = readonly [file: string, title: string]

/** Where nothing can be refused, why not. */
export interface Nothing {
  readonly nothing: string
}

export interface Coverage {
  readonly accepts: Proof
  readonly refuses: Proof | Nothing
}

const nothing = (why: string): Nothing => ({ nothing: why })

const stage = 'domain/stage.test.ts'
const placing = 'domain/placing.test.ts'
const work = 'domain/work.test.ts'
const ends = 'domain/delivery.test.ts'
const handover = 'domain/visit/handover.test.ts'
const queue = 'domain/reception-queue.test.ts'
const reception = 'domain/visit/reception.test.ts'
const floorReception = 'domain/reception.test.ts'
const walkaround = 'domain/visit/walkaround.test.ts'
const agreement = 'domain/visit/agreement.test.ts'
const parts = 'domain/visit/parts.test.ts'
const extra = 'domain/visit/extra-work.test.ts'
const quality = 'domain/visit/quality.test.ts'
const bill = 'domain/visit/bill.test.ts'
const pass = 'domain/visit/pass.test.ts'
const gate = 'domain/visit/gate.test.ts'
const delivery = 'domain/visit/delivery.test.ts'
const badInput = 'server/http/bad-input.test.ts'
const beside = 'server/http/beside-the-log.test.ts'
const files = 'db/file-search.test.ts'
const override = 'domain/override.test.ts'

/** A clause without its line here does not compile. */
export const COVERAGE: Readonly<Record<Clause, Coverage>> = {
  'S.1a': {
    accepts: [
      'domain/laws.test.ts',
      'a day of whatever people ask keeps the laws, and its log gives the same floor again',
    ],
    refuses: [
      'server/commands/failures.test.ts',
      'two cars on one bay are refused by the database itself, should a rule ever be wrong (S.1)',
    ],
  },
  'S.1b': {
    accepts: [placing, 'in the queue of a bay, occupied or not, and the car stays where it is'],
    refuses: [placing, 'not where the bay does not fit, nor one that is done, nor of an unsigned order'],
  },
  'S.1c': {
    accepts: [placing, 'and stands on the bay, with its work planned there'],
    refuses: [placing, 'into an occupied bay it is refused and stays where it was'],
  },
  'S.1d': {
    accepts: [work, 'bench work goes on anywhere (S.1)'],
    refuses: [work, 'not where the car does not stand on a bay, nor on one that does not fit'],
  },
  'S.2a': {
    accepts: [stage, 'the stage of an order follows from its operations (S.2)'],
    refuses: [stage, 'an order without any operation is not done because nothing is open'],
  },
  'S.2b': {
    accepts: [stage, 'of several holds the oldest comes first, whatever the sequence of the work'],
    refuses: nothing('a stage is read, not asked for'),
  },
  'S.3a': {
    accepts: [stage, 'a customer sees seven steps (S.3)'],
    refuses: [delivery, 'P6.3: until the customer was told, no screen says ready'],
  },
  'S.4a': {
    accepts: [ends, 'an order is cancelled before work, with who and why, and leaves the floor'],
    refuses: [ends, 'not once somebody has worked on it, and not while it blocks a bay'],
  },
  'S.4b': {
    accepts: [handover, 'with who, why, and the fee that the bill charges'],
    refuses: [ends, 'not closed while a clock runs, nor before the workshop has it'],
  },
  'S.4c': {
    accepts: [ends, 'reopened, it goes on where it stopped'],
    refuses: [handover, 'what is settled is not reopened, paid or not yet; first the settlement is taken back'],
  },
  'S.4d': {
    accepts: [pass, 'a car that was cancelled before any work needs its pass too, and nothing to pay (S.4)'],
    refuses: [
      pass,
      'no exit pass while the workshop has the car; a road test needs its own kind, a night at home the car to be sent',
    ],
  },
  'P3.1a': {
    accepts: [
      queue,
      'appointments whose time has come are first, in the order of their times; then walk-ins as they came',
    ],
    refuses: [queue, 'who comes early for an appointment is not before its time ahead of those who came before'],
  },
  'P3.1b': {
    accepts: [
      'server/commands/reception.test.ts',
      'after ten minutes the service manager is called, once, whichever node finds it due, and the log says when (P3.1)',
    ],
    refuses: [queue, 'the service manager is called to whoever waits over ten minutes, once'],
  },
  'P3.1c': {
    accepts: [reception, 'the wait ends, and the customer is theirs'],
    refuses: [reception, 'who reaches for the same customer later is told who was quicker, and since when'],
  },
  'P3.2a': {
    accepts: [
      'server/http/welcome.test.ts',
      'P3.2: the board at the entrance knows who comes by the file, and that they have come by the floor',
    ],
    refuses: ['server/http/welcome.test.ts', 'P3.2: neither a whole name nor a phone number goes to the entrance'],
  },
  'P3.3a': {
    accepts: [reception, 'with the time and who did it'],
    refuses: [reception, 'once, and not on a car that is not here'],
  },
  'P3.4a': {
    accepts: [walkaround, 'is finished once somebody stood at every stop; the floor knows since when'],
    refuses: [walkaround, 'is not finished while stops are missing, and it is said which'],
  },
  'P3.4b': {
    accepts: [walkaround, 'readings come together on one sheet, from whichever stop'],
    refuses: ['server/http/photo.test.ts', 'a text that calls itself a photo'],
  },
  'P3.4c': {
    accepts: [walkaround, 'a mark that is seen later is added, with who and when, and says that it came after'],
    refuses: [walkaround, 'after the customer has signed, the sheet can only be added to (P3.4, P3.8)'],
  },
  'P3.5a': {
    accepts: [
      agreement,
      'a the complaint and the six questions behind it stand on the order, and the workshop reads the words',
    ],
    refuses: nothing('a customer may say as little as they like; what follows from that is P3.5b'),
  },
  'P3.5b': {
    accepts: [agreement, 'b with a diagnosis, and for maintenance, no such look is asked'],
    refuses: [agreement, 'b a fault that nobody can name is looked at before it is signed for: road test or lift'],
  },
  'P3.6a': {
    accepts: [agreement, 'd who pays is said line by line, and each payer’s total stands under what is signed'],
    refuses: [agreement, 'c a price of %s is refused, and nothing is written'],
  },
  'P3.6b': {
    accepts: [agreement, 'f a small request costs nothing and is written all the same'],
    refuses: nothing('a request that costs nothing has nothing to be wrong'),
  },
  'P3.6c': {
    accepts: [
      bill,
      'P6.2: what the maker refuses is the customer’s up to what they signed for, and without that not at all',
    ],
    refuses: [
      bill,
      'P6.2: what the maker refuses is the customer’s up to what they signed for, and without that not at all',
    ],
  },
  'P3.6d': {
    accepts: [agreement, 'g a price known only after taking apart carries the most that it can become'],
    refuses: ['domain/visit/agreement-laws.test.ts', 'a fen more on any line of the customer’s does'],
  },
  'P3.6e': {
    accepts: [agreement, 'e a customer’s own part is signed for with the words that no warranty is given'],
    refuses: ['domain/visit/agreement-laws.test.ts', 'every fact of a line counts'],
  },
  'P3.7a': {
    accepts: [
      beside,
      'owner and whoever brings the car are both kept and shown to the desk, changed apart, and in no log (P3.7, P10.1)',
    ],
    refuses: [beside, 'a contact of half a shape is refused with what is wrong, and changes nobody (P3.7)'],
  },
  'P3.8a': {
    accepts: [agreement, 'a with the signature the floor knows promise, wash and old parts, and the order is binding'],
    refuses: [agreement, 'a the signature waits for all five, and says which are missing'],
  },
  'P3.8b': {
    accepts: [
      'server/commands/agreement.test.ts',
      'is written, confirmed five times, signed for what was shown, and its ticket leads to the customer’s page',
    ],
    refuses: [badInput, 'a signature for an old version signs nothing; the new one is shown and signed'],
  },
  'P3.8c': {
    accepts: [floorReception, 'and the car stands in the waiting area'],
    refuses: [agreement, 'd an unsigned order is not handed to the workshop'],
  },
  'P3.8d': {
    accepts: [
      'server/commands/agreement.test.ts',
      'is written, confirmed five times, signed for what was shown, and its ticket leads to the customer’s page',
    ],
    refuses: ['server/commands/collecting.test.ts', 'a claim ticket of another car gives nobody the key (P6.4)'],
  },
  'P3.9a': {
    accepts: [agreement, 'a stands on the order, with where it came from and what it would have cost'],
    refuses: [agreement, 'b where safety is concerned the refusal is signed before the order is'],
  },
  'P3.10a': {
    accepts: [reception, 'who waits in the lounge ranks higher; who leaves does not'],
    refuses: [reception, 'nobody waits for a car that has not come'],
  },
  'P3.11a': {
    accepts: [agreement, 'a are entered afterwards in one step, with their true times'],
    refuses: [agreement, 'a times that cannot be are refused: signed before arrival, or in the future'],
  },
  'P3.11b': {
    accepts: [reception, 'all their customers go to another in one step, one revision, booked ones too'],
    refuses: [reception, 'not to somebody who is no advisor, and not where there is nobody to hand over'],
  },
  'P4.1a': {
    accepts: [floorReception, 'the key hangs on a tag and goes to the foreman; remarks go with the car'],
    refuses: [floorReception, 'not while the key has no tag, nor with the tag of another key'],
  },
  'P4.2a': {
    accepts: [
      'domain/dispatch.test.ts',
      'rework, then who waits in the shop, then appointments, then by promise; none promised last',
    ],
    refuses: [
      'domain/dispatch.test.ts',
      'done rework does not rank higher; what is held, unsigned or on a bay does not wait for one',
    ],
  },
  'P4.2b': {
    accepts: [
      'domain/overtaking.test.ts',
      'driven in before a customer who waits in the shop, it goes in at once, and who it passed is written down',
    ],
    refuses: [
      'domain/overtaking.test.ts',
      'a move that was taken back passed nobody; what passed nobody needs no reason',
    ],
  },
  'P4.3a': {
    accepts: [
      override,
      'a missing trade, a missing certificate, a team of another trade, a technician of another trade',
    ],
    refuses: [override, 'no lift, no car on it'],
  },
  'P4.3b': {
    accepts: [override, 'the manager may too; an advisor or a technician may not'],
    refuses: [work, 'not by somebody of another trade, or without the certificate, or who has left'],
  },
  'P4.4a': {
    accepts: [work, 'what is marked parallel neither waits nor is waited for'],
    refuses: [work, 'paint waits for body, and begins when body is done'],
  },
  'P4.4b': {
    accepts: [
      'domain/next-car.test.ts',
      'is told to the next trade when the one before is done, and not sooner (P4.4)',
    ],
    refuses: [work, 'paint waits for body, and begins when body is done'],
  },
  'P4.5a': {
    accepts: [
      'domain/visit/verification.test.ts',
      'before the first start: who did it and when is kept, and work may begin',
    ],
    refuses: ['domain/visit/verification.test.ts', 'a second look is refused with who looked and when'],
  },
  'P4.5b': {
    accepts: [work, 'the clock stops, the reason and the expected end are shown'],
    refuses: [work, 'not what was never started, is held, is done already, or runs no more'],
  },
  'P4.5c': {
    accepts: [work, 'by several on one, clocked each (P4.5)'],
    refuses: [work, 'not by somebody whose clock does not run on it'],
  },
  'P4.6a': {
    accepts: [
      parts,
      'what was handed out is known, with who took it and who gave it; it leaves the shelf, and the bill charges it',
    ],
    refuses: [parts, 'nothing is handed out before the customer has signed, nor to somebody who does not work here'],
  },
  'P4.6b': {
    accepts: [parts, 'it is held with what is missing and until when; board, bay and customer say so by themselves'],
    refuses: [parts, 'more than were missing do not arrive'],
  },
  'P4.7a': {
    accepts: [extra, 'is written with who found it and when, and boards see that it waits for the advisor (P4.7)'],
    refuses: [extra, 'asks the customer for all of it in one batch: there is never a second that waits (P4.7)'],
  },
  'P4.7b': {
    accepts: [extra, 'answers one now: the other stays open, and holds only what it was found on (P4.7)'],
    refuses: [
      extra,
      'signs at desk and kiosk, gives a code on the phone, is attested by telephone; nothing else will do (P4.7)',
    ],
  },
  'P4.7c': {
    accepts: [extra, 'taps twice: the second changes nothing (P4.7)'],
    refuses: [
      extra,
      'is asked again when the price changed while they looked: the answer to the old version is refused (P4.7)',
    ],
  },
  'P4.7d': {
    accepts: [
      extra,
      'agrees to one and declines the other: work, price and promise change at once, and the bay sees it (P4.7)',
    ],
    refuses: [extra, 'asks nothing that has no price, and promises nothing in the past (P4.7)'],
  },
  'P4.7e': {
    accepts: [extra, 'has what cannot go on wait for the answer, its clock stopped; the rest goes on (P4.7)'],
    refuses: [extra, 'is reminded once a period when nobody answers, not before (P4.7)'],
  },
  'P4.7f': {
    accepts: [
      extra,
      'what waits for parts already waits for the customer’s word, too, and goes on once both are there (P4.6, P4.7)',
    ],
    refuses: [
      extra,
      'what waits for the customer’s word is let go by their answer or by taking the question back, not by hand (P4.7)',
    ],
  },
  'P4.7g': {
    accepts: [extra, 'what stands on a settlement is all: more is asked only when that is taken back (P6.1)'],
    refuses: [extra, 'before the signature it is written on the order; nothing is asked beside it (P3.8, P4.7)'],
  },
  'P4.8a': {
    accepts: [floorReception, 'stands beside the old one, which is kept with who changed it and why'],
    refuses: [floorReception, 'is not made for a time that has passed'],
  },
  'P4.8b': {
    accepts: [
      'domain/forecast.test.ts',
      'is on track with five minutes to spare, at risk with less, late when it has passed',
    ],
    refuses: nothing('a forecast is read, not asked for'),
  },
  'P4.9a': {
    accepts: [work, 'and a clock runs for the technician'],
    refuses: [work, 'not on an unsigned order, nor on one still with its advisor (P4.9, P4.1)'],
  },
  'P4.9b': {
    accepts: [work, 'unless both are marked as shared'],
    refuses: [work, 'a second one is refused with what runs'],
  },
  'P4.10a': {
    accepts: ['domain/bay.test.ts', 'from the bay, for the car that stands on it, until someone takes the call'],
    refuses: ['domain/bay.test.ts', 'once a bay at a time, and under an id of its own'],
  },
  'P4.11a': {
    accepts: [handover, 'are listed with their nights, what they wait for, and whose customer was not reached'],
    refuses: [handover, 'one that came today, or was delivered, is none of them'],
  },
  'P4.12a': {
    accepts: [parts, 'a tagged part is due thirty days after its successor was handed out; returned, it is done'],
    refuses: [parts, 'only warranty parts, only once handed out, and each once'],
  },
  'P4.12b': {
    accepts: [handover, 'parts that nobody wants are recycled'],
    refuses: [
      handover,
      'parts that the customer wants are not recycled, and nothing is handed over before it is known where they lie',
    ],
  },
  'P5.1a': {
    accepts: [
      quality,
      'who did it signs their own check, the team leader theirs, the inspector by passing the car (P5.1a)',
    ],
    refuses: [quality, 'without the team leader’s nothing passes, small jobs neither (P5.1b)'],
  },
  'P5.1b': {
    accepts: [ends, 'passed, with who and when; then wash where it is wished (P5.5)'],
    refuses: [quality, 'nobody inspects finally what they repaired, not one item of it (P5.1d)'],
  },
  'P5.2a': {
    accepts: [
      quality,
      'paint is looked at for its colour, a service for its pads, a high-voltage job for its insulation (P5.2a)',
    ],
    refuses: [quality, 'an obligatory item without an answer lets nothing pass, and each is named (P5.2b)'],
  },
  'P5.2b': {
    accepts: [quality, 'the car is on the road and nowhere else, and comes back to where it stood'],
    refuses: [quality, 'mileage does not run backwards; nobody comes back who is not out, nor goes twice'],
  },
  'P5.3a': {
    accepts: [
      quality,
      'back at the head of the bay’s queue with the reason, which is kept with what was not in order (P5.3a)',
    ],
    refuses: [quality, 'a reason and the work that goes back are needed: work of another car is refused (P5.3a)'],
  },
  'P5.3b': {
    accepts: [
      'domain/first-pass.test.ts',
      'it fails for whoever did what was sent back, and for their team; others on the same car passed (P5.3)',
    ],
    refuses: nothing('a figure is read, not asked for'),
  },
  'P5.4a': {
    accepts: [
      'domain/visit-history.test.ts',
      'declined at the desk, declined or put off as extra work, noted at the inspection: safety first; what was agreed is not',
    ],
    refuses: [quality, 'nothing more is written once the car is gone'],
  },
  'P5.5a': {
    accepts: [handover, 'a wash has its start, which boards see at once, and its end (P5.5a)'],
    refuses: [handover, 'only what is inspected and to be washed is washed (P5.5a)'],
  },
  'P5.5b': {
    accepts: [
      'domain/visit/key.test.ts',
      'a key begins with the customer; at every moment it is known who has it, and since when',
    ],
    refuses: [
      'domain/visit/key.test.ts',
      'one tag hangs on one key: a tag that is in use is refused, and free again when the customer has the key back',
    ],
  },
  'P5.6a': {
    accepts: [handover, 'the advisor signs five checks and takes the key; only then it is ready'],
    refuses: [handover, 'each of the five has to be seen'],
  },
  'P6.1a': {
    accepts: [
      bill,
      'P6.1: labour and parts are listed apart for customer, warranty and house, with the estimate beside what is charged',
    ],
    refuses: [bill, 'what the cashier did not see is not charged: a bill that changed meanwhile is shown again'],
  },
  'P6.1b': {
    accepts: [
      'domain/visit/laws.test.ts',
      'whatever is asked in between, the laws hold, money adds up, and the log replays to the same car',
    ],
    refuses: [parts, 'once the order is settled, paid or not, nothing crosses the counter'],
  },
  'P6.2a': {
    accepts: [bill, 'P6.2: up to a tenth above what was confirmed is settled, a fen more needs the customer’s word'],
    refuses: [bill, 'P6.2: up to a tenth above what was confirmed is settled, a fen more needs the customer’s word'],
  },
  'P6.2c': {
    accepts: [
      bill,
      'P6.2: what the maker refuses is the customer’s up to what they signed for, and without that not at all',
    ],
    refuses: [
      bill,
      'however a line is adjusted, nothing is settled above a tenth more than the customer gave their word for (P6.2)',
    ],
  },
  'P6.2b': {
    accepts: [bill, 'P6.2: what cost less is charged as it cost'],
    refuses: nothing('charging less than was agreed needs nobody’s leave'),
  },
  'P6.3a': {
    accepts: [delivery, 'P6.3: when and how the customer was told is kept, and that nobody answered'],
    refuses: [delivery, 'P6.3: until the customer was told, no screen says ready'],
  },
  'P6.4a': {
    accepts: [
      delivery,
      'P6.6: delivered, the key is the customer’s, and it is known by how much the promise was missed',
    ],
    refuses: ['server/commands/collecting.test.ts', 'a claim ticket of another car gives nobody the key (P6.4)'],
  },
  'P6.4b': {
    accepts: [
      delivery,
      'P6.6: delivered, the key is the customer’s, and it is known by how much the promise was missed',
    ],
    refuses: [delivery, 'P6.4: every point is explained before the key is given'],
  },
  'P6.5a': {
    accepts: [bill, 'it may come in parts and by several methods; more than is due is refused'],
    refuses: [bill, 'an advisor lets go a twentieth, a manager a fifth, a cashier nothing'],
  },
  'P6.5b': {
    accepts: [
      bill,
      'a settlement is taken back by a counter-entry, never overwritten; what was paid too much goes back',
    ],
    refuses: [bill, 'an invoice is taken back by a red one; a second beside one that stands is refused'],
  },
  'P6.5c': {
    accepts: [pass, 'the gate lets it out once'],
    refuses: [pass, 'no exit pass before the customer’s share is settled'],
  },
  'P6.5d': {
    accepts: [
      'server/http/gate.test.ts',
      'a pass finds its car by the code that the server made, whatever the client sent, and lets it out once (P6.5)',
    ],
    refuses: [pass, 'another car with this pass stays inside'],
  },
  'P6.5e': {
    accepts: [gate, 'sent %s, it has the pass of its kind in the same step, until closing time'],
    refuses: [gate, 'whoever may give no pass sends no car away'],
  },
  'P6.5f': {
    accepts: [gate, 'another car with this pass: with the car that the pass belongs to, when, and by whom at the gate'],
    refuses: [gate, 'what lets it out writes nothing of the kind'],
  },
  'P6.5g': {
    accepts: [
      beside,
      'an invoice keeps its title and tax number beside its amount; the red one takes the amount back (P6.5)',
    ],
    refuses: [bill, 'an invoice is taken back by a red one; a second beside one that stands is refused'],
  },
  'P6.6a': {
    accepts: [
      delivery,
      'P6.6: delivered, the key is the customer’s, and it is known by how much the promise was missed',
    ],
    refuses: [ends, 'only a washed car is washed, only a handed over one is ready, only a ready one is delivered'],
  },
  'P6.7a': {
    accepts: [
      'server/http/documents.test.ts',
      'P6.7: an order is a real PDF on A4 with its number and its car, named after the order',
    ],
    refuses: [
      'displays/document.test.ts',
      'P6.7: a completion certificate says that the car has passed, so there is none before it has',
    ],
  },
  'P6.8a': {
    accepts: [
      'domain/visit/repair-warranty.test.ts',
      'an overhaul for 100 days or 20,000 km, a small repair for 10 days or 2,000 km',
    ],
    refuses: ['domain/visit/repair-warranty.test.ts', 'only a free check repairs nothing'],
  },
  'P6.8b': {
    accepts: ['server/config.test.ts', 'what is set is taken, and an empty variable counts as not set'],
    refuses: [
      'server/config.test.ts',
      'a workshop may answer for its repairs longer than the law wants, never shorter (P6.8)',
    ],
  },
  'P6.8c': {
    accepts: [
      'domain/visit-history.test.ts',
      'within its days and its kilometres; of two the one that is answered for longest',
    ],
    refuses: [
      'domain/visit-history.test.ts',
      'not after its days, nor after its kilometres, nor where nothing was repaired',
    ],
  },
  'P10.1a': {
    accepts: [files, 'tells its earlier stays and its mileage, and not the one that is open before who asks'],
    refuses: [beside, 'a contact of half a shape is refused with what is wrong, and changes nobody (P3.7)'],
  },
  'P10.2a': {
    accepts: [files, 'by the number of its order'],
    refuses: [
      files,
      'by what two have in common both are found; by what nobody has, none; by a single letter nothing is asked',
    ],
  },
}
