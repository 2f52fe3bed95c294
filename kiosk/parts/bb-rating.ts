import { css, html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { customerWords } from '#words/customer.ts'
import { say, type Lang, type Values } from '#words/say.ts'
import '../../displays/kit/bb-icon.ts'
import { uuid } from '../../displays/kit/uuid.ts'
import type { CustomerDoor } from './customer-door.ts'

const STARS = [1, 2, 3, 4, 5] as const

/** One to five stars and a word, after the car is back with its customer. */
@customElement('bb-rating')
export class BbRating extends LitElement {
  @property({ attribute: false }) door: CustomerDoor | undefined
  /** What was given already. */
  @property({ attribute: false }) given: number | null = null
  @property() override lang: Lang = 'zh'

  @state() private stars = 0
  @state() private words = ''
  @state() private busy = false
  @state() private done = false
  @state() private problem: Readonly<Record<Lang, string>> | 'unsent' | null = null

  readonly #id = uuid()

  override render() {
    if (this.done || this.given !== null)
      return html`<section>
        <p class="thanks" role="status"><bb-icon name="check-circle"></bb-icon>${this.#say('rated')}</p>
      </section>`
    const { problem } = this
    return html`<section aria-label=${this.#say('rateTitle')}>
      <h2>${this.#say('rateTitle')}</h2>
      <div class="stars" role="radiogroup" aria-label=${this.#say('rateTitle')}>
        ${STARS.map(
          (count) =>
            html`<button
              role="radio"
              class=${count <= this.stars ? 'on' : ''}
              aria-checked=${count === this.stars}
              aria-label=${this.#say('stars', { count })}
              @click=${() => (this.stars = count)}
            >
              <bb-icon name="star"></bb-icon>
            </button>`,
        )}
      </div>
      <textarea
        rows="3"
        maxlength="500"
        aria-label=${this.#say('rateWords')}
        placeholder=${this.#say('rateWords')}
        .value=${this.words}
        @input=${(event: InputEvent) => (this.words = (event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <p>${problem === 'unsent' ? this.#say('notSent') : (problem?.[this.lang] ?? this.#say('rateText'))}</p>
      <button class="go" ?disabled=${this.stars === 0 || this.busy} @click=${this.#send}>
        ${this.#say(this.busy ? 'sending' : 'rateSend')}
      </button>
    </section>`
  }

  readonly #send = async (): Promise<void> => {
    this.busy = true
    const outcome = await this.door?.rate(this.#id, this.stars, this.words)
    this.busy = false
    if (outcome?.ok) this.done = true
    else this.problem = outcome?.text ?? 'unsent'
  }

  #say(key: keyof (typeof customerWords)['zh'], values?: Values): string {
    return say(customerWords, this.lang, key, values)
  }

  static override styles = css`
    section {
      padding: 1.2em;
      border-radius: 1.2em;
      background: var(--surface);
      text-align: center;
    }
    h2,
    p {
      margin: 0;
    }
    .stars {
      display: flex;
      justify-content: center;
      padding: 0.6em 0;
    }
    button {
      font: inherit;
      cursor: pointer;
    }
    .stars button {
      width: 3.5em;
      height: 3.5em;
      padding: 0;
      border: 0;
      color: var(--line-2);
      background: none;
    }
    .stars bb-icon {
      --icon-size: 2.4em;
    }
    .stars .on {
      color: var(--hand);
    }
    textarea {
      box-sizing: border-box;
      width: 100%;
      padding: 0.6em;
      border: var(--l-1) solid var(--line-2);
      border-radius: 0.7em;
      font: inherit;
      color: var(--ink);
      background: var(--surface);
      user-select: text;
      -webkit-user-select: text;
    }
    p {
      padding: 0.5em 0;
      color: var(--ink-2);
    }
    .go {
      width: 100%;
      min-height: 3.4em;
      border: 0;
      border-radius: 0.9em;
      font-weight: var(--w-strong);
      color: var(--on-hand);
      background: var(--hand);
    }
    .go:disabled {
      color: var(--ink-2);
      background: var(--surface-2);
      cursor: default;
    }
    .thanks {
      display: flex;
      align-items: center;
      justify-content: center;
      font-weight: var(--w-strong);
      color: var(--go-ink);
    }
    .thanks bb-icon {
      margin-right: 0.5em;
    }
    button:focus-visible,
    textarea:focus-visible {
      outline: var(--l-3) solid var(--hand);
      outline-offset: var(--l-1);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-rating': BbRating
  }
}
