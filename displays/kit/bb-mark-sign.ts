import type { MarkKind } from '#domain/visit/walkaround.ts'
import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { carStyles, markGlyph } from './car-drawing.ts'

/**
 * The sign of a kind of damage on its disc; dashed where it was there the last time.
 *
 * @cssproperty [--sign=1.875rem] - Its size.
 */
@customElement('bb-mark-sign')
export class BbMarkSign extends LitElement {
  @property() kind: MarkKind = 'other'
  @property({ type: Boolean, reflect: true }) former = false
  /** The sign alone, in the colour of the text. */
  @property({ type: Boolean, reflect: true }) bare = false

  override render() {
    return html`<svg viewBox="-12 -12 24 24" aria-hidden="true">${markGlyph(this.kind)}</svg>`
  }

  static override styles = [
    carStyles,
    css`
      :host {
        display: inline-block;
        flex: none;
        width: var(--sign, 1.875rem);
        height: var(--sign, 1.875rem);
        border: 2px solid var(--ink);
        border-radius: 50%;
        color: var(--on-ink);
        background: var(--ink);
        line-height: 0;
      }
      :host([former]) {
        border-style: dashed;
        color: var(--ink);
        background: var(--surface);
      }
      :host([bare]) {
        border: 0;
        color: inherit;
        background: none;
      }
      svg {
        display: block;
        width: 100%;
        height: 100%;
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-mark-sign': BbMarkSign
  }
}
