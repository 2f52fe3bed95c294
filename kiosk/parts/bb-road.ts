import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { styleMap } from 'lit/directives/style-map.js'
import type { PublicStep, PublicWord } from '#domain/public.ts'
import { kioskWords } from '#words/kiosk.ts'
import { say, type Lang } from '#words/say.ts'
import { stepWords } from '#words/public.ts'
import '../../displays/kit/bb-icon.ts'
import { journeyOf, toneOf } from './journey.ts'

/**
 * The way of a car in small: one cell a step, the car on the one where it is.
 *
 * @cssproperty [--road-h=0.875rem] - Height of a cell. The car grows with it.
 * @cssproperty [--road-gap=0.3125rem] - Between two cells.
 */
@customElement('bb-road')
export class BbRoad extends LitElement {
  @property() step: PublicStep = 'reception'
  @property() word: PublicWord = 'arrived'
  @property({ type: Boolean }) noWash = false
  @property() override lang: Lang = 'zh'

  override render() {
    const steps = journeyOf(!this.noWash)
    const at = Math.max(0, steps.indexOf(this.step))
    const label = say(kioskWords, this.lang, 'stepOf', { step: at + 1, steps: steps.length })
    return html`<div role="img" aria-label="${say(stepWords, this.lang, this.step)}: ${label}">
      <bb-icon name="car" style=${styleMap({ left: `${((at + 0.5) / steps.length) * 100}%` })}></bb-icon>
      <ol style=${styleMap({ 'grid-template-columns': `repeat(${steps.length}, 1fr)` })}>
        ${repeat(
          steps,
          (step) => step,
          (_, each) => html`<li class=${each < at ? 'done' : each === at ? `now ${toneOf(this.word)}` : ''}></li>`,
        )}
      </ol>
    </div>`
  }

  static override styles = css`
    :host {
      --h: var(--road-h, 0.875rem);
      display: block;
    }
    div {
      position: relative;
      padding-top: calc(var(--h) * 1.9);
    }
    bb-icon {
      --icon-size: calc(var(--h) * 1.85);
      position: absolute;
      bottom: calc(var(--h) * 0.86);
      transform: translateX(-50%);
      transition: left var(--m-slow) var(--ease);
    }
    ol {
      display: grid;
      grid-gap: var(--road-gap, 0.3125rem);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      box-sizing: border-box;
      height: var(--h);
      border-radius: var(--r-full);
      border: calc(var(--h) * 0.16) solid var(--line-2);
      background: var(--surface-2);
    }
    .done {
      border-color: var(--go);
      background: var(--go);
    }
    .now {
      border: calc(var(--h) * 0.2) solid var(--go);
      background: var(--go-soft);
    }
    .now.hold {
      border-color: var(--hold);
      background: var(--hatch);
    }
    .now.ask {
      border-color: var(--hand);
      background: var(--hand-soft);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-road': BbRoad
  }
}
