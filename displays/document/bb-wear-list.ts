import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { styleMap } from 'lit/directives/style-map.js'
import type { Wear } from '#domain/visit/delivery.ts'
import { WEAR_SCALES, wearState } from '#domain/visit/wear-scale.ts'
import { wearStateWords } from '#words/bill.ts'
import { wearWords } from '#words/delivery.ts'
import { say } from '#words/say.ts'
import { whole, word, type Paper } from './paper.ts'
import { paperStyles } from './paper-styles.ts'

/** What is left of the parts that wear, on a bar each, with the limit marked (P6.4). */
@customElement('bb-wear-list')
export class BbWearList extends LitElement {
  @property({ attribute: false }) paper!: Paper

  override render() {
    const { paper } = this
    return html`<ul>
        ${paper.file.visit.delivery.wear.map((wear) => this.#part(wear))}
      </ul>
      <p class="grey"><i class="limit"></i> ${word(paper, 'limitMark')}</p>`
  }

  #part(wear: Wear) {
    const { paper } = this
    const { unit, whenNew, limit } = WEAR_SCALES[wear.part]
    const left = wear.left ?? whenNew
    const state = wearState(wear)
    const percent = (value: number) => `${Math.min(100, (value / whenNew) * 100).toFixed(1)}%`
    const measured = { mm: `${(left / 10).toFixed(1)} mm`, percent: `${left} %`, seasons: '' }[unit]
    const bad = state === 'soon' || state === 'worn'
    const text =
      wear.kilometres !== null && !bad
        ? word(paper, 'about', { km: whole(wear.kilometres) })
        : say(wearStateWords, paper.lang, state)
    return html`<li class=${state}>
      <span>${say(wearWords, paper.lang, wear.part)}</span>
      <span class="bar">
        <i class="left" style=${styleMap({ width: percent(left) })}></i>
        ${limit > 0 ? html`<i class="limit" style=${styleMap({ left: percent(limit) })}></i>` : ''}
      </span>
      <span class="figure">${measured}</span>
      <span class=${bad ? 'bad' : ''}>${bad ? '⚠ ' : ''}${text}</span>
    </li>`
  }

  static override styles = [
    paperStyles,
    css`
      li {
        display: grid;
        grid-template-columns: 7em minmax(90px, 1fr) 4.6em 8em;
        grid-gap: 10px;
        align-items: center;
        padding: 1px 0;
      }
      .bar {
        position: relative;
        height: 7px;
        border-radius: 4px;
        background: #dde4e8;
      }
      .left {
        position: absolute;
        left: 0;
        top: 0;
        bottom: 0;
        border-radius: 4px;
        background: #12202a;
      }
      .soon .left,
      .worn .left {
        background: #f4ab26;
      }
      .limit {
        position: absolute;
        top: -3px;
        width: 2px;
        height: 13px;
        background: #c2261b;
        outline: 1px solid #fff;
      }
      p .limit {
        position: static;
        display: inline-block;
        margin-right: 6px;
        vertical-align: -2px;
      }
      .bad {
        color: #744300;
        font-weight: 700;
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-wear-list': BbWearList
  }
}
