import { css } from 'lit'
import { sheetStyles } from './sheet-styles.ts'

/** A row of the checklist: what, its measured value, three answers. */
export const checkItemStyles = [
  sheetStyles,
  css`
    :host {
      display: block;
    }
    .item {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 7rem auto;
      grid-column-gap: var(--s-3);
      align-items: center;
      padding: var(--s-2) 0;
    }
    .what p {
      font-size: var(--t-15);
      font-weight: var(--w-strong);
      line-height: 1.3;
    }
    .must {
      margin-left: var(--s-1);
      padding: 0 0.375rem;
      border-radius: var(--r-1);
      background: var(--ink);
      color: var(--on-ink);
      font-size: var(--t-13);
      line-height: 1.5;
      white-space: nowrap;
    }
    .what .before {
      color: var(--risk-ink);
      font-size: var(--t-13);
      font-weight: var(--w-text);
    }
    .results {
      display: grid;
      grid-template-columns: repeat(3, 5rem);
      grid-gap: var(--s-1);
    }
    .results button {
      display: flex;
      flex-direction: column;
      align-items: center;
      justify-content: center;
      padding: 0;
      font-size: var(--t-13);
    }
    .results bb-icon {
      margin-bottom: 0.125rem;
      font-size: var(--t-20);
    }
    .results .ok {
      color: var(--go-ink);
    }
    .results .not-ok {
      color: var(--late-ink);
    }
    .results .not-applicable {
      color: var(--ink-2);
    }
    .results [aria-pressed='true'] {
      box-shadow: none;
    }
    .results .ok[aria-pressed='true'] {
      background: var(--go);
      color: var(--on-go);
    }
    .results .not-ok[aria-pressed='true'] {
      background: var(--late);
      color: var(--on-late);
    }
    .results .not-applicable[aria-pressed='true'] {
      background: var(--ink);
      color: var(--on-ink);
    }
    .measure {
      display: grid;
      grid-template-columns: 4.25rem auto;
      grid-column-gap: var(--s-1);
      align-items: center;
    }
    .measure input {
      padding: 0 0.375rem;
      font-size: var(--t-20);
      font-weight: var(--w-strong);
      text-align: right;
      -moz-appearance: textfield;
      appearance: textfield;
    }
    .measure input::-webkit-inner-spin-button {
      display: none;
    }
    .measure small {
      grid-column: 1 / -1;
      white-space: nowrap;
    }
    .low input {
      box-shadow: inset 0 0 0 2px var(--late);
      color: var(--late-ink);
    }
    .more {
      grid-column: 1 / -1;
      display: grid;
      grid-row-gap: var(--s-2);
      margin-top: var(--s-2);
      padding: var(--s-2);
      border-radius: var(--r-2);
      background: var(--surface-2);
    }
    .not-ok .more {
      background: var(--late-soft);
    }
    .more .note {
      min-height: var(--target);
    }
    bb-photos {
      --photo: 3.5rem;
    }
    @media (max-width: 1240px) {
      .item {
        grid-template-columns: minmax(0, 1fr) 6.25rem auto;
        grid-column-gap: var(--s-2);
      }
      .results {
        grid-template-columns: repeat(3, 4.25rem);
      }
      .measure {
        grid-template-columns: 3.75rem auto;
      }
    }
  `,
]
