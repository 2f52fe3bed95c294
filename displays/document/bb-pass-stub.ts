import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { unsafeSVG } from 'lit/directives/unsafe-svg.js'
import { renderSVG } from 'uqr'
import { spotOf } from '#domain/place.ts'
import type { Pass } from '#domain/visit/pass.ts'
import { passKindWords } from '#words/gate.ts'
import { say } from '#words/say.ts'
import '../kit/bb-plate.ts'
import { BLANK, isReachable, moment, word, type Paper } from './paper.ts'
import { paperStyles } from './paper-styles.ts'

/** The pass itself, as it is torn off and scanned at the gate (P6.5). */
@customElement('bb-pass-stub')
export class BbPassStub extends LitElement {
  @property({ attribute: false }) paper!: Paper
  @property({ attribute: false }) pass!: Pass

  override render() {
    const { paper, pass } = this
    const { order, visit } = paper.file
    const { code, kind, validUntil } = pass
    return html`<div class="code">${unsafeSVG(renderSVG(this.#scanned(), { ecc: 'M', border: 0 }))}</div>
      <div>
        <h2>
          ${kind === 'exit' ? say(passKindWords, paper.lang, kind) : `${say(passKindWords, paper.lang, 'exit')} · ${say(passKindWords, paper.lang, kind)}`}
        </h2>
        <bb-plate .plate=${order.plate}></bb-plate>
        <p>
          ${order.model} <span>${word(paper, 'spot')} <b>${spotOf(order.place) ?? BLANK}</b></span>
          <span>${word(paper, 'key')} <b>${visit.key.tag ?? BLANK}</b></span>
        </p>
      </div>
      <div class="letters">
        <p>${word(paper, 'oneUse')}</p>
        <b>${code.slice(0, 4)} ${code.slice(4)}</b>
        <p>${word(paper, 'until', { time: moment(paper, validUntil) })}</p>
      </div>`
  }

  /** The gate's page with the code, for a phone; the code alone where this is printed on a machine that no phone reaches. */
  #scanned(): string {
    const { origin } = new URL(this.paper.file.followUrl, location.href)
    return isReachable(origin) ? `${origin}/gate#${this.pass.code}` : this.pass.code
  }

  static override styles = [
    paperStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr) auto;
        grid-gap: 28px;
        align-items: center;
        break-inside: avoid;
      }
      .code svg {
        display: block;
        width: 104px;
        height: 104px;
      }
      h2 {
        margin: 0 0 4px;
        font-family: var(--serif);
        font-size: 20px;
        letter-spacing: 0.1em;
      }
      bb-plate {
        --plate-size: 48px;
      }
      p {
        margin-top: 4px;
      }
      span {
        margin-left: 14px;
      }
      .letters {
        text-align: right;
      }
      .letters b {
        font-size: 34px;
        line-height: 1.2;
        letter-spacing: 0.02em;
        white-space: nowrap;
      }
      .letters p {
        margin: 0;
        color: var(--grey);
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-pass-stub': BbPassStub
  }
}
