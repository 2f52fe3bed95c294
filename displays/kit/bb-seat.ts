import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { kitWords } from '#words/kit.ts'
import { say } from '#words/say.ts'
import type { Lang } from '#words/say.ts'
import './bb-icon.ts'

/** The customer waits in the lounge: a marked seat, with its word where there is room. */
@customElement('bb-seat')
export class BbSeat extends LitElement {
  /** The seat alone; the word is still told to a screen reader. */
  @property({ type: Boolean }) bare = false
  /** Filled, for eyes five metres away. */
  @property({ type: Boolean }) solid = false
  @property() override lang: Lang = 'zh'

  override render() {
    const word = say(kitWords, this.lang, 'waitsHere')
    return html`<bb-icon name=${this.solid ? 'seat-solid' : 'seat'} label=${this.bare ? word : nothing}></bb-icon>${
        this.bare ? nothing : html`<span>${word}</span>`
      }`
  }

  static override styles = css`
    :host {
      display: inline-flex;
      align-items: center;
      white-space: nowrap;
      color: var(--seat);
    }
    span {
      margin-left: 0.3em;
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-seat': BbSeat
  }
}
