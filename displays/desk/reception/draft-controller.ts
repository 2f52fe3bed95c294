import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { VisitFile } from '#contract/visit-file.ts'
import type { OrderDraft } from '#domain/visit/agreement.ts'
import { draftOf } from '#domain/visit/draft.ts'
import type { Lang } from '#words/say.ts'
import type { DeskSend } from '../kit/send-controller.ts'
import { UnsavedEvent, type Edit } from './order-events.ts'

interface DraftHost extends ReactiveControllerHost, EventTarget {
  readonly file: VisitFile
  readonly personId: string
  readonly send: DeskSend
}

export type DraftState = 'saved' | 'saving' | 'unsaved' | 'conflict'

/**
 * The order as it is being written. Each change is sent at once, as a whole and on the version that was seen; the next one
 * waits for the answer. What cannot be sent stays on the screen: where somebody else was faster, the writer chooses whose
 * order stands.
 */
export class DraftController implements ReactiveController {
  state: DraftState = 'saved'
  /** Why it is not saved; null where it is, or where nobody has tried. */
  why: Readonly<Record<Lang, string>> | null = null
  readonly #host: DraftHost
  #draft: OrderDraft | null = null
  #orderId = ''
  /** The version that the draft began with. */
  #seen = 0
  /** The version that somebody else wrote meanwhile. */
  #standing = 0
  #again = false

  constructor(host: DraftHost) {
    this.#host = host
    host.addController(this)
  }

  hostUpdate(): void {
    const { order, visit } = this.#host.file
    if (order.id === this.#orderId && (this.state !== 'saved' || visit.agreement.version < this.#seen)) return
    this.#orderId = order.id
    this.#seen = visit.agreement.version
    this.#draft = null
    this.#turn('saved')
  }

  /** What stands on the screen. */
  get draft(): OrderDraft {
    return this.#draft ?? theirs(this.#host.file)
  }

  edit(edit: Edit): void {
    this.#draft = edit(this.draft)
    this.#again = true
    if (this.state === 'conflict') return this.#host.requestUpdate()
    if (this.state !== 'saving') void this.save()
  }

  /** Whoever wrote meanwhile was right. */
  takeTheirs(): void {
    this.#draft = null
    this.#seen = this.#host.file.visit.agreement.version
    this.#turn('saved')
    this.#host.requestUpdate()
  }

  /** What stands here goes over what was written meanwhile. */
  putMine(): void {
    this.#seen = this.#standing
    void this.save()
  }

  async save(): Promise<void> {
    const { host, draft, orderId } = { host: this.#host, draft: this.#draft, orderId: this.#orderId }
    if (!draft) return
    if (host.personId === '') {
      host.dispatchEvent(new Event('bb-who', { bubbles: true, composed: true }))
      this.#turn('unsaved')
      return host.requestUpdate()
    }
    this.#again = false
    this.#turn('saving')
    host.requestUpdate()
    const sent = await host.send({ type: 'write-order', orderId, seen: this.#seen, draft })
    // Another order was opened; what was sent is done or told of there.
    if (orderId !== this.#orderId) return
    if (sent.ok) this.#seen++
    this.why = sent.ok ? null : sent.text
    if (sent.ok && this.#again) return this.save()
    const refusal = sent.ok ? null : sent.refusal
    if (refusal?.code === 'written-meanwhile') this.#standing = refusal.version
    this.#turn(sent.ok ? 'saved' : refusal?.code === 'written-meanwhile' ? 'conflict' : 'unsaved')
    host.requestUpdate()
  }

  #turn(state: DraftState): void {
    if (state === 'saved') this.why = null
    if ((this.state === 'saved') !== (state === 'saved'))
      queueMicrotask(() => this.#host.dispatchEvent(new UnsavedEvent(state !== 'saved')))
    this.state = state
  }
}

/** What the server has. Operations that came with the booking have no price until somebody says one. */
function theirs({ order, visit }: VisitFile): OrderDraft {
  return draftOf(order, visit.agreement, () => 0)
}
