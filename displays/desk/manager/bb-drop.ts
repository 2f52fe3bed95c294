import { managerWords } from '#words/manager.ts'
import { say, type Lang } from '#words/say.ts'
import { css, html, LitElement } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import '../../kit/bb-icon.ts'
import { formStyles } from '../form-styles.ts'

export class FileChosenEvent extends Event {
  readonly file: File
  constructor(file: File) {
    super('bb-file-chosen', { bubbles: true, composed: true })
    this.file = file
  }
}

/**
 * A place into which a file is dropped, or chosen.
 *
 * @fires bb-file-chosen - With the `file`; the same may be chosen again, mended.
 */
@customElement('bb-drop')
export class BbDrop extends LitElement {
  /** What is being done with the file; empty while there is none. */
  @property() busy = ''
  @property() busyText = ''
  @property() override lang: Lang = 'zh'
  /** A file is held over it. */
  @state() private over = false

  @query('input') private readonly input!: HTMLInputElement
  @query('button') private readonly button!: HTMLButtonElement | null

  override focus(): void {
    this.button?.focus()
  }

  /** Opens the system's own chooser. */
  choose(): void {
    this.input.click()
  }

  #dragged(event: DragEvent): void {
    event.preventDefault()
    this.over = event.type === 'dragover' && this.busy === ''
  }

  #dropped(event: DragEvent): void {
    event.preventDefault()
    this.over = false
    this.#take(event.dataTransfer?.files[0])
  }

  #take(file: File | undefined): void {
    if (file && this.busy === '') this.dispatchEvent(new FileChosenEvent(file))
    this.input.value = ''
  }

  override render() {
    const { lang } = this
    return html`<div
      class="bay ${this.over ? 'over' : ''}"
      @dragover=${this.#dragged}
      @dragleave=${this.#dragged}
      @drop=${this.#dropped}
    >
      <input
        type="file"
        tabindex="-1"
        aria-hidden="true"
        accept=".csv,.txt,.tsv,.xlsx"
        @change=${() => this.#take(this.input.files?.[0])}
      />
      ${
        this.busy === ''
          ? html`<bb-icon name="box"></bb-icon>
              <strong>${say(managerWords, lang, 'drop')}</strong>
              <span>${say(managerWords, lang, 'or')}</span>
              <button class="primary" @click=${() => this.choose()}>${say(managerWords, lang, 'choose')}</button>
              <small>${say(managerWords, lang, 'limits')}</small>`
          : html`<div role="status">
              <strong>${this.busy}</strong>
              <div class="road" aria-hidden="true"><bb-icon name="car"></bb-icon></div>
              <span>${this.busyText}</span>
            </div>`
      }
    </div>`
  }

  static override styles = [
    formStyles,
    css`
      :host {
        display: block;
      }
      .bay {
        display: flex;
        flex-direction: column;
        align-items: center;
        justify-content: center;
        height: 100%;
        min-height: 18rem;
        padding: var(--s-6) var(--s-4);
        border: 2px dashed var(--line-2);
        border-radius: var(--r-3);
        background: var(--surface-2);
        text-align: center;
        transition: background var(--m-tap);
      }
      .over {
        background: var(--hand-soft);
        border-color: var(--hand);
      }
      .bay > * + * {
        margin-top: var(--s-3);
      }
      input {
        display: none;
      }
      bb-icon[name='box'] {
        font-size: var(--t-52);
        color: var(--ink-3);
      }
      strong {
        font-size: var(--t-24);
        overflow-wrap: anywhere;
      }
      span,
      small {
        color: var(--ink-2);
      }
      small {
        font-size: var(--t-14);
      }
      [role='status'] {
        width: min(100%, 26rem);
      }
      .road {
        position: relative;
        height: 3rem;
        margin: var(--s-4) 0;
        border-bottom: var(--l-2) dashed var(--line-2);
        overflow: hidden;
      }
      .road bb-icon {
        position: absolute;
        bottom: 0;
        left: 0;
        font-size: var(--t-32);
        color: var(--go);
        animation: drive 2.4s linear infinite;
      }
      @keyframes drive {
        from {
          transform: translateX(-5rem);
        }
        to {
          transform: translateX(26rem);
        }
      }
      @media (prefers-reduced-motion: reduce) {
        .road bb-icon {
          left: calc(50% - 2rem);
          animation: none;
        }
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-drop': BbDrop
  }
  interface HTMLElementEventMap {
    'bb-file-chosen': FileChosenEvent
  }
}
