import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { customerWords } from '#words/customer.ts'
import { say, type Lang, type Values } from '#words/say.ts'
import '../../displays/kit/bb-icon.ts'
import { clockTime } from '../../displays/kit/time.ts'
import { uuid } from '../../displays/kit/uuid.ts'
import type { CustomerDoor } from './customer-door.ts'

/** Calls the advisor; says so once the desk has it, and not before. */
@customElement('bb-call-advisor')
export class BbCallAdvisor extends LitElement {
  @property({ attribute: false }) door: CustomerDoor | undefined
  /** The advisor's name; '' where nobody has the car yet. */
  @property() name = ''
  /** Since when the desk knows. */
  @property({ attribute: false }) since: number | null = null
  @property() timeZone = 'Asia/Shanghai'
  @property() override lang: Lang = 'zh'

  @state() private busy = false
  @state() private problem: Readonly<Record<Lang, string>> | 'unsent' | null = null

  override render() {
    const name = this.name || this.#say('advisor')
    const { since, problem } = this
    const text =
      problem === 'unsent'
        ? this.#say('notSent')
        : problem
          ? problem[this.lang]
          : since === null
            ? this.#say('callText', { name })
            : this.#say('callingText', { time: clockTime(since, this.timeZone) })
    return html`<button ?disabled=${this.busy || since !== null} @click=${this.#call}>
      <bb-icon name=${since === null ? 'bell' : 'check-circle'}></bb-icon>
      <span role="status"
        ><b>${since === null ? this.#say('call') : this.#say('calling', { name })}</b>${text || nothing}</span
      >
    </button>`
  }

  readonly #call = async (): Promise<void> => {
    this.busy = true
    const outcome = await this.door?.call(uuid())
    this.busy = false
    this.problem = outcome?.ok ? null : (outcome?.text ?? 'unsent')
  }

  #say(key: keyof (typeof customerWords)['zh'], values?: Values): string {
    return say(customerWords, this.lang, key, values)
  }

  static override styles = css`
    :host {
      display: block;
    }
    button {
      display: flex;
      align-items: center;
      justify-content: center;
      width: 100%;
      min-height: var(--call-height, 4.2em);
      padding: 0.5em 1em;
      border: 0;
      border-radius: var(--r-4);
      color: var(--on-ink);
      background: var(--ink);
      font: inherit;
      line-height: 1.3;
      text-align: left;
      cursor: pointer;
      touch-action: manipulation;
    }
    button:disabled {
      color: var(--go-ink);
      background: var(--go-soft);
      cursor: default;
    }
    bb-icon {
      --icon-size: 1.8em;
      flex: none;
      margin-right: 0.7em;
    }
    b {
      display: block;
      font-size: 1.15em;
    }
    button:focus-visible {
      outline: var(--l-3) solid var(--hand);
      outline-offset: var(--l-1);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-call-advisor': BbCallAdvisor
  }
}
