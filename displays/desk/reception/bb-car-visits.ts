import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import type { CarFile } from '#contract/file.ts'
import type { PastVisit } from '#domain/visit-history.ts'
import { orderTypeWords } from '#words/order-type.ts'
import { say, type Lang, type Values } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import { siteNow } from '../../kit/clock.ts'
import { dayWord } from '../../kit/time.ts'
import { dialogStyles } from './dialog-styles.ts'
import { word, type ReceptionWord } from './words.ts'

/** Every visit of a car (P10.1): when, how far it had run, what was done and by whom, what was left undone. */
@customElement('bb-car-visits')
export class BbCarVisits extends LitElement {
  @property({ attribute: false }) car!: CarFile
  @property() timeZone = ''
  @property() override lang: Lang = 'zh'
  @query('dialog') private readonly dialog!: HTMLDialogElement

  open(): void {
    this.dialog.showModal()
  }

  override render() {
    const { vehicle, visits, visitCount } = this.car
    return html`<dialog aria-labelledby="title">
      <form method="dialog">
        <h2 id="title">${this.#say('historyTitle', { plate: vehicle.plate })}</h2>
        <p>${vehicle.model} · ${this.#say('history', { n: visitCount })}</p>
        <ol>
          ${visits.map((visit) => this.#visit(visit))}
        </ol>
        <footer><button class="primary">${this.#say('close')}</button></footer>
      </form>
    </dialog>`
  }

  #visit({ orderId, ticket, number, type, arrivedAt, mileageKm, advisor, complaint, done, leftUndone }: PastVisit) {
    const { lang } = this
    const date = dayWord(arrivedAt, siteNow(), this.timeZone, lang)
    const when = mileageKm === null ? date : this.#say('visitLine', { date, km: mileageKm.toLocaleString('en') })
    const between = lang === 'zh' ? '、' : ', '
    return html`<li>
      <p>
        <b>${when}</b>
        <a href="/desk/history?order=${orderId}" target="_blank" rel="noopener">${ticket} ${number}</a>
        ${say(orderTypeWords, lang, type)}${advisor ? ` · ${this.#say('by', { advisor })}` : ''}
      </p>
      ${complaint ? html`<p class="said">“${complaint}”</p>` : nothing}
      ${done.map(
        ({ name, people }) =>
          html`<p>
            <bb-icon name="check"></bb-icon
            >${name}${people.length > 0 ? ` · ${this.#say('repairedBy', { people: people.join(between) })}` : ''}
          </p>`,
      )}
      ${leftUndone.map(
        ({ text, safety }) =>
          html`<p class=${safety ? 'safety' : 'left'}>
            <bb-icon name=${safety ? 'shield-warning' : 'undo'}></bb-icon>${this.#say('leftUndone')} · ${text}
          </p>`,
      )}
    </li>`
  }

  #say(key: ReceptionWord, values?: Values) {
    return word(this.lang, key, values)
  }

  static override styles = [
    dialogStyles,
    css`
      ol {
        grid-column: 1 / -1;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        padding: 0.625rem 0;
        border-top: 1px solid var(--line);
      }
      li p {
        margin: 0;
        color: var(--ink);
      }
      a {
        margin: 0 0.5rem;
        color: var(--hand-ink);
      }
      .said,
      .left {
        color: var(--ink-2);
      }
      .safety {
        color: var(--late-ink);
        font-weight: var(--w-strong);
      }
      li bb-icon {
        margin-right: 0.375rem;
        --icon-size: 1em;
        vertical-align: -0.15em;
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-car-visits': BbCarVisits
  }
}
