import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { boardWords } from '#words/board.ts'
import { say, type Lang } from '#words/say.ts'
import '../kit/bb-icon.ts'
import type { IconName } from '../kit/icons.ts'
import { barrierOf } from './barrier.ts'
import type { Outcome } from './outcome.ts'
import { TargetController } from './target-controller.ts'
import type { DropPlace } from './target.ts'

/**
 * A list beside the bays, and the place where its cards are put down. Over its limit it is coloured, softly: a limit
 * tells, it does not forbid.
 *
 * @slot - The cards.
 */
@customElement('bb-column')
export class BbColumn extends LitElement {
  @property() heading = ''
  @property() note = ''
  @property() icon: IconName | '' = ''
  @property({ type: Number }) count = 0
  /** Most cars that should be here at once; 0: no limit. */
  @property({ type: Number }) limit = 0
  /** Where a card dropped here goes; '' takes none. */
  @property() place: DropPlace | '' = ''
  @property({ attribute: false }) outcome: Outcome | null = null
  @property({ type: Boolean, reflect: true }) chosen = false
  @property() override lang: Lang = 'zh'
  @property() timeZone = 'Asia/Shanghai'

  constructor() {
    super()
    new TargetController(this, () => (this.place ? { kind: 'place', to: this.place } : null))
  }

  override updated() {
    this.setAttribute('role', 'group')
    this.setAttribute('aria-label', this.heading)
    if (this.place) this.setAttribute('data-place', this.place)
    this.toggleAttribute('full', this.#full)
    this.toggleAttribute('can', this.outcome?.kind === 'place')
  }

  get #full(): boolean {
    return this.limit > 0 && this.count >= this.limit
  }

  override render() {
    const why = this.outcome?.kind === 'refused' ? barrierOf(this.outcome.refusal, this.lang, this.timeZone) : null
    return html`<h2>
        ${this.icon ? html`<bb-icon name=${this.icon}></bb-icon>` : nothing} ${this.heading}
        <b>${this.count}</b>${this.limit > 0 ? html`<s>/${this.limit}</s>` : nothing}
        <i>${why ? `${why.title}` : this.#full ? html`<em>${say(boardWords, this.lang, 'full')}</em>` : this.note}</i>
      </h2>
      <div class="cards"><slot></slot></div>`
  }

  static override styles = css`
    :host {
      display: block;
      margin: 0 calc(var(--s-2) * -1);
      padding: var(--s-1) calc(var(--s-2) - 2px) var(--s-2);
      border-radius: var(--r-3);
      border: 2px dashed transparent;
    }
    :host([full]) {
      background: var(--risk-soft);
    }
    :host([can]) {
      border-color: var(--go);
    }
    :host([chosen]) {
      box-shadow: 0 0 0 3px var(--hand);
    }
    :host([chosen][can]) {
      background: var(--go-soft);
    }
    h2 {
      display: flex;
      align-items: center;
      margin: 0;
      font-size: var(--b-3);
      line-height: 1.3;
      white-space: nowrap;
    }
    bb-icon {
      margin-right: 0.4rem;
      --icon-size: 1.15em;
    }
    b {
      margin-left: 0.45rem;
      color: var(--ink-2);
    }
    s {
      color: var(--ink-2);
      font-weight: var(--w-text);
      text-decoration: none;
    }
    i {
      margin-left: auto;
      padding-left: 0.5rem;
      overflow: hidden;
      text-overflow: ellipsis;
      font-size: var(--b-1);
      font-style: normal;
      font-weight: var(--w-text);
      color: var(--ink-2);
    }
    em {
      font-style: normal;
      font-weight: var(--w-strong);
      color: var(--risk-ink);
    }
    .cards {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--b-gap);
      margin-top: var(--b-gap);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-column': BbColumn
  }
}
