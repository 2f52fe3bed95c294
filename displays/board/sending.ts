import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Command, Context } from '#domain/command.ts'
import type { Floor } from '#domain/floor.ts'
import { boardWords } from '#words/board.ts'
import type { Lang } from '#words/say.ts'
import type { Sent } from '../kit/send.ts'
import { anyway, overruling } from './drop.ts'
import { imagine } from './imagine.ts'

/** Sends a command in the name of the person at this screen. Never rejects: no answer is an answer too. */
export type Send = (command: Command) => Promise<Sent>

/** What the board has to say about the last thing that was sent. */
export type Notice =
  | {
      readonly kind: 'moved'
      readonly command: Command
      readonly orderId: string
      /** When it was sent, ms of `performance.now()`: ten real seconds from here it can be taken back. */
      readonly since: number
      readonly commandId: string
    }
  | {
      readonly kind: 'refused'
      readonly command: Command | null
      readonly text: Readonly<Record<Lang, string>>
      readonly offer: 'anyway' | 'override' | 'again' | ''
    }

interface Pending {
  readonly command: Command
  /** null until the server has answered; then it stays until the picture shows that revision. */
  rev: number | null
  /** Taken back before it was answered: not shown any more, and undone as soon as it is answered. */
  takenBack: boolean
}

interface SendingHost extends ReactiveControllerHost, EventTarget {
  readonly send: Send
  /** Who works at this screen; '' while nobody has said so. */
  readonly personId: string
  /** The picture as the server gave it. */
  readonly floor: Floor | null
}

const MOVES: readonly Command['type'][] = ['drive-in', 'plan-operation', 'move-car']

/** Commands on their way: shown at once as they will be, taken back visibly when refused, undone within ten seconds. */
export class Sending implements ReactiveController {
  notice: Notice | null = null
  readonly #host: SendingHost
  #pending: readonly Pending[] = []

  constructor(host: SendingHost) {
    this.#host = host
    host.addController(this)
  }

  hostUpdate(): void {
    const rev = this.#host.floor?.rev ?? 0
    this.#pending = this.#pending.filter((pending) => pending.rev === null || pending.rev > rev)
  }

  isPending(orderId: string): boolean {
    return this.#pending.some(({ command }) => 'orderId' in command && command.orderId === orderId)
  }

  /** The floor with what is on its way already done. What the rules refuse meanwhile is left out: the answer will say so. */
  shown(floor: Floor, context: Context): Floor {
    return this.#pending
      .filter(({ takenBack }) => !takenBack)
      .reduce((shown, { command }) => imagine(shown, command, context) ?? shown, floor)
  }

  /** Sends one after the other; stops at the first that is refused. Answers whether all were carried out. */
  async run(commands: readonly Command[]): Promise<boolean> {
    this.notice = null
    if (this.#host.personId === '') return this.#askWho()
    const entries = commands.map((command): Pending => ({ command, rev: null, takenBack: false }))
    this.#pending = [...this.#pending, ...entries]
    this.#host.requestUpdate()
    for (const entry of entries) {
      if (await this.#carryOut(entry)) continue
      this.#pending = this.#pending.filter((other) => !entries.includes(other as Pending))
      this.#host.requestUpdate()
      return false
    }
    return true
  }

  /** Nothing is done in nobody's name. */
  #askWho(): false {
    this.refuse({ zh: boardWords.zh.sayWho, en: boardWords.en.sayWho }, null)
    this.#host.dispatchEvent(new Event('bb-who', { bubbles: true, composed: true }))
    return false
  }

  async #carryOut(entry: Pending): Promise<boolean> {
    const { command } = entry
    const since = performance.now()
    const answer = await this.#host.send(command)
    if (answer.ok) {
      entry.rev = answer.rev
      if (isMove(entry) && 'orderId' in command) {
        this.notice = { kind: 'moved', command, orderId: command.orderId, commandId: answer.commandId, since }
        if (entry.takenBack) this.#takeBack(this.notice)
      }
    } else {
      this.notice = { kind: 'refused', command, text: answer.text, offer: offerFor(command, answer) }
    }
    this.#host.requestUpdate()
    return answer.ok
  }

  /** A drop that the rules refuse already here: nothing is sent. */
  refuse(text: Readonly<Record<Lang, string>>, override: Command | null): void {
    this.notice = { kind: 'refused', command: override, text, offer: override ? 'override' : '' }
    this.#host.requestUpdate()
  }

  /** Takes the last move back; one that is still on its way as soon as it has arrived, for the picture may be quicker. */
  undo(): void {
    const onItsWay = this.#pending.filter((entry) => entry.rev === null && !entry.takenBack && isMove(entry))
    const last = onItsWay[onItsWay.length - 1]
    if (last) last.takenBack = true
    else if (this.notice?.kind === 'moved') this.#takeBack(this.notice)
    this.#host.requestUpdate()
  }

  #takeBack({ orderId, commandId }: Extract<Notice, { kind: 'moved' }>): void {
    void this.run([{ type: 'undo-move', orderId, commandId }])
  }

  /** Sends what was refused or did not arrive once more, knowing what is known now. */
  insist(): void {
    const { notice } = this
    if (notice?.kind !== 'refused' || !notice.command) return
    // What did not arrive was not decided on anything newer: it is only sent again.
    void this.run([notice.offer === 'anyway' ? anyway(notice.command) : notice.command])
  }

  overrule(command: Command, reason: string): void {
    void this.run([overruling(command, reason)])
  }

  dismiss(): void {
    this.notice = null
    this.#host.requestUpdate()
  }
}

function isMove({ command }: Pending): boolean {
  return MOVES.includes(command.type)
}

function offerFor(command: Command, answer: Extract<Sent, { ok: false }>): 'anyway' | 'override' | 'again' | '' {
  if (answer.refusal === null) return 'again'
  if (answer.refusal.code === 'moved-meanwhile') return 'anyway'
  return answer.overridable && 'override' in command ? 'override' : ''
}
