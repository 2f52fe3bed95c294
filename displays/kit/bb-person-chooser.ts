import { css, html, LitElement } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { ROLES, type Person, type Role } from '#domain/person.ts'
import { personWords } from '#words/person.ts'
import { say } from '#words/say.ts'
import type { Lang } from '#words/say.ts'
import { roleWords } from '#words/role.ts'
import './bb-icon.ts'
import { choosePerson, currentPerson, onPersonChange } from './person.ts'
import { groupByRole, type PersonGroup } from './person-groups.ts'

/**
 * Says who works on this screen, and lets somebody else take over: a button with the name, and behind it everyone by role.
 * Arrow keys go from one to the next, Enter chooses, Escape leaves it as it was. The choice is kept by person.ts.
 *
 * @fires bb-person-chosen - Somebody was chosen; `detail` is their id.
 */
@customElement('bb-person-chooser')
export class BbPersonChooser extends LitElement {
  @property({ attribute: false }) people: ReadonlyMap<string, Person> = new Map()
  /** Who may be chosen, in this order. */
  @property({ attribute: false }) roles: readonly Role[] = ROLES
  @property() override lang: Lang = 'zh'

  @query('dialog') private readonly dialog!: HTMLDialogElement

  #stop: (() => void) | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    this.#stop = onPersonChange(() => this.requestUpdate())
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#stop?.()
  }

  /** Asks who it is, as the button does. */
  open(): void {
    if (this.dialog.open) return
    this.dialog.showModal()
    const options = this.#options()
    const chosen = options.find((option) => option.value === currentPerson())
    const first = chosen ?? options[0]
    first?.focus()
  }

  override render() {
    const chosen = this.people.get(currentPerson() ?? '')
    const known = chosen?.active ? chosen : undefined
    return html`<button class="who" aria-haspopup="dialog" @click=${() => this.open()}>
        <bb-icon name="person"></bb-icon>
        ${known ? html`<b>${known.name}</b><span>${this.#role(known.roles[0])}</span>` : html`<b>${this.#say('who')}</b>`}
      </button>
      <dialog aria-labelledby="title" @click=${this.#leave} @keydown=${this.#keys}>
        <header>
          <h2 id="title">${this.#say('choose')}</h2>
          <button class="close" aria-label=${this.#say('close')} @click=${() => this.dialog.close()}>
            <bb-icon name="cross"></bb-icon>
          </button>
        </header>
        <div role="listbox" aria-labelledby="title">
          ${repeat(
            groupByRole(this.people.values(), this.roles),
            (group) => group.role,
            (group) => this.#group(group, known),
          )}
        </div>
      </dialog>`
  }

  #group({ role, people }: PersonGroup, chosen: Person | undefined) {
    return html`<div role="group" aria-label=${this.#role(role)}>
      <h3 aria-hidden="true">${this.#role(role)}</h3>
      <div class="people">
        ${repeat(
          people,
          (person) => person.id,
          (person) =>
            html`<button
              role="option"
              value=${person.id}
              aria-selected=${person === chosen}
              @click=${() => this.#choose(person)}
            >
              ${person.name}
            </button>`,
        )}
      </div>
    </div>`
  }

  #choose(person: Person): void {
    this.dialog.close()
    choosePerson(person.id)
    this.dispatchEvent(new CustomEvent('bb-person-chosen', { detail: person.id, bubbles: true, composed: true }))
  }

  /** A tap beside the list leaves it as it was. */
  #leave(event: MouseEvent): void {
    if (event.target === this.dialog) this.dialog.close()
  }

  #keys(event: KeyboardEvent): void {
    const options = this.#options()
    const from = options.findIndex((option) => option.matches(':focus'))
    const next = neighbour(options, from, event.key)
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  #options(): HTMLButtonElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLButtonElement>('[role=option]')]
  }

  #role(role: Role | undefined): string {
    return role ? say(roleWords, this.lang, role) : ''
  }

  #say(key: keyof (typeof personWords)['zh']): string {
    return say(personWords, this.lang, key)
  }

  static override styles = css`
    button {
      font: inherit;
      color: inherit;
      cursor: pointer;
    }
    .who {
      display: inline-flex;
      align-items: center;
      min-height: var(--target);
      padding: 0 var(--s-4);
      border: var(--l-1) solid var(--line);
      border-radius: var(--r-2);
      background: var(--surface);
      white-space: nowrap;
    }
    .who span {
      margin-left: var(--s-2);
      color: var(--ink-2);
    }
    .who bb-icon {
      margin-right: var(--s-2);
    }
    dialog {
      width: 46rem;
      max-width: calc(100vw - 2 * var(--s-5));
      max-height: calc(100vh - 2 * var(--s-5));
      padding: var(--s-5);
      border: 0;
      border-radius: var(--r-4);
      color: var(--ink);
      background: var(--ground);
      box-shadow: var(--e-3);
      overflow: auto;
      text-align: left;
      line-height: var(--lead);
    }
    dialog::backdrop {
      background: rgba(8, 14, 18, 0.45);
    }
    header {
      display: flex;
      align-items: center;
      justify-content: space-between;
    }
    h2 {
      margin: 0;
      font-size: var(--t-24);
    }
    h3 {
      margin: var(--s-5) 0 var(--s-2);
      font-size: var(--t-15);
      color: var(--ink-2);
    }
    .close {
      width: var(--target);
      height: var(--target);
      padding: 0;
      border: 0;
      border-radius: var(--r-full);
      background: none;
    }
    .people {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr));
      grid-gap: var(--s-3);
    }
    [role='option'] {
      min-height: var(--target);
      padding: 0 var(--s-3);
      border: var(--l-1) solid var(--line);
      border-radius: var(--r-2);
      font-size: var(--t-20);
      background: var(--surface);
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    [role='option'][aria-selected='true'] {
      border-color: var(--hand);
      color: var(--hand-ink);
      background: var(--hand-soft);
      font-weight: var(--w-strong);
    }
    button:focus-visible {
      outline: var(--l-2) solid var(--hand);
      outline-offset: var(--l-1);
    }
  `
}

/** Left and right go through all in their order; up and down to the nearest in the row above or below. */
function neighbour(options: readonly HTMLButtonElement[], from: number, key: string): HTMLButtonElement | undefined {
  const focused = options[from]
  if (!focused) return undefined
  switch (key) {
    case 'ArrowLeft':
      return options[from - 1]
    case 'ArrowRight':
      return options[from + 1]
    case 'Home':
      return options[0]
    case 'End':
      return options[options.length - 1]
    case 'ArrowUp':
    case 'ArrowDown': {
      const here = focused.getBoundingClientRect()
      const way = key === 'ArrowDown' ? 1 : -1
      const ahead = options
        .map((option) => ({ option, box: option.getBoundingClientRect() }))
        .filter(({ box }) => (box.top - here.top) * way > here.height / 2)
        .sort(
          (a, b) =>
            (a.box.top - b.box.top) * way || Math.abs(a.box.left - here.left) - Math.abs(b.box.left - here.left),
        )
      return ahead[0]?.option
    }
  }
  return undefined
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-person-chooser': BbPersonChooser
  }
  interface GlobalEventHandlersEventMap {
    'bb-person-chosen': CustomEvent<string>
  }
}
