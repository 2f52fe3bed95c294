import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { actWords } from '#words/board-acts.ts'
import { refusalText } from '#words/refusal.ts'
import { say, type Lang } from '#words/say.ts'
import { isOffered, type Action } from './actions.ts'
import { controlStyles } from './control-styles.ts'

/** An act was chosen; what it asks has not been asked yet. */
export class ActEvent extends Event {
  readonly action: Action
  constructor(action: Action) {
    super('bb-act', { bubbles: true, composed: true })
    this.action = action
  }
}

/** A button for an act: live where the rules allow it, else disabled with their reason beneath. Never hidden. */
@customElement('bb-act')
export class BbAct extends LitElement {
  @property({ attribute: false }) action!: Action
  @property({ type: Boolean }) primary = false
  @property() override lang: Lang = 'zh'
  @property() timeZone = 'Asia/Shanghai'

  override render() {
    const verdict = this.action.check(this.action.initial)
    const offered = isOffered(verdict) || this.#dependsOnAnswers()
    const why = verdict.ok ? '' : refusalText(verdict.refusal, this.lang, this.timeZone)
    return html`<button
      class=${this.primary ? 'primary' : ''}
      aria-disabled=${!offered}
      aria-describedby=${why && !offered ? 'why' : nothing}
      data-act=${this.action.id}
      @click=${() => offered && this.dispatchEvent(new ActEvent(this.action))}
    >
      <span>${say(actWords, this.lang, this.action.id as keyof (typeof actWords)['zh'])}</span>
      ${why && !offered ? html`<small id="why">${why}</small>` : nothing}
    </button>`
  }

  /** With another person chosen the rules may answer otherwise: then the form says it. */
  #dependsOnAnswers(): boolean {
    const verdict = this.action.check(this.action.initial)
    return !verdict.ok && this.action.asks.includes('person') && verdict.refusal.code === 'clock-running'
  }

  static override styles = [
    controlStyles,
    css`
      button {
        display: flex;
        flex-direction: column;
        align-items: center;
        justify-content: center;
        width: 100%;
        height: 100%;
        padding: 0.25rem 0.5rem;
        line-height: 1.2;
        text-align: center;
      }
      small {
        font-size: var(--b-0);
        color: var(--ink-2);
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-act': BbAct
  }
  interface GlobalEventHandlersEventMap {
    'bb-act': ActEvent
  }
}
