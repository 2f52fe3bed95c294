import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { SiteCommand } from '#domain/command.ts'
import { MINUTE } from '#domain/operation.ts'
import type { Lang } from '#words/say.ts'
import { techWords } from '#words/tech.ts'
import type { HandSend, KeptForLater } from '../bay/bb-bay-hand.ts'
import { siteNow } from '../kit/clock.ts'
import { send, type Sent } from '../kit/send.ts'
import { recall, remember } from '../kit/storage.ts'
import { uuid } from '../kit/uuid.ts'

/** What was tapped and has no answer yet, or was refused when it arrived. */
export interface KeptCommand {
  readonly id: string
  readonly command: SiteCommand
  readonly personId: string
  readonly at: number
  /** Sent once in vain: it waits for a line. */
  readonly waits: boolean
  /** Why it was not done; null while it waits. */
  readonly refused: Readonly<Record<Lang, string>> | null
}

const KEY = 'tech-commands'
/** Nobody decided: neither done nor refused. */
const NO_ANSWER: readonly string[] = ['unreachable', 'unavailable', 'internal']
/** How long somebody waits with a finger on the glass, ms. */
const PATIENCE = 4_000
const PAUSE = 3_000
/** What was tapped longer ago is not sent any more: by then people have gone on without it. */
const TOO_OLD = 15 * MINUTE

/**
 * Sends what is tapped in its order, each once. It is on the phone before it is sent: without a line, or with a page that
 * went, it waits there and goes when there is one. What is refused then stays to be read.
 */
export class KeptCommands implements ReactiveController {
  items: readonly KeptCommand[] = []
  readonly #host: ReactiveControllerHost
  #sending: Promise<Sent | null> | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    const stored = JSON.parse(recall(KEY) ?? '[]') as KeptCommand[]
    this.items = stored.map((item) => ({ ...item, waits: true }))
    globalThis.addEventListener('online', this.#onLine)
    this.#later(0)
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer)
    globalThis.removeEventListener('online', this.#onLine)
  }

  readonly send: HandSend = async (command, { personId }) => {
    if (this.#waiting.some((item) => isSame(item.command, command))) return keptForLater()
    while (this.#sending) await this.#sending
    const item: KeptCommand = { id: uuid(), command, personId, at: siteNow(), waits: false, refused: null }
    const first = this.#waiting.length === 0
    this.#hold([...this.items, item])
    const sent = first ? await this.#try(item, PATIENCE) : null
    if (!sent) {
      this.#change(item.id, { waits: true })
      this.#later(PAUSE)
      return keptForLater()
    }
    // It is refused to their face: nothing has to be kept to be read.
    this.drop(item.id)
    return sent
  }

  /** It is not to be sent any more, or was read. */
  drop(id: string): void {
    this.#hold(this.items.filter((item) => item.id !== id))
  }

  get #waiting(): readonly KeptCommand[] {
    return this.items.filter(({ refused }) => refused === null)
  }

  readonly #onLine = (): void => this.#later(0)

  #later(pause: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#pump(), pause)
  }

  async #pump(): Promise<void> {
    if (this.#sending) return
    for (let [next] = this.#waiting; next; [next] = this.#waiting) {
      const { id } = next
      const old = siteNow() - next.at > TOO_OLD
      const sent = old ? null : await this.#try(next, PATIENCE)
      if (sent?.ok) this.drop(id)
      else if (sent || old) this.#change(id, { refused: sent && !sent.ok ? sent.text : bothOf('tooOld') })
      else return this.#later(PAUSE)
    }
  }

  /** null where nobody answered. */
  async #try({ id, command, personId }: KeptCommand, patience: number): Promise<Sent | null> {
    this.#sending = send(command, { personId, commandId: id, patience }).then((sent) =>
      !sent.ok && sent.refusal === null && NO_ANSWER.includes(sent.code) ? null : sent,
    )
    const sent = await this.#sending
    this.#sending = null
    return sent
  }

  #change(id: string, change: Partial<KeptCommand>): void {
    this.#hold(this.items.map((item) => (item.id === id ? { ...item, ...change } : item)))
  }

  #hold(items: readonly KeptCommand[]): void {
    this.items = items
    remember(KEY, JSON.stringify(items))
    this.#host.requestUpdate()
  }
}

function keptForLater(): KeptForLater {
  return { ok: 'kept', text: bothOf('keptNow') }
}

function bothOf(key: 'keptNow' | 'tooOld'): Readonly<Record<Lang, string>> {
  return { zh: techWords.zh[key], en: techWords.en[key] }
}

/** Tapped again it is the same wish; calls and findings have ids of their own, and a text that says which. */
function isSame(a: SiteCommand, b: SiteCommand): boolean {
  const wish = (command: SiteCommand) => JSON.stringify({ ...command, callId: '', findingId: '', seen: 0 })
  return wish(a) === wish(b)
}
