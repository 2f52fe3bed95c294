import { css } from 'lit'
import { deskStyles } from '../kit/desk-styles.ts'
import { sheetStyles } from './sheet-styles.ts'

/** The tablet: queue on the left, the list in the middle, what is signed and decided on the right. */
export const inspectionStyles = [
  deskStyles,
  sheetStyles,
  css`
    :host {
      grid-template-rows: 3.5rem minmax(0, 1fr);
      padding: 0 var(--s-4) var(--s-3);
      font-size: var(--t-15);
    }
    header {
      display: grid;
      grid-template-columns: auto 1fr auto;
      grid-column-gap: var(--s-5);
      align-items: center;
    }
    nav {
      display: flex;
    }
    nav a {
      display: flex;
      align-items: center;
      padding: 0 var(--s-3);
      font-weight: var(--w-strong);
      text-decoration: none;
    }
    nav a b {
      margin-left: 0.25em;
    }
    nav a,
    nav button {
      min-height: 2.75rem;
      margin-right: var(--s-1);
      background: none;
      box-shadow: none;
      color: var(--ink-2);
      white-space: nowrap;
    }
    nav [aria-current] {
      background: var(--surface);
      color: var(--ink);
      box-shadow: var(--e-1);
    }
    .live {
      display: flex;
      align-items: center;
    }
    .live bb-live {
      margin-right: var(--s-3);
    }
    main {
      display: grid;
      grid-template-columns: 16rem minmax(0, 1fr) 17.5rem;
      grid-template-rows: auto minmax(0, 1fr);
      grid-gap: var(--s-3);
      min-height: 0;
      filter: none;
    }
    main.still {
      filter: grayscale(0.6);
    }
    .choose {
      grid-column: 2 / 4;
      grid-row: 1 / 3;
    }
    .left {
      grid-row: 1 / 3;
    }
    .left,
    .wide {
      min-height: 0;
      margin: -0.25rem;
      padding: 0.25rem;
      overflow: hidden auto;
      scrollbar-width: thin;
    }
    .wide {
      grid-column: 1 / -1;
      grid-row: 1 / 3;
    }
    .toast {
      position: fixed;
      left: 50%;
      bottom: var(--s-4);
      display: grid;
      grid-template-columns: auto 1fr auto;
      grid-column-gap: var(--s-3);
      align-items: center;
      max-width: min(44rem, calc(100vw - 2rem));
      padding: 0.75rem 1rem;
      border-radius: var(--r-3);
      background: var(--surface);
      box-shadow:
        var(--e-3),
        inset 0 0 0 2px var(--late);
      transform: translateX(-50%);
    }
    .toast bb-icon {
      color: var(--late-ink);
      font-size: var(--t-24);
    }
    .toast button {
      min-height: 2.75rem;
      background: var(--late);
      box-shadow: none;
      color: var(--on-late);
    }
    @media (max-width: 1240px) {
      main {
        grid-template-columns: 14rem minmax(0, 1fr) 16rem;
        grid-gap: var(--s-2);
      }
      :host {
        padding: 0 var(--s-3) var(--s-2);
      }
    }
  `,
]
