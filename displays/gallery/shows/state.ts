import '../../kit/bb-screen-state.ts'
import type { Show } from '../screens.ts'

/** A whole screen without cars fills its page. */
export const showState: Show<'state-wall' | 'state-hand'> = (state, lang) => {
  const element = Object.assign(document.createElement('bb-screen-state'), { state, lang })
  element.style.minHeight = '100vh'
  return element
}
