import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { codeOf } from '#domain/visit/gate.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { awayWords } from '#words/away.ts'
import { exitRefusalWords } from '#words/gate.ts'
import { say, type Lang } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import { dayAndTime } from '../../kit/time.ts'

/** When the gate kept a car inside, and why (P6.5): the desk that gave the pass has to know. Nothing where it never did. */
@customElement('bb-refused-exits')
export class BbRefusedExits extends LitElement {
  @property({ attribute: false }) visit!: Visit
  @property({ type: Number }) now = 0
  @property() timeZone = ''
  @property() override lang: Lang = 'zh'

  override render() {
    const { gate, pass } = this.visit
    if (gate.refused.length === 0) return nothing
    return html`<h3><bb-icon name="barrier"></bb-icon>${say(awayWords, this.lang, 'refused')}</h3>
      <ul>
        ${gate.refused.map(
          ({ at, reason, passId }) =>
            html`<li>
              <time>${dayAndTime(at, this.now, this.timeZone, this.lang)}</time>
              ${say(exitRefusalWords, this.lang, reason)}
              <span>${codeOf(pass, passId)}</span>
            </li>`,
        )}
      </ul>`
  }

  static override styles = css`
    :host {
      display: block;
      font-size: var(--t-14);
      font-variant-numeric: tabular-nums;
    }
    h3,
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    h3 {
      color: var(--late-ink);
      font-size: var(--t-14);
    }
    bb-icon {
      margin-right: 0.375rem;
      vertical-align: -0.2em;
    }
    span {
      color: var(--ink-2);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-refused-exits': BbRefusedExits
  }
}
