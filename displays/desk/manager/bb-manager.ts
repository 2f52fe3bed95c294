import type { ImportReport } from '#contract/import.ts'
import type { Floor } from '#domain/floor.ts'
import { managerWords } from '#words/manager.ts'
import { say, type Lang } from '#words/say.ts'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import '../../kit/bb-icon.ts'
import '../../kit/bb-live.ts'
import type { Freshness } from '../../kit/live.ts'
import { chooseLang } from '../../kit/page.ts'
import { formStyles } from '../form-styles.ts'
import type { BbDrop, FileChosenEvent } from './bb-drop.ts'
import './bb-drop.ts'
import './bb-import-report.ts'
import './bb-price-list.ts'
import './bb-reception-waits.ts'
import { openFile, upload, type ChosenFile, type UploadOptions } from './upload.ts'

type Step =
  | { readonly at: 'choose' }
  | { readonly at: 'busy'; readonly text: string; readonly detail: string }
  | { readonly at: 'report'; readonly file: ChosenFile; readonly report: ImportReport }
  | { readonly at: 'failed'; readonly text: Readonly<Record<Lang, string>> }

/** `/desk/manager`: customers whom nobody came to are called out; an export of the old system is looked at, and imported once somebody says so. */
@customElement('bb-manager')
export class BbManager extends LitElement {
  @property({ attribute: false }) floor: Floor | null = null
  @property({ attribute: false }) freshness: Freshness = { state: 'loading', confirmedAt: null }
  @property() override lang: Lang = 'zh'
  @state() private step: Step = { at: 'choose' }

  @query('bb-drop') private readonly drop!: BbDrop | null
  @query('#outcome') private readonly outcome!: HTMLElement | null

  override firstUpdated(): void {
    this.drop?.focus()
  }

  async #chosen({ file }: FileChosenEvent): Promise<void> {
    this.#busy(
      say(managerWords, this.lang, 'sending', { file: file.name }),
      say(managerWords, this.lang, 'sendingText'),
    )
    const chosen = await openFile(file)
    if ('bytes' in chosen) await this.#send(chosen, { dryRun: true, skipBad: false })
    else if (!chosen.ok) this.step = { at: 'failed', text: chosen.text }
  }

  async #import(file: ChosenFile, { orders, problems }: ImportReport): Promise<void> {
    const count = orders.made + orders.updated
    this.#busy(say(managerWords, this.lang, 'writing', { count }), say(managerWords, this.lang, 'writingText'))
    await this.#send(file, { dryRun: false, skipBad: problems.length > 0 })
  }

  async #send(file: ChosenFile, options: UploadOptions): Promise<void> {
    const uploaded = await upload(file, options)
    this.step = uploaded.ok ? { at: 'report', file, report: uploaded.report } : { at: 'failed', text: uploaded.text }
    await this.updateComplete
    this.outcome?.focus()
  }

  #busy(text: string, detail: string): void {
    this.step = { at: 'busy', text, detail }
  }

  async #again(): Promise<void> {
    this.step = { at: 'choose' }
    await this.updateComplete
    this.drop?.focus()
  }

  override render() {
    const { lang, step } = this
    return html`
      <header>
        <h1><a href="/">${say(managerWords, lang, 'desk')}</a></h1>
        ${
          this.floor
            ? html`<bb-live
                state=${this.freshness.state}
                .confirmedAt=${this.freshness.confirmedAt}
                timeZone=${this.floor.site.timeZone}
                lang=${lang}
              ></bb-live>`
            : nothing
        }
        <button @click=${() => chooseLang(lang === 'zh' ? 'en' : 'zh')}>${lang === 'zh' ? 'English' : '中文'}</button>
      </header>
      ${this.floor ? html`<bb-reception-waits .floor=${this.floor} lang=${lang}></bb-reception-waits>` : nothing}
      <main @bb-file-chosen=${this.#chosen}>${step.at === 'report' ? this.#report(step) : this.#choose(step)}</main>
    `
  }

  #choose(step: Exclude<Step, { at: 'report' }>) {
    const { lang } = this
    const busy = step.at === 'busy' ? step : { text: '', detail: '' }
    return html`<div class="choices">
      <section>
        <h2>${say(managerWords, lang, 'title')}</h2>
        <p>${say(managerWords, lang, 'lead')}</p>
        ${
          step.at === 'failed'
            ? html`<div class="failed" role="alert">
                <bb-icon name="cloud-off"></bb-icon>
                <b>${say(managerWords, lang, 'failed')}</b>
                <span>${step.text[lang]}</span>
              </div>`
            : nothing
        }
        <bb-drop .busy=${busy.text} .busyText=${busy.detail} .lang=${lang}></bb-drop>
      </section>
      <bb-price-list lang=${lang}></bb-price-list>
    </div>`
  }

  #report({ file, report }: Extract<Step, { at: 'report' }>) {
    const { lang } = this
    const good = report.orders.made + report.orders.updated
    // A file that was only looked at and says nothing new needs nobody's yes.
    const outcome = report.outcome === 'dry-run' && good === 0 ? 'unchanged' : report.outcome
    const whole = outcome === 'refused' && good === 0 ? '-whole' : ''
    return html`<div class="two">
      <bb-import-report .report=${report} .file=${file.name} .lang=${lang}></bb-import-report>
      <aside class=${outcome}>
        <h2 id="outcome" tabindex="-1">
          ${say(managerWords, lang, `outcome-${outcome}`, { count: report.problems.length })}
        </h2>
        <p>${say(managerWords, lang, `text-${outcome}${whole}` as 'text-refused')}</p>
        ${this.#next(file, report, outcome)}
        <button @click=${() => this.#again()}>${say(managerWords, lang, 'chooseOther')}</button>
      </aside>
    </div>`
  }

  #next(file: ChosenFile, report: ImportReport, outcome: ImportReport['outcome']) {
    const { lang } = this
    const count = report.orders.made + report.orders.updated
    if (outcome === 'imported' || outcome === 'unchanged')
      return html`<a class="button primary" href="/board">${say(managerWords, lang, 'toBoard')}</a>
        <a class="button" href="/wall">${say(managerWords, lang, 'toWall')}</a>`
    if (count === 0) return nothing
    const word = report.problems.length > 0 ? 'importGood' : 'import'
    return html`<button class=${word === 'import' ? 'primary' : ''} @click=${() => this.#import(file, report)}>
      ${say(managerWords, lang, word, { count })}
    </button>`
  }

  static override styles = [
    formStyles,
    css`
      :host {
        display: flex;
        flex-direction: column;
        max-width: 90rem;
        box-sizing: border-box;
        min-height: 100vh;
        margin: 0 auto;
        padding: 0 var(--s-5) var(--s-5);
      }
      header {
        display: flex;
        align-items: center;
        min-height: 4rem;
      }
      h1 {
        margin-right: auto;
        font-size: var(--t-20);
      }
      h1 a {
        color: inherit;
        text-decoration: none;
      }
      header button {
        flex: none;
        min-height: 2.5rem;
        margin-left: var(--s-4);
      }
      main {
        flex: 1;
        display: grid;
      }
      .choices {
        display: grid;
        grid-template-columns: minmax(0, 2fr) minmax(20rem, 1fr);
        grid-gap: var(--s-4);
        height: 100%;
      }
      .choices > section {
        display: flex;
        flex-direction: column;
        padding: var(--s-5);
        border-radius: var(--r-3);
        background: var(--surface);
        box-shadow: var(--e-1);
      }
      .choices h2 + p {
        max-width: 46rem;
        margin: var(--s-2) 0 var(--s-4);
      }
      bb-drop {
        flex: 1;
      }
      .failed {
        margin-bottom: var(--s-4);
        padding: var(--s-3) var(--s-4);
        border-radius: var(--r-2);
        background: var(--late-soft);
        color: var(--ink);
      }
      .failed bb-icon {
        margin-right: var(--s-2);
        vertical-align: -0.2em;
        color: var(--late-ink);
      }
      .failed b {
        margin-right: var(--s-3);
        color: var(--late-ink);
      }
      .two {
        display: grid;
        grid-template-columns: 1fr 20rem;
        grid-gap: var(--s-4);
        align-items: start;
      }
      /* The stub of the ticket: what is torn off is what happens. */
      aside {
        position: sticky;
        top: var(--s-4);
        display: flex;
        flex-direction: column;
        padding: var(--s-5);
        border-radius: var(--r-3);
        border-left: var(--l-2) dashed var(--line-2);
        background: var(--surface);
        box-shadow: var(--e-2);
      }
      aside h2 {
        font-size: var(--t-28);
      }
      #outcome {
        outline: none;
      }
      aside > * + * {
        margin-top: var(--s-3);
      }
      .refused h2 {
        color: var(--late-ink);
      }
      .imported h2 {
        color: var(--go-ink);
      }
      @media (max-width: 900px) {
        :host {
          padding: var(--s-4);
        }
        .two,
        .choices {
          grid-template-columns: minmax(0, 1fr);
        }
        aside {
          position: static;
          grid-row: 1;
          border-left: 0;
          border-bottom: var(--l-2) dashed var(--line-2);
        }
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-manager': BbManager
  }
}
