import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import type { WaitingMessage } from '#contract/message.ts'
import { extraWorkDeskWords, type ExtraWorkDeskWord } from '#words/extra-work-desk.ts'
import { say, type Lang } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import { fetchJson } from '../../kit/fetch-json.ts'
import { extraWorkStyles } from './extra-work-styles.ts'

const LOOK_EVERY = 5_000

/**
 * What customers are still to be told by hand (P8.4): where no gateway is set, or one gave up. Whoever told them ticks it
 * off; what a gateway has in hand is only shown.
 */
@customElement('bb-outbox')
export class BbOutbox extends LitElement {
  @property() personId = ''
  @property() override lang: Lang = 'zh'

  @state() private messages: readonly WaitingMessage[] | null = null
  @state() private failed = false
  @state() private gone = false

  #timer: ReturnType<typeof setInterval> | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#look()
    this.#timer = setInterval(() => void this.#look(), LOOK_EVERY)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearInterval(this.#timer)
  }

  override render() {
    const { messages, failed } = this
    if (!messages) return failed ? html`<p class="late">${this.#say('unread')}</p>` : nothing
    return html`<section class="panel" aria-label=${this.#say('outbox')}>
      <h2>${this.#say('outbox')}<b>${messages.length}</b></h2>
      ${failed ? html`<p class="late">${this.#say('unread')}</p>` : nothing}
      ${this.gone ? html`<p class="ask" role="status">${this.#say('gone')}</p>` : nothing}
      ${
        messages.length === 0
          ? html`<p class="quiet">${this.#say('outboxNone')}</p>`
          : html`<p class="quiet">${this.#say('noGateway')}</p>
              <ul>
                ${repeat(
                  messages,
                  ({ id }) => id,
                  (message) => this.#message(message),
                )}
              </ul>`
      }
    </section>`
  }

  #message({ id, ticket, name, to, text, state }: WaitingMessage) {
    return html`<li>
      <div class="row">
        <b>${ticket}</b><span>${name} ${to || this.#say('noAddress')}</span>
        ${
          state === 'sending'
            ? html`<em>${this.#say('sending')}</em>`
            : html`<button aria-label="${this.#say('done')} ${ticket}" @click=${() => this.#done(id)}>
                <bb-icon name="check"></bb-icon>${this.#say('done')}
              </button>`
        }
      </div>
      <p>${state === 'failed' ? html`<span class="late">${this.#say('failed')}</span> ` : nothing}${text}</p>
    </li>`
  }

  async #look(): Promise<void> {
    const answer = await fetchJson<WaitingMessage[]>('/api/messages').catch(() => null)
    this.failed = answer?.status !== 200
    if (answer?.status === 200) this.messages = answer.body
  }

  async #done(id: string): Promise<void> {
    if (this.personId === '') {
      this.dispatchEvent(new Event('bb-who', { bubbles: true, composed: true }))
      return
    }
    const body = { personId: this.personId, terminal: 'reception' }
    const answer = await fetchJson<object>(`/api/messages/${id}/by-hand`, body).catch(() => null)
    this.gone = answer?.status === 409
    await this.#look()
  }

  #say(key: ExtraWorkDeskWord): string {
    return say(extraWorkDeskWords, this.lang, key)
  }

  static override styles = [
    extraWorkStyles,
    css`
      :host {
        display: block;
        margin-top: 0.75rem;
        font-size: var(--t-13);
      }
      .row {
        display: flex;
        align-items: center;
      }
      .row b {
        margin-right: 0.5rem;
      }
      .row button,
      .row em {
        margin-left: auto;
        font-style: normal;
        white-space: nowrap;
      }
      p {
        overflow-wrap: anywhere;
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-outbox': BbOutbox
  }
}
