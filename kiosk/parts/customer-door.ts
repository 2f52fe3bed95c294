import type { CommandAnswer, Problem } from '#contract/answer.ts'
import type { CarAsk } from '#contract/view.ts'
import type { Channel } from '#domain/message.ts'
import type { GivenAnswer } from '#domain/visit/extra-work.ts'
import type { Lang } from '#words/say.ts'
import { fetchJson } from '../../displays/kit/fetch-json.ts'

/** What shows that it is the customer who answers. */
export type AnswerProof = { readonly ink: string } | { readonly code: string }

/** `text` says why not, in both languages; without one it did not get through, and may be tried again as it is. */
export type Outcome<T = object> =
  | ({ readonly ok: true } & T)
  | { readonly ok: false; readonly text: Readonly<Record<Lang, string>> | null }

/** To the phone whose number ends so, or to the address of which this much is shown; or staff will say it. */
export interface CodeOnItsWay {
  readonly channel: Channel
  readonly to: string
  readonly byHand: boolean
}

/** All that the customer of one car can do beside looking. Each act has an id: sent again it happens once. */
export interface CustomerDoor {
  /** Where they stand: at a kiosk one signs, on a phone one enters a code. */
  readonly at: 'kiosk' | 'phone'
  sendCode(ask: CarAsk, lang: Lang): Promise<Outcome<CodeOnItsWay>>
  answer(id: string, ask: CarAsk, answers: readonly GivenAnswer[], proof: AnswerProof): Promise<Outcome>
  call(id: string): Promise<Outcome>
  rate(id: string, stars: number, words: string): Promise<Outcome>
  /** The address of a photo in this page's memory; null where it cannot be had. */
  photo(hash: string): Promise<string | null>
}

/** The door that a pass opens. It stays in this page's memory. */
export function doorOf(pass: string, at: CustomerDoor['at']): CustomerDoor {
  const photos = new Map<string, Promise<string | null>>()
  const post = async <T>(path: string, body: object): Promise<Outcome<T>> => {
    try {
      const answer = await fetchJson<T | CommandAnswer | Problem>(`/api/kiosk/${path}`, { pass, ...body })
      if (answer.status === 200) return { ok: true, ...(answer.body as T) }
      return { ok: false, text: 'text' in (answer.body as Problem) ? (answer.body as Problem).text : null }
    } catch {
      return { ok: false, text: null }
    }
  }
  const seen = ({ proposalId, hash }: CarAsk) => ({ proposalId, hash })
  return {
    at,
    sendCode: (ask, lang) => post('code', { ...seen(ask), lang }),
    answer: (id, ask, answers, proof) => post('answer', { id, ...seen(ask), answers, ...proof }),
    call: (id) => post('call', { id }),
    rate: (id, stars, words) => post('rate', { id, stars, words }),
    photo(hash) {
      const known = photos.get(hash)
      if (known) return known
      const opened = openPhoto(hash, pass)
      photos.set(hash, opened)
      void opened.then((url) => url ?? photos.delete(hash))
      return opened
    },
  }
}

async function openPhoto(hash: string, pass: string): Promise<string | null> {
  try {
    const response = await fetch(`/api/kiosk/photos/${hash}`, { headers: { 'x-pass': pass } })
    return response.ok ? URL.createObjectURL(await response.blob()) : null
  } catch {
    return null
  }
}
