import type { Problem } from '#contract/answer.ts'
import type { findWords } from '#words/kiosk.ts'
import { fetchJson } from '../../displays/kit/fetch-json.ts'

/** How a customer says which car: by the claim ticket's code, or by plate and the end of their phone number. */
export type FindQuery = { readonly code: string } | { readonly plate: string; readonly last4: string }

export type FindProblem = keyof (typeof findWords)['zh']

/** The pass opens one car's picture. It is held in memory only: never in an address, never stored. */
export type Found = { readonly pass: string } | { readonly problem: FindProblem }

const OWN_WORDS: readonly string[] = ['no-such-car', 'too-many'] satisfies FindProblem[]

/** Asks the server. Every miss is one and the same; without a line the answer is `unavailable`. */
export async function findCar(query: FindQuery, page: 'kiosk' | 'phone' = 'phone'): Promise<Found> {
  try {
    const { status, body } = await fetchJson<{ pass: string } | Problem>('/api/kiosk/find', { ...query, page })
    if (status === 200 && 'pass' in body) return { pass: body.pass }
    const code = 'code' in body ? body.code : ''
    // A code of the wrong shape is a miss like any other.
    if (code === 'bad-request') return { problem: 'no-such-car' }
    return { problem: OWN_WORDS.includes(code) ? (code as FindProblem) : 'unavailable' }
  } catch {
    return { problem: 'unavailable' }
  }
}

/** The code in what a scanner read or an address holds: the part behind `#`, or all of it. */
export function codeIn(text: string): string {
  return text.slice(text.indexOf('#') + 1).trim()
}
