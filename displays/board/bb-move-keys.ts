import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Bay } from '#domain/bay.ts'
import { boardWords } from '#words/board.ts'
import { refusalText } from '#words/refusal.ts'
import { say, type Lang } from '#words/say.ts'
import '../kit/bb-icon.ts'
import type { Outcome } from './outcome.ts'
import type { Target } from './target.ts'

export interface MoveKey {
  readonly bay: Bay
  readonly outcome: Outcome
}

/** A bay's key was pressed, or the key that puts the card back (null). */
export class MoveToEvent extends Event {
  readonly place: Target | null
  constructor(target: Target | null) {
    super('bb-move-to', { bubbles: true, composed: true })
    this.place = target
  }
}

/** Move to…: one key a bay, for whoever cannot or will not drag. A key that cannot be pressed says why to who asks. */
@customElement('bb-move-keys')
export class BbMoveKeys extends LitElement {
  @property({ attribute: false }) keys: readonly MoveKey[] = []
  /** The bay over which the card is now. */
  @property() chosen = ''
  @property() override lang: Lang = 'zh'
  @property() timeZone = 'Asia/Shanghai'

  override render() {
    return html`<span class="label">${say(boardWords, this.lang, 'moveTo')}</span>
      <div role="group" aria-label=${say(boardWords, this.lang, 'moveTo')}>
        ${this.keys.map((key) => this.#key(key))}
        <button class="back" @click=${() => this.dispatchEvent(new MoveToEvent(null))}>
          <bb-icon name="undo"></bb-icon><i>${say(boardWords, this.lang, 'putBack')}</i>
        </button>
      </div>`
  }

  #key({ bay, outcome }: MoveKey) {
    const { kind } = outcome
    const word =
      kind === 'now'
        ? say(boardWords, this.lang, 'keyNow')
        : kind === 'queue'
          ? say(boardWords, this.lang, 'keyQueue')
          : ''
    const why =
      outcome.kind === 'refused'
        ? refusalText(outcome.refusal, this.lang, this.timeZone)
        : say(boardWords, this.lang, kind === 'queue' ? 'intoQueue' : 'driveInto', { no: bay.no })
    return html`<button
      class="${kind} ${bay.id === this.chosen ? 'chosen' : ''}"
      aria-disabled=${kind === 'refused' && !outcome.overridable ? 'true' : 'false'}
      title=${why}
      data-key=${bay.no}
      @click=${() => this.dispatchEvent(new MoveToEvent({ kind: 'bay', bayId: bay.id, before: null }))}
    >
      <b>${bay.no}</b
      >${word ? html`<i>${word}</i>` : kind === 'refused' ? html`<bb-icon name="barrier"></bb-icon>` : nothing}
    </button>`
  }

  static override styles = css`
    :host {
      display: flex;
      align-items: center;
      min-width: 0;
    }
    .label {
      flex: none;
      margin-right: 0.5rem;
      font-size: var(--b-2);
      color: var(--ink-2);
    }
    div {
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: var(--b-key);
      gap: 0.375rem;
      min-width: 0;
      padding: 4px;
      overflow-x: auto;
    }
    button {
      display: flex;
      flex-direction: column;
      align-items: center;
      justify-content: center;
      height: max(var(--target), var(--b-key) - 0.25rem);
      padding: 0;
      border: 0;
      border-radius: var(--r-3);
      background: var(--floor);
      color: var(--ink-3);
      font: inherit;
      font-size: var(--b-1);
      line-height: 1.1;
      cursor: pointer;
      touch-action: manipulation;
    }
    button:focus-visible {
      outline: 3px solid var(--hand);
      outline-offset: 1px;
    }
    b {
      font-size: var(--b-5);
      font-weight: var(--w-strong);
      line-height: 1.05;
    }
    i {
      font-style: normal;
    }
    .now {
      background: var(--go);
      color: var(--on-go);
      box-shadow: var(--e-1);
    }
    .queue {
      background: var(--surface);
      color: var(--go-ink);
      box-shadow: inset 0 0 0 2px var(--go);
    }
    .chosen {
      outline: 3px solid var(--hand);
      outline-offset: 1px;
    }
    .back {
      margin-left: 0.375rem;
      background: var(--surface);
      color: var(--ink);
      box-shadow: inset 0 0 0 2px var(--line-2);
    }
    @media (max-width: 1600px) {
      .label {
        display: none;
      }
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-move-keys': BbMoveKeys
  }
  interface GlobalEventHandlersEventMap {
    'bb-move-to': MoveToEvent
  }
}
