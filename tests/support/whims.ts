// What somebody asks of a car out of turn: one whim a command, made from what stands there now, so that some of it is
// possible. A command without its line here does not compile.
import type { Command, CommandType, SiteCommand } from '#domain/command.ts'
import { TOLD_BY } from '#domain/order.ts'
import { SPOT_KINDS } from '#domain/place.ts'
import { agreedLines, CONFIRMATIONS } from '#domain/visit/agreement.ts'
import { balance } from '#domain/visit/bill.ts'
import { billOf } from '#domain/visit/bill-rules.ts'
import { standingProposal } from '#domain/visit/extra-work.ts'
import { HANDOVER_CHECKS } from '#domain/visit/handover.ts'
import { partLines } from '#domain/visit/parts.ts'
import { PASS_KINDS } from '#domain/visit/pass.ts'
import { PAY_TYPES } from '#domain/visit/quote.ts'
import { STAYS } from '#domain/visit/reception.ts'
import { shownHash } from '#domain/visit/shown.ts'
import type { VisitCommandType } from '#domain/visit/visit.ts'
import { STOPS } from '#domain/visit/walkaround.ts'
import { declined, draft, free, INK, labour, paper, part } from './agreement.ts'
import * as ask from './commands.ts'
import { deliver, settle, tellReady } from './delivery.ts'
import { answer, attested, ink, price, report } from './extra-work.ts'
import { MECHANIC, type Shop } from './floor-builder.ts'
import { allOk, checkItems, driveBack, driveOut, signCheck } from './inspection.ts'

/** `dice` picks among what could be asked. */
type Whim<C extends SiteCommand = SiteCommand> = (shop: Shop, orderId: string, dice: number) => C
type Whims<C extends SiteCommand> = { readonly [T in C['type']]: Whim }

const one = <T>(items: readonly T[], dice: number): T => items[dice % items.length]!
const fen = (dice: number) => one([0, 1, 22_000, 24_200, 24_201, 44_000, 100_000, 128_000], dice)
const operationOf = (shop: Shop, id: string, dice: number) =>
  one(
    shop
      .order(id)
      .operations.map((operation) => operation.id)
      .concat(`${id}-1`),
    dice,
  )
const lineOf = (shop: Shop, id: string, dice: number) =>
  one(
    agreedLines(shop.visit(id))
      .map((line) => line.id)
      .concat('nothing'),
    dice,
  )
const partOf = (shop: Shop, id: string, dice: number) =>
  one(
    partLines(shop.visit(id))
      .map((line) => line.id)
      .concat('nothing'),
    dice,
  )
const findingOf = (shop: Shop, id: string, dice: number) =>
  one(
    shop
      .visit(id)
      .extraWork.findings.map((finding) => finding.id)
      .concat('f0'),
    dice,
  )
const soon = (shop: Shop, dice: number) => shop.now + (dice % 7) * 60 * 60_000

const VISIT: Whims<Extract<SiteCommand, { type: VisitCommandType }>> = {
  arrive: (_, orderId) => ({ type: 'arrive', orderId, spot: null }),
  receive: (_, orderId) => ({ type: 'receive', orderId }),
  'put-covers-on': (_, orderId) => ({ type: 'put-covers-on', orderId }),
  'record-stay': (_, orderId, dice) => ({ type: 'record-stay', orderId, stay: one(STAYS, dice) }),
  'change-contacts': (_, orderId) => ({ type: 'change-contacts', orderId }),
  'call-advisor': (_, orderId) => ({ type: 'call-advisor', orderId }),
  'take-customer-call': (_, orderId) => ({ type: 'take-customer-call', orderId }),
  'mark-repeat': (_, orderId, dice) => ({ type: 'mark-repeat', orderId, repeat: dice % 2 === 0 }),
  'hand-over': (_, orderId, dice) => ask.handOver(orderId, dice % 2 ? 'B1' : null),
  'note-stop': (shop, orderId, dice) => ({
    ...{ type: 'note-stop', orderId, stop: one(STOPS, dice), seenAt: shop.now },
    note: { passed: true, marks: [], readings: dice % 2 ? { mileageKm: 50_000 + dice } : {} },
  }),
  'finish-walkaround': (_, orderId) => ({ type: 'finish-walkaround', orderId }),
  'verify-car': (_, orderId, dice) => ({
    type: 'verify-car',
    orderId,
    differs: dice % 3 ? '' : '后保有划痕',
    photos: [],
  }),
  'settle-difference': (_, orderId) => ({ type: 'settle-difference', orderId, how: '客户说原来就有' }),
  'write-order': (shop, orderId, dice) => {
    const lines = [
      labour(`${orderId}-1`, { price: fen(dice) }),
      part(`${orderId}-oil`, `${orderId}-1`, { quantity: dice * 10 + 1 }),
    ]
    const more =
      dice % 5 === 0 ? [labour(`${orderId}-2`, { payType: one(PAY_TYPES, dice) })] : [free(`${orderId}-free`)]
    const written = draft([...lines, ...more], dice % 7 === 0 ? { declined: [declined(`${orderId}-no`)] } : {})
    return {
      ...{ type: 'write-order', orderId, draft: written },
      seen: dice % 6 ? shop.visit(orderId).agreement.version : dice,
    }
  },
  'propose-promise': (shop, orderId, dice) => ({ type: 'propose-promise', orderId, promisedAt: soon(shop, dice) }),
  'confirm-term': (shop, orderId, dice) => ({
    ...{ type: 'confirm-term', orderId, seen: shop.visit(orderId).agreement.version },
    term: one(
      [
        { what: 'items' },
        { what: 'price' },
        { what: 'promise', promisedAt: soon(shop, dice) },
        { what: 'wash', wished: dice % 2 === 0 },
        { what: 'old-parts', keep: dice % 4 === 0 },
      ] as const,
      dice,
    ),
  }),
  'withdraw-confirmation': (_, orderId, dice) => ({
    type: 'withdraw-confirmation',
    orderId,
    what: one(CONFIRMATIONS, dice),
  }),
  'sign-refusal': (_, orderId) => ({ type: 'sign-refusal', orderId, declinedId: `${orderId}-no`, ink: INK }),
  sign: (shop, orderId, dice) => ({
    ...{ type: 'sign', orderId, ink: INK },
    hash: dice % 4 ? shownHash(shop.order(orderId), shop.visit(orderId).agreement) : 'ab'.repeat(32),
  }),
  'enter-paper-order': (shop, orderId, dice) =>
    paper(orderId, { promisedAt: soon(shop, dice), keepOldParts: dice % 2 === 0 }),
  'reserve-part': (shop, orderId, dice) => ({
    ...{ type: 'reserve-part', orderId, lineId: partOf(shop, orderId, dice), quantity: (dice % 5) * 100, shelf: 'K3' },
  }),
  'mark-missing': (shop, orderId, dice) => ({
    ...{ type: 'mark-missing', orderId, lineId: partOf(shop, orderId, dice), quantity: (dice % 5) * 100 },
    ...{ expectedAt: dice % 2 ? soon(shop, dice) : null, note: '' },
  }),
  'part-arrived': (shop, orderId, dice) => ({
    ...{
      type: 'part-arrived',
      orderId,
      lineId: partOf(shop, orderId, dice),
      quantity: (dice % 4) * 100 + 100,
      shelf: 'K3',
    },
  }),
  'issue-part': (shop, orderId, dice) => ({
    ...{ type: 'issue-part', orderId, takenBy: MECHANIC, ink: null },
    items: [{ lineId: partOf(shop, orderId, dice), quantity: (dice % 4) * 100 + 50 }],
  }),
  'return-part': (shop, orderId, dice) => ({
    ...{ type: 'return-part', orderId, takenBy: MECHANIC, note: '' },
    items: [{ lineId: partOf(shop, orderId, dice), quantity: (dice % 4) * 100 + 50 }],
  }),
  'tag-old-part': (shop, orderId, dice) => ({
    type: 'tag-old-part',
    orderId,
    lineId: partOf(shop, orderId, dice),
    tag: `OLD${dice}`,
  }),
  'return-old-part': (shop, orderId) => ({
    ...{ type: 'return-old-part', orderId, oldPartId: shop.visit(orderId).parts.oldParts[0]?.id ?? 'none' },
  }),
  'report-finding': (shop, orderId, dice) =>
    report(`f${dice % 3}`, { orderId, operationId: operationOf(shop, orderId, dice), safety: dice % 2 === 0 }),
  'price-finding': (shop, orderId, dice) => price(findingOf(shop, orderId, dice), fen(dice), orderId),
  'note-finding': (shop, orderId, dice) => ({
    type: 'note-finding',
    orderId,
    findingId: findingOf(shop, orderId, dice),
  }),
  'withdraw-finding': (shop, orderId, dice) => ({
    ...{ type: 'withdraw-finding', orderId, findingId: findingOf(shop, orderId, dice), reason: '看错了' },
  }),
  propose: (shop, orderId, dice) => ({
    ...{ type: 'propose', orderId, proposalId: `a${dice % 2}`, findingIds: [findingOf(shop, orderId, dice)] },
    ...{ promisedAt: dice % 2 ? soon(shop, dice) : null, holds: dice % 3 ? [] : [operationOf(shop, orderId, dice)] },
  }),
  'withdraw-proposal': (shop, orderId) => ({
    ...{ type: 'withdraw-proposal', orderId, reason: '看错了' },
    proposalId: standingProposal(shop.visit(orderId).extraWork)?.id ?? 'a0',
  }),
  'answer-proposal': (shop, orderId, dice) => {
    const proposal = standingProposal(shop.visit(orderId).extraWork)
    const said = (proposal?.findingIds ?? ['f0']).map((id, n) => [id, (dice + n) % 2 ? 'agreed' : 'declined'] as const)
    const by = dice % 2 ? 'desk' : 'telephone'
    const facts = { orderId, proposalId: proposal?.id ?? 'a0', by, evidence: dice % 2 ? ink : attested } as const
    return answer(dice % 4 ? (proposal?.hash ?? '') : 'ab'.repeat(32), Object.fromEntries(said), facts)
  },
  'remind-advisor': (shop, orderId, dice) => ({
    ...{ type: 'remind-advisor', orderId, afterMinutes: dice + 1 },
    proposalId: standingProposal(shop.visit(orderId).extraWork)?.id ?? 'a0',
  }),
  'check-items': (shop, orderId, dice) => {
    const items = allOk(shop.order(orderId))
    const wrong = { result: 'not-ok', value: null, note: '磨损' } as const
    return checkItems(orderId, dice % 3 || !items[0] ? items : [{ ...items[0], ...wrong }, ...items.slice(1)])
  },
  'sign-check': (_, orderId, dice) => signCheck(orderId, dice % 2 ? 'self' : 'leader'),
  'start-road-test': (_, orderId, dice) => driveOut(orderId, 52_000 + dice),
  'end-road-test': (_, orderId, dice) => driveBack(orderId, 52_000 + dice),
  'pass-inspection': (_, orderId) => ({ type: 'pass-inspection', orderId }),
  'fail-inspection': (shop, orderId, dice) => ask.fail(orderId, operationOf(shop, orderId, dice)),
  'note-uncorrected': (_, orderId, dice) => ({
    ...{ type: 'note-uncorrected', orderId, id: `left${dice % 3}`, text: '雨刮老化', safety: dice % 2 === 0 },
  }),
  'move-key': (_, orderId, dice) => ({
    ...{
      type: 'move-key',
      orderId,
      to: one(['reception', 'foreman', 'workshop', 'cabinet', 'advisor'] as const, dice),
    },
    tag: dice % 3 ? null : String(dice),
  }),
  'start-wash': (_, orderId) => ({ type: 'start-wash', orderId, spot: null }),
  'record-old-parts': (_, orderId, dice) => ({
    ...{ type: 'record-old-parts', orderId, fate: dice % 2 ? 'bagged' : 'recycled', where: '后备箱' },
  }),
  'sign-handover': (_, orderId, dice) => ({
    ...{ type: 'sign-handover', orderId, checks: HANDOVER_CHECKS.slice(dice % 4 ? 0 : 1), note: '' },
  }),
  'make-ready': (_, orderId) => ({ type: 'make-ready', orderId }),
  'send-away': (shop, orderId, dice) => ({
    ...{ type: 'send-away', orderId, kind: dice % 2 ? 'home' : 'sublet', where: '外协', reason: '缺件' },
    ...{ operationIds: dice % 3 ? [operationOf(shop, orderId, dice)] : [], expectedAt: null },
    code: `A${dice}`.padEnd(8, 'X'),
  }),
  'come-back': (shop, orderId, dice) => ({
    ...{ type: 'come-back', orderId, spot: null, done: dice % 3 ? [] : [operationOf(shop, orderId, dice)] },
  }),
  'close-unrepaired': (_, orderId, dice) => ask.closeUnrepaired(orderId, fen(dice)),
  'reopen-order': (_, orderId) => ask.reopen(orderId),
  'adjust-line': (shop, orderId, dice) => ({
    ...{ type: 'adjust-line', orderId, lineId: lineOf(shop, orderId, dice), reason: '按实际' },
    ...{
      quantity: dice % 3 ? null : dice * 10,
      price: dice % 2 ? fen(dice) : null,
      payType: PAY_TYPES[dice % 9] ?? null,
    },
  }),
  'give-discount': (_, orderId, dice) => ({
    type: 'give-discount',
    orderId,
    amount: fen(dice) % 5_000,
    reason: '活动',
  }),
  settle: (shop, orderId, dice) => settle(orderId, dice % 5 ? billOf(shop.visit(orderId)).due : fen(dice)),
  'counter-settlement': (_, orderId) => ({ type: 'counter-settlement', orderId, reason: '重算' }),
  'take-payment': (shop, orderId, dice) => ({
    ...{ type: 'take-payment', orderId, id: `p${dice}`, method: dice % 3 ? 'cash' : 'credit', receipt: '' },
    amount: dice % 2 ? Math.max(1, balance(shop.visit(orderId).bill)) : fen(dice) + 1,
  }),
  refund: (shop, orderId, dice) => ({
    ...{ type: 'refund', orderId, id: `r${dice}`, method: 'cash', receipt: '' },
    amount: dice % 2 ? Math.max(1, -balance(shop.visit(orderId).bill)) : fen(dice) + 1,
  }),
  'write-invoice': (shop, orderId, dice) => ({
    ...{ type: 'write-invoice', orderId, id: `i${dice}`, number: `N${dice}` },
    redOf: dice % 2 ? null : (shop.visit(orderId).bill.invoices.at(-1)?.id ?? null),
  }),
  'issue-pass': (shop, orderId, dice) => ({
    ...{
      type: 'issue-pass',
      orderId,
      id: `pass${dice}`,
      kind: one(PASS_KINDS, dice % 5),
      code: `C${dice}`.padEnd(8, 'X'),
    },
    validUntil: shop.now + dice * 60_000,
  }),
  'void-pass': (shop, orderId) => ({
    type: 'void-pass',
    orderId,
    id: shop.visit(orderId).pass.issued.at(-1)?.id ?? 'none',
  }),
  'use-pass': (shop, orderId, dice) => ({
    ...{ type: 'use-pass', orderId, plate: dice % 4 ? shop.order(orderId).plate : '京A00000' },
    code: shop.visit(orderId).pass.issued.at(-1)?.code ?? 'NONE',
  }),
  'let-in': (shop, orderId, dice) => ({
    ...{ type: 'let-in', orderId, plate: dice % 4 ? shop.order(orderId).plate : '京A00000' },
    code: shop.visit(orderId).pass.issued.at(-1)?.code ?? 'NONE',
  }),
  'tell-ready': (_, orderId, dice) => tellReady(orderId, { reached: dice % 2 === 0 }),
  'note-wear': (_, orderId, dice) => ({
    ...{ type: 'note-wear', orderId, nextService: { date: '2027-05-22', mileageKm: 60_000 } },
    wear: [{ part: 'front-brakes', left: dice, kilometres: null }],
  }),
  deliver: (_, orderId) => deliver(orderId),
  'rate-visit': (_, orderId, dice) => ({ type: 'rate-visit', orderId, stars: (dice % 5) + 1, words: '' }),
}

const FLOOR: Whims<Command> = {
  // Under the id of a car that left, the server itself refuses it.
  'check-in': (_, __, dice) => ask.checkIn(`c00${dice % 3}`),
  'reassign-customers': () => ({ type: 'reassign-customers', fromId: 'wang-min', toId: 'chen-hao' }),
  'change-promise': (shop, orderId, dice) => ({
    ...{ type: 'change-promise', orderId, promisedAt: soon(shop, dice), reason: '等配件', told: one(TOLD_BY, dice) },
  }),
  'plan-operation': (shop, orderId, dice) => ask.plan(operationOf(shop, orderId, dice), one([1, 4, 5, null], dice)),
  'drive-in': (_, orderId, dice) => ask.driveIn(orderId, one([1, 4, 5], dice)),
  'move-car': (_, orderId, dice) => ask.move(orderId, one(SPOT_KINDS, dice)),
  'undo-move': (shop, orderId) => ask.undo(orderId, shop.order(orderId).lastMove?.commandId ?? 'none'),
  'explain-move': (shop, orderId) => ask.explain(orderId, shop.order(orderId).overtakings[0]?.commandId ?? 'none'),
  'start-operation': (shop, orderId, dice) => ask.start(operationOf(shop, orderId, dice), MECHANIC),
  'pause-operation': (shop, orderId, dice) => ask.pause(operationOf(shop, orderId, dice), MECHANIC),
  'resume-operation': (shop, orderId, dice) => ask.resume(operationOf(shop, orderId, dice), MECHANIC),
  'finish-operation': (shop, orderId, dice) => ask.finish(operationOf(shop, orderId, dice)),
  'switch-work': (shop, orderId, dice) => ask.switchTo(operationOf(shop, orderId, dice), MECHANIC),
  'share-operation': (shop, orderId, dice) => ({
    ...{ type: 'share-operation', orderId, operationId: operationOf(shop, orderId, dice), shared: dice % 2 === 0 },
  }),
  'end-shift': () => ({ type: 'end-shift', personId: MECHANIC, expectedAt: null }),
  'hold-operation': (shop, orderId, dice) =>
    ask.hold(operationOf(shop, orderId, dice), { reason: dice % 2 ? 'parts' : 'consent' }),
  'release-operation': (shop, orderId, dice) => ask.release(operationOf(shop, orderId, dice)),
  'finish-wash': (_, orderId) => ask.washed(orderId),
  'cancel-order': (_, orderId) => ask.cancel(orderId),
  'take-bay-out': (_, __, dice) => ask.takeOut(one([1, 4], dice)),
  'return-bay': (_, __, dice) => ask.returnBay(one([1, 4], dice)),
  'call-for-help': (_, __, dice) => ask.call(`call-${dice % 3}`, 1),
  'take-call': (_, __, dice) => ask.takeCall(`call-${dice % 3}`),
}

/** Every command that there is. */
export const WHIMS: Readonly<Record<VisitCommandType | CommandType, Whim>> = { ...VISIT, ...FLOOR }
