import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { boardWords } from '#words/board.ts'
import { say, type Lang } from '#words/say.ts'
import { certificateWords, equipmentWords, tradeWords } from '#words/trade.ts'
import '../kit/bb-icon.ts'
import type { Need } from './need.ts'

/** What the held card needs of a bay. */
@customElement('bb-need')
export class BbNeed extends LitElement {
  @property() ticket = ''
  @property({ attribute: false }) need: Need | null = null
  @property() override lang: Lang = 'zh'

  override render() {
    if (!this.need) return html`<p><b>${this.ticket}</b> ${say(boardWords, this.lang, 'workDone')}</p>`
    const { trade, certificates, equipment } = this.need
    return html`<p><b>${this.ticket}</b> ${say(boardWords, this.lang, 'needs')}</p>
      <p>
        <span>${say(tradeWords, this.lang, trade)}</span>
        ${certificates.map(
          (paper) =>
            html`<span
              >${paper === 'high-voltage' ? html`<bb-icon name="lightning"></bb-icon>` : nothing}${say(certificateWords, this.lang, paper)}</span
            >`,
        )}
        ${equipment.map((item) => html`<span><bb-icon name=${item === 'wash-line' ? 'wash' : item}></bb-icon>${say(equipmentWords, this.lang, item)}</span>`)}
      </p>`
  }

  static override styles = css`
    :host {
      font-size: var(--b-2);
      line-height: 1.4;
      color: var(--ink);
    }
    p {
      margin: 0;
    }
    b {
      font-size: var(--b-3);
      font-weight: var(--w-strong);
      color: var(--hand-ink);
    }
    span {
      display: inline-block;
      margin: 0 0.375rem 0.15rem 0;
      padding: 0.05rem 0.45rem;
      border-radius: var(--r-1);
      background: var(--hand-soft);
      color: var(--hand-ink);
      font-size: var(--b-1);
      font-weight: var(--w-strong);
      white-space: nowrap;
    }
    bb-icon {
      margin-right: 0.25rem;
      --icon-size: 1.1em;
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-need': BbNeed
  }
}
