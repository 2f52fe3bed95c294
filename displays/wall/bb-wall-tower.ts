import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { say, type Lang } from '#words/say.ts'
import { wallWords } from '#words/wall.ts'
import './bb-wall-card.ts'
import { GROUPS, type Group, type TowerCard } from './wall-tower.ts'

/** The cars on no bay: one tower of rows, each stage with its count on the left edge. */
@customElement('bb-wall-tower')
export class BbWallTower extends LitElement {
  /** This page's cars. */
  @property({ attribute: false }) cards: readonly TowerCard[] = []
  /** All of a group, on whichever page. */
  @property({ attribute: false }) counts: ReadonlyMap<Group, number> = new Map()
  @property({ type: Boolean }) showBay = false
  @property({ attribute: false }) now = 0
  @property({ attribute: false }) frozenAt: number | null = null
  @property({ reflect: true }) override lang: Lang = 'zh'
  @property() timeZone = 'Asia/Shanghai'

  override render() {
    const { lang } = this
    if (this.cards.length === 0) return html`<p>${say(wallWords, lang, 'queueEmpty')}</p>`
    const groups = GROUPS.filter((group) => this.cards.some((card) => card.group === group))
    return repeat(
      groups,
      (group) => group,
      (group) =>
        html`<section class=${group}>
          <h2><span>${say(wallWords, lang, group)}</span>${this.#count(group)}</h2>
          <div>
            ${repeat(
              this.cards.filter((card) => card.group === group),
              (card) => card.orderId,
              (card) =>
                html`<bb-wall-card
                  .card=${card}
                  ?showBay=${this.showBay}
                  .now=${this.now}
                  .frozenAt=${this.frozenAt}
                  lang=${lang}
                  .timeZone=${this.timeZone}
                ></bb-wall-card>`,
            )}
          </div>
        </section>`,
    )
  }

  #count(group: Group) {
    const count = this.counts.get(group) ?? 0
    return html`<b class=${count > 99 ? 'many' : ''}>${count}</b>`
  }

  static override styles = css`
    * {
      box-sizing: border-box;
    }
    :host {
      display: block;
      --w-label: 4.125rem;
    }
    :host([lang='en']) {
      --w-label: 6.75rem;
    }
    section {
      display: flex;
      margin-bottom: var(--s-2);
    }
    section > div {
      flex: 1;
      min-width: 0;
    }
    h2 {
      flex: none;
      display: flex;
      flex-direction: column;
      align-items: center;
      justify-content: center;
      width: var(--w-label);
      margin: 0;
      background: var(--paint);
      border-radius: var(--r-0) 0 0 var(--r-0);
      font-size: var(--t-28);
      line-height: 1.12;
      white-space: nowrap;
    }
    h2 b {
      font-size: var(--t-40);
      line-height: 1;
    }
    h2 .many {
      font-size: var(--t-28);
      line-height: 1.4;
    }
    bb-wall-card + bb-wall-card {
      margin-top: var(--l-1);
    }
    .hold h2 {
      background: repeating-linear-gradient(
        135deg,
        var(--hatch-b) 0,
        var(--hatch-b) 0.625rem,
        var(--hatch-a) 0.625rem,
        var(--hatch-a) 1.25rem
      );
    }
    .ready h2 {
      background: var(--free);
      color: var(--on-free);
    }
    p {
      display: flex;
      align-items: center;
      justify-content: center;
      height: 100%;
      margin: 0;
      padding: var(--s-6);
      border: var(--l-1) dashed var(--line-2);
      border-radius: var(--r-0);
      font-size: var(--t-36);
      text-align: center;
      color: var(--ink-2);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-wall-tower': BbWallTower
  }
}
