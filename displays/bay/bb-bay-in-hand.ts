import { css, html, LitElement } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import type { Floor } from '#domain/floor.ts'
import type { Lang } from '#words/say.ts'
import type { Freshness } from '../kit/live-freshness.ts'
import { currentPerson, onPersonChange } from '../kit/person.ts'
import type { send } from '../kit/send.ts'
import type { Part } from './bay-changes.ts'
import type { Known, OperationLine } from './bay-view.ts'
import './bb-bay-hand.ts'
import type { BbBayHand } from './bb-bay-hand.ts'
import './bb-bay-phone.ts'

/**
 * A bay's page on a phone: what its screen shows, with the buttons of whoever holds it.
 *
 * @fires choose - An operation was tapped or scanned; its id is the detail. Bubbles.
 */
@customElement('bb-bay-in-hand')
export class BbBayInHand extends LitElement {
  @property({ attribute: false }) floor!: Floor
  @property({ attribute: false }) view!: Known
  @property({ attribute: false }) line: OperationLine | null = null
  @property({ attribute: false }) freshness!: Freshness
  @property({ attribute: false }) unseen: ReadonlySet<Part> = new Set()
  /** How a command is sent, where not to the server. */
  @property({ attribute: false }) send: typeof send | undefined
  @property({ type: Number }) now = 0
  /** The site's distance from UTC, ms. */
  @property({ type: Number }) offset = 0
  @property() override lang: Lang = 'zh'

  @query('bb-bay-hand') private readonly hand!: BbBayHand

  #stop: (() => void) | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    this.#stop = onPersonChange(() => this.requestUpdate())
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#stop?.()
  }

  override render() {
    const { floor, view, line, now, lang } = this
    return html`<bb-bay-phone
      .dimmed=${this.freshness.state !== 'live'}
      .floor=${floor}
      .view=${view}
      .line=${line}
      .freshness=${this.freshness}
      .unseen=${this.unseen}
      .now=${now}
      .lang=${lang}
      @crew=${() => this.hand.openCrew()}
    >
      <bb-bay-hand
        .floor=${floor}
        .view=${view}
        .line=${line}
        .now=${now}
        .offset=${this.offset}
        .me=${currentPerson()}
        .lang=${lang}
        .send=${this.send}
      ></bb-bay-hand>
    </bb-bay-phone>`
  }

  static override styles = css`
    :host {
      display: block;
      --notice-size: var(--t-17);
      --sheet-heading: var(--t-28);
      --sheet-text: var(--t-17);
      --sheet-close: 3.75rem;
      --tile: 16rem;
      --tile-height: 3.75rem;
      --tile-icon: 1.75rem;
      --tile-label: var(--t-20);
      --tile-hint: var(--t-15);
      --tile-low: 3.5rem;
      --key-size: var(--t-24);
      --key-row: 3.75rem;
    }
    @media (max-height: 720px) {
      :host {
        --key-size: var(--t-20);
        --keys-height: 12.75rem;
      }
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-bay-in-hand': BbBayInHand
  }
}
