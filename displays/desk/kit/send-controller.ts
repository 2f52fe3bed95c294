import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { CommandRequest, CustomerFile } from '#contract/command.ts'
import type { SiteCommand } from '#domain/command.ts'
import type { Lang } from '#words/say.ts'
import type { Sent } from '../../kit/send.ts'

/** What goes with a command to the file beside the order. */
type Invoice = CommandRequest['invoice']
export type DeskSend = (command: SiteCommand, customer?: CustomerFile, invoice?: Invoice) => Promise<Sent>

interface SendHost extends ReactiveControllerHost, EventTarget {
  readonly send: DeskSend
  /** Who works here; '' where nobody has said so yet. */
  readonly personId: string
}

/** Sends what a desk asks for, one after another, and keeps why the last one was not done until somebody has read it. */
export class SendController implements ReactiveController {
  /** Commands that are not answered yet. */
  pending = 0
  /** Why the last one was not done; null where it was. */
  refused: Readonly<Record<Lang, string>> | null = null
  readonly #host: SendHost
  #last: Promise<unknown> = Promise.resolve()

  constructor(host: SendHost) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {}

  /** Whether it was done. Asks who it is first where nobody has said so, and does nothing then. */
  async run(command: SiteCommand, customer?: CustomerFile, invoice?: Invoice): Promise<boolean> {
    if (this.#host.personId === '') {
      this.#host.dispatchEvent(new Event('bb-who', { bubbles: true, composed: true }))
      return false
    }
    this.pending++
    this.refused = null
    this.#host.requestUpdate()
    const sending = this.#last.then(() => this.#host.send(command, customer, invoice))
    this.#last = sending
    const sent = await sending
    this.pending--
    this.refused = sent.ok ? null : sent.text
    this.#host.requestUpdate()
    return sent.ok
  }

  dismiss(): void {
    this.refused = null
    this.#host.requestUpdate()
  }
}
