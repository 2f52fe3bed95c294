import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '../kit/bb-icon.ts'

/** A barrier across a bay: a hatch with the reason in its middle. */
@customElement('bb-gate')
export class BbGate extends LitElement {
  /** Why not, in two words. */
  @property() reason = ''
  @property() detail = ''

  override render() {
    return html`<span
      ><bb-icon name="barrier"></bb-icon>
      <b>${this.reason}</b>${this.detail ? html` <i>${this.detail}</i>` : nothing}</span
    >`
  }

  static override styles = css`
    :host {
      display: flex;
      flex: none;
      justify-content: center;
      height: var(--b-gate);
      border-radius: var(--r-1);
      background: var(--hatch);
      box-shadow: inset 0 0 0 1px var(--line-2);
    }
    span {
      max-width: 86%;
      padding: 0 0.75rem;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
      line-height: var(--b-gate);
      font-size: var(--b-1);
      color: var(--ink-2);
      background: var(--surface);
      box-shadow: inset 0 0 0 1px var(--line-2);
    }
    bb-icon {
      color: var(--ink);
      --icon-size: 1.35em;
    }
    b {
      font-size: var(--b-3);
      font-weight: var(--w-strong);
      color: var(--ink);
    }
    i {
      font-style: normal;
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-gate': BbGate
  }
}
