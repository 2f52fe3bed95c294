import { css, html, LitElement, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Floor } from '#domain/floor.ts'
import type { Order } from '#domain/order.ts'
import { onBay } from '#domain/place.ts'
import { boardWords } from '#words/board.ts'
import { say, type Lang } from '#words/say.ts'
import { stageWords } from '#words/stage.ts'
import type { IconName } from '../kit/icons.ts'
import './bb-column.ts'
import './bb-hold-slip.ts'
import './bb-side-car.ts'
import type { Zone } from './card.ts'
import type { Deal } from './deal.ts'
import type { Lists, WipLimits } from './lists.ts'
import type { Outcome } from './outcome.ts'
import type { DropPlace, Target } from './target.ts'

type Side = 'hold' | 'inspection' | 'wash' | 'handover' | 'ready' | 'away'

const ICON: Record<Side, IconName> = {
  hold: 'pause',
  inspection: 'check',
  wash: 'drop',
  handover: 'parking',
  ready: 'flag',
  away: 'road-test',
}
const PLACE: Record<Side, DropPlace | ''> = {
  hold: 'hold',
  inspection: 'inspection',
  wash: 'wash',
  handover: 'parking',
  ready: 'ready',
  away: '',
}

/** What is beside the bays and after them: holds, inspection, wash, handover, ready. */
@customElement('bb-board-side')
export class BbBoardSide extends LitElement {
  @property({ attribute: false }) floor!: Floor
  @property({ attribute: false }) lists!: Lists
  @property({ attribute: false }) limits!: WipLimits
  @property({ attribute: false }) deal!: Deal
  @property({ attribute: false }) outcomeOf!: (target: Target) => Outcome | null
  @property({ attribute: false }) over: Target | null = null
  @property() override lang: Lang = 'zh'

  override render() {
    const { lists, limits } = this
    const hold = this.#column('hold', lists.held, 0, say(boardWords, this.lang, 'notInWork'), (order) =>
      this.#hold(order),
    )
    return html`${hold} ${this.#column('inspection', lists.inspection, limits.inspection)}
    ${this.#column('wash', lists.wash, limits.wash)} ${this.#column('handover', lists.handover)}
    ${this.#column('ready', lists.ready)} ${lists.away.length > 0 ? this.#column('away', lists.away) : nothing}`
  }

  #column(
    side: Side,
    orders: readonly Order[],
    limit = 0,
    note = '',
    card: (order: Order) => TemplateResult = (order) => this.#car(order, side),
  ) {
    const to = PLACE[side]
    const target: Target | null = to ? { kind: 'place', to } : null
    return html`<bb-column
      heading=${side === 'away' ? say(boardWords, this.lang, 'away') : say(stageWords, this.lang, side === 'hold' ? 'held' : side)}
      .icon=${ICON[side]}
      .place=${to}
      .count=${orders.length}
      .limit=${limit}
      .note=${note}
      .outcome=${target && this.outcomeOf(target)}
      .timeZone=${this.floor.site.timeZone}
      ?chosen=${this.over?.kind === 'place' && this.over.to === to}
      lang=${this.lang}
    >
      ${repeat(orders, ({ id }) => id, card)}
    </bb-column>`
  }

  #hold(order: Order) {
    return html`<bb-hold-slip
      .card=${this.deal(order, 'hold')}
      .standsOn=${this.#standsOn(order)}
      .timeZone=${this.floor.site.timeZone}
      lang=${this.lang}
    ></bb-hold-slip>`
  }

  #car(order: Order, zone: Zone) {
    return html`<bb-side-car
      .card=${this.deal(order, zone)}
      .standsOn=${this.#standsOn(order)}
      .timeZone=${this.floor.site.timeZone}
      lang=${this.lang}
    ></bb-side-car>`
  }

  #standsOn(order: Order): string {
    const bayId = onBay(order.place)
    return (bayId !== null && this.floor.bays.get(bayId)?.no) || ''
  }

  static override styles = css`
    :host {
      display: block;
    }
    bb-column + bb-column {
      margin-top: var(--s-1);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-board-side': BbBoardSide
  }
}
