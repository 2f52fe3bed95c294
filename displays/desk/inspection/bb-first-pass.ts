import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { QualityDay } from '#contract/quality-day.ts'
import type { PassCount } from '#domain/first-pass.ts'
import type { Floor } from '#domain/floor.ts'
import { inspectionWords } from '#words/inspection.ts'
import { say, type Lang } from '#words/say.ts'
import { sheetStyles } from './sheet-styles.ts'

/** How many cars passed at once today, by technician and team, and why the others did not (P5.3). */
@customElement('bb-first-pass')
export class BbFirstPass extends LitElement {
  @property({ attribute: false }) floor!: Floor
  @property({ attribute: false }) day!: QualityDay
  @property() override lang: Lang = 'zh'

  override render() {
    const { day, floor, lang } = this
    const { judged, first } = day.all
    if (judged === 0) return html`<p class="card">${say(inspectionWords, lang, 'nothingYet')}</p>`
    return html`<section class="card all">
        <h3>${say(inspectionWords, lang, 'today')}</h3>
        <b>${percent(day.all)}</b>
        <p>
          ${say(inspectionWords, lang, 'judged', { count: judged })} ·
          ${say(inspectionWords, lang, 'first', { count: first })}
        </p>
      </section>
      ${this.#table('byTechnician', day.technicians, (id) => floor.people.get(id)?.name ?? id)}
      ${this.#table('byTeam', day.teams, (id) => floor.teams.get(id)?.name ?? id)}
      <section class="card">
        <h3>${say(inspectionWords, lang, 'reasons')}</h3>
        ${day.reasons.length === 0 ? html`<p>${say(inspectionWords, lang, 'noReasons')}</p>` : nothing}
        <ul>
          ${day.reasons.map(({ ticket, operation, reason }) => html`<li><b>${ticket}</b> ${operation}<br /><small>${reason}</small></li>`)}
        </ul>
      </section>`
  }

  #table(title: 'byTechnician' | 'byTeam', counts: Readonly<Record<string, PassCount>>, name: (id: string) => string) {
    const rows = Object.entries(counts).sort(
      ([, a], [, b]) => a.first / a.judged - b.first / b.judged || b.judged - a.judged,
    )
    return html`<section class="card">
      <h3>${say(inspectionWords, this.lang, title)}</h3>
      <table>
        ${rows.map(
          ([id, count]) =>
            html`<tr>
              <th scope="row">${name(id)}</th>
              <td>${count.first} / ${count.judged}</td>
              <td><b>${percent(count)}</b></td>
            </tr>`,
        )}
      </table>
    </section>`
  }

  static override styles = [
    sheetStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr));
        grid-gap: var(--s-3);
        align-items: start;
      }
      .all b {
        font-size: var(--t-64);
        line-height: 1.1;
      }
      table {
        width: 100%;
        margin-top: var(--s-2);
        border-collapse: collapse;
      }
      th,
      td {
        padding: var(--s-1) 0;
        border-top: 1px solid var(--line);
        font-weight: var(--w-text);
        text-align: left;
      }
      td {
        text-align: right;
      }
      li {
        margin-top: var(--s-2);
      }
    `,
  ]
}

function percent({ first, judged }: PassCount): string {
  return `${Math.round((first / judged) * 100)} %`
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-first-pass': BbFirstPass
  }
}
