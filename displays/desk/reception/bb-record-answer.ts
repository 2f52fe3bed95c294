import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { ATTESTED_BY, type Evidence, type Finding, type Proposal, type Verdict } from '#domain/visit/extra-work.ts'
import { priceOf } from '#domain/visit/extra-work.ts'
import { titleOf } from '#domain/visit/extra-work-shown.ts'
import { extraWorkDeskWords, type ExtraWorkDeskWord } from '#words/extra-work-desk.ts'
import { yuan } from '#words/money.ts'
import { say, type Lang } from '#words/say.ts'
import '../../kit/bb-signature.ts'
import { FindingCommandEvent } from './bb-finding-price.ts'
import { extraWorkStyles } from './extra-work-styles.ts'

/**
 * The customer's answer as the advisor takes it: with their signature at the desk, or by telephone with what was said and
 * by whom, which the advisor attests.
 */
@customElement('bb-record-answer')
export class BbRecordAnswer extends LitElement {
  @property() orderId = ''
  @property({ attribute: false }) proposal: Proposal | undefined
  /** What of it is still open. */
  @property({ attribute: false }) findings: readonly Finding[] = []
  @property() personId = ''
  @property() override lang: Lang = 'zh'

  @state() private verdicts: Readonly<Record<string, Verdict>> = {}
  @state() private known: Readonly<Record<string, boolean>> = {}
  @state() private by: 'desk' | 'telephone' = 'desk'
  @state() private how: (typeof ATTESTED_BY)[number] = 'telephone'
  @state() private note = ''
  @state() private ink = ''

  override render() {
    return html`<h3>${this.#say('record')}</h3>
      <ul>
        ${this.findings.map((finding) => this.#finding(finding))}
      </ul>
      <p>
        ${(['desk', 'telephone'] as const).map(
          (by) =>
            html`<label>
              <input type="radio" name="by" .checked=${this.by === by} @change=${() => (this.by = by)} />${this.#say(
                by === 'desk' ? 'atDesk' : 'byTelephone',
              )}
            </label>`,
        )}
      </p>
      ${this.by === 'desk' ? this.#sign() : this.#attest()}
      <button class="go" ?disabled=${!this.#ready} @click=${this.#confirm}>${this.#say('confirm')}</button>`
  }

  #finding(finding: Finding) {
    const { id, safety } = finding
    const verdict = this.verdicts[id]
    return html`<li>
      <b>${titleOf(finding)}</b> ${yuan(priceOf(finding))}
      ${(['agreed', 'declined'] as const).map(
        (each) =>
          html`<label>
            <input
              type="radio"
              name=${id}
              aria-label="${this.#say(each === 'agreed' ? 'agree' : 'decline')} ${titleOf(finding)}"
              .checked=${verdict === each}
              @change=${() => (this.verdicts = { ...this.verdicts, [id]: each })}
            />${this.#say(each === 'agreed' ? 'agree' : 'decline')}
          </label>`,
      )}
      ${
        safety && verdict === 'declined' && this.by === 'desk'
          ? html`<label class="late">
              <input
                type="checkbox"
                .checked=${this.known[id] ?? false}
                @change=${(event: Event) =>
                  (this.known = { ...this.known, [id]: (event.target as HTMLInputElement).checked })}
              />${this.#say('knows')}
            </label>`
          : nothing
      }
    </li>`
  }

  #sign() {
    return html`<bb-signature
      .ink=${this.ink}
      label=${this.#say('signature')}
      lang=${this.lang}
      @bb-ink=${(event: CustomEvent<string>) => (this.ink = event.detail)}
    ></bb-signature>`
  }

  #attest() {
    return html`<p class="attest">
      <select
        aria-label=${this.#say('byTelephone')}
        @change=${(event: Event) => (this.how = (event.target as HTMLSelectElement).value as (typeof ATTESTED_BY)[number])}
      >
        ${ATTESTED_BY.map((how) => html`<option value=${how} ?selected=${how === this.how}>${this.#say(`how-${how}`)}</option>`)}
      </select>
      <input
        maxlength="300"
        placeholder=${this.#say('note')}
        aria-label=${this.#say('note')}
        .value=${this.note}
        @input=${(event: Event) => (this.note = (event.target as HTMLInputElement).value)}
      />
    </p>`
  }

  get #ready(): boolean {
    const answered = this.findings.filter(({ id }) => this.verdicts[id])
    return answered.length > 0 && (this.by === 'desk' ? this.ink !== '' : this.note.trim() !== '')
  }

  readonly #confirm = (): void => {
    const { proposal, orderId, personId, by, how, note, ink } = this
    if (!proposal) return
    const evidence: Evidence =
      by === 'desk' ? { kind: 'ink', ink } : { kind: 'attest', personId, how, note: note.trim() }
    const answers = this.findings.flatMap(({ id }) => {
      const verdict = this.verdicts[id]
      return verdict ? [{ findingId: id, verdict, refused: this.known[id] ?? false }] : []
    })
    const { id: proposalId, hash } = proposal
    this.dispatchEvent(
      new FindingCommandEvent({ type: 'answer-proposal', orderId, proposalId, hash, answers, by, evidence }),
    )
    this.ink = ''
  }

  #say(key: ExtraWorkDeskWord): string {
    return say(extraWorkDeskWords, this.lang, key)
  }

  static override styles = [
    extraWorkStyles,
    css`
      :host {
        display: block;
        padding: 0.75rem;
        border-radius: var(--r-3);
        background: var(--surface-2);
      }
      li,
      p {
        padding: 0.25rem 0;
      }
      label {
        margin-left: 0.75rem;
        white-space: nowrap;
      }
      bb-signature {
        margin: 0.5rem 0;
        background: var(--surface);
      }
      .attest {
        display: grid;
        grid-template-columns: auto 1fr;
        grid-gap: 0.5rem;
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-record-answer': BbRecordAnswer
  }
}
