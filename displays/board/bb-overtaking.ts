import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Floor } from '#domain/floor.ts'
import type { Overtaking } from '#domain/order.ts'
import { overtakingReasonWords, overtakingWords } from '#words/overtaking.ts'
import { say, type Lang } from '#words/say.ts'
import { dayAndTime } from '../kit/time.ts'
import './bb-why-first.ts'
import { passedText } from './result.ts'

/** A move by which a car went before others: whom it passed, who moved it and when, and why (P4.2). */
@customElement('bb-overtaking')
export class BbOvertaking extends LitElement {
  @property({ attribute: false }) floor!: Floor
  @property({ attribute: false }) overtaking!: Overtaking
  @property() orderId = ''
  @property({ type: Number }) now = 0
  @property() override lang: Lang = 'zh'

  override render() {
    const { overtaking, lang } = this
    const { why } = overtaking
    return html`<p>
        <b>${passedText(overtaking, lang)}</b>${why ? html`<span>${this.#reason(why)}</span>` : ''}
        <span>${this.#by(overtaking)}</span
        >${why && why.personId !== overtaking.personId ? html`<span>${this.#by(why)}</span>` : ''}
      </p>
      ${
        why
          ? ''
          : html`<bb-why-first .orderId=${this.orderId} .commandId=${overtaking.commandId} lang=${lang}></bb-why-first>`
      }`
  }

  #reason({ reason, note }: NonNullable<Overtaking['why']>): string {
    return reason === 'other' ? note : say(overtakingReasonWords, this.lang, reason)
  }

  #by({ personId, at }: Pick<Overtaking, 'personId' | 'at'>): string {
    const { floor, now, lang } = this
    const time = dayAndTime(at, now, floor.site.timeZone, lang)
    return say(overtakingWords, lang, 'by', { name: floor.people.get(personId)?.name ?? '', time })
  }

  static override styles = css`
    :host {
      display: block;
      padding: var(--s-2) var(--s-3);
      border-radius: var(--r-2);
      background: var(--surface-2);
    }
    p {
      margin: 0;
    }
    span {
      margin-left: var(--s-3);
      color: var(--ink-2);
    }
    bb-why-first {
      display: block;
      margin-top: var(--s-2);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-overtaking': BbOvertaking
  }
}
