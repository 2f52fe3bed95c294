import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '../kit/bb-icon.ts'
import type { IconName } from '../kit/icons.ts'

export interface SegmentOption {
  readonly value: string
  readonly label: string
  readonly count?: number
  readonly icon?: IconName
  readonly tone?: 'late' | 'risk'
}

/**
 * A row of filters of which one, or none, is on; each carries its figure, so the filters are the day's numbers too.
 *
 * @fires change - `value` is the new choice; pressing the one that is on takes it off again.
 */
@customElement('bb-segment')
export class BbSegment extends LitElement {
  @property({ attribute: false }) options: readonly SegmentOption[] = []
  @property() value = ''
  /** The choice of everything; '' is its value. Without it nothing is on at first. */
  @property() all = ''
  @property() label = ''

  override render() {
    return html`<div role="group" aria-label=${this.label}>
      ${this.all ? this.#button({ value: '', label: this.all }) : nothing}
      ${this.options.map((option) => this.#button(option))}
    </div>`
  }

  #button({ value, label, count, icon, tone }: SegmentOption) {
    const on = this.value === value
    return html`<button class="${tone ?? ''} ${on ? 'on' : ''}" aria-pressed=${on} @click=${() => this.#choose(value)}>
      ${icon ? html`<bb-icon name=${icon}></bb-icon>` : nothing}${label}${count === undefined ? nothing : html`<b>${count}</b>`}
    </button>`
  }

  #choose(value: string) {
    this.value = this.value === value ? '' : value
    this.dispatchEvent(new Event('change'))
  }

  static override styles = css`
    div {
      display: flex;
      border-radius: var(--r-3);
      background: var(--floor);
      box-shadow: inset 0 0 0 1px var(--line);
    }
    button {
      min-width: var(--target);
      min-height: var(--target);
      padding: 0 var(--b-pad);
      border: 0;
      border-radius: var(--r-3);
      font: inherit;
      font-size: var(--b-2);
      color: var(--ink-2);
      background: none;
      white-space: nowrap;
      cursor: pointer;
    }
    button:focus-visible {
      outline: 3px solid var(--hand);
      outline-offset: 2px;
    }
    b {
      margin-left: 0.3em;
      font-weight: var(--w-strong);
      color: var(--ink);
    }
    .on {
      background: var(--surface);
      color: var(--ink);
      font-weight: var(--w-strong);
      box-shadow:
        var(--e-1),
        inset 0 0 0 2px var(--ink);
    }
    bb-icon {
      margin-right: 0.3em;
      --icon-size: 1.2em;
    }
    .late,
    .late b {
      color: var(--late-ink);
    }
    .risk,
    .risk b {
      color: var(--risk-ink);
    }
    .late bb-icon {
      color: var(--late);
    }
    .risk bb-icon {
      color: var(--risk);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-segment': BbSegment
  }
}
