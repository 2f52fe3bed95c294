import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'

/**
 * One of two or three: a row of radio buttons.
 *
 * @fires change - Another was chosen; `detail` is its value.
 */
@customElement('bb-switch')
export class BbSwitch extends LitElement {
  @property() label = ''
  @property({ attribute: false }) options: readonly { readonly value: string; readonly text: string }[] = []
  @property() value = ''

  override render() {
    return html`<fieldset>
      <legend>${this.label}</legend>
      ${this.options.map(
        ({ value, text }) =>
          html`<label
            ><input
              type="radio"
              name="choice"
              .checked=${value === this.value}
              @change=${() => this.#choose(value)}
            /><span>${text}</span></label
          >`,
      )}
    </fieldset>`
  }

  #choose(value: string): void {
    this.value = value
    this.dispatchEvent(new CustomEvent('change', { detail: value }))
  }

  static override styles = css`
    fieldset {
      display: flex;
      align-items: center;
      margin: 0;
      padding: 0;
      border: 0;
      font-size: var(--t-15);
    }
    legend {
      float: left;
      margin-right: var(--s-2);
      padding: 0;
      color: var(--ink-2);
    }
    label {
      position: relative;
      cursor: pointer;
    }
    input {
      position: absolute;
      opacity: 0;
    }
    span {
      display: block;
      padding: var(--s-2) var(--s-3);
      background: var(--surface);
      box-shadow: inset 0 0 0 1px var(--line-2);
    }
    label:first-of-type span {
      border-radius: var(--r-2) 0 0 var(--r-2);
    }
    label:last-of-type span {
      border-radius: 0 var(--r-2) var(--r-2) 0;
    }
    input:checked + span {
      background: var(--ink);
      color: var(--on-ink);
      box-shadow: none;
    }
    input:focus-visible + span {
      outline: 3px solid var(--hand);
      outline-offset: 2px;
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-switch': BbSwitch
  }
}
