import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { FileAnswer, FileHit } from '#contract/file.ts'
import type { Lang, Values } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import '../../kit/bb-plate.ts'
import { siteNow } from '../../kit/clock.ts'
import { fetchJson } from '../../kit/fetch-json.ts'
import { dayWord } from '../../kit/time.ts'
import { ArriveEvent, NewOrderEvent, OpenOrderEvent } from './reception-events.ts'
import { word, type ReceptionWord } from './words.ts'

/** A person stops for so long between two letters that are one word, ms; a scanner never does. */
const PAUSE = 160

/**
 * Finds a file by whatever is in hand (P10.2). A scanner types fast and ends with Enter: the only car that is found
 * opens at once, and one that nobody knows begins a new order.
 */
@customElement('bb-file-search')
export class BbFileSearch extends LitElement {
  @property() timeZone = ''
  @property() override lang: Lang = 'zh'

  @state() private typed = ''
  @state() private hits: readonly FileHit[] | null = null
  @state() private failed = false
  @state() private chosen = 0
  @query('input') private readonly input!: HTMLInputElement

  #timer: ReturnType<typeof setTimeout> | undefined
  #asked = ''

  override focus(): void {
    this.input.focus()
    this.input.select()
  }

  override render() {
    const open = this.typed.trim().length >= 2
    return html`<div class="field">
        <bb-icon name="search"></bb-icon>
        <input
          type="search"
          role="combobox"
          aria-label=${this.#say('searchLabel')}
          aria-expanded=${open}
          aria-controls="found"
          aria-activedescendant=${open && this.hits?.[this.chosen] ? `hit-${this.chosen}` : nothing}
          placeholder=${this.#say('search')}
          autocomplete="off"
          spellcheck="false"
          maxlength="64"
          .value=${this.typed}
          @input=${this.#type}
          @keydown=${this.#keys}
        />
        <kbd aria-hidden="true">/</kbd>
      </div>
      <div id="found" role="listbox" aria-label=${this.#say('searchLabel')} ?hidden=${!open}>
        ${open ? this.#found() : nothing}
      </div>`
  }

  #found() {
    if (this.failed) return html`<p role="status">${this.#say('foundFailed')}</p>`
    if (!this.hits) return html`<p role="status">${this.#say('searching')}</p>`
    if (this.hits.length === 0)
      return html`<p role="status">${this.#say('foundNone', { query: this.typed.trim() })}</p>
        <button class="make" @click=${() => this.#make()}>
          <bb-icon name="plus"></bb-icon>${this.#say('makeFile')}
        </button>`
    return repeat(
      this.hits,
      ({ vehicleId }) => vehicleId,
      (hit, at) =>
        html`<button
          id="hit-${at}"
          role="option"
          tabindex="-1"
          aria-selected=${at === this.chosen}
          @click=${() => this.#choose(hit)}
        >
          <bb-plate .plate=${hit.plate}></bb-plate>
          <span class="who"><b>${hit.name || hit.model}</b> <i>${hit.phone}</i></span>
          <span class="car">${hit.name ? hit.model : ''} <i>${hit.vin.slice(-6)}</i></span>
          <span class="when ${hit.open ? 'here' : ''}">${this.#when(hit)}</span>
        </button>`,
    )
  }

  #when({ open, lastVisitAt }: FileHit): string {
    if (open?.stage === 'booked') return this.#say('bookedAs')
    if (open) return this.#say('openAs', { ticket: open.ticket })
    if (lastVisitAt === null) return this.#say('firstVisit')
    return this.#say('lastVisit', { date: dayWord(lastVisitAt, siteNow(), this.timeZone, this.lang) })
  }

  readonly #type = () => {
    this.typed = this.input.value
    this.hits = null
    this.failed = false
    this.chosen = 0
    clearTimeout(this.#timer)
    if (this.typed.trim().length >= 2) this.#timer = setTimeout(() => void this.#search(), PAUSE)
  }

  async #search(): Promise<void> {
    clearTimeout(this.#timer)
    const asked = this.typed.trim()
    this.#asked = asked
    const answer = await fetchJson<FileAnswer>(`/api/files?q=${encodeURIComponent(asked)}`).catch(() => null)
    // Somebody typed on meanwhile.
    if (asked !== this.#asked || asked !== this.typed.trim()) return
    this.failed = answer?.status !== 200
    this.hits = this.failed ? null : (answer?.body.hits ?? [])
  }

  readonly #keys = (event: KeyboardEvent) => {
    const hits = this.hits ?? []
    switch (event.key) {
      case 'ArrowDown':
        if (event.altKey) return
        this.chosen = Math.min(this.chosen + 1, hits.length - 1)
        break
      case 'ArrowUp':
        this.chosen = Math.max(this.chosen - 1, 0)
        break
      case '/':
        // The key that led here, pressed once more.
        if (this.typed !== '') return
        break
      case 'Escape':
        this.#clear()
        break
      case 'Enter':
        void this.#enter()
        break
      default:
        return
    }
    event.preventDefault()
  }

  async #enter(): Promise<void> {
    if (this.typed.trim().length < 2) return
    if (!this.hits) await this.#search()
    const hit = this.hits?.[this.chosen]
    if (hit) this.#choose(hit)
    else if (this.hits) this.#make()
  }

  #choose(hit: FileHit): void {
    const { open } = hit
    this.#clear()
    this.dispatchEvent(
      !open
        ? new NewOrderEvent(hit)
        : open.stage === 'booked'
          ? new ArriveEvent(open.orderId)
          : new OpenOrderEvent(open.orderId),
    )
  }

  #make(): void {
    const typed = this.typed.trim()
    this.#clear()
    this.dispatchEvent(new NewOrderEvent(null, typed))
  }

  #clear(): void {
    this.input.blur()
    clearTimeout(this.#timer)
    this.typed = ''
    this.hits = null
    this.failed = false
  }

  #say(key: ReceptionWord, values?: Values) {
    return word(this.lang, key, values)
  }

  static override styles = css`
    :host {
      position: relative;
      z-index: 5;
      display: block;
    }
    *,
    *::before,
    *::after {
      box-sizing: border-box;
    }
    .field {
      display: flex;
      align-items: center;
      height: 2.5rem;
      padding: 0 0.625rem 0 0.75rem;
      border-radius: 0.625rem;
      background: var(--surface);
      box-shadow: inset 0 0 0 1.5px var(--line-2);
    }
    .field:focus-within {
      outline: 3px solid var(--hand);
      outline-offset: 1px;
    }
    .field bb-icon {
      color: var(--ink-2);
    }
    input {
      flex: 1;
      min-width: 0;
      height: 100%;
      margin: 0 0.625rem;
      padding: 0;
      border: 0;
      outline: 0;
      background: none;
      font: inherit;
      font-size: var(--t-15);
      color: var(--ink);
    }
    input::placeholder {
      color: var(--ink-3);
      opacity: 1;
    }
    input::-webkit-search-cancel-button {
      display: none;
    }
    kbd {
      min-width: 1.25rem;
      border-radius: 4px;
      box-shadow:
        inset 0 0 0 1px var(--line-2),
        0 1px 0 var(--line-2);
      font: 700 0.8125rem/1.125rem var(--font);
      color: var(--ink-2);
      text-align: center;
    }
    #found {
      position: absolute;
      top: 2.75rem;
      left: 0;
      right: 0;
      min-width: 32rem;
      max-height: 70vh;
      padding: 0.375rem;
      border-radius: 0.75rem;
      background: var(--surface);
      box-shadow: var(--e-3);
      overflow: auto;
    }
    #found[hidden] {
      display: none;
    }
    p {
      margin: 0;
      padding: 0.625rem 0.75rem;
      color: var(--ink-2);
    }
    button {
      border: 0;
      font: inherit;
      color: inherit;
      cursor: pointer;
    }
    [role='option'] {
      display: grid;
      grid-template-columns: 6rem minmax(0, 1.1fr) minmax(0, 1fr) auto;
      grid-column-gap: 0.75rem;
      align-items: center;
      width: 100%;
      min-height: 2.75rem;
      padding: 0.25rem 0.625rem;
      border-radius: var(--r-2);
      background: none;
      text-align: left;
      white-space: nowrap;
      --plate-size: 1.625rem;
    }
    [role='option'][aria-selected='true'],
    [role='option']:hover {
      background: var(--hand-soft);
    }
    .who,
    .car {
      overflow: hidden;
      text-overflow: ellipsis;
    }
    i {
      font-style: normal;
      color: var(--ink-2);
    }
    .when {
      color: var(--ink-2);
    }
    .here {
      font-weight: var(--w-strong);
      color: var(--hand-ink);
    }
    .make {
      display: flex;
      align-items: center;
      min-height: 2.75rem;
      margin: 0 0.75rem 0.5rem;
      padding: 0 1rem;
      border-radius: var(--r-2);
      background: var(--go);
      color: var(--on-go);
      font-weight: var(--w-strong);
    }
    .make bb-icon {
      margin-right: 0.375rem;
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-file-search': BbFileSearch
  }
}
