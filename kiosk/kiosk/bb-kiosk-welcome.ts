import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { kioskWords } from '#words/kiosk.ts'
import { say, type Lang } from '#words/say.ts'
import '../../displays/kit/bb-code-camera.ts'
import '../parts/bb-road.ts'
import './bb-claim-ticket.ts'

/**
 * The invitation of an idle kiosk: the question, and the claim ticket to scan.
 *
 * @fires bb-code - The camera has read it.
 * @fires bb-type-code - The customer would rather type the ticket's code.
 */
@customElement('bb-kiosk-welcome')
export class BbKioskWelcome extends LitElement {
  @property({ reflect: true }) override lang: Lang = 'zh'

  override render() {
    return html`<h1>${say(kioskWords, this.lang, 'invite')}</h1>
      <bb-road aria-hidden="true" step="repair" word="repair"></bb-road>
      <section>
        <bb-claim-ticket lang=${this.lang}></bb-claim-ticket>
        <div>
          <h2>${say(kioskWords, this.lang, 'withTicket')}</h2>
          <p>${say(kioskWords, this.lang, 'withTicketText')}</p>
          <button @click=${() => this.dispatchEvent(new CustomEvent('bb-type-code'))}>
            ${say(kioskWords, this.lang, 'typeCode')}
          </button>
          <bb-code-camera lang=${this.lang}></bb-code-camera>
        </div>
      </section>`
  }

  static override styles = css`
    :host {
      display: flex;
      flex-direction: column;
      min-height: 0;
    }
    h1 {
      margin: 0.5rem 0 0;
      font-size: 6.25rem;
      line-height: 1.15;
      letter-spacing: 0.01em;
      white-space: pre-line;
    }
    bb-road {
      --road-h: 1.75rem;
      --road-gap: 0.5rem;
      margin: 1.5rem 0 2rem;
    }
    section {
      flex: 1;
      min-height: 26rem;
      display: grid;
      grid-template-columns: 24rem minmax(0, 1fr);
      grid-gap: 3rem;
      align-items: center;
      padding: 1.75rem 2.5rem;
      border-radius: var(--r-5);
      color: var(--on-pass);
      background: var(--pass);
      box-shadow: var(--e-2);
    }
    h2 {
      margin: 0;
      font-size: 4rem;
      line-height: 1.2;
    }
    :host([lang='en']) h2 {
      font-size: 3rem;
    }
    p {
      margin: 1rem 0 2rem;
      font-size: 2.25rem;
      line-height: 1.45;
      white-space: pre-line;
      color: var(--on-pass-2);
    }
    button {
      height: 5.25rem;
      padding: 0 2rem;
      border: 0;
      border-radius: var(--r-full);
      color: var(--on-pass);
      background: var(--pass-2);
      box-shadow: inset 0 0 0 var(--l-2) var(--on-pass-hand);
      font: inherit;
      font-size: 2rem;
      font-weight: var(--w-strong);
      cursor: pointer;
      touch-action: manipulation;
    }
    bb-code-camera {
      --target: 4.5rem;
      --camera-height: 15rem;
      margin-top: 1.25rem;
      font-size: 1.75rem;
      --surface-2: var(--pass-2);
      --ink: var(--on-pass);
    }
    button:focus-visible {
      outline: var(--l-3) solid var(--on-pass-hand);
      outline-offset: var(--l-2);
    }
    @media (orientation: landscape) {
      h1 {
        font-size: 4.75rem;
      }
      h2,
      :host([lang='en']) h2 {
        font-size: 2.75rem;
      }
      section {
        grid-gap: 2rem;
        grid-template-columns: 21rem minmax(0, 1fr);
        padding: 1.25rem 2rem;
      }
      p {
        font-size: 2rem;
      }
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-kiosk-welcome': BbKioskWelcome
  }
  interface HTMLElementEventMap {
    'bb-type-code': CustomEvent<void>
  }
}
