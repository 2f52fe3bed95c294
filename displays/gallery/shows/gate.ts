import type { GatePass } from '#contract/gate.ts'
import { MINUTE } from '#domain/operation.ts'
import { passStateWords } from '#words/gate.ts'
import { problem } from '#words/problem.ts'
import { say } from '#words/say.ts'
import '../../gate/bb-exit-gate.ts'
import type { GateStep } from '../../gate/bb-exit-gate.ts'
import '../../kit/bb-person-chooser.ts'
import type { Freshness } from '../../kit/live-freshness.ts'
import { FRESH, SAMPLE_NOW, sampleFloor, UNREACHED } from '../floors.ts'
import type { Show, StateOf } from '../screens.ts'
import { nothingSent } from './nothing-sent.ts'

type State = StateOf<'gate'>

const PASS: GatePass = {
  ...{ orderId: 'a012', code: '7KQ294MD', ticket: 'A012', plate: '京D7E021', model: 'A3' },
  ...{ kind: 'exit', state: 'valid', at: SAMPLE_NOW + 214 * MINUTE },
}

const used = (lang: 'zh' | 'en') => say(passStateWords, lang, 'used', { time: '14:22' })

const STEPS: Readonly<Partial<Record<State, GateStep>>> = {
  pass: { at: 'pass', pass: PASS },
  'still-out': { at: 'pass', pass: { ...PASS, kind: 'parts', state: 'out', at: SAMPLE_NOW - 300 * MINUTE } },
  passed: { at: 'passed', pass: PASS },
  used: { at: 'stop', pass: PASS, text: { zh: used('zh'), en: used('en') } },
  unknown: { at: 'stop', pass: null, text: problem('no-such-pass').text },
}

const LINES: Readonly<Partial<Record<State, Freshness>>> = { offline: FRESH.offline, unreached: UNREACHED }

export const showGate: Show<'gate'> = (state, lang) => {
  const floor = state === 'unreached' ? null : sampleFloor()
  const gate = Object.assign(document.createElement('bb-exit-gate'), {
    floor,
    freshness: LINES[state] ?? FRESH.live,
    send: nothingSent,
    personId: 'gao-yue',
    step: STEPS[state] ?? { at: 'scan' },
    lang,
  })
  gate.append(
    Object.assign(document.createElement('bb-person-chooser'), {
      slot: 'who',
      people: floor?.people ?? new Map(),
      lang,
    }),
  )
  return gate
}
