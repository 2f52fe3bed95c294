import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { bayWords } from '#words/bay.ts'
import { say, type Lang } from '#words/say.ts'

/** The code that a technician's phone reads to act on this bay. */
@customElement('bb-bay-code')
export class BbBayCode extends LitElement {
  /** The bay's number. */
  @property() bay = ''
  @property() override lang: Lang = 'zh'

  override render() {
    const label = say(bayWords, this.lang, 'scanToAct')
    const address = `/bay/${encodeURIComponent(this.bay)}/code.svg?origin=${encodeURIComponent(location.origin)}`
    return html`<img src=${address} alt="" /><span>${label}</span>`
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
    img {
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
