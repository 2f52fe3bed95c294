// What a customer's screens make of a public step and word: the way, the picture, the tone.
import { PUBLIC_STEPS, type PublicStep, type PublicWord } from '#domain/public.ts'
import type { IconName } from '../../displays/kit/icons.ts'

/** The steps this car takes: the wash only where it was wished (S.3). */
export function journeyOf(washWished: boolean): readonly PublicStep[] {
  return washWished ? PUBLIC_STEPS : PUBLIC_STEPS.filter((step) => step !== 'wash')
}

/** `ask`: nothing goes on before the customer decides. `hold`: nothing goes on. `go`: it takes its course. */
export type Tone = 'go' | 'hold' | 'ask'

const TONES: Partial<Record<PublicWord, Tone>> = { 'hold-consent': 'ask', 'hold-parts': 'hold', hold: 'hold' }

export function toneOf(word: PublicWord): Tone {
  return TONES[word] ?? 'go'
}

export const WORD_ICONS: Readonly<Record<PublicWord, IconName>> = {
  arrived: 'car',
  reception: 'people',
  queue: 'clock',
  repair: 'wrench',
  'hold-parts': 'box',
  'hold-consent': 'hand',
  hold: 'pause',
  inspection: 'shield-check',
  wash: 'drop',
  handover: 'key',
  ready: 'check-circle',
}
