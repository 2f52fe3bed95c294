import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { VisitFile } from '#contract/visit-file.ts'
import type { SiteCommand } from '#domain/command.ts'
import type { Floor } from '#domain/floor.ts'
import { localDate } from '#domain/local-date.ts'
import { YES, type Verdict } from '#domain/refusal.ts'
import { signatureLacks } from '#domain/visit/agreement-rules.ts'
import { CONFIRMATIONS, type Confirmation, type Declined, type Term } from '#domain/visit/agreement.ts'
import { canVisit } from '#domain/visit/decide.ts'
import { keepsOldParts, promiseOf, shownHash, washOf } from '#domain/visit/shown.ts'
import type { VisitCommand } from '#domain/visit/visit.ts'
import { confirmationWords } from '#words/agreement.ts'
import { orderDeskWords } from '#words/order-desk.ts'
import { refusalText } from '#words/refusal.ts'
import { say, type Lang } from '#words/say.ts'
import { siteNow } from '../../kit/clock.ts'
import { SendController, type DeskSend } from '../kit/send-controller.ts'

interface SigningHost extends ReactiveControllerHost, EventTarget {
  readonly file: VisitFile
  readonly floor: Floor
  readonly send: DeskSend
  readonly personId: string
}

/**
 * What stands between an order and its signature (P3.8), and is done one by one: confirmations, refusals that are signed
 * (P3.9), the signature itself, bound to what is shown while it is drawn. The same on the advisor's stub and on the
 * screen that is turned to the customer.
 */
export class SigningController implements ReactiveController {
  /** The customer's signature as it is being drawn. */
  ink = ''
  /** Signatures under refusals, by what is declined. */
  refusals: Readonly<Record<string, string>> = {}
  /** The order changed under the pen: it has to be signed anew. */
  cleared = false
  readonly #host: SigningHost
  readonly #sending: SendController
  #orderId = ''
  /** The digest of what was shown when the signature was drawn. */
  #hash = ''

  constructor(host: SigningHost) {
    this.#host = host
    this.#sending = new SendController(host)
    host.addController(this)
  }

  /** What was signed was shown; once that changes, the ink stands for something else and is wiped off. */
  hostUpdate(): void {
    const { order, visit } = this.#host.file
    if (order.id !== this.#orderId) {
      this.#orderId = order.id
      this.ink = ''
      this.refusals = {}
      this.cleared = false
    } else if (this.ink && this.#hash !== shownHash(order, visit.agreement)) {
      this.ink = ''
      this.cleared = true
    }
  }

  /** Why the last thing was not done; null where it was. */
  get refused(): Readonly<Record<Lang, string>> | null {
    return this.#sending.refused
  }

  /** When the customer confirmed it; null where they have not. */
  at(what: Confirmation): number | null {
    return this.#host.file.visit.agreement.confirmations[what]
  }

  /** The first that is open; undefined where all five are confirmed. */
  get next(): Confirmation | undefined {
    return CONFIRMATIONS.find((what) => this.at(what) === null)
  }

  /** What is declined against advice, about safety, and not signed for yet. */
  get unsignedRefusals(): readonly Declined[] {
    return this.#host.file.visit.agreement.declined.filter(({ safety, refusal }) => safety && refusal === null)
  }

  /** `yes`: of what is a question, the answer; as it stands where nobody says. */
  mayConfirm(what: Confirmation, yes?: boolean): Verdict {
    return this.#may(this.#confirming(what, yes))
  }

  confirm(what: Confirmation, yes?: boolean): void {
    const command = this.#confirming(what, yes)
    if (this.#may(command).ok) void this.#sending.run(command)
  }

  withdraw(what: Confirmation): void {
    void this.#sending.run({ type: 'withdraw-confirmation', orderId: this.#host.file.order.id, what })
  }

  drawRefusal(declinedId: string, ink: string): void {
    this.refusals = { ...this.refusals, [declinedId]: ink }
    this.#host.requestUpdate()
  }

  signRefusal(declinedId: string): void {
    const orderId = this.#host.file.order.id
    const ink = this.refusals[declinedId]
    if (ink) void this.#sending.run({ type: 'sign-refusal', orderId, declinedId, ink })
  }

  draw(ink: string): void {
    const { order, visit } = this.#host.file
    this.ink = ink
    this.cleared = false
    this.#hash = shownHash(order, visit.agreement)
    this.#host.requestUpdate()
  }

  /** What is still missing before the signature counts, in short words. */
  missing(lang: Lang): string[] {
    const { order, visit } = this.#host.file
    const { timeZone } = this.#host.floor.site
    const lacks = signatureLacks(order, visit.agreement, siteNow()).flatMap((refusal) => {
      if (refusal.code === 'unconfirmed') return refusal.missing.map((what) => say(confirmationWords, lang, what))
      if (refusal.code === 'check-first') return [say(orderDeskWords, lang, 'missingCheck')]
      if (refusal.code === 'refusal-unsigned') return [say(orderDeskWords, lang, 'notThis', { item: refusal.item })]
      return [refusalText(refusal, lang, timeZone)]
    })
    return this.ink === '' ? [...lacks, say(orderDeskWords, lang, 'missingSignature')] : lacks
  }

  async sign(): Promise<void> {
    const command: SiteCommand = {
      type: 'sign',
      orderId: this.#host.file.order.id,
      ...{ hash: this.#hash, ink: this.ink },
    }
    if (await this.#sending.run(command)) this.ink = ''
    this.#host.requestUpdate()
  }

  #confirming(what: Confirmation, yes?: boolean): VisitCommand {
    const { order, visit } = this.#host.file
    const { agreement } = visit
    const terms: Record<Confirmation, Term> = {
      items: { what: 'items' },
      price: { what: 'price' },
      promise: { what: 'promise', promisedAt: promiseOf(order, agreement) ?? 0 },
      wash: { what: 'wash', wished: yes ?? washOf(order, agreement) },
      'old-parts': { what: 'old-parts', keep: yes ?? keepsOldParts(order, agreement) },
    }
    return { type: 'confirm-term', orderId: order.id, seen: agreement.version, term: terms[what] }
  }

  #may(command: VisitCommand): Verdict {
    const { floor, file, personId } = this.#host
    const now = siteNow()
    const date = localDate(now, floor.site.timeZone)
    const answer = canVisit(floor, file.visit, command, { commandId: '', personId, now, realNow: now, date })
    return answer.ok ? YES : answer
  }
}
