import { ROLES, type Role } from '#domain/person.ts'
import { TRADES, type Trade } from '#domain/trade.ts'
import { say, type Lang } from '#words/say.ts'
import { setupWords } from '#words/setup.ts'
import { roleWords } from '#words/role.ts'
import { tradeWords } from '#words/trade.ts'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import '../kit/bb-icon.ts'
import { formStyles } from '../desk/form-styles.ts'
import './bb-chips.ts'
import type { ChipsChangedEvent } from './bb-chips.ts'
import { DraftChangedEvent, removed } from './change.ts'
import { EMPTY, type Draft, type DraftPerson } from './draft.ts'

const HANDS: readonly Role[] = ['technician', 'team-leader']

/**
 * The people, one after the other: name, Enter, next name. Role, trades and team stay for the next.
 *
 * @fires bb-draft-changed - With the people.
 */
@customElement('bb-setup-people')
export class BbSetupPeople extends LitElement {
  @property({ attribute: false }) draft: Draft = EMPTY
  @property() override lang: Lang = 'zh'
  @state() private next: DraftPerson = { name: '', role: 'technician', trades: ['mechanical'], team: null, bay: null }

  @query('#name') private readonly name!: HTMLInputElement

  override focus(): void {
    this.name.focus()
  }

  #add(event: Event): void {
    event.preventDefault()
    const name = this.next.name.trim()
    if (name === '') return this.name.focus()
    const hands = HANDS.includes(this.next.role)
    const person = { ...this.next, name, ...(hands ? {} : { trades: [], team: null, bay: null }) }
    this.dispatchEvent(new DraftChangedEvent({ people: [...this.draft.people, person] }))
    // Whoever comes next has another bay.
    this.next = { ...this.next, name: '', bay: null }
    this.name.focus()
  }

  #set(change: Partial<DraftPerson>): void {
    this.next = { ...this.next, ...change }
  }

  override render() {
    const { lang, draft } = this
    return html`<div class="panel">
      <h2>${say(setupWords, lang, 'people')}</h2>
      <ul>
        <li><b>${draft.foreman}</b><span>${roleWords[lang].foreman}</span></li>
        ${draft.people.map((person, at) => this.#person(person, at))}
      </ul>
      ${this.#form()}
    </div>`
  }

  #person({ name, role, trades, team, bay }: DraftPerson, at: number) {
    const { lang, draft } = this
    const facts = [
      roleWords[lang][role],
      ...trades.map((trade) => tradeWords[lang][trade]),
      ...(team === null ? [] : [team]),
      ...(bay === null ? [] : [`${say(setupWords, lang, 'bay')} ${bay}`]),
    ]
    return html`<li>
      <b>${name}</b><span>${facts.join(' · ')}</span>
      <button
        class="plain"
        aria-label=${say(setupWords, lang, 'remove', { name })}
        @click=${() => this.dispatchEvent(new DraftChangedEvent({ people: removed(draft.people, at) }))}
      >
        <bb-icon name="cross"></bb-icon>
      </button>
    </li>`
  }

  #form() {
    const { lang, draft, next } = this
    const hands = HANDS.includes(next.role)
    const teams = draft.teams.map(({ name }) => name).filter((name) => name.trim() !== '')
    return html`<form class=${hands ? '' : 'office'} @submit=${this.#add}>
      <input
        id="name"
        .value=${next.name}
        maxlength="40"
        autocomplete="off"
        aria-label=${say(setupWords, lang, 'person')}
        placeholder=${say(setupWords, lang, 'person')}
        @input=${(event: InputEvent) => this.#set({ name: (event.target as HTMLInputElement).value })}
      />
      ${this.#select(
        'role',
        ROLES,
        (role) => roleWords[lang][role],
        next.role,
        (role) => this.#set({ role }),
      )}
      ${
        hands
          ? html`${this.#select(
              'team',
              ['', ...teams],
              (team) => team || say(setupWords, lang, 'noTeam'),
              next.team ?? '',
              (team) => this.#set({ team: team || null }),
            )}
            ${this.#select(
              'bay',
              ['', ...draft.bays.map(({ no }) => no)],
              (no) => no || say(setupWords, lang, 'noBay'),
              next.bay ?? '',
              (no) => this.#set({ bay: no || null }),
            )}`
          : nothing
      }
      <button class="primary">${say(setupWords, lang, 'add')}</button>
      ${
        hands
          ? html`<bb-chips
              .label=${say(setupWords, lang, 'trades')}
              .options=${TRADES}
              .chosen=${next.trades}
              .words=${tradeWords}
              .lang=${lang}
              @bb-chips-changed=${({ chosen }: ChipsChangedEvent) => this.#set({ trades: chosen as Trade[] })}
            ></bb-chips>`
          : nothing
      }
    </form>`
  }

  #select<T extends string>(
    name: 'role' | 'team' | 'bay',
    options: readonly T[],
    text: (option: T) => string,
    chosen: string,
    change: (option: T) => void,
  ) {
    return html`<select
      aria-label=${say(setupWords, this.lang, name)}
      @change=${(event: Event) => change((event.target as HTMLSelectElement).value as T)}
    >
      ${options.map((option) => html`<option value=${option} ?selected=${option === chosen}>${text(option)}</option>`)}
    </select>`
  }

  static override styles = [
    formStyles,
    css`
      ul {
        margin: var(--s-3) 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: 9rem 1fr auto;
        grid-gap: var(--s-3);
        align-items: center;
        min-height: var(--target);
        border-top: 1px solid var(--line);
      }
      li span {
        color: var(--ink-2);
      }
      form {
        display: grid;
        grid-template-columns: 1.4fr 1fr 1fr 1fr auto;
        grid-gap: var(--s-3);
        padding: var(--s-4);
        border-radius: var(--r-2);
        background: var(--surface-2);
      }
      .office {
        grid-template-columns: 1.4fr 1fr auto;
      }
      bb-chips {
        grid-column: 1 / -1;
      }
      @media (max-width: 900px) {
        form,
        .office {
          grid-template-columns: 1fr 1fr;
        }
        .office select {
          grid-column: 1 / -1;
        }
        #name,
        form button {
          grid-column: 1 / -1;
        }
        bb-chips {
          grid-row: 3;
        }
        li {
          grid-template-columns: 6rem 1fr auto;
        }
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-setup-people': BbSetupPeople
  }
}
