import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { VisitFile } from '#contract/visit-file.ts'
import { stageOf } from '#domain/order.ts'
import type { Lang } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import { clockTime } from '../../kit/time.ts'
import { DeskKeyEvent, type DeskKey } from './reception-events.ts'
import { focusRing } from '../kit/control-styles.ts'
import { keyCap } from '../kit/key-cap.ts'
import { word, type ReceptionWord } from './words.ts'

interface Key {
  readonly key: DeskKey
  readonly cap: string
  readonly name: ReceptionWord
  /** Only with an order open. */
  readonly ofOrder: boolean
}

const KEYS: readonly Key[] = [
  { key: 'search', cap: '/', name: 'key-search', ofOrder: false },
  { key: 'new', cap: 'F2', name: 'key-new', ofOrder: false },
  { key: 'walkaround', cap: 'F6', name: 'key-walkaround', ofOrder: true },
  { key: 'covers', cap: 'F7', name: 'key-covers', ofOrder: true },
  { key: 'contacts', cap: 'Alt C', name: 'key-contacts', ofOrder: true },
  { key: 'handover', cap: 'Alt H', name: 'key-handover', ofOrder: true },
  { key: 'next', cap: 'Alt ↓', name: 'key-next', ofOrder: false },
  { key: 'print', cap: 'Ctrl P', name: 'key-print', ofOrder: true },
  { key: 'absent', cap: 'Alt A', name: 'key-absent', ofOrder: false },
]

/**
 * What the keyboard does here, to be read and to be clicked. The agreement's own keys (F3, F4, F8, F9) come in between.
 *
 * @slot - Keys of the order's own elements.
 * @fires bb-desk-key
 */
@customElement('bb-reception-keys')
export class BbReceptionKeys extends LitElement {
  @property({ attribute: false }) file: VisitFile | null = null
  /** Stops of the walk-around that are done, and all of them; null where no order is open. */
  @property({ attribute: false }) stops: { readonly done: number; readonly all: number } | null = null
  @property() timeZone = ''
  @property() override lang: Lang = 'zh'

  override render() {
    return html`<nav>
      ${KEYS.slice(0, 2).map((key) => this.#key(key))}<slot></slot>${KEYS.slice(2).map((key) => this.#key(key))}
    </nav>`
  }

  #key({ key, cap, name, ofOrder }: Key) {
    const covers = key === 'covers' && this.file?.visit.reception.covers
    return html`<button
      ?disabled=${(ofOrder && !this.file) || (key === 'handover' && !this.#mayHandOver)}
      @click=${() => this.dispatchEvent(new DeskKeyEvent(key))}
    >
      <kbd>${cap}</kbd>${word(this.lang, covers ? 'key-covers-on' : name)}${this.#state(key)}
    </button>`
  }

  #state(key: DeskKey) {
    const covers = this.file?.visit.reception.covers
    if (key === 'covers' && covers) return this.#done(clockTime(covers.at, this.timeZone))
    if (key !== 'walkaround' || !this.stops) return nothing
    const { done, all } = this.stops
    const text = `${done}/${all}`
    return done === all ? this.#done(text) : html`<em>${text}</em>`
  }

  #done(text: string) {
    return html`<em class="done"><bb-icon name="check-circle"></bb-icon>${text}</em>`
  }

  get #mayHandOver(): boolean {
    return this.file !== null && stageOf(this.file.order) === 'signed'
  }

  static override styles = [
    focusRing,
    keyCap,
    css`
      :host {
        display: block;
        overflow: hidden;
      }
      nav {
        display: flex;
        align-items: center;
        height: 100%;
        white-space: nowrap;
      }
      button {
        margin-right: 1rem;
        padding: 0.25rem 0;
        border: 0;
        background: none;
        font: inherit;
        color: var(--ink);
        cursor: pointer;
      }
      button:disabled {
        color: var(--ink-3);
        cursor: default;
      }
      em {
        margin-left: 0.375rem;
        font-style: normal;
        font-weight: var(--w-strong);
      }
      .done {
        color: var(--go-ink);
      }
      em bb-icon {
        margin-right: 0.1875rem;
        vertical-align: -0.15em;
        --icon-size: 1em;
      }
      @media (max-width: 1400px) {
        button {
          margin-right: 0.625rem;
          font-size: var(--t-13);
        }
      }
      kbd {
        margin-right: 0.375rem;
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-reception-keys': BbReceptionKeys
  }
}
