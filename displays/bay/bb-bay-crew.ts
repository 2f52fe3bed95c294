import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Verdict } from '#domain/refusal.ts'
import { bayHandWords } from '#words/bay-hand.ts'
import { bayWords } from '#words/bay.ts'
import { refusalText } from '#words/refusal.ts'
import { say, type Lang } from '#words/say.ts'
import '../kit/bb-icon.ts'
import { durationWords, stopwatch } from '../kit/time.ts'
import type { OperationLine, WorkTime } from './bay-view.ts'
import { handFormStyles } from './hand-form-styles.ts'

/**
 * Several people on one operation, each with a clock (P4.5): who ran which and how long, against the standard time;
 * who else may come; and whether they may have a clock elsewhere, too (P4.9).
 *
 * @slot - Who may come.
 * @fires share - Shared from now on, or no longer.
 */
@customElement('bb-bay-crew')
export class BbBayCrew extends LitElement {
  @property({ attribute: false }) line!: OperationLine
  /** Whether it may be marked as shared, or no longer, from here. */
  @property({ attribute: false }) verdict!: Verdict
  @property() timeZone = ''
  @property() override lang: Lang = 'zh'

  override render() {
    const { line, lang, verdict } = this
    const { shared } = line.operation
    return html`<ul>
        ${line.times.map((time) => this.#time(time))}
        <li class="sum">
          <bb-icon name="clock"></bb-icon>
          <span>${say(bayWords, lang, 'standard', { time: durationWords(line.standard, lang) })}</span>
          <b class=${line.clocked > line.standard ? 'over' : ''}>${stopwatch(line.clocked)}</b>
        </li>
      </ul>
      <slot></slot>
      <button
        class="share"
        role="switch"
        aria-checked=${shared}
        ?disabled=${!verdict.ok}
        @click=${() => this.dispatchEvent(new CustomEvent('share'))}
      >
        <bb-icon name=${shared ? 'check-circle' : 'ring'}></bb-icon>
        <span
          >${say(bayHandWords, lang, 'share')}
          <small
            >${verdict.ok ? say(bayHandWords, lang, 'shareText') : refusalText(verdict.refusal, lang, this.timeZone)}</small
          ></span
        >
      </button>`
  }

  #time({ name, clocked, running }: WorkTime) {
    return html`<li class=${running ? 'running' : ''}>
      <bb-icon name=${running ? 'play' : 'pause'}></bb-icon>
      <span>${name}${running ? html` <small>${say(bayWords, this.lang, 'running')}</small>` : nothing}</span>
      <b>${stopwatch(clocked)}</b>
    </li>`
  }

  static override styles = [
    handFormStyles,
    css`
      ul {
        margin: 0;
        padding: 0;
        border-radius: var(--r-3);
        font-size: var(--tile-label, var(--t-40));
        list-style: none;
        background: var(--surface);
      }
      li {
        display: flex;
        align-items: center;
        padding: var(--s-2) var(--s-4);
      }
      li + li {
        border-top: 1px solid var(--line);
      }
      li span {
        flex: 1;
        min-width: 0;
        margin: 0 var(--s-3);
      }
      .running,
      .running bb-icon {
        color: var(--go-ink);
      }
      li bb-icon,
      .sum {
        color: var(--ink-2);
      }
      .over {
        color: var(--late-ink);
      }
      small {
        font-size: var(--tile-hint, var(--t-32));
        color: var(--ink-2);
      }
      .share {
        justify-content: flex-start;
        text-align: left;
        font-size: var(--tile-label, var(--t-40));
      }
      .share small {
        display: block;
        line-height: 1.3;
      }
      .share bb-icon {
        --icon-size: var(--tile-icon, 2.5rem);
        flex: none;
        margin-right: var(--s-4);
        color: var(--line-2);
      }
      .share[aria-checked='true'] {
        border-color: var(--go);
        color: var(--go-ink);
        background: var(--go-soft);
      }
      .share[aria-checked='true'] bb-icon {
        color: var(--go);
      }
      .share:disabled {
        border-style: dashed;
        color: var(--ink-2);
        background: none;
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-bay-crew': BbBayCrew
  }
}
