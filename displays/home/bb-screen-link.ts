import { homeWords } from '#words/home.ts'
import { say, type Lang } from '#words/say.ts'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '../kit/bb-icon.ts'
import type { IconName } from '../kit/icons.ts'
import type { Presence } from './screens.ts'

/** One screen: what it is called, where it is, and how many of it are there. */
@customElement('bb-screen-link')
export class BbScreenLink extends LitElement {
  @property() name = ''
  @property() text = ''
  @property() address = ''
  @property() icon: IconName | null = null
  /** null: nobody knows; undefined: it is no screen that is counted. */
  @property({ attribute: false }) presence: Presence | null | undefined = undefined
  @property() override lang: Lang = 'zh'

  override render() {
    return html`<a href=${this.address}>
      ${this.icon ? html`<bb-icon name=${this.icon}></bb-icon>` : nothing}
      <b>${this.name}</b>
      ${this.text ? html`<span>${this.text}</span>` : nothing}
      <code>${this.address}</code>
      ${this.#presence()}
    </a>`
  }

  #presence() {
    const { presence, lang } = this
    if (presence === undefined) return nothing
    if (presence === null) return html`<em>${say(homeWords, lang, 'unknown')}</em>`
    const { live, behind, renewing } = presence
    return html`<em class=${live > 0 ? 'live' : ''}>
      ${say(homeWords, lang, 'open', { n: live })}
      ${behind > 0 ? html`<i>${say(homeWords, lang, 'behind', { n: behind })}</i>` : nothing}
      ${renewing > 0 ? html`<i>${say(homeWords, lang, 'renewing', { n: renewing })}</i>` : nothing}
    </em>`
  }

  static override styles = css`
    :host {
      display: block;
    }
    a {
      display: grid;
      grid-template-columns: auto 1fr;
      grid-column-gap: var(--s-3);
      grid-row-gap: var(--s-1);
      align-content: start;
      box-sizing: border-box;
      height: 100%;
      padding: var(--s-4);
      border-radius: var(--r-3);
      background: var(--surface);
      box-shadow: var(--e-1);
      color: var(--ink);
      text-decoration: none;
      transition: box-shadow var(--m-tap);
    }
    a:hover {
      box-shadow: var(--e-2);
    }
    a:focus-visible {
      outline: 3px solid var(--hand);
      outline-offset: 2px;
    }
    a > :not(bb-icon) {
      grid-column: 2;
    }
    bb-icon {
      grid-row: 1;
      font-size: var(--t-24);
      color: var(--go);
    }
    b {
      font-size: var(--t-20);
      line-height: var(--lead-tight);
    }
    span {
      color: var(--ink-2);
      font-size: var(--t-15);
    }
    code {
      font-family: inherit;
      font-size: var(--t-14);
      color: var(--ink-2);
    }
    em {
      font-style: normal;
      font-size: var(--t-14);
      color: var(--ink-2);
    }
    em::before {
      content: '';
      display: inline-block;
      width: 0.5em;
      height: 0.5em;
      margin-right: 0.4em;
      border: 0.12em solid currentColor;
      border-radius: 50%;
    }
    em.live {
      color: var(--go-ink);
      font-weight: var(--w-strong);
    }
    em.live::before {
      background: currentColor;
    }
    i {
      font-style: normal;
      color: var(--risk-ink);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-screen-link': BbScreenLink
  }
}
