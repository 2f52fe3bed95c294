import { problem } from '#words/problem.ts'
import '../../setup/bb-setup.ts'
import { answerWith } from '../answers.ts'
import type { Show, StateOf } from '../screens.ts'
import { find, press } from '../touch.ts'

type State = StateOf<'setup'>

/** How many steps somebody went forward. */
const FORWARD: Readonly<Record<State, number>> = {
  ...{ working: 0, wrong: 1, 'step-bays': 1, 'step-people': 2, refused: 3, offline: 3, done: 0 },
}

export const showSetup: Show<'setup'> = (state, lang) => {
  answerWith(() => (state === 'refused' ? problem('unavailable') : undefined))
  const page = Object.assign(document.createElement('bb-setup'), { lang, done: state === 'done' })
  void forward(page, FORWARD[state], state !== 'wrong')
  return page
}

async function forward(page: HTMLElementTagNameMap['bb-setup'], steps: number, filled: boolean): Promise<void> {
  if (steps > 0 && filled) {
    await type(page, '#name', '锦程汽车 朝阳店')
    await type(page, '#foreman', '张建国')
  }
  for (let n = 0; n < steps; n++) {
    await press(page, 'footer .primary')
    await page.updateComplete
  }
}

async function type(page: HTMLElement, field: string, text: string): Promise<void> {
  const input = await find<HTMLInputElement>(page, 'bb-setup-shop', field)
  input.value = text
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
}
