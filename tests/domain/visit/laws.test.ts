// Laws that hold in every visit, whoever asks whatever: a whole visit, with anything thrown in between its steps.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SiteCommand } from '#domain/command.ts'
import { evolve } from '#domain/evolve.ts'
import { replayOrder } from '#domain/replay.ts'
import { agreedLines, CONFIRMATIONS } from '#domain/visit/agreement.ts'
import { balance, mostWithoutConsent, settledAt, standing } from '#domain/visit/bill.ts'
import { toldReadyAt } from '#domain/visit/delivery.ts'
import { openAsks } from '#domain/visit/extra-work.ts'
import { amount, sum } from '#domain/visit/money.ts'
import { amountOf, PAY_TYPES } from '#domain/visit/quote.ts'
import { shownHash } from '#domain/visit/shown.ts'
import { draft, INK, labour, part } from '../../support/agreement.ts'
import * as ask from '../../support/commands.ts'
import { CASHIER, deliver, MANAGER, settle, tellReady } from '../../support/delivery.ts'
import { answer, attested, ink, price, report } from '../../support/extra-work.ts'
import { ADVISOR, at, FOREMAN, floorOf, INSPECTOR, MECHANIC, Shop } from '../../support/floor-builder.ts'
import { fullVisit } from '../../support/full-visit.ts'
import { broken } from '../../support/laws.ts'

const ID = 'b001'
const on = { orderId: ID }
const PEOPLE = [ADVISOR, CASHIER, MANAGER, FOREMAN, INSPECTOR, MECHANIC, 'zhou-ping']

/** What somebody asks out of turn; made from what stands there now, so that some of it is possible. */
type Whim = (shop: Shop, dice: number) => SiteCommand
const fen = (dice: number) => [0, 1, 22_000, 44_000, 100_000, 128_000][dice % 6]!
const WHIMS: readonly Whim[] = [
  (shop, dice) => settle(ID, dice % 2 ? fen(dice) : Math.max(0, balance(shop.visit(ID).bill))),
  (_, dice) => ({ type: 'take-payment', ...on, id: `p${dice}`, method: 'cash', amount: fen(dice), receipt: '' }),
  (shop, dice) => ({
    ...{ type: 'take-payment', ...on, id: `q${dice}`, method: 'credit', receipt: '' },
    amount: balance(shop.visit(ID).bill),
  }),
  (_, dice) => ({ type: 'refund', ...on, id: `r${dice}`, method: 'cash', amount: fen(dice), receipt: '' }),
  () => ({ type: 'counter-settlement', ...on, reason: '重算' }),
  (_, dice) => ({ type: 'give-discount', ...on, amount: fen(dice), reason: '活动' }),
  (shop, dice) => ({
    ...{ type: 'adjust-line', ...on, lineId: agreedLines(shop.visit(ID))[dice % 3]?.id ?? 'x', reason: '按实际' },
    ...{
      quantity: dice % 3 ? null : dice * 10,
      price: dice % 2 ? fen(dice) : null,
      payType: PAY_TYPES[dice % 9] ?? null,
    },
  }),
  (shop, dice) => ({
    ...{ type: 'write-order', ...on, seen: dice % 3 ? shop.visit(ID).agreement.version : dice },
    draft: draft([labour(`${ID}-1`, { price: fen(dice) }), part(`${ID}-oil`, `${ID}-1`, { quantity: dice * 10 })]),
  }),
  (shop, dice) => ({
    ...{ type: 'confirm-term', ...on, seen: shop.visit(ID).agreement.version },
    term: dice % 2 ? { what: 'price' } : { what: 'promise', promisedAt: at('20:00') + dice },
  }),
  (shop, dice) => ({
    ...{ type: 'sign', ...on, ink: INK },
    hash: dice % 2 && shop.order(ID) ? shownHash(shop.order(ID), shop.visit(ID).agreement) : 'ab'.repeat(32),
  }),
  (_, dice) => report(`f${dice % 3}`, { ...on, operationId: `${ID}-1`, safety: dice % 2 === 0 }),
  (_, dice) => price(`f${dice % 3}`, fen(dice), ID),
  (shop, dice) => ({
    ...{ type: 'propose', ...on, proposalId: `a${dice % 2}`, findingIds: [`f${dice % 3}`], holds: [`${ID}-1`] },
    promisedAt: dice % 2 ? shop.now + 60 * 60_000 : null,
  }),
  (shop, dice) => {
    const proposal = shop.visit(ID).extraWork.proposals.at(-1)
    const verdicts = Object.fromEntries(
      (proposal?.findingIds ?? ['f0']).map((id, n) => [id, (dice + n) % 2 ? 'agreed' : 'declined']),
    )
    return answer(dice % 3 ? (proposal?.hash ?? '') : 'ab'.repeat(32), verdicts as Record<string, 'agreed'>, {
      ...{ ...on, proposalId: proposal?.id ?? 'a0', by: dice % 2 ? 'desk' : 'telephone' },
      evidence: dice % 2 ? ink : attested,
    })
  },
  (shop) => ({
    ...{ type: 'withdraw-proposal', ...on, proposalId: shop.visit(ID).extraWork.proposals.at(-1)?.id ?? 'a0' },
    reason: '看错了',
  }),
  () => ({ type: 'pass-inspection', ...on }),
  () => ask.fail(ID, `${ID}-1`),
  () => ({ type: 'make-ready', ...on }),
  (_, dice) => tellReady(ID, { reached: dice % 2 === 0 }),
  () => deliver(ID),
  (shop, dice) => ({
    ...{
      type: 'issue-pass',
      ...on,
      id: `pass${dice}`,
      kind: dice % 2 ? 'exit' : 'parts',
      code: `C${dice}`.padEnd(8, 'X'),
    },
    validUntil: shop.now + dice * 60_000,
  }),
  (shop, dice) => ({
    ...{ type: 'use-pass', ...on, plate: dice % 3 ? (shop.order(ID)?.plate ?? '') : '京A00000' },
    code: shop.visit(ID).pass.issued.at(-1)?.code ?? 'NONE',
  }),
  (_, dice) => ({ type: 'close-unrepaired', ...on, reason: '不修了', fee: fen(dice) }),
  () => ({ type: 'reopen-order', ...on, reason: '又要修' }),
  () => ask.cancel(ID),
  () => ask.start(`${ID}-1`, MECHANIC),
  () => ask.finish(`${ID}-1`),
  (_, dice) => ask.hold(`${ID}-1`, { reason: dice % 2 ? 'parts' : 'consent' }),
  () => ask.release(`${ID}-1`),
]

/** What a visit must never be, in words. */
function brokenLaws(shop: Shop): string[] {
  const order = shop.order(ID)
  const { agreement, bill, delivery, extraWork, pass } = shop.visit(ID)
  const agreed = agreedLines(shop.visit(ID))
  const entry = standing(bill)
  const asked = new Set(extraWork.proposals.flatMap(({ answers }) => answers.map(({ findingId }) => findingId)))
  const laws: Record<string, boolean> = {
    'a line costs its quantity times its price, and nothing is below zero': agreed.every(
      (line) =>
        amountOf(line) >= 0 && (line.kind !== 'part' || amountOf(line) === amount(line.quantity, line.unitPrice)),
    ),
    'payers together pay what the lines cost (P6.1)': bill.entries.every(
      ({ lines, totals }) => sum(Object.values(totals)) === sum(lines.map(({ actual }) => actual)),
    ),
    'what is due is the customer’s share less the discount': bill.entries.every(
      ({ totals, discount, due }) => due === totals.customer - discount,
    ),
    'a settlement and its counter-entry are nothing together': bill.entries.every(
      ({ kind, due }, n) =>
        kind === 'settlement' || due === -bill.entries[n - 1]!.due || bill.entries[n - 1]!.due === 0,
    ),
    'nothing is settled a tenth above what was confirmed (P6.2)':
      !entry ||
      entry.totals.customer <=
        mostWithoutConsent(sum(entry.lines.filter((l) => l.payType === 'customer').map((l) => l.estimate))),
    'nobody has paid more than was ever due': bill.payments.length === 0 || bill.entries.length > 0,
    'signed on a screen, all five were confirmed (P3.8)':
      agreement.signed?.kind !== 'screen' ||
      agreement.version !== agreement.signed.version ||
      CONFIRMATIONS.every((what) => agreement.confirmations[what] !== null),
    'extra work is agreed only by an answer to exactly the version that was seen (P4.7)': extraWork.findings.every(
      ({ id, state }) => (state !== 'agreed' && state !== 'declined') || asked.has(id),
    ),
    'delivered, it was told, settled, signed for, and nothing was left open (P6)':
      order?.deliveredAt == null ||
      (toldReadyAt(delivery) !== null && openAsks(extraWork).length === 0 && delivery.givenBack !== null),
    'an exit pass is used only by a car that is settled, or was never worked on': pass.issued.every(
      ({ kind, usedAt }) => kind !== 'exit' || usedAt === null || settledAt(bill) !== null || bill.entries.length !== 1,
    ),
    'one pass is valid at a time':
      pass.issued.filter(
        ({ usedAt, voidedAt, validUntil }) => usedAt === null && voidedAt === null && shop.now <= validUntil,
      ).length <= 1,
  }
  return Object.keys(laws).filter((law) => !laws[law])
}

const whims = fc.array(
  fc.record({ after: fc.nat(70), which: fc.nat(WHIMS.length - 1), who: fc.constantFrom(...PEOPLE), dice: fc.nat(40) }),
  { maxLength: 45 },
)

describe('in every visit', () => {
  test('whatever is asked in between, the laws hold, money adds up, and the log replays to the same car', () => {
    let delivered = 0
    fc.assert(
      fc.property(whims, (all) => {
        const shop = new Shop(floorOf())
        const look = () => ({ floor: shop.floor, order: shop.order(ID), visit: shop.visit(ID), now: shop.now })
        const tries = (command: SiteCommand, personId: string) => {
          if (!shop.floor.orders.has(ID) && command.type !== 'check-in') return
          shop.pass(1)
          if (!shop.ask(command, personId).ok) return
          shop.does(command, personId)
          const wrong = [...broken(shop.floor), ...brokenLaws(shop)]
          if (wrong.length > 0) expect(wrong, command.type).toEqual([])
        }
        let step = 0
        for (const { command, personId } of fullVisit(ID, 1, look)) {
          tries(command, personId)
          for (const { which, who, dice } of all.filter(({ after }) => after === step))
            tries(WHIMS[which]!(shop, dice), who)
          if (!shop.floor.orders.has(ID) || step++ > 90) break
        }
        if (shop.order(ID)?.deliveredAt) delivered++
        const log = shop.log.map(({ events, envelope }) => ({
          command: commandOf(envelope.commandId),
          events,
          envelope,
        }))
        expect(log.reduce((floor, { events, envelope }) => evolve(floor, events, envelope), floorOf())).toEqual(
          shop.floor,
        )
        const again = replayOrder(
          floorOf(),
          ID,
          log.filter(({ events }) => events.some(mine)),
        )
        expect(again?.order).toEqual(shop.order(ID) ?? again?.order)

        function commandOf(id: string): string {
          return shop.asked.get(id) ?? ''
        }
      }),
      { numRuns: 120 },
    )
    // A test that never gets a car to its customer would prove little.
    expect(delivered).toBeGreaterThan(10)
  })
})

const mine = (event: object): boolean =>
  ('orderId' in event && event.orderId === ID) || ('order' in event && (event.order as { id: string }).id === ID)
