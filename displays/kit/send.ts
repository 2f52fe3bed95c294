import type { CommandAnswer, Problem, ProblemCode } from '#contract/answer.ts'
import type { CommandRequest, CustomerFile } from '#contract/command.ts'
import type { SiteCommand } from '#domain/command.ts'
import type { Lang } from '#words/say.ts'
import { sendWords } from '#words/send.ts'
import { fetchJson } from './fetch-json.ts'
import { recall, remember } from './storage.ts'
import { uuid } from './uuid.ts'

/**
 * What became of a command: done, refused by a rule, or without an answer (`refusal` null). Whatever is not ok has its
 * words in both languages.
 */
export type Sent = { readonly commandId: string } & (
  | CommandAnswer
  | {
      readonly ok: false
      readonly refusal: null
      readonly overridable: false
      readonly code: ProblemCode | 'unreachable'
      readonly text: Readonly<Record<Lang, string>>
    }
)

export interface Sender {
  readonly personId: string
  /** With `check-in` only: who brings the car. */
  readonly customer?: CustomerFile
  /** With `write-invoice` only: to whom. */
  readonly invoice?: CommandRequest['invoice']
  /** Of a command that was sent before, perhaps in vain; a new one unless told. */
  readonly commandId?: string
  /** How long it is tried, ms; twenty seconds unless told. */
  readonly patience?: number
  /** Where the server is; the page's own origin unless told. */
  readonly url?: string
}

const GIVE_UP_AFTER = 20_000
const FIRST_PAUSE = 300
const LONGEST_PAUSE = 4_000

/**
 * Sends a command until it is answered, or for as long as it was told. It keeps its id: however often it arrives, it
 * happens once. Never throws.
 */
export async function send(command: SiteCommand, sender: Sender): Promise<Sent> {
  const { personId, customer, invoice, commandId = uuid(), patience = GIVE_UP_AFTER, url = '' } = sender
  const request: CommandRequest = {
    id: commandId,
    personId,
    terminal: terminal(),
    command,
    ...(customer ? { customer } : {}),
    ...(invoice ? { invoice } : {}),
  }
  const began = performance.now()
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    const answered = await fetchJson<CommandAnswer | Problem>(`${url}/api/commands`, request).catch(() => null)
    if (answered && answered.status < 500) return sent(commandId, answered.body)
    if (performance.now() - began + pause > patience) return unanswered(commandId, answered?.body)
    await new Promise((done) => setTimeout(done, pause * (0.5 + Math.random() / 2)))
  }
}

function sent(commandId: string, body: CommandAnswer | Problem): Sent {
  if ('ok' in body) return { commandId, ...body }
  return { commandId, ok: false, refusal: null, overridable: false, code: body.code, text: body.text }
}

function unanswered(commandId: string, body: CommandAnswer | Problem | undefined): Sent {
  if (body) return sent(commandId, body)
  const text = { zh: sendWords.zh.unreachable, en: sendWords.en.unreachable }
  return { commandId, ok: false, refusal: null, overridable: false, code: 'unreachable', text }
}

/** Which device a command came from, for the log: the page's address and a name that the device gave itself. */
export function terminal(): string {
  const known = recall('terminal')
  const name = known ?? uuid().slice(0, 8)
  if (known === null) remember('terminal', name)
  const page = typeof location === 'undefined' ? '' : location.pathname
  return `${page} ${name}`.trim().slice(-60)
}
