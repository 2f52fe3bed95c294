import type { ImportReport } from '#contract/import.ts'
import { STAGES } from '#domain/order.ts'
import { foundText, managerWords } from '#words/manager.ts'
import { say, type Lang } from '#words/say.ts'
import { roleWords } from '#words/role.ts'
import { stageWords } from '#words/stage.ts'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { formStyles } from '../form-styles.ts'
import './bb-remarks.ts'

const COUNTS = ['made', 'updated', 'unchanged', 'skipped'] as const

/** What a file brings: how many orders, where their cars will stand, what the workshop gets with them, what is wrong. */
@customElement('bb-import-report')
export class BbImportReport extends LitElement {
  @property({ attribute: false }) report: ImportReport | null = null
  @property() file = ''
  @property() override lang: Lang = 'zh'

  override render() {
    const { report } = this
    if (!report) return nothing
    // What has to be mended comes first.
    return html`
      ${this.#remarks('problems', report)}
      <section class="panel">
        ${this.#found(report)} ${this.#counts(report)} ${this.#stages(report)} ${this.#list('newBays', report.bays)}
        ${this.#list('newTeams', report.teams)} ${this.#people(report)}
      </section>
      ${this.#remarks('warnings', report)}
    `
  }

  #found({ found }: ImportReport) {
    const { lang } = this
    const ignored = found?.ignoredColumns ?? []
    return html`<p class="found"><b>${this.file}</b>${found ? html` ${foundText(found, lang)}` : nothing}</p>
      ${
        ignored.length > 0
          ? html`<p class="found">${say(managerWords, lang, 'ignored', { columns: ignored.join(', ') })}</p>`
          : nothing
      }`
  }

  #counts({ orders }: ImportReport) {
    const counts = COUNTS.map((key) => [key, orders[key]] as const)
    if (counts.every(([, count]) => count === 0)) return nothing
    return html`<dl>
      ${counts.map(
        ([key, count]) =>
          html`<div class=${count === 0 ? 'none' : key}>
            <dt>${say(managerWords, this.lang, key)}</dt>
            <dd>${count}</dd>
          </div>`,
      )}
    </dl>`
  }

  #people({ people }: ImportReport) {
    const { lang } = this
    const named = people.map(({ name, role }) => `${name} · ${roleWords[lang][role]}`)
    const standIns = people.some(({ role }) => role === 'technician')
    return html`${this.#list('newPeople', named)}
    ${standIns ? html`<p class="found">${say(managerWords, lang, 'peopleNote')}</p>` : nothing}`
  }

  #remarks(kind: 'problems' | 'warnings', report: ImportReport) {
    const remarks = report[kind]
    if (remarks.length === 0) return nothing
    return html`<bb-remarks class="panel" .kind=${kind} .remarks=${remarks} .lang=${this.lang}></bb-remarks>`
  }

  #stages({ stages: counts }: ImportReport) {
    const { lang } = this
    const stages = STAGES.filter((stage) => counts[stage])
    if (stages.length === 0) return nothing
    return html`<div class="line">
      <h3>${say(managerWords, lang, 'stages')}</h3>
      <ul>
        ${stages.map((stage) => html`<li>${stageWords[lang][stage]} <b>${counts[stage]}</b></li>`)}
      </ul>
    </div>`
  }

  #list(title: 'newBays' | 'newTeams' | 'newPeople', items: readonly string[]) {
    if (items.length === 0) return nothing
    return html`<div class="line">
      <h3>${say(managerWords, this.lang, title)}</h3>
      <ul>
        ${items.map((item) => html`<li class="new">${item}</li>`)}
      </ul>
    </div>`
  }

  static override styles = [
    formStyles,
    css`
      :host {
        display: block;
      }
      .panel + .panel {
        margin-top: var(--s-4);
      }
      .found {
        font-size: var(--t-15);
        overflow-wrap: anywhere;
      }
      .found b {
        margin-right: var(--s-2);
        color: var(--ink);
      }
      dl {
        display: grid;
        grid-template-columns: repeat(4, 1fr);
        grid-gap: var(--s-3);
        margin: var(--s-4) 0;
      }
      dl div {
        display: flex;
        flex-direction: column-reverse;
        padding: var(--s-3) var(--s-4);
        border-radius: var(--r-2);
        background: var(--surface-2);
      }
      dd {
        margin: 0;
        font-size: var(--t-40);
        font-weight: var(--w-strong);
        line-height: var(--lead-tight);
      }
      dt {
        color: var(--ink-2);
      }
      .none dd {
        color: var(--ink-3);
        font-weight: var(--w-text);
      }
      dl .made,
      dl .updated {
        background: var(--go-soft);
        color: var(--go-ink);
      }
      dl .skipped {
        background: var(--late-soft);
        color: var(--late-ink);
      }
      .made dt,
      .updated dt,
      .skipped dt {
        color: inherit;
      }
      .line {
        display: grid;
        grid-template-columns: 9rem 1fr;
        padding: var(--s-2) 0;
        border-top: 1px solid var(--line);
      }
      h3 {
        padding-top: 0.3rem;
        font-size: var(--t-15);
        font-weight: var(--w-text);
        color: var(--ink-2);
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        margin: 0.15rem var(--s-2) 0.15rem 0;
        padding: 0.15rem var(--s-3);
        border-radius: var(--r-full);
        background: var(--surface-2);
        font-size: var(--t-15);
      }
      li.new {
        background: none;
        box-shadow: inset 0 0 0 1px var(--line-2);
      }
      @media (max-width: 700px) {
        dl {
          grid-template-columns: repeat(2, 1fr);
        }
        .line {
          display: block;
        }
        h3 {
          padding: 0 0 var(--s-1);
        }
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-import-report': BbImportReport
  }
}
