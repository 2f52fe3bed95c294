import type { LeftUndone } from '../visit-history.ts'
import type { Finding } from './extra-work.ts'
import type { Visit } from './visit.ts'

/** Findings in these states were seen and not mended. */
const OPEN: readonly Finding['state'][] = ['declined', 'noted']

/** What a visit leaves for the next: declined at the desk (P3.9), declined or put off as extra work, not corrected (P5.4). */
export function leftUndoneOf({ agreement, extraWork, quality }: Visit): LeftUndone[] {
  const declined = agreement.declined.map(({ text, safety }) => ({ text, safety }))
  const found = extraWork.findings
    .filter(({ state }) => OPEN.includes(state))
    .map(({ title, text, measured, safety }) => ({ text: [title || text, measured].filter(Boolean).join(' '), safety }))
  const noted = quality.uncorrected.map(({ text, safety }) => ({ text, safety }))
  const seen = new Set<string>()
  return [...declined, ...found, ...noted]
    .filter(({ text }) => text !== '' && !seen.has(text) && Boolean(seen.add(text)))
    .sort((a, b) => Number(b.safety) - Number(a.safety))
}
