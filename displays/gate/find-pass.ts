import type { Problem } from '#contract/answer.ts'
import type { GatePass } from '#contract/gate.ts'
import { gateWords } from '#words/gate.ts'
import type { Lang } from '#words/say.ts'
import { fetchJson } from '../kit/fetch-json.ts'

type Texts = Readonly<Record<Lang, string>>

export type Found = { readonly ok: true; readonly pass: GatePass } | { readonly ok: false; readonly text: Texts }

/** A pass's code, however it was typed or scanned: its QR is the gate's own address with the code behind it. */
export function codeIn(text: string): string {
  const [, behind = text] = text.split('#')
  return behind.toUpperCase().replace(/[^A-Z0-9]/g, '')
}

/** Which car may leave with a code. Never throws: what was not answered lets nobody out, and says so. */
export async function findPass(code: string): Promise<Found> {
  const answer = await fetchJson<GatePass | Problem>('/api/gate/find', { code }).catch(() => null)
  if (answer === null) return { ok: false, text: { zh: gateWords.zh.noAnswer, en: gateWords.en.noAnswer } }
  return 'text' in answer.body ? { ok: false, text: answer.body.text } : { ok: true, pass: answer.body }
}
