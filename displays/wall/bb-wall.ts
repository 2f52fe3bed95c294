import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { styleMap } from 'lit/directives/style-map.js'
import type { Floor } from '#domain/floor.ts'
import { say, type Lang } from '#words/say.ts'
import { wallWords } from '#words/wall.ts'
import '../kit/bb-screen-state.ts'
import { ClockController } from '../kit/clock.ts'
import type { Freshness } from '../kit/live.ts'
import { PixelShiftController } from '../kit/pixel-shift.ts'
import { WakeLockController } from '../kit/wake-lock.ts'
import './bb-wall-departure.ts'
import './bb-wall-hours.ts'
import './bb-wall-lane.ts'
import './bb-wall-top.ts'
import './bb-wall-tower.ts'
import { PageTurner } from './page-turner.ts'
import { Travel } from './travel.ts'
import { wallPicture, type WallOrder, type WallPicture } from './wall-picture.ts'
import type { BayRow } from './wall-rows.ts'
import { NOW_AT } from './wall-time-line.ts'

/** Fewer lanes than this do not grow any further. */
const LEAST_LANES = 6
const COMFORTABLE_LANES = 8

/** The workshop's wall: every bay at its place with its time line, or ranked by urgency; every other car in the tower. */
@customElement('bb-wall')
export class BbWall extends LitElement {
  @property({ attribute: false }) floor: Floor | null = null
  @property({ attribute: false }) freshness: Freshness = { state: 'loading', confirmedAt: null }
  @property() override lang: Lang = 'zh'
  @property({ reflect: true }) order: WallOrder = 'place'
  @state() private whole = false

  constructor() {
    super()
    new PixelShiftController(this)
    new WakeLockController(this)
  }

  readonly #clock = new ClockController(this, 'minute')
  readonly #pages = new PageTurner(this)
  readonly #travel = new Travel(this)
  #picture: WallPicture | null = null

  override willUpdate(changed: PropertyValues<this>): void {
    const now = this.#frozenAt ?? this.#clock.now
    const minute = Math.floor(now / 60_000)
    if (
      !changed.has('floor') &&
      !changed.has('order') &&
      this.#picture &&
      Math.floor(this.#picture.now / 60_000) === minute
    )
      return
    this.#picture = this.floor && wallPicture(this.floor, now, this.order)
    this.#pages.pages = this.#picture ? pageCount(this.#picture) : 1
    if (this.#picture) this.#travel.note(this.#picture.stands)
  }

  /** The bays are on the glass first: a television takes as long again for the tower. */
  override updated(): void {
    // The second frame begins when the first is painted.
    if (this.#picture && !this.whole) requestAnimationFrame(() => requestAnimationFrame(() => (this.whole = true)))
  }

  /** A picture that stands still shows the moment at which it stopped, not one that nobody has confirmed. */
  get #frozenAt(): number | null {
    return this.freshness.state === 'live' ? null : this.freshness.confirmedAt
  }

  override render() {
    const { floor, lang } = this
    const picture = this.#picture
    if (!floor || !picture) return html`<bb-screen-state state=${this.#blank} lang=${lang}></bb-screen-state>`
    if (floor.bays.size === 0)
      return html`<bb-screen-state
        state="empty"
        heading=${say(wallWords, lang, 'noBaysTitle')}
        text=${say(wallWords, lang, 'noBaysText')}
        lang=${lang}
      ></bb-screen-state>`
    if (picture.stands.size === 0 && !picture.workingHours)
      return html`<bb-screen-state state="finished" lang=${lang}></bb-screen-state>`
    return html`<main class=${this.freshness.state === 'live' ? '' : 'still'}>
      <bb-wall-top
        .summary=${picture.summary}
        .freshness=${this.freshness}
        .frozenAt=${this.#frozenAt}
        .page=${this.#pages.at(pageCount(picture)) + 1}
        .pages=${pageCount(picture)}
        lang=${lang}
        .timeZone=${floor.site.timeZone}
      ></bb-wall-top>
      ${this.#bays(picture, floor.site.timeZone)} ${this.whole ? this.#tower(picture, floor.site.timeZone) : nothing}
    </main>`
  }

  get #blank() {
    const { state } = this.freshness
    return state === 'live' || state === 'stale' ? 'loading' : state
  }

  #bays(picture: WallPicture, timeZone: string) {
    const rows = picture.bayPages[this.#pages.at(picture.bayPages.length)] ?? []
    return this.order === 'place' ? this.#lanes(rows, picture, timeZone) : this.#departures(rows, timeZone)
  }

  #lanes(rows: readonly BayRow[], picture: WallPicture, timeZone: string) {
    const turning = picture.pinnedBays === 0 ? undefined : rows[picture.pinnedBays]?.id
    const count = picture.bayPages.length > 1 ? COMFORTABLE_LANES : Math.max(LEAST_LANES, rows.length)
    return html`<section class="lanes ${density(count)}" style=${styleMap({ '--lanes': String(count) })}>
      <bb-wall-hours
        .hours=${picture.hours}
        .frozenAt=${this.#frozenAt}
        lang=${this.lang}
        .timeZone=${timeZone}
      ></bb-wall-hours>
      ${repeat(
        rows,
        (row) => row.id,
        (row) =>
          html`<bb-wall-lane
            class=${row.id === turning ? 'turning' : ''}
            .row=${row}
            .hours=${picture.hours}
            .now=${picture.now}
            .frozenAt=${this.#frozenAt}
            lang=${this.lang}
            .timeZone=${timeZone}
          ></bb-wall-lane>`,
      )}
      <i class="now" style=${styleMap({ '--count': String(rows.length) })}></i>
    </section>`
  }

  #tower(picture: WallPicture, timeZone: string) {
    return html`<bb-wall-tower
      .cards=${picture.towerPages[this.#pages.at(picture.towerPages.length)] ?? []}
      .counts=${picture.groups}
      ?showBay=${this.order === 'urgency'}
      .now=${picture.now}
      .frozenAt=${this.#frozenAt}
      lang=${this.lang}
      .timeZone=${timeZone}
    ></bb-wall-tower>`
  }

  #departures(rows: readonly BayRow[], timeZone: string) {
    const heads = ['bay', 'car', 'doing', 'progress', 'promise', 'forecast'] as const
    return html`<section class="departures">
      <div class="heads">${heads.map((head) => html`<span>${say(wallWords, this.lang, head)}</span>`)}</div>
      ${repeat(
        rows,
        (row) => row.id,
        (row) =>
          html`<bb-wall-departure
            .row=${row}
            .frozenAt=${this.#frozenAt}
            lang=${this.lang}
            .timeZone=${timeZone}
          ></bb-wall-departure>`,
      )}
    </section>`
  }

  static override styles = css`
    * {
      box-sizing: border-box;
    }
    :host {
      --h-top: 5.75rem;
      --h-head: 2.75rem;
      --h-row: 4.5rem;
      --w-bay: 5.75rem;
      --w-car: 14.375rem;
      --w-prom: 12.5rem;
      --w-axis: 44.0625rem;
      --w-left: 78.4375rem;
      --w-right: 37.25rem;
      --h-body: 58.25rem;
      display: block;
      position: relative;
      width: 120rem;
      height: 67.5rem;
      margin: 0 auto;
      font-size: var(--t-28);
      line-height: 1.22;
      color: var(--ink);
    }
    bb-screen-state {
      height: 100%;
    }
    main {
      height: 100%;
      padding: var(--safe);
    }
    .still section,
    .still bb-wall-tower {
      opacity: 0.5;
    }
    section,
    bb-wall-tower {
      position: absolute;
      top: calc(var(--safe) + var(--h-top) + var(--s-2));
      height: var(--h-body);
      transition: opacity var(--m-slow);
    }
    section {
      left: var(--safe);
      width: var(--w-left);
    }
    bb-wall-tower {
      right: var(--safe);
      width: var(--w-right);
    }

    .lanes {
      --lane-gap: 0.25rem;
      --lane: calc((var(--h-body) - var(--h-head)) / var(--lanes));
      --lane-text: 2.75rem;
      --lane-bar: 2.25rem;
      --lane-bar-y: 0.5625rem;
      --lane-flag: 3.125rem;
      --lane-plate: 4.125rem;
      --lane-lead: 0;
    }
    .roomy {
      --lane-top: 0.75rem;
      --lane-bar: 2.875rem;
      --lane-bar-y: 0.875rem;
      --lane-flag: 3.75rem;
    }
    .dense {
      --lane-gap: 0.125rem;
      --lane-top: 0;
      --lane-text: 2.6rem;
      --lane-bar: 1.875rem;
      --lane-bar-y: 0.375rem;
      --lane-flag: 2.75rem;
      --lane-plate: 3.6rem;
      --lane-model: 1;
      --lane-call: var(--l-2);
      --lane-no: var(--t-52);
    }
    bb-wall-lane {
      height: calc(var(--lane) - var(--lane-gap));
      margin-bottom: var(--lane-gap);
    }
    /* Above it stand on every page, the others turn. */
    .turning {
      box-shadow: 0 calc(var(--lane-gap) * -1) 0 var(--ink-3);
    }
    .now {
      position: absolute;
      z-index: 3;
      top: 2.25rem;
      left: calc(var(--w-bay) + var(--s-3) + var(--w-car) + var(--s-4) + var(--w-axis) * ${NOW_AT / 100});
      width: var(--l-3);
      height: calc(var(--h-head) - 2.25rem + var(--lane) * var(--count) - var(--lane-gap));
      margin-left: calc(var(--l-3) / -2);
      background: var(--ink);
    }

    .departures {
      --w-no: 5.75rem;
      --h-departure: 6.3125rem;
      --h-band: 3.625rem;
      --departure-columns: 18.75rem 20rem 9rem 8.75rem 1fr;
      border-bottom: var(--l-1) solid var(--line);
      height: auto;
    }
    .heads {
      display: grid;
      grid-template-columns: calc(var(--w-no) + var(--s-5)) var(--departure-columns);
      height: var(--h-head);
      line-height: var(--h-head);
      color: var(--ink-2);
    }
    .heads span:first-child {
      width: var(--w-no);
      text-align: center;
    }
    .heads span:last-child {
      padding-left: var(--s-4);
    }
  `
}

function pageCount(picture: WallPicture): number {
  return Math.max(picture.bayPages.length, picture.towerPages.length)
}

function density(lanes: number): string {
  if (lanes === COMFORTABLE_LANES) return ''
  return lanes > COMFORTABLE_LANES ? 'dense' : 'roomy'
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-wall': BbWall
  }
}
