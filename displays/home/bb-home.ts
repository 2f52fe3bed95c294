import type { ScreenList } from '#contract/screen-list.ts'
import { homeWords } from '#words/home.ts'
import { say, type Lang } from '#words/say.ts'
import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import '../kit/bb-live.ts'
import type { Freshness } from '../kit/live.ts'
import { chooseLang } from '../kit/page.ts'
import './bb-screen-link.ts'
import { CUSTOMERS, OFFICE, presenceOf, WORKSHOP, type Presence, type ScreenLink } from './screens.ts'

/** `/`: every screen of the workshop, its address, and how many of it are there now. */
@customElement('bb-home')
export class BbHome extends LitElement {
  @property({ attribute: false }) freshness: Freshness = { state: 'loading', confirmedAt: null }
  /** As last heard; null before that. */
  @property({ attribute: false }) screens: ScreenList | null = null
  @property() override lang: Lang = 'zh'

  override render() {
    const { lang, screens, freshness } = this
    const state = freshness.state === 'refused' ? 'offline' : freshness.state
    return html`
      <header>
        <div>
          <p>${screens?.site.name ?? 'Bayboard'}</p>
          <h1>${say(homeWords, lang, 'title')}</h1>
          <p>${say(homeWords, lang, 'subtitle')}</p>
        </div>
        <div class="side">
          <bb-live
            state=${state}
            .confirmedAt=${freshness.confirmedAt}
            .lang=${lang}
            .timeZone=${screens?.site.timeZone ?? 'Asia/Shanghai'}
          ></bb-live>
          <button @click=${() => chooseLang(lang === 'zh' ? 'en' : 'zh')}>${say(homeWords, lang, 'language')}</button>
        </div>
      </header>
      <main>
        ${this.#group('workshop', WORKSHOP)}
        <section aria-labelledby="bays">
          <h2 id="bays">${say(homeWords, lang, 'bays')}</h2>
          <div class="grid bays">
            ${repeat(
              screens?.bays ?? [],
              (no) => no,
              (no) =>
                html`<bb-screen-link
                  .name=${say(homeWords, lang, 'bay', { no })}
                  address=${`/bay/${encodeURIComponent(no)}`}
                  .presence=${this.#presence('bay', no)}
                  .lang=${lang}
                ></bb-screen-link>`,
            )}
          </div>
        </section>
        ${this.#group('customers', CUSTOMERS)} ${this.#group('office', OFFICE)}
      </main>
    `
  }

  #group(title: 'workshop' | 'customers' | 'office', links: readonly ScreenLink[]) {
    const { lang } = this
    return html`<section aria-labelledby=${title}>
      <h2 id=${title}>${say(homeWords, lang, title)}</h2>
      <div class="grid">
        ${links.map(
          ({ name, text, address, icon, kind }) =>
            html`<bb-screen-link
              .name=${say(homeWords, lang, name)}
              .text=${say(homeWords, lang, text)}
              address=${address}
              .icon=${icon}
              .presence=${kind === null ? undefined : this.#presence(kind, null)}
              .lang=${lang}
            ></bb-screen-link>`,
        )}
      </div>
    </section>`
  }

  #presence(kind: Parameters<typeof presenceOf>[1], bay: string | null): Presence | null {
    return this.freshness.state === 'live' && this.screens ? presenceOf(this.screens, kind, bay) : null
  }

  static override styles = css`
    :host {
      display: block;
      max-width: 75rem;
      margin: 0 auto;
      padding: var(--s-6) var(--s-5) var(--s-8);
      color: var(--ink);
    }
    header {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-start;
      justify-content: space-between;
    }
    h1 {
      margin: 0;
      font-size: var(--t-44);
      line-height: var(--lead-tight);
    }
    h2 {
      margin: var(--s-6) 0 var(--s-3);
      font-size: var(--t-20);
    }
    p {
      margin: var(--s-1) 0;
      color: var(--ink-2);
    }
    .side {
      display: flex;
      align-items: center;
    }
    button {
      min-height: var(--target);
      margin-left: var(--s-4);
      padding: 0 var(--s-5);
      border: 0;
      border-radius: var(--r-full);
      background: var(--surface);
      box-shadow: var(--e-1);
      color: var(--ink);
      font: inherit;
      font-weight: var(--w-strong);
      cursor: pointer;
    }
    button:focus-visible {
      outline: 3px solid var(--hand);
      outline-offset: 2px;
    }
    .grid {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr));
      grid-gap: var(--s-3);
    }
    .bays {
      grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr));
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-home': BbHome
  }
}
