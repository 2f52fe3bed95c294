import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { styleMap } from 'lit/directives/style-map.js'
import { say, type Lang } from '#words/say.ts'
import { wallWords } from '#words/wall.ts'
import type { BayCar } from './wall-rows.ts'
import { lateSpan, textWidth } from './wall-text.ts'
import { wordsPlace, type Bar } from './wall-time-line.ts'

/** Size of the words of lateness and the line's width, px of a 1080-line screen. */
const SIZE = 36
const WIDTH = 700

/** One car's time line: solid is done, hollow is forecast, dotted is slack, the flag is the promise. */
@customElement('bb-wall-line')
export class BbWallLine extends LitElement {
  @property({ attribute: false }) car!: BayCar
  @property() override lang: Lang = 'zh'

  override render() {
    const { line, late } = this.car
    return html`${line.bars.map(bar)}
    ${line.flag === null ? nothing : html`<i class="flag" style=${styleMap({ left: `${line.flag}%` })}></i>`}
    ${late === null ? nothing : this.#words(late)}`
  }

  #words(late: number) {
    const span = lateSpan(Math.abs(late), this.lang)
    const text = say(wallWords, this.lang, late >= 0 ? 'lateBy' : 'leaves', { span })
    const { left, right, onBar } = wordsPlace(this.car.line, ((SIZE * textWidth(text)) / WIDTH) * 100)
    return html`<b
      class=${onBar ? 'on-bar' : ''}
      style=${styleMap(left === undefined ? { right: `${right}%` } : { left: `${left}%` })}
      >${text}</b
    >`
  }

  static override styles = css`
    :host {
      position: absolute;
      left: 0;
      right: 0;
      bottom: var(--lane-bar-y);
      height: var(--lane-bar);
    }
    i {
      position: absolute;
      top: 0;
      bottom: 0;
      margin-right: var(--l-1);
      box-sizing: border-box;
    }
    .old {
      background: var(--done-old);
    }
    .run {
      background: var(--done);
    }
    .hold {
      background: var(--hatch);
      border: var(--l-1) solid var(--left-edge);
    }
    .left {
      background: var(--left);
      border: var(--l-1) solid var(--left-edge);
    }
    .rest {
      top: 30%;
      bottom: 30%;
      border: var(--l-1) solid var(--left-edge);
      border-left: 0;
    }
    .slack {
      top: calc(50% - var(--l-2));
      bottom: auto;
      border-top: var(--l-3) dotted var(--left-edge);
    }
    .late.old,
    .late.run {
      background: var(--late);
    }
    .late.left,
    .late.rest,
    .late.hold {
      border: var(--l-3) solid var(--late);
    }
    .late.left,
    .late.rest {
      top: 0;
      bottom: 0;
      background: var(--late-fill);
    }
    .at-risk.left,
    .at-risk.rest,
    .at-risk.hold {
      border: var(--l-3) solid var(--risk);
    }
    .at-risk.left,
    .at-risk.rest {
      top: 0;
      bottom: 0;
      background: var(--risk-fill);
    }
    i.open {
      border-right: 0;
    }
    .flag {
      z-index: 2;
      top: calc(var(--lane-bar) + var(--l-1) - var(--lane-flag));
      bottom: calc(var(--l-1) * -1);
      width: 0.3125rem;
      margin: 0 0 0 -0.15625rem;
      background: var(--ink);
      box-shadow: 0 0 0 var(--l-1) var(--lane-ground, var(--surface));
    }
    .flag::after {
      content: '';
      position: absolute;
      left: 100%;
      top: 0;
      border: 0.5625rem solid transparent;
      border-left: 1.5rem solid var(--ink);
      border-right: 0;
    }
    b {
      position: absolute;
      top: 50%;
      transform: translateY(-50%);
      margin: 0 0.875rem;
      font-size: var(--t-36);
      line-height: 1.1;
      font-weight: var(--w-strong);
      color: var(--lane-state);
      white-space: nowrap;
    }
    .on-bar {
      color: var(--ink);
    }
  `
}

function bar({ kind, over, open, from, to }: Bar) {
  return html`<i
    class="${kind} ${over ?? ''} ${open ? 'open' : ''}"
    style=${styleMap({ left: `${from}%`, width: `calc(${to - from}% - 0.125rem)` })}
  ></i>`
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-wall-line': BbWallLine
  }
}
