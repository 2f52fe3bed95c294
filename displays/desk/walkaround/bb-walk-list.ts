import type { Floor } from '#domain/floor.ts'
import { stageOf, type Order, type Stage } from '#domain/order.ts'
import { say, type Lang } from '#words/say.ts'
import { stageWords } from '#words/stage.ts'
import { walkWords } from '#words/walkaround-page.ts'
import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import '../../kit/bb-icon.ts'
import '../../kit/bb-plate.ts'
import '../../kit/bb-screen-state.ts'
import { clockTime } from '../../kit/time.ts'
import type { WalkFile } from './walk-file.ts'

/** Where a car is before anybody works on it: now its sheet is still worth something. */
const BEFORE_WORK: readonly Stage[] = ['arrived', 'reception', 'signed', 'waiting']

/** Cars that nobody has been all the way round yet: those with whose customers somebody still talks, who came first first. */
export function toWalkRound(floor: Floor): Order[] {
  return [...floor.orders.values()]
    .filter((order) => order.desk.walkedAt === null && BEFORE_WORK.includes(stageOf(order)))
    .sort((a, b) => isSigned(a) - isSigned(b) || (a.arrivedAt ?? 0) - (b.arrivedAt ?? 0))
}

function isSigned({ signature }: Order): number {
  return Number(signature !== null)
}

/** The cars to walk round, to choose one; without a line those that this device knows. */
@customElement('bb-walk-list')
export class BbWalkList extends LitElement {
  /** null before the workshop was heard. */
  @property({ attribute: false }) floor: Floor | null = null
  @property({ attribute: false }) known: readonly WalkFile[] = []
  @property() timeZone = 'Asia/Shanghai'
  @property() override lang: Lang = 'zh'

  override render() {
    const { floor, lang } = this
    if (!floor)
      return html`<ul>
        ${this.known.map(({ order }) => this.#car(order, say(walkWords, lang, 'knownHere')))}
      </ul>`
    const orders = toWalkRound(floor)
    if (orders.length === 0)
      return html`<bb-screen-state
        state="empty"
        heading=${say(walkWords, lang, 'listEmpty')}
        text=${say(walkWords, lang, 'listEmptyText')}
        .lang=${lang}
      ></bb-screen-state>`
    return html`<ul>
      ${repeat(
        orders,
        ({ id }) => id,
        (order) =>
          this.#car(order, say(stageWords, lang, stageOf(order)), floor.people.get(order.advisorId ?? '')?.name),
      )}
    </ul>`
  }

  #car({ id, plate, ticket, model, arrivedAt }: WalkFile['order'], stands: string, advisor?: string) {
    const { lang } = this
    const facts = [
      model,
      arrivedAt === null ? '' : say(walkWords, lang, 'arrived', { time: clockTime(arrivedAt, this.timeZone) }),
      advisor ? say(walkWords, lang, 'advisor', { name: advisor }) : '',
    ].filter(Boolean)
    const address = new URLSearchParams({ order: id, ...(lang === 'en' ? { lang } : {}) })
    return html`<li>
      <a href="/desk/walkaround?${address}">
        <bb-plate size="m" plate=${plate}></bb-plate>
        <div>
          <b>${ticket} · ${stands}</b>
          <span>${facts.join(' · ')}</span>
        </div>
        <bb-icon name="chevron-right"></bb-icon>
      </a>
    </li>`
  }

  static override styles = css`
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(26rem, 100%), 1fr));
      grid-gap: var(--s-3);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    a {
      display: flex;
      align-items: center;
      padding: var(--s-3) var(--s-4);
      border-radius: var(--r-3);
      background: var(--surface);
      box-shadow: var(--e-1);
      color: inherit;
      text-decoration: none;
    }
    a:focus-visible {
      outline: 3px solid var(--hand);
      outline-offset: 2px;
    }
    div {
      flex: 1;
      min-width: 0;
      margin: 0 var(--s-3);
    }
    b,
    span {
      display: block;
    }
    span {
      color: var(--ink-2);
    }
    @media (max-width: 620px) {
      bb-plate {
        --plate-size: 2.5rem;
      }
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-walk-list': BbWalkList
  }
}
