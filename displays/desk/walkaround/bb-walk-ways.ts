import { STOPS, type Stop } from '#domain/visit/walkaround.ts'
import { say, type Lang } from '#words/say.ts'
import { stopWords } from '#words/stop.ts'
import { pinWords, walkWords } from '#words/walkaround-page.ts'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '../../kit/bb-icon.ts'

/**
 * On to the next stop, and back; at the last one, the end of the walk.
 *
 * @fires bb-way-on, bb-way-back
 */
@customElement('bb-walk-ways')
export class BbWalkWays extends LitElement {
  @property() stop: Stop = 'left-front-door'
  /** Stops that were left out, and without which the walk does not end. */
  @property({ attribute: false }) missing: readonly Stop[] = []
  @property() override lang: Lang = 'zh'

  override render() {
    const { lang, missing } = this
    const index = STOPS.indexOf(this.stop)
    const [before, after] = [STOPS[index - 1], STOPS[index + 1]]
    const name = (one: Stop) => `${STOPS.indexOf(one) + 1} ${say(pinWords, lang, one)}`
    const stops = missing.map((one) => say(stopWords, lang, one)).join(lang === 'zh' ? '、' : ', ')
    const back = [say(walkWords, lang, 'previous'), before ? name(before) : ''].join(' ').trim()
    return html`
      ${missing.length > 0 ? html`<p role="alert">${say(walkWords, lang, 'missing', { count: missing.length, stops })}</p>` : nothing}
      <button class="previous" ?disabled=${!before} aria-label=${back} @click=${() => this.#tell('bb-way-back')}>
        <bb-icon name="chevron-left"></bb-icon>${before ? html`<span>${name(before)}</span>` : nothing}
      </button>
      <button class="next" @click=${() => this.#tell('bb-way-on')}>
        <b>${say(walkWords, lang, after ? 'next' : 'finish')}</b>
        <span>${after ? name(after) : nothing}<bb-icon name=${after ? 'arrow-right' : 'check'}></bb-icon></span>
      </button>
    `
  }

  #tell(type: 'bb-way-on' | 'bb-way-back'): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true }))
  }

  static override styles = css`
    :host {
      display: grid;
      grid-template-columns: 6.25rem minmax(0, 1fr);
      grid-gap: var(--s-2);
      padding: var(--s-2) 1.25rem var(--s-4);
      background: var(--surface);
    }
    p {
      grid-column: 1 / -1;
      margin: 0;
      color: var(--late-ink);
      font-weight: var(--w-strong);
    }
    button {
      min-height: 4.5rem;
      border: 0;
      border-radius: var(--r-3);
      font: inherit;
      background: none;
      cursor: pointer;
      touch-action: manipulation;
    }
    button:focus-visible {
      outline: 3px solid var(--hand);
      outline-offset: 2px;
    }
    .previous {
      display: flex;
      flex-direction: column;
      align-items: center;
      justify-content: center;
      color: var(--ink-2);
      box-shadow: inset 0 0 0 1.5px var(--line-2);
    }
    .previous:disabled {
      color: var(--ink-3);
      box-shadow: inset 0 0 0 1px var(--line);
      cursor: default;
    }
    .next {
      display: flex;
      align-items: center;
      justify-content: space-between;
      padding: 0 var(--s-4);
      color: var(--on-go);
      background: var(--go);
      box-shadow: var(--e-1);
    }
    .next b {
      margin-right: var(--s-2);
      font-size: var(--t-20);
      white-space: nowrap;
    }
    .next span {
      display: flex;
      align-items: center;
      line-height: 1.2;
      text-align: right;
    }
    .next bb-icon {
      margin-left: var(--s-2);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-walk-ways': BbWalkWays
  }
}
