import { css } from 'lit'
import { deskFieldStyles, deskStyles } from '../kit/desk-styles.ts'

/** The desk: cars, the paper, its stub, the keys below. On paper only the paper. */
export const cashierStyles = [
  deskStyles,
  deskFieldStyles,
  css`
    header.top {
      display: grid;
      grid-template-columns: var(--desk-list) minmax(14rem, 28rem) minmax(0, 1fr) auto;
      grid-column-gap: var(--desk-gap);
      align-items: center;
    }
    header bb-live {
      justify-self: end;
    }
    nav {
      min-height: 0;
      margin: 0 -0.375rem;
      padding: 0 0.375rem;
      overflow: hidden auto;
      scrollbar-width: thin;
    }
    .told {
      position: fixed;
      left: 50%;
      bottom: 3.5rem;
      display: flex;
      align-items: center;
      max-width: 44rem;
      padding: 0.75rem 1rem;
      transform: translateX(-50%);
      border-radius: var(--r-3);
      background: var(--surface);
      box-shadow:
        var(--e-3),
        inset 0 0 0 2px var(--late);
      font-size: var(--t-15);
    }
    .told button {
      flex: none;
      min-height: 2.5rem;
      margin-left: 1rem;
      padding: 0 1rem;
      border: 0;
      border-radius: var(--r-2);
      background: var(--late);
      color: var(--on-late);
      font: inherit;
      font-weight: var(--w-strong);
      cursor: pointer;
    }
    @media print {
      :host {
        display: block;
        height: auto;
        padding: 0;
        overflow: visible;
        background: none;
      }
      header.top,
      nav,
      footer,
      .told {
        display: none;
      }
      .cols,
      main {
        display: block;
        filter: none;
      }
    }
  `,
]
