// Orders as advisors write them, with what a test does not speak of left to its usual value.
import type { AgreementCommand, Confirmation, Declined, OrderDraft, PaperOrder, Term } from '#domain/visit/agreement.ts'
import type { FreeLine, LabourLine, PartLine, QuoteLine } from '#domain/visit/quote.ts'
import { shownHash } from '#domain/visit/shown.ts'
import { ADVISOR, at, type Shop } from './floor-builder.ts'

export const INK = 'M10 100L200 60L320 140L590 90'

/** An hour of mechanics for 220 yuan, unless told. */
export const labour = (
  id: string,
  facts: Partial<LabourLine> = {},
  work: Partial<LabourLine['work']> = {},
): LabourLine => ({
  ...{ kind: 'labour', id, code: '', name: '保养', payType: 'customer', ifRefused: null },
  ...{ price: 22_000, afterDisassembly: null },
  work: { trade: 'mechanical', standardMinutes: 60, equipment: [], certificates: [], parallel: false, ...work },
  ...facts,
})

/** Four litres of oil at 98 yuan, unless told. */
export const part = (id: string, operationId: string, facts: Partial<PartLine> = {}): PartLine => ({
  ...{ kind: 'part', id, operationId, code: 'G 052 577', name: '机油 0W-20', payType: 'customer', ifRefused: null },
  ...{ quantity: 400, unit: 'L', unitPrice: 9_800, source: 'maker' },
  ...facts,
})

export const free = (id: string, name = '加玻璃水'): FreeLine => ({
  ...{ kind: 'free', id, code: '', name, payType: 'internal', ifRefused: null },
})

export const draft = (lines: readonly QuoteLine[], facts: Partial<OrderDraft> = {}): OrderDraft => ({
  ...{ type: 'maintenance', complaint: '该做保养了', diagnosis: '', roadTest: false, lift: false },
  story: { what: '', when: '', where: '', who: '', why: '', how: '' },
  lines,
  declined: [],
  ...facts,
})

export const declined = (id: string, facts: Partial<Declined> = {}): OrderDraft['declined'][number] => ({
  ...{ id, text: '更换前制动片', safety: true, from: 'advisor', price: 66_600 },
  ...facts,
})

/** Written and signed by hand: an hour of mechanics, collected at five. */
export const paper = (orderId: string, facts: Partial<PaperOrder> = {}): PaperOrder => ({
  ...{ type: 'enter-paper-order', orderId, draft: draft([labour(`${orderId}-1`)]), promisedAt: at('17:00') },
  ...{ washWished: null, keepOldParts: null, arrivedAt: null, signedAt: null },
  ...facts,
})

export const TERMS: Readonly<Record<Confirmation, Term>> = {
  items: { what: 'items' },
  price: { what: 'price' },
  promise: { what: 'promise', promisedAt: at('17:00') },
  wash: { what: 'wash', wished: true },
  'old-parts': { what: 'old-parts', keep: false },
}

/** What an advisor does at a shop's order, on the version that stands. */
export class Counter {
  readonly #shop: Shop
  readonly #orderId: string

  constructor(shop: Shop, orderId = 'a001') {
    this.#shop = shop
    this.#orderId = orderId
  }

  get agreement() {
    return this.#shop.visit(this.#orderId).agreement
  }

  write(lines: readonly QuoteLine[], facts: Partial<OrderDraft> = {}): AgreementCommand {
    return {
      ...{ type: 'write-order', orderId: this.#orderId, seen: this.agreement.version },
      draft: draft(lines, facts),
    }
  }

  confirm(what: Confirmation): AgreementCommand {
    return {
      ...{ type: 'confirm-term', orderId: this.#orderId, seen: this.agreement.version },
      term: TERMS[what],
    }
  }

  /** Signs what stands there now. */
  sign(): AgreementCommand {
    const hash = shownHash(this.#shop.order(this.#orderId), this.agreement)
    return { type: 'sign', orderId: this.#orderId, hash, ink: INK }
  }

  does(command: AgreementCommand): this {
    this.#shop.does(command, ADVISOR)
    return this
  }

  confirmsAll(): this {
    for (const what of Object.keys(TERMS) as Confirmation[]) this.does(this.confirm(what))
    return this
  }

  refusal(command: AgreementCommand) {
    return this.#shop.refusal(command, ADVISOR)
  }
}
