import { css } from 'lit'
import { sheetStyles } from './sheet-styles.ts'

/** The open car: its head over the list, and what is signed beside it. */
export const carStyles = [
  sheetStyles,
  css`
    :host {
      display: contents;
    }
    .list,
    aside {
      min-height: 0;
      margin: -0.25rem;
      padding: 0.25rem;
      overflow: hidden auto;
      scrollbar-width: thin;
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
  `,
]
