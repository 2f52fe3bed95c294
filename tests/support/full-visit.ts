// One car's whole visit, from the reception lane to the gate, as the people of the workshop play it: with a worn brake that
// the customer has done, one that they will not, a delay, and a final inspection that sends it back once.
import type { Floor } from '#domain/floor.ts'
import type { SiteCommand } from '#domain/command.ts'
import { currentOperation, type Order } from '#domain/order.ts'
import { MINUTE } from '#domain/operation.ts'
import { balance } from '#domain/visit/bill.ts'
import { billOf } from '#domain/visit/bill-rules.ts'
import { CONFIRMATIONS, type Term } from '#domain/visit/agreement.ts'
import { shownHash } from '#domain/visit/shown.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { STOPS } from '#domain/visit/walkaround.ts'
import { draft, INK, labour, part } from './agreement.ts'
import * as ask from './commands.ts'
import { CASHIER, deliver, settle, tellReady } from './delivery.ts'
import { answer, ink, price, report } from './extra-work.ts'
import { ADVISOR, FOREMAN, INSPECTOR, MECHANIC } from './floor-builder.ts'
import { handingBack, inspection, type Asked } from './inspection.ts'

const CLERK = 'zhou-ping'

/** What the next one sees when it is their turn. */
export interface Look {
  readonly floor: Floor
  readonly order: Order
  readonly visit: Visit
  readonly now: number
}

/** Yields what is asked next; each must be carried out before the next is taken. `bay` is a free mechanics' bay's number. */
export function* fullVisit(orderId: string, bay: number, look: () => Look): Generator<Asked> {
  const by = (personId: string, command: SiteCommand): Asked => ({ personId, command })
  yield by(ADVISOR, ask.checkIn(orderId, { operations: [], waiting: true }))
  yield* reception(orderId, look, by)
  yield by(CLERK, { type: 'reserve-part', orderId, lineId: `${orderId}-oil`, quantity: 400, shelf: 'K3' })
  yield by(MECHANIC, { type: 'verify-car', orderId, differs: '', photos: [] })
  yield by(FOREMAN, ask.driveIn(orderId, bay))
  yield by(MECHANIC, ask.start(operationOf(look), MECHANIC))
  yield by(CLERK, {
    ...{ type: 'issue-part', orderId, items: [{ lineId: `${orderId}-oil`, quantity: 400 }] },
    ...{ takenBy: MECHANIC, ink: null },
  })
  yield* foundMore(orderId, look, by)
  yield by(ADVISOR, ask.promise(orderId, look().now + 4 * 60 * MINUTE))
  yield* worked(look, by)
  yield* back(orderId, look, by)
  const { order } = look()
  for (const each of inspection(order, INSPECTOR, FOREMAN)) yield each
  yield by(FOREMAN, ask.move(orderId, 'wash'))
  yield by(FOREMAN, { type: 'start-wash', orderId, spot: null })
  yield by(FOREMAN, ask.washed(orderId))
  yield by(FOREMAN, ask.move(orderId, 'parking'))
  for (const each of handingBack(look().order, ADVISOR)) yield each
  yield* settled(orderId, look, by)
}

type By = (personId: string, command: SiteCommand) => Asked

function* reception(orderId: string, look: () => Look, by: By): Generator<Asked> {
  yield by(ADVISOR, { type: 'receive', orderId })
  yield by(ADVISOR, { type: 'put-covers-on', orderId })
  for (const stop of STOPS)
    yield by(ADVISOR, {
      ...{ type: 'note-stop', orderId, stop, seenAt: look().now },
      note: { passed: true, marks: [], readings: {} },
    })
  yield by(ADVISOR, { type: 'finish-walkaround', orderId })
  const lines = [labour(`${orderId}-1`), part(`${orderId}-oil`, `${orderId}-1`), onWarranty(orderId)]
  yield by(ADVISOR, { type: 'write-order', orderId, seen: 0, draft: draft(lines) })
  const terms: Readonly<Record<(typeof CONFIRMATIONS)[number], Term>> = {
    items: { what: 'items' },
    price: { what: 'price' },
    promise: { what: 'promise', promisedAt: look().now + 3 * 60 * MINUTE },
    wash: { what: 'wash', wished: true },
    'old-parts': { what: 'old-parts', keep: false },
  }
  for (const what of CONFIRMATIONS)
    yield by(ADVISOR, { type: 'confirm-term', orderId, seen: look().visit.agreement.version, term: terms[what] })
  const { order, visit } = look()
  yield by(ADVISOR, { type: 'sign', orderId, hash: shownHash(order, visit.agreement), ink: INK })
  yield by(ADVISOR, { type: 'hand-over', orderId, spot: null, keyTag: orderId.slice(-6), note: null })
}

/** The maker pays for it, unless they refuse: then the customer would, so much (P3.6). */
function onWarranty(orderId: string) {
  return part(`${orderId}-valve`, `${orderId}-1`, {
    name: '通风阀',
    payType: 'warranty',
    ifRefused: 3_000,
    unitPrice: 5_000,
  })
}

/** Worn pads that the customer has done, worn wipers that they leave, both put to them at once (P4.7). */
function* foundMore(orderId: string, look: () => Look, by: By): Generator<Asked> {
  const [pads, discs, proposal] = [`${orderId}-pads`, `${orderId}-discs`, `${orderId}-asked`]
  const found = { orderId, operationId: `${orderId}-1` }
  yield by(MECHANIC, report(pads, found))
  yield by(MECHANIC, report(discs, { ...found, text: '制动盘磨到极限', measured: '20.6 mm' }))
  yield by(ADVISOR, price(pads, 44_000, orderId))
  yield by(ADVISOR, price(discs, 128_000, orderId))
  yield by(ADVISOR, {
    ...{ type: 'propose', orderId, proposalId: proposal, findingIds: [pads, discs] },
    ...{ promisedAt: look().now + 3 * 60 * MINUTE, holds: [] },
  })
  const hash = look().visit.extraWork.proposals.at(-1)?.hash ?? ''
  yield by(
    ADVISOR,
    answer(
      hash,
      { [pads]: 'agreed', [discs]: 'declined' },
      { orderId, proposalId: proposal, by: 'desk', evidence: ink },
    ),
  )
}

function* worked(look: () => Look, by: By): Generator<Asked> {
  // As often as there is anything to do: where others meddled, what is refused is not asked for ever.
  for (let n = 0, open = currentOperation(look().order); open && n < 9; n++, open = currentOperation(look().order)) {
    const running = open.clocks.some(({ stoppedAt }) => stoppedAt === null)
    if (!running) yield by(MECHANIC, ask.start(open.id, MECHANIC))
    yield by(MECHANIC, ask.finish(open.id, '已更换，试验正常'))
  }
}

/** The final inspection sends it back once, and it is done again (P5.3). */
function* back(orderId: string, look: () => Look, by: By): Generator<Asked> {
  yield by(INSPECTOR, ask.fail(orderId, `${orderId}-1`))
  yield* worked(look, by)
  yield by(FOREMAN, ask.move(orderId, 'inspection'))
}

function* settled(orderId: string, look: () => Look, by: By): Generator<Asked> {
  yield by(ADVISOR, tellReady(orderId, { by: 'in-person' }))
  yield by(CASHIER, settle(orderId, billOf(look().visit).due))
  const due = balance(look().visit.bill)
  yield by(CASHIER, {
    ...{ type: 'take-payment', orderId, id: `${orderId}-paid`, method: 'wechat', amount: due, receipt: '0231' },
  })
  const validUntil = look().now + 60 * MINUTE
  yield by(CASHIER, { type: 'issue-pass', orderId, id: `${orderId}-pass`, kind: 'exit', validUntil, code: 'LETMEOUT' })
  yield by(ADVISOR, deliver(orderId))
  const { order, visit } = look()
  yield by(CASHIER, { type: 'use-pass', orderId, code: visit.pass.issued[0]?.code ?? 'NONE', plate: order.plate })
  yield by(CASHIER, { type: 'rate-visit', orderId, stars: 5, words: '' })
}

function operationOf(look: () => Look): string {
  return currentOperation(look().order)?.id ?? ''
}
