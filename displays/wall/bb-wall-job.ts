import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { say, type Lang } from '#words/say.ts'
import { shortHoldWords, wallWords } from '#words/wall.ts'
import '../kit/bb-pips.ts'
import type { BayCar, BayRow, Standstill } from './wall-rows.ts'
import { ageText, fitJob, moveOnText, textWidth, untilText } from './wall-text.ts'

/** Width between the now-line and the line's end, px of a 1080-line screen. */
const ROOM = 520
/** A chip's frame and margin, and its type. */
const CHIP = 44
const CHIP_SIZE = 32

/** What is done on a bay, how far it is and by whom; of a car that stands still, why and how long. */
@customElement('bb-wall-job')
export class BbWallJob extends LitElement {
  @property({ attribute: false }) row!: BayRow
  @property({ attribute: false }) now = 0
  @property() override lang: Lang = 'zh'
  @property() timeZone = 'Asia/Shanghai'

  override render() {
    const { car, state } = this.row
    if (!car) return nothing
    if (state === 'done') return html`<span class="name">${moveOnText(car, this.lang)}</span>`
    return state === 'held' && car.hold ? this.#held(car, car.hold) : this.#work(car)
  }

  #held(car: BayCar, { reason, note, since, until }: Standstill) {
    const { lang } = this
    return html`<span class="chip">${say(shortHoldWords, lang, reason)}</span>
      <span class="name small">${note || car.operation}</span>
      <span class="of fact">${ageText(this.now - since, lang)}</span>
      ${until ? html`<span class="who fact">${untilText(until, this.timeZone, lang)}</span>` : nothing}`
  }

  #work(car: BayCar) {
    const { lang } = this
    const chip = this.#chip(car)
    const room = ROOM - (chip ? CHIP + CHIP_SIZE * textWidth(chip) : 0)
    const line = fitJob(car.operation, car.total, car.people, say(wallWords, lang, 'and'), room)
    return html`${chip ? html`<span class="chip ${car.hold ? '' : 'plain'}">${chip}</span>` : nothing}
      <span class="name ${line.size === 32 ? 'small' : ''}">${car.operation}</span>
      ${
        line.pips
          ? html`<bb-pips .done=${car.done} .running=${car.running} .total=${car.total} lang=${lang}></bb-pips>`
          : html`<span class="of">${car.done}/${car.total}</span>`
      }
      <span class="who">${line.who}</span>`
  }

  /** What is to be said before the operation: not started yet, or another operation that is held beside it (S.2). */
  #chip(car: BayCar): string {
    if (this.row.state === 'not-started') return say(wallWords, this.lang, 'not-started')
    return car.hold ? say(shortHoldWords, this.lang, car.hold.reason) : ''
  }

  static override styles = css`
    :host {
      display: flex;
      align-items: center;
    }
    span,
    bb-pips {
      flex: none;
      margin-right: var(--s-4);
    }
    .name {
      flex: 0 1 auto;
      min-width: 0;
      overflow: hidden;
      text-overflow: ellipsis;
      font-size: var(--t-36);
      font-weight: var(--w-strong);
    }
    .name:empty {
      display: none;
    }
    .small {
      font-size: var(--t-32);
    }
    .of {
      font-weight: var(--w-strong);
    }
    .fact {
      font-size: var(--t-28);
    }
    .who {
      margin-right: 0;
      color: var(--ink-2);
    }
    .chip {
      padding: 0 var(--s-3);
      line-height: 1.2;
      border-radius: var(--r-0);
      border: var(--l-1) solid var(--left-edge);
      background: var(--hatch);
      font-weight: var(--w-strong);
      text-shadow:
        0 0 0.25rem var(--ground),
        0 0 0.25rem var(--ground);
    }
    .plain {
      background: none;
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-wall-job': BbWallJob
  }
}
