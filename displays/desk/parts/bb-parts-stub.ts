import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Floor } from '#domain/floor.ts'
import { utcOffset } from '#domain/forecast.ts'
import { MINUTE } from '#domain/operation.ts'
import { OLD_PARTS_DUE } from '#domain/visit/parts-rules.ts'
import { nextOpen } from '#domain/working-time.ts'
import { quantityText } from '#words/money.ts'
import { partsDeskWords } from '#words/parts-desk.ts'
import { refusalText } from '#words/refusal.ts'
import { say, type Lang } from '#words/say.ts'
import { localInput, momentOf } from '../../board/local-moment.ts'
import '../../kit/bb-icon.ts'
import '../../kit/bb-signature.ts'
import type { IconName } from '../../kit/icons.ts'
import { clockTime, dayWord } from '../../kit/time.ts'
import { ACT_KEYS, ACTS, begin, commandOf, hundredthsOf, isPossible, may, type Act, type Filled } from './parts-acts.ts'
import { takers, type LineView, type PartsCase } from './parts-view.ts'
import { stubStyles } from './stub-styles.ts'

/**
 * What is done with the chosen line: the acts, the form of the one that was begun, and what crossed the counter so far.
 *
 * @fires bb-act - To be sent; the command is the detail.
 * @fires bb-dismiss - A refusal was read.
 */
@customElement('bb-parts-stub')
export class BbPartsStub extends LitElement {
  @property({ attribute: false }) floor!: Floor
  @property({ attribute: false }) open!: PartsCase
  @property() lineId = ''
  @property() personId = ''
  /** Why the last command was not carried out. */
  @property({ attribute: false }) refused: Readonly<Record<Lang, string>> | null = null
  @property({ type: Number }) now = 0
  @property() override lang: Lang = 'zh'

  @state() private act: Act | null = null
  @state() private filled: Filled | null = null
  /** Quantities as they are typed; null where one is none. */
  @state() private typed: Readonly<Record<string, string>> = {}

  get busy(): boolean {
    return this.act !== null
  }

  close(): void {
    this.act = null
    this.filled = null
  }

  begin(act: Act): void {
    const view = this.#view
    if (!view || !isPossible(act, view)) return
    const filled = begin(act, this.open, view)
    this.act = act
    this.filled = filled
    this.typed = Object.fromEntries(Object.entries(filled.quantities).map(([id, some]) => [id, quantityText(some)]))
    void this.updateComplete.then(() => {
      const first = this.renderRoot.querySelector<HTMLElement>('form input, form select')
      first?.focus()
      if (first instanceof HTMLInputElement && first.type === 'text') first.select()
    })
  }

  /** What a scanned part most likely needs: what is missing has come, else it is put by, else it is handed out. */
  beginNext(): void {
    const view = this.#view
    if (!view) return
    const { stock, open } = view
    this.begin(stock.missing > 0 ? 'arrived' : stock.reserved > 0 ? 'issue' : open > 0 ? 'reserve' : 'return')
  }

  /** Another line, or another car: what was begun there is not what is done here. */
  override willUpdate(changed: Map<string, unknown>): void {
    const before = changed.get('open') as PartsCase | undefined
    if (changed.has('lineId') || (before && before.order.id !== this.open.order.id)) this.close()
  }

  get #view(): LineView | undefined {
    return this.open.lines.find(({ line }) => line.id === this.lineId)
  }

  override render() {
    const view = this.#view
    return html`${
      this.refused
        ? html`<p class="refused" role="alert">
            <bb-icon name="barrier"></bb-icon>${this.refused[this.lang]}
            <button @click=${() => this.dispatchEvent(new CustomEvent('bb-dismiss'))}>${this.#say('dismiss')}</button>
          </p>`
        : nothing
    }
    ${view ? (this.act && this.filled ? this.#form(this.act, this.filled, view) : this.#acts(view)) : nothing}
    ${this.#slips()}`
  }

  #acts(view: LineView) {
    return html`<section>
      <h2>${view.line.name}</h2>
      <p class="sub">${view.line.code}</p>
      <div class="acts">
        ${ACTS.map(
          (act) =>
            html`<button class=${act} ?disabled=${!isPossible(act, view)} @click=${() => this.begin(act)}>
              <bb-icon name=${ICON[act]}></bb-icon>${this.#say(act)}<kbd>${ACT_KEYS[act]}</kbd>
            </button>`,
        )}
      </div>
    </section>`
  }

  #form(act: Act, filled: Filled, view: LineView) {
    const command = commandOf(act, this.open.order.id, view.line.id, filled)
    const incomplete = this.#incomplete(act, filled)
    const verdict = incomplete ? null : may(this.floor, this.open, command, this.personId, this.now)
    const why =
      incomplete ?? (verdict && !verdict.ok ? refusalText(verdict.refusal, this.lang, this.floor.site.timeZone) : '')
    return html`<form @submit=${(event: Event) => this.#submit(event, why)}>
      <h2>${this.#say(act)}</h2>
      ${this.#fields(act, filled, view)} ${why ? html`<p class="why" role="status">${why}</p>` : nothing}
      <div class="go">
        <button class="primary" ?disabled=${why !== ''}>${this.#say(`do-${act}`)}</button>
        <button type="button" @click=${() => this.close()}>${this.#say('cancel')}<kbd>Esc</kbd></button>
      </div>
    </form>`
  }

  #incomplete(act: Act, { quantities, takenBy, tag }: Filled): string | null {
    const none = Object.values(quantities).every((some) => some === 0)
    const bad = Object.values(this.typed).some((typed) => hundredthsOf(typed) === null)
    if (bad || (none && (act === 'arrived' || act === 'issue' || act === 'return'))) return this.#say('badQuantity')
    if ((act === 'issue' || act === 'return') && takenBy === '') return this.#say('whoFirst')
    return act === 'tag' && tag.trim() === '' ? this.#say('tagNo') : null
  }

  #submit(event: Event, why: string): void {
    event.preventDefault()
    const { act, filled } = this
    if (!act || !filled || why !== '') return
    const command = commandOf(act, this.open.order.id, this.lineId, filled)
    this.dispatchEvent(new CustomEvent('bb-act', { detail: command }))
  }

  #fields(act: Act, filled: Filled, view: LineView) {
    if (act === 'tag') return this.#tagField(filled, view)
    const lines = this.open.lines.filter(({ line }) => line.id in filled.quantities)
    return html`${act === 'issue' ? html`<p class="sub">${this.#say('issueText')}</p>` : nothing}
    ${lines.map((each) => this.#quantityField(each))}
    ${act === 'reserve' || act === 'arrived' ? this.#text('shelf', filled.shelf, 20) : nothing}
    ${act === 'missing' ? this.#expectedField(filled) : nothing}
    ${act === 'missing' || act === 'return' ? this.#text('note', filled.note, 200) : nothing}
    ${act === 'issue' || act === 'return' ? this.#personField(act, filled) : nothing}
    ${
      act === 'issue'
        ? html`<label class="sign"
              ><span>${this.#say('sign')} · <i>${this.#say('signText')}</i></span></label
            ><bb-signature
              .ink=${filled.ink}
              label=${this.#say('sign')}
              .lang=${this.lang}
              @bb-ink=${({ detail }: CustomEvent<string>) => this.#set({ ink: detail })}
            ></bb-signature>`
        : nothing
    }`
  }

  #quantityField({ line }: LineView) {
    return html`<label>
      <span>${line.name}</span>
      <span class="quantity">
        <input
          inputmode="decimal"
          aria-label=${`${this.#say('quantity')} ${line.name}`}
          .value=${this.typed[line.id] ?? ''}
          @input=${(event: Event) => this.#quantity(line.id, valueOf(event))}
        />
        ${line.unit}
      </span>
    </label>`
  }

  #quantity(lineId: string, typed: string): void {
    this.typed = { ...this.typed, [lineId]: typed }
    this.#set({ quantities: { ...this.filled?.quantities, [lineId]: hundredthsOf(typed) ?? 0 } })
  }

  #text(key: 'shelf' | 'note', value: string, longest: number) {
    return html`<label>
      <span>${this.#say(key)}</span>
      <input
        maxlength=${longest}
        placeholder=${key === 'note' ? this.#say('noteHint') : ''}
        .value=${value}
        @input=${(event: Event) => this.#set({ [key]: valueOf(event) })}
      />
    </label>`
  }

  #expectedField({ expectedAt }: Filled) {
    const offset = utcOffset(this.floor.site.timeZone, this.now)
    const quarter = (at: number) => Math.ceil(at / (15 * MINUTE)) * 15 * MINUTE
    const tomorrow = nextOpen(this.now + 12 * 60 * MINUTE, this.floor.site.hours, offset) + 120 * MINUTE
    const choices = [
      ...[1, 2, 4].map((n) => ({ text: this.#say('inHours', { n }), at: quarter(this.now + n * 60 * MINUTE) })),
      { text: this.#say('tomorrow'), at: quarter(tomorrow) },
      { text: this.#say('unknownTime'), at: null },
    ]
    return html`<label>
        <span>${this.#say('expected')}</span>
        <input
          type="datetime-local"
          .value=${expectedAt === null ? '' : localInput(expectedAt, offset)}
          @input=${(event: Event) => this.#set({ expectedAt: momentOf(valueOf(event), offset) })}
        />
      </label>
      <div class="chips">
        ${choices.map(
          ({ text, at }) =>
            html`<button type="button" aria-pressed=${at === expectedAt} @click=${() => this.#set({ expectedAt: at })}>
              ${text}
            </button>`,
        )}
      </div>`
  }

  #personField(act: 'issue' | 'return', { takenBy }: Filled) {
    return html`<label>
      <span>${this.#say(act === 'issue' ? 'takenBy' : 'broughtBy')}</span>
      <select @change=${(event: Event) => this.#set({ takenBy: valueOf(event) })}>
        <option value="" ?selected=${takenBy === ''}>${this.#say('choosePerson')}</option>
        ${takers(this.floor, this.open.order).map(
          ({ id, name }) => html`<option value=${id} ?selected=${id === takenBy}>${name}</option>`,
        )}
      </select>
    </label>`
  }

  #tagField({ tag }: Filled, { line }: LineView) {
    const issue = this.open.parts.slips.find(
      ({ kind, items }) => kind === 'issued' && items.some(({ lineId }) => lineId === line.id),
    )
    const due = (issue?.at ?? this.now) + OLD_PARTS_DUE
    const date = dayWord(due, this.now, this.floor.site.timeZone, this.lang)
    return html`<p class="sub">${this.#say('tagText', { date })}</p>
      <label>
        <span>${this.#say('tagNo')}</span>
        <input maxlength="24" .value=${tag} @input=${(event: Event) => this.#set({ tag: valueOf(event) })} />
      </label>`
  }

  #set(more: Partial<Filled>): void {
    if (this.filled) this.filled = { ...this.filled, ...more }
  }

  #slips() {
    const { slips } = this.open.parts
    const names = new Map(this.open.lines.map(({ line }) => [line.id, line]))
    const who = (id: string) => this.floor.people.get(id)?.name ?? ''
    return html`<section class="slips">
      <h3>${this.#say('slips')}</h3>
      ${slips.length === 0 ? html`<p class="sub">${this.#say('noSlips')}</p>` : nothing}
      ${[...slips].reverse().map(
        ({ kind, items, takenBy, personId, at }) =>
          html`<p>
            <b>${clockTime(at, this.floor.site.timeZone)}</b>
            ${this.#say(kind === 'issued' ? 'slipIssued' : 'slipReturned', { person: who(takenBy) })}
            <i>${this.#say('bySigned', { person: who(personId) })}</i>
            ${items.map(({ lineId, quantity }) => {
              const line = names.get(lineId)
              return html`<span>${line?.name ?? ''} ${quantityText(quantity)} ${line?.unit ?? ''}</span>`
            })}
          </p>`,
      )}
    </section>`
  }

  #say(key: keyof (typeof partsDeskWords)['zh'], values?: Record<string, string | number>): string {
    return say(partsDeskWords, this.lang, key, values)
  }

  static override styles = stubStyles
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value
}

const ICON: Readonly<Record<Act, IconName>> = {
  reserve: 'box',
  missing: 'truck',
  arrived: 'check',
  issue: 'hand',
  return: 'undo',
  tag: 'flag',
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-parts-stub': BbPartsStub
  }
}
