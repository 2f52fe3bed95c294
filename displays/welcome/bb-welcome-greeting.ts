import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { WelcomeCard } from '#contract/welcome.ts'
import { say, type Lang } from '#words/say.ts'
import { welcomeWords } from '#words/welcome.ts'
import '../kit/bb-plate.ts'
import { nameOf } from './welcome-lists.ts'

/** A car has just come: its customer is greeted, large, the one bright panel of the board (P3.2). */
@customElement('bb-welcome-greeting')
export class BbWelcomeGreeting extends LitElement {
  @property({ attribute: false }) card!: WelcomeCard
  @property({ reflect: true }) override lang: Lang = 'zh'

  override render() {
    const { card, lang } = this
    const { advisor, plate } = card
    return html`<section role="status">
      <div>
        <p>${say(welcomeWords, lang, 'hello')}</p>
        <h2>${nameOf(card, lang)}</h2>
        <p>
          ${advisor === null ? say(welcomeWords, lang, 'anyoneComes') : say(welcomeWords, lang, 'comes', { name: advisor })}
        </p>
      </div>
      <bb-plate .plate=${plate.text} .kind=${plate.kind}></bb-plate>
    </section>`
  }

  static override styles = css`
    :host {
      --plate-size: 10rem;
      display: block;
      height: 100%;
      min-width: 0;
    }
    section {
      display: flex;
      align-items: center;
      justify-content: space-between;
      box-sizing: border-box;
      height: 100%;
      padding: 0 4rem;
      border-radius: var(--r-2);
      background: var(--call);
      color: var(--on-call);
    }
    :host([narrow]) section {
      flex-direction: column;
      align-items: flex-start;
      justify-content: space-evenly;
      padding: 0 2.5rem;
    }
    :host([narrow]) {
      --plate-size: 6rem;
    }
    h2,
    p {
      margin: 0;
      white-space: nowrap;
    }
    h2 {
      font-size: var(--t-150);
      line-height: 1.15;
      letter-spacing: -0.01em;
    }
    :host([lang='en']) h2,
    :host([narrow]) h2 {
      font-size: var(--t-92);
    }
    p {
      font-size: var(--t-44);
    }
    :host([narrow]) p {
      font-size: var(--t-36);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-welcome-greeting': BbWelcomeGreeting
  }
}
