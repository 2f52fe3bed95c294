import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { baysOf, carOn, worksOf, type Floor } from '#domain/floor.ts'
import { hasRole } from '#domain/person.ts'
import { say, type Lang } from '#words/say.ts'
import { techWords } from '#words/tech.ts'
import '../kit/bb-icon.ts'
import '../kit/bb-plate.ts'
import { choosePerson } from '../kit/person.ts'

/**
 * Where a phone begins: who holds it, and then at which bay.
 *
 * @fires bb-bay - A bay was chosen; its number is the detail.
 */
@customElement('bb-tech-start')
export class BbTechStart extends LitElement {
  @property({ attribute: false }) floor!: Floor
  /** Who holds the phone; '' before they said so. */
  @property() me = ''
  @property() override lang: Lang = 'zh'

  override render() {
    const person = this.floor.people.get(this.me)
    return person?.active ? this.#where(person.name) : this.#who()
  }

  #who() {
    const people = [...this.floor.people.values()].filter(
      (person) => person.active && hasRole(person, 'technician', 'team-leader', 'foreman'),
    )
    return html`<h1>${this.#say('who')}</h1>
      <p>${this.#say('whoText')}</p>
      <div class="people">
        ${people.map(
          ({ id, name, bayId }) =>
            html`<button @click=${() => choosePerson(id)}>
              <b>${name}</b><span>${this.floor.bays.get(bayId ?? '')?.no ?? ''}</span>
            </button>`,
        )}
      </div>`
  }

  #where(name: string) {
    const { floor } = this
    const works = worksOf(floor, this.me)
    return html`<h1>${this.#say('where', { name })}</h1>
      <p><bb-icon name="scan"></bb-icon> ${this.#say('whereText')}</p>
      ${works.map(({ order, operation }) => html`<p class="running"><i></i>${order.ticket} ${operation.name}</p>`)}
      <div class="bays">
        ${baysOf(floor).map((bay) => {
          const order = carOn(floor, bay.id)
          return html`<button @click=${() => this.dispatchEvent(new CustomEvent('bb-bay', { detail: bay.no }))}>
            <b class="no">${bay.no}</b>
            ${order ? html`<bb-plate .plate=${order.plate}></bb-plate>` : html`<span>${this.#say('free')}</span>`}
            ${order ? html`<span>${order.ticket}</span>` : nothing}
          </button>`
        })}
      </div>`
  }

  #say(key: keyof (typeof techWords)['zh'], values?: Record<string, string>): string {
    return say(techWords, this.lang, key, values)
  }

  static override styles = css`
    :host {
      display: block;
      padding: var(--s-4) 0.875rem;
    }
    h1 {
      margin: 0;
      font-size: var(--t-28);
      line-height: var(--lead-tight);
    }
    p {
      margin: var(--s-1) 0 var(--s-4);
      color: var(--ink-2);
    }
    .running {
      padding: var(--s-3);
      border-radius: var(--r-3);
      background: var(--go-soft);
      color: var(--go-ink);
      font-weight: var(--w-strong);
    }
    .running i {
      display: inline-block;
      width: 0.6em;
      height: 0.6em;
      margin-right: 0.4em;
      border-radius: 50%;
      background: var(--go);
    }
    .people,
    .bays {
      display: grid;
      grid-gap: var(--s-3);
    }
    .people {
      grid-template-columns: 1fr 1fr;
    }
    button {
      display: flex;
      align-items: center;
      justify-content: space-between;
      min-width: 0;
      min-height: 4rem;
      padding: 0 var(--s-4);
      border: 0;
      border-radius: var(--r-3);
      background: var(--surface);
      box-shadow: var(--e-1);
      font: inherit;
      font-size: var(--t-20);
      color: inherit;
      cursor: pointer;
      touch-action: manipulation;
      --plate-size: 2rem;
    }
    button:focus-visible {
      outline: 3px solid var(--hand);
    }
    button span {
      color: var(--ink-2);
      font-size: var(--t-17);
    }
    .no {
      width: 3rem;
      font-size: var(--t-28);
      text-align: left;
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-tech-start': BbTechStart
  }
}
