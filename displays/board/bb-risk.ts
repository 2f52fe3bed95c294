import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '../kit/bb-icon.ts'
import type { IconName } from '../kit/icons.ts'
import type { PromiseNote, Tone } from './promise.ts'

const ICON: Record<Tone, IconName> = { ok: 'check-circle', risk: 'warning', late: 'clock', open: 'info' }

/** How a car stands against its promise: colour, shape and word. */
@customElement('bb-risk')
export class BbRisk extends LitElement {
  @property({ attribute: false }) note: PromiseNote | null = null
  /** With the forecast's time beside the word, where there is one. */
  @property({ type: Boolean }) timed = false

  override render() {
    if (!this.note) return nothing
    const { tone, at, text } = this.note
    return html`<span class=${tone}>
      <bb-icon name=${ICON[tone]}></bb-icon>${this.timed && at ? html`<time>${at}</time>` : nothing}<b>${text}</b>
    </span>`
  }

  static override styles = css`
    :host {
      font-size: var(--b-2);
      white-space: nowrap;
    }
    span {
      line-height: 1.45;
    }
    bb-icon {
      --icon-size: 1.15em;
      margin-right: 0.3em;
      vertical-align: -0.2em;
    }
    time {
      margin-right: 0.35em;
      color: var(--ink);
    }
    b {
      font-weight: var(--w-text);
    }
    @media (max-width: 1600px) {
      .ok time {
        display: none;
      }
      :host(.short) time {
        display: inline;
      }
    }
    .ok,
    .open {
      color: var(--ink-2);
    }
    .ok bb-icon {
      color: var(--go);
    }
    .risk,
    .late {
      padding: 0 0.5em 0 0.4em;
      border-radius: var(--r-1);
    }
    .risk b,
    .late b {
      font-weight: var(--w-strong);
    }
    .risk {
      background: var(--risk);
      color: var(--on-risk);
    }
    .late {
      background: var(--late);
      color: var(--on-late);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-risk': BbRisk
  }
}
