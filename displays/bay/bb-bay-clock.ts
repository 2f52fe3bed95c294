import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { classMap } from 'lit/directives/class-map.js'
import { styleMap } from 'lit/directives/style-map.js'
import { bayHandWords } from '#words/bay-hand.ts'
import { bayWords } from '#words/bay.ts'
import { say, type Lang } from '#words/say.ts'
import '../kit/bb-icon.ts'
import { durationWords, stopwatch } from '../kit/time.ts'
import type { OperationLine } from './bay-view.ts'

/** From here on a clock has one figure more, and the words beside it are longer. */
const HOUR = 3_600_000

/**
 * Clocked time against the standard, in somebody's hand, and who clocked it (P4.5).
 *
 * @fires crew - Who works on it, and who else may, was asked for.
 */
@customElement('bb-bay-clock')
export class BbBayClock extends LitElement {
  @property({ attribute: false }) line!: OperationLine
  @property() override lang: Lang = 'zh'

  override render() {
    const { lang } = this
    const { clocked, standard, operation } = this.line
    const begun = operation.clocks.length > 0
    const over = clocked > standard
    const left = over
      ? say(bayWords, lang, 'over', { time: durationWords(clocked - standard, lang) })
      : say(bayWords, lang, 'remaining', { time: durationWords(standard - clocked, lang) })
    return html`<div class=${classMap({ clock: true, over, long: clocked >= HOUR || standard >= HOUR })}>
        <b>${stopwatch(clocked)}</b>
        <span
          >${say(bayWords, lang, 'standard', { time: durationWords(standard, lang) })}${begun ? html`<em>${left}</em>` : nothing}</span
        >
      </div>
      <div class=${over ? 'bar over' : 'bar'}>
        <i style=${styleMap({ width: `${Math.min(1, clocked / standard) * 100}%` })}></i>
      </div>
      ${begun ? this.#crew() : nothing}`
  }

  #crew() {
    const { times, operation } = this.line
    return html`<button
      class="crew"
      @click=${() => this.dispatchEvent(new CustomEvent('crew', { bubbles: true, composed: true }))}
    >
      <bb-icon name="people"></bb-icon>
      <span
        >${times.map(({ name, clocked, running }) => html`<i class=${running ? 'running' : ''}>${name} ${stopwatch(clocked)}</i> `)}</span
      >
      <b>${say(bayHandWords, this.lang, operation.shared ? 'sharedWork' : 'join')}</b>
    </button>`
  }

  static override styles = css`
    :host {
      display: block;
    }
    .clock {
      display: flex;
      align-items: flex-end;
      justify-content: space-between;
      padding-top: var(--s-2);
    }
    .clock b {
      font-size: var(--t-76);
      line-height: 1.05;
    }
    .clock span {
      display: flex;
      flex-direction: column;
      align-items: flex-end;
      white-space: nowrap;
    }
    .clock.long b {
      font-size: var(--t-52);
    }
    .clock em {
      font-style: normal;
      font-weight: var(--w-strong);
      color: var(--go-ink);
    }
    .clock.over b,
    .clock.over em {
      color: var(--risk-ink);
    }
    @media (max-height: 720px) {
      .clock b {
        font-size: var(--t-52);
      }
    }
    .bar {
      flex: none;
      height: 0.75rem;
      margin: var(--s-1) 0 var(--s-2);
      border-radius: var(--r-full);
      background: var(--line);
      overflow: hidden;
    }
    .bar i {
      display: block;
      height: 100%;
      background: var(--go);
    }
    .bar.over i {
      background: var(--risk);
    }
    .crew {
      width: 100%;
      display: flex;
      align-items: center;
      flex: none;
      min-height: var(--target);
      padding: 0;
      border: 0;
      border-top: 1px solid var(--line);
      font: inherit;
      text-align: left;
      color: var(--ink-2);
      background: none;
    }
    .crew span {
      flex: 1;
      min-width: 0;
      margin: 0 var(--s-3);
    }
    .crew i {
      display: inline-block;
      margin-right: var(--s-3);
      font-style: normal;
    }
    .crew .running {
      color: var(--go-ink);
      font-weight: var(--w-strong);
    }
    .crew b {
      white-space: nowrap;
      color: var(--hand-ink);
    }
    .crew:focus-visible {
      outline: 3px solid var(--hand);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-bay-clock': BbBayClock
  }
}
