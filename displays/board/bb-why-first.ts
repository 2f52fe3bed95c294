import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { OVERTAKING_REASONS, type OvertakingReason } from '#domain/order.ts'
import { overtakingReasonWords, overtakingWords } from '#words/overtaking.ts'
import { say, type Lang } from '#words/say.ts'

/** Somebody says why a car went first; `other` is still to be put into words. */
export class WhyFirstEvent extends Event {
  readonly orderId: string
  readonly commandId: string
  readonly reason: OvertakingReason
  constructor(orderId: string, commandId: string, reason: OvertakingReason) {
    super('bb-why-first', { bubbles: true, composed: true })
    this.orderId = orderId
    this.commandId = commandId
    this.reason = reason
  }
}

/**
 * Why did this car go first? The usual reasons, one tap each; nobody has to answer.
 *
 * @fires bb-why-first - A `WhyFirstEvent`.
 */
@customElement('bb-why-first')
export class BbWhyFirst extends LitElement {
  @property() orderId = ''
  /** The move that is explained. */
  @property() commandId = ''
  @property() override lang: Lang = 'zh'

  override render() {
    return html`<div role="group" aria-label=${say(overtakingWords, this.lang, 'whyFirst')}>
      <span aria-hidden="true">${say(overtakingWords, this.lang, 'whyFirst')}</span>
      ${OVERTAKING_REASONS.map(
        (reason) =>
          html`<button @click=${() => this.dispatchEvent(new WhyFirstEvent(this.orderId, this.commandId, reason))}>
            ${say(overtakingReasonWords, this.lang, reason)}
          </button>`,
      )}
    </div>`
  }

  static override styles = css`
    div {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      margin: -0.25rem;
    }
    span,
    button {
      margin: 0.25rem;
    }
    button {
      min-height: var(--target);
      padding: 0 0.875rem;
      border: 1px solid currentColor;
      border-radius: var(--r-3);
      background: none;
      color: inherit;
      font: inherit;
      white-space: nowrap;
      cursor: pointer;
      touch-action: manipulation;
    }
    button:focus-visible {
      outline: 3px solid var(--hand);
      outline-offset: 2px;
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-why-first': BbWhyFirst
  }
  interface HTMLElementEventMap {
    'bb-why-first': WhyFirstEvent
  }
}
