import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { Bay } from '#domain/bay.ts'
import { baysOf, carOn, peopleOn, queueOf, type Floor } from '#domain/floor.ts'
import { onBay } from '#domain/place.ts'
import type { Order } from '#domain/order.ts'
import { boardWords } from '#words/board.ts'
import { say, type Lang } from '#words/say.ts'
import './bb-bay-floor.ts'
import type { Deal } from './deal.ts'
import type { Outcome } from './outcome.ts'
import { sameTarget, type Target } from './target.ts'

/** More bays than this no longer fit in two rows: the floor becomes denser and scrolls. */
const ROOMY = 8

/** The bays as they lie on the floor, in the order of their numbers. */
@customElement('bb-board-bays')
export class BbBoardBays extends LitElement {
  @property({ attribute: false }) floor!: Floor
  @property({ attribute: false }) deal!: Deal
  /** What would come of dropping the held card; null while none is held. */
  @property({ attribute: false }) outcomeOf!: (target: Target) => Outcome | null
  @property({ attribute: false }) over: Target | null = null
  @property() override lang: Lang = 'zh'

  override updated() {
    this.toggleAttribute('dense', this.floor.bays.size > ROOMY)
  }

  override render() {
    const bays = baysOf(this.floor)
    return html`<section aria-label=${say(boardWords, this.lang, 'bays')}>
      ${repeat(
        bays,
        ({ id }) => id,
        (bay) => this.#bay(bay),
      )}
    </section>`
  }

  #bay(bay: Bay) {
    const { floor, deal, over } = this
    const car = carOn(floor, bay.id)
    const here = over?.kind === 'bay' && over.bayId === bay.id ? over : null
    const target: Target = here ?? { kind: 'bay', bayId: bay.id, before: null }
    return html`<bb-bay-floor
      .bay=${bay}
      .people=${peopleOn(floor, bay.id)}
      .car=${car ? deal(car, 'bay') : null}
      .next=${queueOf(floor, bay.id).map(({ order, operation }) => ({ card: deal(order, 'next', operation), standsOn: this.#standsOn(order) }))}
      .call=${[...floor.calls.values()].find((call) => call.bayId === bay.id) ?? null}
      .outcome=${this.outcomeOf(target)}
      .chosen=${here && sameTarget(here, target) ? here : null}
      .timeZone=${floor.site.timeZone}
      lang=${this.lang}
    ></bb-bay-floor>`
  }

  #standsOn(order: Order): string {
    const bayId = onBay(order.place)
    return (bayId !== null && this.floor.bays.get(bayId)?.no) || ''
  }

  static override styles = css`
    :host {
      display: block;
      min-height: 0;
      overflow: hidden auto;
    }
    section {
      display: grid;
      grid-template-columns: repeat(4, minmax(0, 1fr));
      grid-template-rows: repeat(2, minmax(0, 1fr));
      gap: var(--b-between-bays);
      height: 100%;
      min-height: 34rem;
      padding: 3px 3px 0;
    }
    :host([dense]) section {
      grid-template-columns: repeat(auto-fill, minmax(13.5rem, 1fr));
      grid-template-rows: none;
      grid-auto-rows: minmax(21.5rem, 1fr);
      height: auto;
      min-height: 100%;
    }
    :host([dense]) {
      --b-plate-1: 2rem;
      --b-plate-3: 1.5rem;
      --b-no: 2.5rem;
      --b-head: 2.5rem;
      --b-clock: 1.5rem;
      --b-4: 1rem;
      --b-3: 0.9375rem;
      --b-pad: 0.5rem;
      --b-lead: 0.2rem;
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-board-bays': BbBoardBays
  }
}
