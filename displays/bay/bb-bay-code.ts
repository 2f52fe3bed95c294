import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { encode } from 'uqr'
import { bayWords } from '#words/bay.ts'
import { say, type Lang } from '#words/say.ts'

/** The code that a technician's phone reads to act on this bay. */
@customElement('bb-bay-code')
export class BbBayCode extends LitElement {
  /** The absolute address behind the code. */
  @property() address = ''
  @property() override lang: Lang = 'zh'

  override render() {
    const { data, size } = encode(this.address, { ecc: 'M', border: 0 })
    const dots = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    const label = say(bayWords, this.lang, 'scanToAct')
    return html`<svg viewBox="-3 -3 ${size + 6} ${size + 6}" shape-rendering="crispEdges" role="img" aria-label=${`${label} ${this.address}`}>
        <path fill="#fff" d="M-3 -3h${size + 6}v${size + 6}h-${size + 6}z" />
        <path fill="#000" d=${dots.join('')} />
      </svg>
      <span>${label}</span>`
  }

  static override styles = css`
    :host,
    * {
      box-sizing: border-box;
    }
    :host {
      display: flex;
      flex-direction: column;
      align-items: center;
      justify-content: center;
      text-align: center;
    }
    svg {
      display: block;
      width: 13.5rem;
      height: 13.5rem;
      max-width: 100%;
    }
    span {
      margin-top: var(--s-3);
      font-size: var(--t-32);
      line-height: 1.2;
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-bay-code': BbBayCode
  }
}
