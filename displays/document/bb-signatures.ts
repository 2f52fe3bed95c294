import { css, html, LitElement, nothing, svg } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { INK_HEIGHT, INK_WIDTH } from '../kit/ink.ts'
import { paperStyles } from './paper-styles.ts'

/** One line to sign on. */
export interface SignatureLine {
  readonly role: string
  /** Who, when, to what; '' leaves the line for a pen. */
  readonly text: string
  /** As it was drawn; null: by name, or by pen. */
  readonly ink: string | null
}

/** The foot of a document: who stands for it. */
@customElement('bb-signatures')
export class BbSignatures extends LitElement {
  @property({ attribute: false }) lines: readonly SignatureLine[] = []

  override render() {
    return this.lines.map(
      ({ role, text, ink }) =>
        html`<div>
          <svg viewBox="0 0 ${INK_WIDTH} ${INK_HEIGHT}" preserveAspectRatio="xMinYMax meet" aria-hidden="true">
            ${ink === null ? nothing : svg`<path d=${ink} />`}
          </svg>
          <p><b>${role}</b> ${text}</p>
        </div>`,
    )
  }

  static override styles = [
    paperStyles,
    css`
      :host {
        display: flex;
        margin-top: 22px;
        break-inside: avoid;
      }
      div {
        flex: 1;
        min-width: 0;
      }
      div:first-child {
        flex: 1.3;
      }
      div + div {
        margin-left: 24px;
      }
      svg {
        display: block;
        width: 100%;
        height: 50px;
      }
      path {
        fill: none;
        stroke: #16216a;
        stroke-width: 5;
        stroke-linecap: round;
        stroke-linejoin: round;
      }
      p {
        padding-top: 4px;
        border-top: 1px solid var(--rule);
      }
      b {
        margin-right: 8px;
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-signatures': BbSignatures
  }
}
