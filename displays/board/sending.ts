import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { SiteCommand, Context } from '#domain/command.ts'
import type { Floor } from '#domain/floor.ts'
import { boardWords } from '#words/board.ts'
import type { Lang } from '#words/say.ts'
import type { Sent } from '../kit/send.ts'
import { anyway, decidedOn, overruling } from './drop.ts'
import { imagine } from './imagine.ts'

/** Sends a command in the name of the person at this screen. Never rejects: no answer is an answer too. */
export type Send = (command: SiteCommand) => Promise<Sent>

/** A move that was carried out. */
export interface Moved {
  readonly kind: 'moved'
  readonly command: SiteCommand
  readonly orderId: string
  /** When it was sent, ms of `performance.now()`: ten real seconds from here it can be taken back. */
  readonly since: number
  readonly commandId: string
}

/** What the board has to say about the last thing that was sent. */
export type Notice =
  | Moved
  | {
      readonly kind: 'refused'
      readonly command: SiteCommand | null
      readonly text: Readonly<Record<Lang, string>>
      readonly offer: 'anyway' | 'override' | 'again' | ''
    }

interface Pending {
  readonly command: SiteCommand
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

const MOVES: readonly SiteCommand['type'][] = ['drive-in', 'plan-operation', 'move-car']

/**
 * Commands on their way: shown at once as they will be, taken back visibly when refused, undone within ten seconds. They
 * arrive in the order in which they were given, for the later ones count on the earlier: a bay is free because a car left it.
 */
export class Sending implements ReactiveController {
  notice: Notice | null = null
  readonly #host: SendingHost
  #pending: readonly Pending[] = []
  /** What was given last and is still on its way. */
  #turn: Promise<boolean> | null = null
  #moved: Moved | null = null
  /** Per car the revision of what this board last did to it. Whoever stands here knows that, whatever the picture showed. */
  readonly #done = new Map<string, number>()

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
  async run(commands: readonly SiteCommand[]): Promise<boolean> {
    // What is said about a move takes nothing from it: it can still be taken back.
    if (commands.some(({ type }) => type !== 'explain-move')) this.notice = this.#moved = null
    if (this.#host.personId === '') return this.#askWho()
    const turn = this.#inTurn(commands.map(pending), this.#turn)
    this.#turn = turn
    void turn.then(() => (this.#turn = this.#turn === turn ? null : this.#turn))
    return turn
  }

  async #inTurn(entries: readonly Pending[], before: Promise<boolean> | null): Promise<boolean> {
    this.#pending = [...this.#pending, ...entries]
    this.#host.requestUpdate()
    if (before) await before
    for (const entry of entries) {
      if (await this.#carryOut(entry)) continue
      this.#pending = this.#pending.filter((other) => !entries.includes(other))
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
    const answer = await this.#host.send(this.#knowing(command))
    if (answer.ok) await this.#carriedOut(entry, answer, since)
    else this.notice = { kind: 'refused', command, text: answer.text, offer: offerFor(command, answer) }
    this.#host.requestUpdate()
    return answer.ok
  }

  #knowing(command: SiteCommand): SiteCommand {
    return 'seen' in command
      ? decidedOn(command, Math.max(command.seen, this.#done.get(command.orderId) ?? 0))
      : command
  }

  async #carriedOut(entry: Pending, { rev, commandId }: Extract<Sent, { ok: true }>, since: number): Promise<void> {
    const { command } = entry
    entry.rev = rev
    if (!('orderId' in command)) return
    const { orderId } = command
    this.#done.set(orderId, rev)
    if (entry.takenBack) {
      await this.#inTurn([pending({ type: 'undo-move', orderId, commandId })], null)
    } else if (isMove(command)) {
      this.#moved = { kind: 'moved', command, orderId, commandId, since }
      // What was refused meanwhile has not been read yet.
      if (this.notice?.kind !== 'refused') this.notice = this.#moved
    }
  }

  /** A drop that the rules refuse already here: nothing is sent. */
  refuse(text: Readonly<Record<Lang, string>>, override: SiteCommand | null): void {
    this.notice = { kind: 'refused', command: override, text, offer: override ? 'override' : '' }
    this.#host.requestUpdate()
  }

  /** Takes the last move back; one that is still on its way as soon as it has arrived, for the picture may be quicker. */
  undo(): void {
    const onItsWay = this.#pending.filter(
      ({ command, rev, takenBack }) => rev === null && !takenBack && isMove(command),
    )
    const last = onItsWay[onItsWay.length - 1]
    if (last) last.takenBack = true
    else if (this.#moved)
      void this.run([{ type: 'undo-move', orderId: this.#moved.orderId, commandId: this.#moved.commandId }])
    this.#host.requestUpdate()
  }

  /** Sends what was refused or did not arrive once more, knowing what is known now. */
  insist(): void {
    const { notice } = this
    if (notice?.kind !== 'refused' || !notice.command) return
    // What did not arrive was not decided on anything newer: it is only sent again.
    void this.run([notice.offer === 'anyway' ? anyway(notice.command) : notice.command])
  }

  overrule(command: SiteCommand, reason: string): void {
    void this.run([overruling(command, reason)])
  }

  dismiss(): void {
    this.notice = null
    this.#host.requestUpdate()
  }
}

function pending(command: SiteCommand): Pending {
  return { command, rev: null, takenBack: false }
}

function isMove({ type }: SiteCommand): boolean {
  return MOVES.includes(type)
}

function offerFor(command: SiteCommand, answer: Extract<Sent, { ok: false }>): 'anyway' | 'override' | 'again' | '' {
  if (answer.refusal === null) return 'again'
  if (answer.refusal.code === 'moved-meanwhile') return 'anyway'
  return answer.overridable && 'override' in command ? 'override' : ''
}
