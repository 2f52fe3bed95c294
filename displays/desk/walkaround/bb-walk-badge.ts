import { say, type Lang, type Values } from '#words/say.ts'
import { walkWords } from '#words/walkaround-page.ts'
import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '../../kit/bb-icon.ts'
import { clockTime } from '../../kit/time.ts'

/** How much of what was noted is still only on this device, and since when. */
@customElement('bb-walk-badge')
export class BbWalkBadge extends LitElement {
  @property({ attribute: false }) waiting: { readonly count: number; readonly since: number } | null = null
  @property({ type: Boolean, reflect: true }) offline = false
  /** Whether the device keeps what is noted. */
  @property({ type: Boolean }) keeps = true
  @property() override lang: Lang = 'zh'
  @property() timeZone = 'Asia/Shanghai'

  override render() {
    return html`<span role="status">${this.#said()}</span>`
  }

  #said() {
    const { waiting } = this
    if (!this.keeps) return html`<bb-icon name="warning"></bb-icon><b>${this.#say('notKept')}</b>`
    if (this.offline)
      return html`<bb-icon name="cloud-off"></bb-icon><b>${this.#say('offline')}</b> ${
          waiting
            ? html`<em>${this.#say('waiting', { count: waiting.count })}</em>
                <i>${this.#say('since', { time: clockTime(waiting.since, this.timeZone) })}</i>`
            : html`<i>${this.#say('connectionLost')}</i>`
        }`
    if (waiting) return html`<bb-icon name="refresh"></bb-icon><b>${this.#say('sending', { count: waiting.count })}</b>`
    return html`<bb-icon name="check-circle"></bb-icon>${this.#say('saved')}`
  }

  #say(key: keyof (typeof walkWords)['zh'], values?: Values): string {
    return say(walkWords, this.lang, key, values)
  }

  static override styles = css`
    :host {
      display: block;
      border-radius: var(--r-2);
    }
    :host([offline]) {
      padding: 2px 2px 2px var(--s-5);
      background: var(--hatch);
      box-shadow: inset 0 0 0 1.5px var(--line-2);
    }
    span {
      display: flex;
      align-items: center;
      min-height: 2.75rem;
      padding: 0 var(--s-3);
      border-radius: var(--r-2);
      white-space: nowrap;
      color: var(--ink-2);
    }
    :host([offline]) span {
      background: var(--surface);
      color: var(--ink);
    }
    bb-icon {
      margin-right: var(--s-2);
      font-size: var(--t-20);
      color: var(--go);
    }
    :host([offline]) bb-icon {
      color: inherit;
    }
    em {
      margin-left: var(--s-2);
      font-style: normal;
      font-weight: var(--w-strong);
      color: var(--risk-ink);
    }
    i {
      margin-left: var(--s-2);
      font-style: normal;
      font-size: var(--t-14);
      color: var(--ink-2);
    }
    @media (max-width: 620px) {
      span {
        white-space: normal;
        flex-wrap: wrap;
      }
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-walk-badge': BbWalkBadge
  }
}
