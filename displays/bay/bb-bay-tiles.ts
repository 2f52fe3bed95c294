import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '../kit/bb-icon.ts'
import type { IconName } from '../kit/icons.ts'

export interface Tile {
  readonly id: string
  readonly icon: IconName
  readonly label: string
  /** What is known already, under the label. */
  readonly hint?: string
  /** The answer that is probably meant. */
  readonly likely?: boolean
  /** Cannot be picked; the hint says why. */
  readonly refused?: boolean
}

/**
 * One answer, one press, with gloves on.
 *
 * @fires pick - The tile's id is the detail.
 */
@customElement('bb-bay-tiles')
export class BbBayTiles extends LitElement {
  @property({ attribute: false }) tiles: readonly Tile[] = []

  override render() {
    return this.tiles.map(
      ({ id, icon, label, hint, likely, refused }) =>
        html`<button
          class=${likely ? 'likely' : ''}
          ?disabled=${refused ?? false}
          @click=${() => this.dispatchEvent(new CustomEvent('pick', { detail: id }))}
        >
          <bb-icon name=${icon}></bb-icon>
          <span><b>${label}</b>${hint ? html`<small>${hint}</small>` : nothing}</span>
        </button>`,
    )
  }

  static override styles = css`
    :host,
    * {
      box-sizing: border-box;
    }
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(var(--tile, 25rem), 1fr));
      grid-auto-rows: minmax(var(--tile-height, 9rem), auto);
      grid-gap: var(--s-3);
    }
    button {
      display: flex;
      align-items: center;
      min-width: 0;
      padding: var(--s-2) var(--s-5);
      border: var(--l-4) solid transparent;
      border-radius: var(--r-4);
      font: inherit;
      text-align: left;
      color: inherit;
      background: var(--surface);
      box-shadow: var(--e-1);
      cursor: pointer;
      touch-action: manipulation;
    }
    button:active {
      background: var(--surface-2);
    }
    .likely {
      border-color: var(--hand);
    }
    button:focus-visible {
      border-color: var(--hand);
      outline: none;
    }
    .likely bb-icon {
      color: var(--hand-ink);
    }
    button:disabled {
      background: none;
      border: var(--l-2) dashed var(--line-2);
      color: var(--ink-2);
      box-shadow: none;
    }
    bb-icon {
      --icon-size: var(--tile-icon, 4rem);
      margin-right: var(--s-5);
    }
    span {
      min-width: 0;
      word-break: break-word;
    }
    b,
    small {
      display: block;
      line-height: 1.25;
    }
    b {
      font-size: var(--tile-label, var(--t-44));
    }
    small {
      font-size: var(--tile-hint, var(--t-32));
      color: var(--ink-2);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-bay-tiles': BbBayTiles
  }
}
