import { html, nothing } from 'lit'
import type { LitElement } from 'lit'
import type { SiteCommand } from '#domain/command.ts'
import type { Floor } from '#domain/floor.ts'
import { workersOn, type Operation } from '#domain/operation.ts'
import type { Order } from '#domain/order.ts'
import type { Person } from '#domain/person.ts'
import { YES } from '#domain/refusal.ts'
import { decideSite } from '#domain/visit/decide.ts'
import { actWords } from '#words/board-acts.ts'
import { boardWords } from '#words/board.ts'
import { say, type Lang } from '#words/say.ts'
import { action, type Action } from './actions.ts'
import './bb-ask.ts'
import './bb-bay-details.ts'
import './bb-check-in.ts'
import './bb-closed.ts'
import './bb-order-sheet.ts'
import type { AnswerEvent } from './bb-ask.ts'
import type { ActEvent } from './bb-act.ts'
import type { CheckInEvent } from './bb-check-in.ts'
import type { ReopenEvent } from './bb-closed.ts'
import type { WhyFirstEvent } from './bb-why-first.ts'
import { overruling } from './drop.ts'
import type { Scene } from './hand.ts'
import { holdAction, operationsFor, orderActions, technicians } from './order-actions.ts'
import type { Sending } from './sending.ts'
import type { Held } from './target.ts'

type Sheet = { readonly kind: 'order' | 'bay'; readonly id: string } | { readonly kind: 'closed' } | null
type Question =
  | {
      readonly kind: 'act'
      readonly action: Action
      readonly orderId: string | null
      readonly operationId: string | null
    }
  | { readonly kind: 'overrule'; readonly command: SiteCommand }
  | { readonly kind: 'check-in' }
  | null

interface DialogHost extends LitElement {
  readonly sending: Sending
  readonly advisors: readonly Person[]
  scene(): Scene | null
  take(orderId: string): void
}

/** What stands before the board: a car's or a bay's sheet, and at most one question over it. */
export class BoardDialogs {
  readonly #host: DialogHost
  #sheet: Sheet = null
  #question: Question = null

  constructor(host: DialogHost) {
    this.#host = host
  }

  get open(): boolean {
    return this.#sheet !== null || this.#question !== null
  }

  openOrder(id: string): void {
    this.#show({ kind: 'order', id })
  }

  openBay(id: string): void {
    this.#show({ kind: 'bay', id })
  }

  openClosed(): void {
    this.#show({ kind: 'closed' })
  }

  openCheckIn(): void {
    this.#ask({ kind: 'check-in' })
  }

  /** Asks a foreman why the last refusal is to be overruled. */
  overruleRefused(): void {
    const { notice } = this.#host.sending
    if (notice?.kind === 'refused' && notice.command) this.#ask({ kind: 'overrule', command: notice.command })
  }

  /** Why a car went first: a ready reason is sent at once, another is put into words. */
  explain({ orderId, commandId, reason }: WhyFirstEvent): void {
    const scene = this.#host.scene()
    if (!scene) return
    const why = (note: string): SiteCommand[] => [{ type: 'explain-move', orderId, commandId, reason, note }]
    if (reason !== 'other') return void this.#host.sending.run(why(''))
    const asked = action('explain-move', scene.floor, scene.context, (answers) => why(answers.reason.trim()), [
      'reason',
    ])
    this.#ask({ kind: 'act', action: asked, orderId, operationId: null })
  }

  /** A card was dropped where something has to be known first. */
  askBeforeDrop(about: 'hold' | 'spot', { orderId, operationId }: Held): void {
    const scene = this.#host.scene()
    const order = scene?.floor.orders.get(orderId)
    if (!scene || !order) return
    const asked =
      about === 'hold'
        ? holdAction(scene.floor, order, operationId, scene.context)
        : orderActions(scene.floor, order, scene.context).find(({ id }) => id === 'park')
    if (asked) this.#ask({ kind: 'act', action: asked, orderId, operationId })
  }

  render(scene: Scene, lang: Lang) {
    return html`${this.#renderSheet(scene, lang)} ${this.#renderQuestion(scene, lang)}`
  }

  #renderSheet(scene: Scene, lang: Lang) {
    const { floor, context, forecasts } = scene
    // A car that left the floor takes its sheet with it.
    if (this.#sheet?.kind === 'order' && !floor.orders.has(this.#sheet.id)) this.#sheet = null
    const sheet = this.#sheet
    const order = sheet?.kind === 'order' && floor.orders.get(sheet.id)
    const bay = sheet?.kind === 'bay' && floor.bays.get(sheet.id)
    if (order)
      return html`<bb-order-sheet
        .floor=${floor}
        .order=${order}
        .forecast=${forecasts.get(order.id)}
        .context=${context}
        lang=${lang}
        @bb-act=${(event: ActEvent) => this.#act(event, order.id)}
        @bb-pick-up=${() => {
          this.#show(null)
          this.#host.take(order.id)
        }}
        @bb-sheet-closed=${() => this.#show(null)}
      ></bb-order-sheet>`
    if (sheet?.kind === 'closed')
      return html`<bb-closed
        .floor=${floor}
        lang=${lang}
        @bb-reopen=${({ order: closed }: ReopenEvent) => this.#reopen(closed.id, scene)}
        @bb-sheet-closed=${() => this.#show(null)}
      ></bb-closed>`
    if (bay)
      return html`<bb-bay-details
        .floor=${floor}
        .bay=${bay}
        .context=${context}
        lang=${lang}
        @bb-act=${(event: ActEvent) => this.#act(event, null)}
        @bb-show-order=${(event: CustomEvent<string>) => this.#show({ kind: 'order', id: event.detail })}
        @bb-sheet-closed=${() => this.#show(null)}
      ></bb-bay-details>`
    return nothing
  }

  #renderQuestion(scene: Scene, lang: Lang) {
    const question = this.#question
    const { floor, offset } = scene
    const closed = () => this.#ask(null)
    if (question?.kind === 'check-in')
      return html`<bb-check-in
        .advisors=${this.#host.advisors}
        .offset=${offset}
        lang=${lang}
        @bb-check-in=${(event: CheckInEvent) => void this.#host.sending.run([event.command])}
        @bb-ask-closed=${closed}
      ></bb-check-in>`
    if (question?.kind === 'overrule') {
      const { command } = question
      return html`<bb-ask
        heading=${say(boardWords, lang, 'overrule')}
        .action=${action('overrule', floor, scene.context, () => [command])}
        .overruled=${decideSite(floor, null, { ...command, ...('seen' in command ? { seen: floor.rev } : {}) } as SiteCommand, scene.context)}
        .timeZone=${floor.site.timeZone}
        lang=${lang}
        @bb-answer=${({ override }: AnswerEvent) => override && this.#host.sending.overrule(command, override)}
        @bb-ask-closed=${closed}
      ></bb-ask>`
    }
    if (question?.kind !== 'act') return nothing
    const order = question.orderId === null ? undefined : floor.orders.get(question.orderId)
    const operation = order?.operations.find(({ id }) => id === question.operationId)
    return html`<bb-ask
      heading=${[say(actWords, lang, question.action.id as keyof (typeof actWords)['zh']), order?.ticket].filter(Boolean).join(' · ')}
      .action=${question.action}
      .people=${order && operation ? this.#people(floor, order, operation, question.action.id) : []}
      .operations=${order ? operationsFor(order, question.action.id) : []}
      .offset=${offset}
      .timeZone=${floor.site.timeZone}
      lang=${lang}
      @bb-answer=${({ answers, override }: AnswerEvent) => {
        const commands = question.action.commands(answers)
        void this.#host.sending.run(
          override === null ? commands : commands.map((command) => overruling(command, override)),
        )
      }}
      @bb-ask-closed=${closed}
    ></bb-ask>`
  }

  /** A clock is paused by whose it is; anything else is given to whoever can do it. */
  #people(floor: Floor, order: Order, operation: Operation, act: string): readonly Person[] {
    const all = technicians(floor, order, operation)
    const working = workersOn(operation)
    return act === 'pause' ? all.filter(({ id }) => working.includes(id)) : all
  }

  /** Asks what the act needs; one that needs nothing is done at once. */
  #act({ action: chosen }: ActEvent, orderId: string | null): void {
    const [command] = chosen.commands(chosen.initial)
    const operationId = command && 'operationId' in command ? command.operationId : null
    if (chosen.asks.length > 0) this.#ask({ kind: 'act', action: chosen, orderId, operationId })
    else void this.#host.sending.run(chosen.commands(chosen.initial))
  }

  /** What has left the floor is known to the server alone, and so is whether it may come back. */
  #reopen(orderId: string, { floor, context }: Scene): void {
    const asked = action('reopen-order', floor, context, ({ reason }) => [{ type: 'reopen-order', orderId, reason }], [
      'reason',
    ])
    this.#ask({ kind: 'act', action: { ...asked, check: () => YES }, orderId: null, operationId: null })
  }

  #show(sheet: Sheet): void {
    this.#sheet = sheet
    this.#host.requestUpdate()
  }

  #ask(question: Question): void {
    this.#question = question
    this.#host.requestUpdate()
  }
}
