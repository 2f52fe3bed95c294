import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { kioskWords } from '#words/kiosk.ts'
import { LANGS, localeOf, say, type Lang } from '#words/say.ts'
import '../../displays/kit/bb-icon.ts'
import '../../displays/kit/bb-live.ts'
import type { Freshness } from '../../displays/kit/live-freshness.ts'

/**
 * The head of a customer's page: whose page it is, how fresh, larger type, the language.
 *
 * @fires bb-large - Larger type or not.
 * @fires bb-lang - The language asked for.
 */
@customElement('bb-page-bar')
export class BbPageBar extends LitElement {
  @property() name = ''
  /** null where nothing is live yet. */
  @property({ attribute: false }) freshness: Freshness | null = null
  @property() timeZone = 'Asia/Shanghai'
  @property({ type: Boolean }) large = false
  @property() override lang: Lang = 'zh'

  override render() {
    return html`<p>
        <b>${this.name || say(kioskWords, this.lang, 'yourCar')}</b>
        ${this.#live()}
      </p>
      <button
        class="large"
        aria-label=${say(kioskWords, this.lang, 'large')}
        aria-pressed=${this.large}
        @click=${() => this.#tell('bb-large', !this.large)}
      >
        <bb-icon name="large-type"></bb-icon><b>${say(kioskWords, this.lang, 'large')}</b>
      </button>
      <div role="group" aria-label=${say(kioskWords, this.lang, 'language')}>
        ${LANGS.map(
          (lang) =>
            html`<button
              lang=${localeOf(lang)}
              aria-pressed=${lang === this.lang}
              @click=${() => this.#tell('bb-lang', lang)}
            >
              ${lang === 'zh' ? '中' : 'EN'}
            </button>`,
        )}
      </div>`
  }

  #live() {
    const { freshness } = this
    // An old picture is spoken of in the page itself, in full.
    if (freshness?.state !== 'live' && freshness?.state !== 'loading') return nothing
    return html`<bb-live
      .state=${freshness.state}
      .confirmedAt=${freshness.confirmedAt}
      .timeZone=${this.timeZone}
      lang=${this.lang}
    ></bb-live>`
  }

  #tell(event: 'bb-large' | 'bb-lang', detail: boolean | Lang): void {
    this.dispatchEvent(new CustomEvent(event, { detail }))
  }

  static override styles = css`
    :host {
      display: flex;
      align-items: center;
    }
    p {
      flex: 1;
      min-width: 0;
      margin: 0;
      line-height: 1.3;
    }
    p b {
      display: block;
      font-size: 1.07em;
      white-space: nowrap;
      overflow: hidden;
      text-overflow: ellipsis;
    }
    button {
      display: flex;
      align-items: center;
      justify-content: center;
      min-width: var(--bar-target, 2.75rem);
      height: var(--bar-target, 2.75rem);
      padding: 0 0.9em;
      border: 0;
      border-radius: var(--r-full);
      color: var(--ink);
      background: var(--surface);
      font: inherit;
      font-weight: var(--w-strong);
      white-space: nowrap;
      cursor: pointer;
      touch-action: manipulation;
    }
    .large {
      margin: 0 0.55em;
      box-shadow: var(--e-1);
    }
    .large bb-icon {
      margin-right: 0.35em;
    }
    div {
      display: flex;
      border-radius: var(--r-full);
      background: var(--surface);
      box-shadow: var(--e-1);
    }
    [aria-pressed='true'] {
      color: var(--on-ink);
      background: var(--ink);
    }
    button:focus-visible {
      outline: var(--l-3) solid var(--hand);
      outline-offset: var(--l-1);
    }
    /* A phone whose owner has doubled its type. */
    @media (max-width: 20em) {
      :host {
        flex-wrap: wrap;
        justify-content: flex-end;
      }
      p {
        flex-basis: 100%;
        padding: 0.4em 0;
      }
      .large b {
        display: none;
      }
      .large bb-icon {
        margin: 0;
      }
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-page-bar': BbPageBar
  }
  interface HTMLElementEventMap {
    'bb-large': CustomEvent<boolean>
    'bb-lang': CustomEvent<Lang>
  }
}
