import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { VisitFile } from '#contract/visit-file.ts'
import type { Floor } from '#domain/floor.ts'
import { suggestedTag } from '#domain/visit/key.ts'
import type { VisitCommand } from '#domain/visit/visit.ts'
import type { Lang, Values } from '#words/say.ts'
import { dialogStyles } from './dialog-styles.ts'
import { word, type ReceptionWord } from './words.ts'

type HandOver = Extract<VisitCommand, { type: 'hand-over' }>

export class HandOverEvent extends Event {
  readonly command: HandOver
  constructor(command: HandOver) {
    super('bb-hand-over', { bubbles: true, composed: true })
    this.command = command
  }
}

/**
 * Car, key and remarks go to the foreman (P4.1): the key needs its tag's number; a walk-around that is not finished is
 * warned about, not refused.
 *
 * @fires bb-hand-over
 */
@customElement('bb-hand-over')
export class BbHandOver extends LitElement {
  @property({ attribute: false }) floor!: Floor
  @property() override lang: Lang = 'zh'
  @state() private file: VisitFile | null = null
  @query('dialog') private readonly dialog!: HTMLDialogElement

  async open(file: VisitFile): Promise<void> {
    this.file = file
    await this.updateComplete
    this.dialog.showModal()
  }

  get shown(): boolean {
    return this.dialog?.open ?? false
  }

  override render() {
    const { file } = this
    if (!file) return html`<dialog></dialog>`
    const { order, visit } = file
    return html`<dialog aria-labelledby="title">
      <form method="dialog" @submit=${this.#submit}>
        <h2 id="title">${this.#say('handOverTitle', { ticket: order.ticket })}</h2>
        ${visit.walkaround.finished ? nothing : html`<p class="warn" role="status">${this.#say('walkaroundMissing')}</p>`}
        <label
          >${this.#say('keyTag')}<input
            class="plate"
            name="keyTag"
            required
            maxlength="8"
            autocomplete="off"
            .value=${suggestedTag(this.floor.orders.values(), order)}
        /></label>
        <label>${this.#say('spot')}<input class="plate" name="spot" maxlength="12" autocomplete="off" /></label>
        <label class="whole"
          >${this.#say('note')}<textarea name="note" maxlength="500" .value=${order.note}></textarea>
        </label>
        <footer>
          <button type="button" @click=${() => this.dialog.close()}>${this.#say('cancel')}</button>
          <button class="primary">${this.#say('handOver')}</button>
        </footer>
      </form>
    </dialog>`
  }

  readonly #submit = (event: Event) => {
    event.preventDefault()
    const form = new FormData(event.target as HTMLFormElement)
    const text = (name: string) => String(form.get(name) ?? '').trim()
    const { order, visit } = this.file!
    const keyTag = text('keyTag')
    this.dialog.close()
    this.dispatchEvent(
      new HandOverEvent({
        ...{ type: 'hand-over', orderId: order.id, spot: text('spot') || null },
        keyTag: keyTag === visit.key.tag ? null : keyTag,
        note: text('note') === order.note ? null : text('note'),
      }),
    )
  }

  #say(key: ReceptionWord, values?: Values) {
    return word(this.lang, key, values)
  }

  static override styles = dialogStyles
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-hand-over': BbHandOver
  }
  interface GlobalEventHandlersEventMap {
    'bb-hand-over': HandOverEvent
  }
}
