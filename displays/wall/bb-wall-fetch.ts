import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { say, type Lang } from '#words/say.ts'
import { wallWords } from '#words/wall.ts'
import '../kit/bb-plate.ts'
import type { NextCar } from './wall-rows.ts'
import { whereText } from './wall-text.ts'

/** What a free bay fetches next, and from which spot, as one sentence with the spot and the plate drawn in it. */
@customElement('bb-wall-fetch')
export class BbWallFetch extends LitElement {
  @property({ attribute: false }) next!: NextCar
  @property() override lang: Lang = 'zh'

  override render() {
    const sentence = say(wallWords, this.lang, 'fetch', { spot: '|spot|', plate: '|plate|' })
    return sentence.split('|').map((part) => {
      if (part === 'spot')
        return html`<b class=${this.#painted ? '' : 'area'}>${whereText(this.next.from, this.lang)}</b>`
      if (part === 'plate') return html`<bb-plate .plate=${this.next.plate}></bb-plate>`
      return html`<span>${part.trim()}</span>`
    })
  }

  /** Whether a spot is named; an area's name is longer. */
  get #painted(): boolean {
    const { from } = this.next
    return from.kind === 'bay' || from.spot !== null
  }

  static override styles = css`
    :host {
      display: flex;
      align-items: center;
      font-size: var(--fetch-size, var(--t-44));
      font-weight: var(--w-strong);
      color: var(--free-ink);
      white-space: nowrap;
    }
    b {
      margin: 0 0.25em;
      padding: 0 0.25em;
      line-height: 1.3;
      border-radius: var(--r-0);
      background: var(--free);
      color: var(--on-free);
    }
    .area {
      font-size: var(--t-28);
    }
    bb-plate {
      margin: 0 0.25em;
    }
    span:empty {
      display: none;
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-wall-fetch': BbWallFetch
  }
}
