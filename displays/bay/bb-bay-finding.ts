import { css, html, LitElement } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { bayHandWords } from '#words/bay-hand.ts'
import { say, type Lang } from '#words/say.ts'
import '../kit/bb-icon.ts'
import type { Report } from './bay-command.ts'
import { handFormStyles } from './hand-form-styles.ts'

/** The longest text that the server takes. */
const LONGEST = 1000
const FIELDS = ['finding', 'cause', 'correction'] as const
type Field = (typeof FIELDS)[number]

/** Sentences in one press, and the field they belong to. */
const USUAL = [
  ['findingNone', 'finding'],
  ['findingReplaced', 'correction'],
  ['findingAdjusted', 'correction'],
  ['findingWatch', 'finding'],
] as const satisfies readonly (readonly [keyof (typeof bayHandWords)['zh'], Field])[]

/**
 * What was found, why, and what was done, before an operation is finished (P4.5): usual sentences in one press, or one's own.
 *
 * @fires done - The `Report` is the detail.
 */
@customElement('bb-bay-finding')
export class BbBayFinding extends LitElement {
  @property() override lang: Lang = 'zh'

  @state() private report: Report = { finding: '', cause: '', correction: '' }

  override render() {
    const { lang, report } = this
    return html`<div class="usual">
        ${USUAL.map(([key, field]) => {
          const sentence = say(bayHandWords, lang, key)
          return html`<button @click=${() => this.#add(field, sentence)}>${sentence}</button>`
        })}
      </div>
      ${FIELDS.map(
        (field) =>
          html`<textarea
            rows="2"
            maxlength=${LONGEST}
            aria-label=${say(bayHandWords, lang, field === 'finding' ? 'whatFound' : field)}
            placeholder=${say(bayHandWords, lang, `${field}Hint`)}
            .value=${report[field]}
            @input=${(event: Event) => this.#set(field, (event.target as HTMLTextAreaElement).value)}
          ></textarea>`,
      )}
      <button class="done" @click=${() => this.#done()}>
        <bb-icon name="check"></bb-icon>${say(bayHandWords, lang, 'confirmFinish')}
      </button>`
  }

  #set(field: Field, text: string): void {
    this.report = { ...this.report, [field]: text }
  }

  #add(field: Field, sentence: string): void {
    const stop = this.lang === 'zh' ? '；' : '; '
    const before = this.report[field]
    this.#set(field, before ? `${before}${stop}${sentence}`.slice(0, LONGEST) : sentence)
  }

  #done(): void {
    const { finding, cause, correction } = this.report
    const detail: Report = { finding: finding.trim(), cause: cause.trim(), correction: correction.trim() }
    this.dispatchEvent(new CustomEvent('done', { detail }))
  }

  static override styles = [
    handFormStyles,
    css`
      .usual {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(var(--tile, 25rem), 1fr));
        grid-gap: var(--s-3);
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-bay-finding': BbBayFinding
  }
}
