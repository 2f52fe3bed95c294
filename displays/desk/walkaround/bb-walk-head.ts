import { say, type Lang } from '#words/say.ts'
import { walkWords } from '#words/walkaround-page.ts'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '../../kit/bb-icon.ts'
import '../../kit/bb-plate.ts'
import { clockTime } from '../../kit/time.ts'
import type { WalkFile } from './walk-file.ts'

/**
 * Whose car one walks round, and whether its covers are on.
 *
 * @slot - How much is sent; who works here.
 */
@customElement('bb-walk-head')
export class BbWalkHead extends LitElement {
  @property({ attribute: false }) file!: WalkFile
  @property() timeZone = 'Asia/Shanghai'
  @property() override lang: Lang = 'zh'

  override render() {
    const { order, owner, visit } = this.file
    const { covers } = visit.reception
    return html`<a
        class="back"
        href="/desk/reception?order=${order.id}"
        aria-label=${say(walkWords, this.lang, 'back')}
      >
        <bb-icon name="chevron-left"></bb-icon>
      </a>
      <bb-plate size="s" plate=${order.plate}></bb-plate>
      <div class="who">
        <b>${say(walkWords, this.lang, 'titleOf', { ticket: order.ticket })}</b>
        <span>${[order.model, owner?.name].filter(Boolean).join(' · ')}</span>
      </div>
      ${
        covers
          ? html`<span class="covers">
              <bb-icon name="check-circle"></bb-icon
              >${say(walkWords, this.lang, 'covers', { time: clockTime(covers.at, this.timeZone) })}
            </span>`
          : nothing
      }
      <slot></slot>`
  }

  static override styles = css`
    :host {
      display: flex;
      align-items: center;
      min-width: 0;
      padding-right: var(--s-4);
    }
    :host > *,
    ::slotted(*) {
      flex: none;
      margin-right: var(--s-3);
    }
    ::slotted(:last-child) {
      margin-right: 0;
    }
    .back {
      display: grid;
      place-items: center;
      width: var(--target);
      height: var(--target);
      margin: 0 0 0 -0.75rem;
      border-radius: 50%;
      font-size: var(--t-24);
      color: inherit;
      touch-action: manipulation;
    }
    .back:focus-visible {
      outline: 3px solid var(--hand);
      outline-offset: 2px;
    }
    .who {
      flex: 0 1 auto;
      min-width: 0;
      line-height: 1.3;
    }
    b,
    .who span {
      display: block;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    b {
      font-size: var(--t-17);
    }
    .who span {
      color: var(--ink-2);
    }
    .covers {
      display: flex;
      align-items: center;
      color: var(--go-ink);
      font-weight: var(--w-strong);
      white-space: nowrap;
    }
    .covers bb-icon {
      margin-right: var(--s-1);
    }
    @media (max-width: 980px) {
      :host {
        flex-wrap: wrap;
        padding: var(--s-2) 0;
      }
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-walk-head': BbWalkHead
  }
}
