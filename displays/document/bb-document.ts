import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Letterhead } from '#contract/document.ts'
import type { VisitFile } from '#contract/visit-file.ts'
import { formatPlate } from '#domain/plate.ts'
import { DOCUMENT_KINDS, type DocumentKind } from '#domain/document.ts'
import { agreedLines } from '#domain/visit/agreement.ts'
import { needsCertificate } from '#domain/visit/certificate.ts'
import { documentEmpty, documentTitles } from '#words/document.ts'
import { LANGS, say, type Lang } from '#words/say.ts'
import '../kit/bb-plate.ts'
import '../kit/bb-screen-state.ts'
import { documentLink, pdfLink } from '../kit/document-link.ts'
import './bb-sheet-certificate.ts'
import './bb-sheet-inspection.ts'
import './bb-sheet-intake.ts'
import './bb-sheet-order.ts'
import './bb-sheet-parts.ts'
import './bb-sheet-pass.ts'
import './bb-sheet-settlement.ts'
import './bb-sheet-work.ts'
import { DocumentController } from './document-controller.ts'
import { documentStyles } from './document-styles.ts'
import { footPages } from './page-foot.ts'
import { moment, word, type Paper } from './paper.ts'
import { isThere } from './presence.ts'

/** One document of an order on a sheet of A4, as it is printed (P6.7). Ctrl+P prints the sheet alone. */
@customElement('bb-document')
export class BbDocument extends LitElement {
  @property() orderId = new URLSearchParams(location.search).get('order') ?? ''
  @property({ reflect: true }) override lang: Lang = 'zh'
  /** Instead of what the server says: for the gallery. */
  @property({ attribute: false }) shown: { readonly file: VisitFile; readonly letterhead: Letterhead } | null = null
  @property() kind: DocumentKind = kindIn(location.search)

  readonly #source = new DocumentController(this)

  override updated(): void {
    const { order } = (this.shown ?? this.#source).file ?? {}
    if (order)
      footPages([order.number, formatPlate(order.plate), say(documentTitles, this.lang, this.kind)].join(' · '))
  }

  override render() {
    const { lang } = this
    if (this.orderId === '' && !this.shown) return this.#whole('empty', 'none', 'noneText')
    if (this.#source.unknown) return this.#whole('refused', 'unknown', 'unknownText')
    const { file, letterhead } = this.shown ?? this.#source
    if (!file || !letterhead)
      return html`<bb-screen-state state=${this.#source.failed ? 'offline' : 'loading'} lang=${lang}></bb-screen-state>`
    const paper: Paper = { file, letterhead, lang }
    const there = isThere(this.kind, file, letterhead.now)
    return html`${this.#bar(paper, there)}
      <main>
        ${this.#source.failed ? html`<p class="cut" role="status">${word(paper, 'cut', { time: moment(paper, letterhead.now) })}</p>` : nothing}
        ${there ? html`<article class="sheet">${PAPERS[this.kind](paper)}</article>` : this.#notYet(paper)}
      </main>`
  }

  #bar(paper: Paper, there: boolean) {
    const { lang, kind } = this
    const { order } = paper.file
    const other = LANGS.find((each) => each !== lang)!
    const pdf = there && paper.letterhead.pdf
    return html`<header>
      <h1><b>${order.ticket}</b> ${order.number}</h1>
      <nav aria-label=${word(paper, 'documents')}>
        ${DOCUMENT_KINDS.map(
          (each) =>
            html`<a
              href=${documentLink(order.id, each, lang)}
              aria-current=${each === kind ? 'page' : nothing}
              class=${isThere(each, paper.file, paper.letterhead.now) ? '' : 'missing'}
              >${say(documentTitles, lang, each)}</a
            >`,
        )}
      </nav>
      <a href=${documentLink(order.id, kind, other)}>${word(paper, 'language')}</a>
      ${pdf ? html`<a class="button" href=${pdfLink(order.id, kind, lang)}>${word(paper, 'pdf')}</a>` : nothing}
      <button ?disabled=${!there} @click=${() => print()}>${word(paper, 'print')}</button>
    </header>`
  }

  #notYet(paper: Paper) {
    const title = say(documentTitles, this.lang, this.kind)
    return html`<article class="sheet none">
      <bb-plate .plate=${paper.file.order.plate}></bb-plate>
      <h2>${word(paper, 'notYet', { title: this.lang === 'zh' ? title : title.toLowerCase() })}</h2>
      <p>${this.#why(paper)}</p>
    </article>`
  }

  #why(paper: Paper): string {
    const { order, visit } = paper.file
    return this.kind === 'certificate' && needsCertificate(order, agreedLines(visit))
      ? word(paper, 'certificateLater')
      : say(documentEmpty, this.lang, this.kind)
  }

  #whole(is: 'empty' | 'refused', title: 'none' | 'unknown', text: 'noneText' | 'unknownText') {
    return html`<bb-screen-state state=${is} heading=${word(this, title)} text=${word(this, text)} lang=${this.lang}>
      <a href="/">${word(this, 'back')}</a>
    </bb-screen-state>`
  }

  static override styles = documentStyles
}

const PAPERS: Readonly<Record<DocumentKind, (paper: Paper) => unknown>> = {
  intake: (paper) => html`<bb-sheet-intake .paper=${paper}></bb-sheet-intake>`,
  order: (paper) => html`<bb-sheet-order .paper=${paper}></bb-sheet-order>`,
  parts: (paper) => html`<bb-sheet-parts .paper=${paper}></bb-sheet-parts>`,
  work: (paper) => html`<bb-sheet-work .paper=${paper}></bb-sheet-work>`,
  inspection: (paper) => html`<bb-sheet-inspection .paper=${paper}></bb-sheet-inspection>`,
  settlement: (paper) => html`<bb-sheet-settlement .paper=${paper}></bb-sheet-settlement>`,
  certificate: (paper) => html`<bb-sheet-certificate .paper=${paper}></bb-sheet-certificate>`,
  pass: (paper) => html`<bb-sheet-pass .paper=${paper}></bb-sheet-pass>`,
}

function kindIn(search: string): DocumentKind {
  const asked = new URLSearchParams(search).get('kind')
  return DOCUMENT_KINDS.find((kind) => kind === asked) ?? 'order'
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-document': BbDocument
  }
}
