import { css } from 'lit'
import { sheetStyles } from '../inspection/sheet-styles.ts'

/** The stub of a car that is taken back: five checks, the signature. */
export const handoverStyles = [
  sheetStyles,
  css`
    :host {
      display: block;
      padding: 0.875rem 1.125rem 1rem 1.25rem;
      font-size: var(--t-14);
      line-height: var(--lead);
    }
    h2 {
      display: flex;
      align-items: baseline;
      justify-content: space-between;
      font-size: var(--t-17);
    }
    h2 span {
      font-size: var(--t-15);
      font-weight: var(--w-text);
      color: var(--ink-2);
    }
    h2 b {
      font-size: var(--t-20);
      color: var(--ink);
    }
    .where {
      margin: 0.25rem 0 0.625rem;
      color: var(--ink-2);
    }
    .where bb-icon {
      margin-right: 0.375rem;
      --icon-size: 1rem;
      vertical-align: -0.15em;
    }
    .checks {
      display: grid;
      grid-gap: 0.5rem;
    }
    .check {
      display: flex;
      align-items: center;
      min-height: 3.5rem;
      padding: 0.375rem 0.625rem;
      text-align: left;
    }
    .check bb-icon {
      flex: none;
      margin-right: 0.625rem;
      --icon-size: 1.5rem;
      color: var(--line-2);
    }
    .check small {
      display: block;
      font-size: var(--t-13);
      font-weight: var(--w-text);
      color: var(--ink-2);
    }
    .check[aria-pressed='true'] {
      background: var(--go-soft);
      box-shadow: inset 0 0 0 2px var(--go);
    }
    .check[aria-pressed='true'] bb-icon {
      color: var(--go);
    }
    form {
      display: grid;
      grid-template-columns: auto 1fr 1fr;
      grid-gap: 0.5rem;
      align-items: center;
      margin-top: 0.625rem;
    }
    form input {
      grid-column: 2 / -1;
    }
    form button {
      font-size: var(--t-13);
    }
    form button:first-of-type {
      grid-column: 1 / 3;
    }
    .primary {
      width: 100%;
      min-height: 3.25rem;
      margin-top: 0.75rem;
      font-size: var(--t-17);
    }
    .why {
      margin-top: 0.375rem;
      font-size: var(--t-13);
      color: var(--ink-2);
    }
    .signed {
      display: flex;
      align-items: center;
      color: var(--go-ink);
      font-weight: var(--w-strong);
    }
    .signed bb-icon {
      flex: none;
      margin-right: var(--s-2);
      --icon-size: 1.5rem;
    }
    .refused {
      margin-top: 0.5rem;
      padding: var(--s-2) var(--s-3);
      border-radius: var(--r-2);
      background: var(--risk-soft);
      color: var(--risk-ink);
    }
  `,
]
