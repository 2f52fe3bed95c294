import { css } from 'lit'
import { sheetStyles } from './sheet-styles.ts'

/** The tablet: queue on the left, the list in the middle, what is signed and decided on the right. */
export const inspectionStyles = [
  sheetStyles,
  css`
    :host {
      display: grid;
      grid-template-rows: 4rem minmax(0, 1fr);
      height: 100vh;
      padding: 0 var(--s-4) var(--s-3);
      color: var(--ink);
      background: var(--ground);
      font-size: var(--t-15);
      line-height: var(--lead);
      overflow: hidden;
    }
    header {
      display: grid;
      grid-template-columns: auto 1fr auto;
      grid-column-gap: var(--s-5);
      align-items: center;
    }
    h1 {
      margin: 0;
      font-size: var(--t-24);
    }
    h1 a {
      color: inherit;
      text-decoration: none;
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
      transition:
        opacity var(--m-slow),
        filter var(--m-slow);
    }
    /* A picture that stands still does not look live. */
    main.still {
      opacity: 0.62;
      filter: grayscale(0.6);
    }
    .left {
      grid-row: 1 / 3;
    }
    .left,
    .list,
    aside,
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
    .pass {
      grid-column: 2 / 4;
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      grid-column-gap: var(--s-4);
      align-items: center;
      padding: var(--s-3) var(--s-4);
      border-radius: var(--r-3);
      background: var(--pass);
      color: var(--on-pass);
    }
    .pass b {
      margin-right: var(--s-1);
      font-size: var(--t-24);
      line-height: 1.1;
    }
    .pass span {
      color: var(--on-pass-2);
      font-size: var(--t-14);
    }
    .promise {
      font-weight: var(--w-strong);
      text-align: right;
    }
    .progress {
      display: flex;
      justify-content: space-between;
      padding: 0 var(--s-1) var(--s-2);
    }
    .progress span {
      color: var(--risk-ink);
      font-weight: var(--w-strong);
    }
    .progress .good {
      color: var(--go-ink);
    }
    .list > .why {
      margin-bottom: var(--s-2);
      background: var(--risk-soft);
    }
    aside {
      display: grid;
      grid-row-gap: var(--s-2);
      align-content: start;
    }
    .verdict {
      position: sticky;
      bottom: 0;
      box-shadow: var(--e-2);
    }
    .choose {
      grid-column: 2 / 4;
      grid-row: 1 / 3;
      display: flex;
      flex-direction: column;
      align-items: center;
      justify-content: center;
      border: 2px dashed var(--line-2);
      border-radius: var(--r-4);
      color: var(--ink-2);
      text-align: center;
    }
    .choose h2 {
      margin-bottom: var(--s-2);
      color: var(--ink);
      font-size: var(--t-28);
    }
    .toast {
      position: fixed;
      left: 50%;
      bottom: var(--s-4);
      display: grid;
      grid-template-columns: auto 1fr auto;
      grid-column-gap: var(--s-3);
      align-items: center;
      max-width: calc(100vw - 2rem);
      padding: var(--s-2) var(--s-2) var(--s-2) var(--s-4);
      border-radius: var(--r-3);
      background: var(--pass);
      color: var(--on-pass);
      box-shadow: var(--e-3);
      transform: translateX(-50%);
    }
    .toast bb-icon {
      color: var(--risk);
      font-size: var(--t-24);
    }
    .toast button {
      color: var(--on-pass);
      background: var(--pass-2);
      box-shadow: none;
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
