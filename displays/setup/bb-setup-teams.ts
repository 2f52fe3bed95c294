import { TRADES, type Trade } from '#domain/trade.ts'
import { say, type Lang } from '#words/say.ts'
import { setupWords } from '#words/setup.ts'
import { tradeWords } from '#words/trade.ts'
import { css, html, LitElement, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '../kit/bb-icon.ts'
import { formStyles } from '../desk/form-styles.ts'
import './bb-chips.ts'
import type { ChipsChangedEvent } from './bb-chips.ts'
import { DraftChangedEvent, removed, replaced } from './change.ts'
import { EMPTY, type Draft, type DraftTeam } from './draft.ts'

/**
 * The teams that work is given to.
 *
 * @fires bb-draft-changed - With the teams, and with the people whose team is called differently now.
 */
@customElement('bb-setup-teams')
export class BbSetupTeams extends LitElement {
  @property({ attribute: false }) draft: Draft = EMPTY
  @property() override lang: Lang = 'zh'

  /** A team that was just added waits for its name. */
  override updated(changed: PropertyValues<this>): void {
    const before = changed.get('draft')?.teams.length
    if (before === undefined || before >= this.draft.teams.length) return
    const inputs = this.renderRoot.querySelectorAll('input')
    inputs[inputs.length - 1]?.focus()
  }

  #add(): void {
    this.#change([...this.draft.teams, { name: '', trades: ['mechanical'] }])
  }

  #change(teams: readonly DraftTeam[]): void {
    this.dispatchEvent(new DraftChangedEvent({ teams }))
  }

  #rename(at: number, name: string): void {
    const { teams, people } = this.draft
    const former = teams[at]?.name
    const moved = people.map((person) => (person.team === former ? { ...person, team: name } : person))
    this.dispatchEvent(new DraftChangedEvent({ teams: replaced(teams, at, { name }), people: moved }))
  }

  #remove(at: number): void {
    const { teams, people } = this.draft
    const former = teams[at]?.name
    const freed = people.map((person) => (person.team === former ? { ...person, team: null } : person))
    this.dispatchEvent(new DraftChangedEvent({ teams: removed(teams, at), people: freed }))
  }

  override render() {
    const { lang, draft } = this
    return html`<div class="panel">
      <h2>${say(setupWords, lang, 'teams')}</h2>
      ${draft.teams.map(
        ({ name, trades }, at) =>
          html`<div class="team">
            <input
              .value=${name}
              maxlength="40"
              aria-label=${say(setupWords, lang, 'teamName')}
              placeholder=${say(setupWords, lang, 'teamName')}
              @input=${(event: InputEvent) => this.#rename(at, (event.target as HTMLInputElement).value)}
            />
            <bb-chips
              .label=${say(setupWords, lang, 'trades')}
              .options=${TRADES}
              .chosen=${trades}
              .words=${tradeWords}
              .lang=${lang}
              @bb-chips-changed=${({ chosen }: ChipsChangedEvent) =>
                this.#change(replaced(draft.teams, at, { trades: chosen as Trade[] }))}
            ></bb-chips>
            <button
              class="plain"
              aria-label=${say(setupWords, lang, 'remove', { name })}
              @click=${() => this.#remove(at)}
            >
              <bb-icon name="cross"></bb-icon>
            </button>
          </div>`,
      )}
      <button @click=${() => this.#add()}><bb-icon name="plus"></bb-icon>${say(setupWords, lang, 'addTeam')}</button>
    </div>`
  }

  static override styles = [
    formStyles,
    css`
      h2 {
        margin-bottom: var(--s-3);
      }
      .team {
        display: grid;
        grid-template-columns: 14rem 1fr auto;
        grid-gap: var(--s-3);
        align-items: center;
        margin-bottom: var(--s-3);
      }
      @media (max-width: 700px) {
        .team {
          grid-template-columns: 1fr auto;
        }
        bb-chips {
          grid-row: 2;
          grid-column: 1 / -1;
        }
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-setup-teams': BbSetupTeams
  }
}
