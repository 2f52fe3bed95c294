import type { Problem } from '#contract/answer.ts'
import type { SetUpAnswer } from '#contract/set-up.ts'
import { say, type Lang } from '#words/say.ts'
import { setupWords } from '#words/setup.ts'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { formStyles } from '../desk/form-styles.ts'
import '../kit/bb-icon.ts'
import { fetchJson } from '../kit/fetch-json.ts'
import { chooseLang } from '../kit/page.ts'
import './bb-setup-bays.ts'
import './bb-setup-people.ts'
import './bb-setup-shop.ts'
import './bb-setup-teams.ts'
import type { DraftChangedEvent } from './change.ts'
import { EMPTY, requestOf, wrongWithBays, wrongWithPeople, wrongWithShop, type Draft, type Wrong } from './draft.ts'

const STEPS = ['shop', 'bays', 'people'] as const
type Step = (typeof STEPS)[number]

const CHECKS: Record<Step, (draft: Draft) => Wrong | null> = {
  shop: wrongWithShop,
  bays: wrongWithBays,
  people: wrongWithPeople,
}

/** `/setup`: the first visit makes the workshop, by hand in three steps or with an export of the old system. */
@customElement('bb-setup')
export class BbSetup extends LitElement {
  @property() override lang: Lang = 'zh'
  /** There is a workshop, so there is nothing to do here. */
  @property({ type: Boolean }) done = false
  @state() private draft: Draft = EMPTY
  @state() private step: Step = 'shop'
  /** What kept the step from being left. */
  @state() private wrong: Wrong | null = null
  @state() private failed: Readonly<Record<Lang, string>> | null = null
  @state() private busy = false

  override firstUpdated(): void {
    void this.#focus()
  }

  #changed({ change }: DraftChangedEvent): void {
    this.draft = { ...this.draft, ...change }
    if (this.wrong) this.wrong = CHECKS[this.step](this.draft)
  }

  async #go(to: Step): Promise<void> {
    this.wrong = null
    this.step = to
    await this.updateComplete
    window.scrollTo(0, 0)
    await this.#focus()
  }

  async #focus(): Promise<void> {
    const step = this.renderRoot.querySelector<LitElement>(`bb-setup-${this.step}`)
    await step?.updateComplete
    step?.focus()
  }

  async #isWrong(): Promise<boolean> {
    this.wrong = CHECKS[this.step](this.draft)
    await this.updateComplete
    if (this.wrong) await this.#focus()
    return this.wrong !== null
  }

  async #forward(event?: Event): Promise<void> {
    event?.preventDefault()
    if (await this.#isWrong()) return
    const next = STEPS[STEPS.indexOf(this.step) + 1]
    await (next ? this.#go(next) : this.#finish(this.draft, '/'))
  }

  /** Bays, teams and advisors come with the file; the name and the foreman do not. */
  async #import(): Promise<void> {
    if (!(await this.#isWrong()))
      await this.#finish({ ...this.draft, bays: [], teams: [], people: [] }, '/desk/manager')
  }

  async #finish(draft: Draft, then: string): Promise<void> {
    this.busy = true
    this.failed = null
    try {
      const { status, body } = await fetchJson<SetUpAnswer | Problem>('/api/set-up', requestOf(draft))
      if (status === 201) return location.assign(then)
      if (status === 409) this.done = true
      else if ('text' in body) this.failed = body.text
    } catch {
      this.failed = { zh: setupWords.zh.offline, en: setupWords.en.offline }
    }
    this.busy = false
  }

  /** Enter in a field of the first step goes on; elsewhere it adds people. */
  #keys(event: KeyboardEvent): void {
    if (
      event.key === 'Enter' &&
      this.step === 'shop' &&
      event.composedPath()[0] instanceof HTMLInputElement &&
      !event.isComposing
    )
      void this.#forward(event)
  }

  override render() {
    const { lang } = this
    return html`
      <header>
        <div>
          <p>Bayboard</p>
          <h1>${say(setupWords, lang, this.done ? 'already' : 'title')}</h1>
        </div>
        <button @click=${() => chooseLang(lang === 'zh' ? 'en' : 'zh')}>${lang === 'zh' ? 'English' : '中文'}</button>
      </header>
      ${this.done ? this.#already() : this.#steps()}
    `
  }

  #already() {
    return html`<main class="panel">
      <p>${say(setupWords, this.lang, 'alreadyText')}</p>
      <a class="button primary" href="/">${say(setupWords, this.lang, 'toScreens')}</a>
    </main>`
  }

  #steps() {
    const { lang, step } = this
    const at = STEPS.indexOf(step)
    const last = at === STEPS.length - 1
    return html`
      <nav aria-label=${say(setupWords, lang, 'stepOf', { n: at + 1, of: STEPS.length })}>
        <ol>
          ${STEPS.map(
            (name, n) =>
              html`<li class=${n < at ? 'past' : ''} aria-current=${n === at ? 'step' : nothing}>
                <b>${n < at ? html`<bb-icon name="check"></bb-icon>` : n + 1}</b
                >${say(setupWords, lang, `step-${name}`)}
              </li>`,
          )}
        </ol>
      </nav>
      <main @bb-draft-changed=${this.#changed} @keydown=${this.#keys}>
        <p class="lead">${say(setupWords, lang, `lead-${step}`)}</p>
        ${this.#step()} ${this.failed ? html`<p class="wrong" role="alert">${this.failed[lang]}</p>` : nothing}
      </main>
      <footer>
        ${at > 0 ? html`<button @click=${() => this.#go(STEPS[at - 1] ?? 'shop')}>${say(setupWords, lang, 'back')}</button>` : nothing}
        <button class="primary" ?disabled=${this.busy} @click=${() => this.#forward()}>
          ${say(setupWords, lang, this.busy ? 'finishing' : last ? 'finish' : 'next')}
        </button>
      </footer>
    `
  }

  #step() {
    const { lang, draft, wrong, step } = this
    if (step === 'shop')
      return html`<div class="two">
        <bb-setup-shop .draft=${draft} .wrong=${wrong} .lang=${lang}></bb-setup-shop>
        <aside class="panel">
          <h2>${say(setupWords, lang, 'orImport')}</h2>
          <p>${say(setupWords, lang, 'orImportText')}</p>
          <button ?disabled=${this.busy} @click=${() => this.#import()}>
            ${say(setupWords, lang, 'importInstead')}
          </button>
        </aside>
      </div>`
    if (step === 'bays') return html`<bb-setup-bays .draft=${draft} .wrong=${wrong} .lang=${lang}></bb-setup-bays>`
    return html`<bb-setup-teams .draft=${draft} .lang=${lang}></bb-setup-teams>
      ${wrong ? html`<p class="wrong" role="alert">${say(setupWords, lang, wrong)}</p>` : nothing}
      <bb-setup-people .draft=${draft} .lang=${lang}></bb-setup-people>`
  }

  static override styles = [
    formStyles,
    css`
      :host {
        display: block;
        max-width: 80rem;
        margin: 0 auto;
        padding: var(--s-5) var(--s-5) 0;
      }
      header {
        display: flex;
        align-items: flex-end;
        justify-content: space-between;
      }
      header button {
        flex: none;
        margin-left: var(--s-4);
      }
      ol {
        display: flex;
        margin: var(--s-4) 0 var(--s-3);
        padding: 0;
        list-style: none;
      }
      li {
        flex: 1;
        margin-right: var(--s-3);
        padding-top: var(--s-2);
        border-top: var(--l-3) solid var(--line-2);
        color: var(--ink-2);
      }
      li:last-child {
        margin-right: 0;
      }
      li b {
        margin-right: var(--s-2);
      }
      li.past {
        border-color: var(--go);
      }
      li[aria-current] {
        border-color: var(--ink);
        color: var(--ink);
        font-weight: var(--w-strong);
      }
      .lead {
        max-width: 60rem;
        margin-bottom: var(--s-4);
      }
      .two {
        display: grid;
        grid-template-columns: 1fr 20rem;
        grid-gap: var(--s-4);
        align-items: start;
      }
      aside {
        border-left: var(--l-2) dashed var(--line-2);
      }
      aside p {
        margin: var(--s-2) 0 var(--s-4);
      }
      aside button {
        width: 100%;
      }
      bb-setup-people,
      bb-setup-teams + .wrong,
      main > .wrong {
        display: block;
        margin-top: var(--s-4);
      }
      main.panel {
        margin: var(--s-5) 0;
      }
      main.panel .button {
        margin-top: var(--s-4);
      }
      footer {
        position: sticky;
        bottom: 0;
        display: flex;
        justify-content: flex-end;
        margin-top: var(--s-4);
        padding: var(--s-3) 0;
        background: var(--ground);
      }
      footer button + button {
        margin-left: var(--s-3);
      }
      @media (max-width: 900px) {
        :host {
          padding: var(--s-4) var(--s-4) 0;
        }
        .two {
          grid-template-columns: minmax(0, 1fr);
        }
        aside {
          border-left: 0;
          border-top: var(--l-2) dashed var(--line-2);
        }
        footer button {
          flex: 1;
        }
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-setup': BbSetup
  }
}
