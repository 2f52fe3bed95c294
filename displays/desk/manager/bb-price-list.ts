import type { Problem } from '#contract/answer.ts'
import type { CatalogueReport } from '#contract/catalogue.ts'
import { CATALOGUE_KINDS, type CatalogueKind } from '#domain/catalogue.ts'
import { priceListWords } from '#words/price-list.ts'
import { say, type Lang, type Values } from '#words/say.ts'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import '../../kit/bb-icon.ts'
import { formStyles } from '../form-styles.ts'
import './bb-remarks.ts'
import { openFile } from './upload.ts'

type Step =
  | { readonly at: 'idle' }
  | { readonly at: 'busy' }
  | { readonly at: 'report'; readonly file: string; readonly report: CatalogueReport }
  | { readonly at: 'failed'; readonly text: Readonly<Record<Lang, string>> }

/** The house's price list: operations and parts come in from files of their own, all of a file or nothing (P3.6). */
@customElement('bb-price-list')
export class BbPriceList extends LitElement {
  @property() override lang: Lang = 'zh'
  @state() private step: Step = { at: 'idle' }

  @query('input') private readonly input!: HTMLInputElement

  #kind: CatalogueKind = 'operations'

  override render() {
    return html`<section class="panel" aria-labelledby="title">
      <h2 id="title">${this.#say('title')}</h2>
      <p>${this.#say('lead')}</p>
      <input
        type="file"
        tabindex="-1"
        aria-hidden="true"
        accept=".csv,.txt,.tsv,.xlsx"
        @change=${() => void this.#take(this.input.files?.[0])}
      />
      <div class="kinds">
        ${CATALOGUE_KINDS.map(
          (kind) =>
            html`<button ?disabled=${this.step.at === 'busy'} @click=${() => this.#choose(kind)}>
              <bb-icon name=${kind === 'parts' ? 'box' : 'wrench'}></bb-icon>${this.#say(kind)}
            </button>`,
        )}
      </div>
      <div role="status">${this.#outcome()}</div>
    </section>`
  }

  #outcome() {
    const { step } = this
    if (step.at === 'busy') return html`<p>${this.#say('busy')}</p>`
    if (step.at === 'failed') return html`<p class="wrong">${step.text[this.lang]}</p>`
    if (step.at === 'idle') return nothing
    const { file, report } = step
    const { outcome, made, updated, problems } = report
    return html`<p class=${outcome === 'refused' ? 'wrong' : 'good'}>
        ${this.#say(outcome, { file, made, updated, count: problems.length })}
      </p>
      ${problems.length > 0 ? html`<bb-remarks kind="problems" .remarks=${problems} .lang=${this.lang}></bb-remarks>` : nothing}`
  }

  #choose(kind: CatalogueKind): void {
    this.#kind = kind
    this.input.click()
  }

  async #take(file: File | undefined): Promise<void> {
    this.input.value = ''
    if (!file) return
    this.step = { at: 'busy' }
    const opened = await openFile(file)
    if (!('bytes' in opened)) {
      if (!opened.ok) this.step = { at: 'failed', text: opened.text }
      return
    }
    this.step = await upload(opened.bytes, this.#kind, file.name)
  }

  #say(key: keyof (typeof priceListWords)['zh'], values?: Values): string {
    return say(priceListWords, this.lang, key, values)
  }

  static override styles = [
    formStyles,
    css`
      :host {
        display: grid;
      }
      input {
        display: none;
      }
      .panel p {
        margin-top: var(--s-2);
      }
      .kinds {
        display: grid;
        grid-row-gap: var(--s-2);
        margin-top: var(--s-4);
      }
      .good {
        margin-top: var(--s-3);
        font-weight: var(--w-strong);
        color: var(--go-ink);
      }
      .wrong {
        margin-top: var(--s-3);
        color: var(--late-ink);
      }
      bb-remarks {
        display: block;
        margin-top: var(--s-3);
      }
    `,
  ]
}

async function upload(bytes: ArrayBuffer, kind: CatalogueKind, file: string): Promise<Step> {
  const unreachable = { zh: priceListWords.zh.offline, en: priceListWords.en.offline }
  try {
    const headers = { 'content-type': 'application/octet-stream' }
    const response = await fetch(`/api/catalogue?kind=${kind}`, { method: 'POST', headers, body: bytes })
    const body = (await response.json()) as CatalogueReport | Problem
    return 'outcome' in body ? { at: 'report', file, report: body } : { at: 'failed', text: body.text }
  } catch {
    return { at: 'failed', text: unreachable }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-price-list': BbPriceList
  }
}
