import { css } from 'lit'
import { sheetStyles } from '../inspection/sheet-styles.ts'

/** Cars as slips; the open one unfolds to its five checks. */
export const handoverStyles = [
  sheetStyles,
  css`
    :host {
      display: block;
      --plate-s: 2rem;
      font-size: var(--t-15);
    }
    .none {
      padding: var(--s-6);
      border: 2px dashed var(--line-2);
      border-radius: var(--r-4);
      color: var(--ink-2);
      text-align: center;
    }
    .none h2 {
      margin-bottom: var(--s-2);
      color: var(--ink);
    }
    li {
      border-radius: var(--r-3);
      background: var(--surface);
      box-shadow: var(--e-1);
    }
    li + li {
      margin-top: var(--s-2);
    }
    .on {
      box-shadow: 0 0 0 3px var(--hand);
    }
    .car {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1fr) auto;
      grid-column-gap: var(--s-4);
      align-items: center;
      width: 100%;
      padding: var(--s-2) var(--s-4);
      background: none;
      box-shadow: none;
      font-weight: var(--w-text);
      text-align: left;
    }
    .car span b {
      font-size: var(--t-20);
    }
    .body {
      display: grid;
      grid-row-gap: var(--s-3);
      padding: 0 var(--s-4) var(--s-4);
    }
    .checks {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr));
      grid-gap: var(--s-2);
    }
    .check {
      display: flex;
      align-items: center;
      min-height: 4.5rem;
      text-align: left;
    }
    .check bb-icon {
      flex: none;
      margin-right: var(--s-3);
      font-size: var(--t-28);
      color: var(--line-2);
    }
    .check small {
      display: block;
      margin-top: var(--s-1);
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
      grid-template-columns: auto minmax(8rem, 1fr) auto auto;
      grid-column-gap: var(--s-2);
      align-items: center;
    }
    form bb-icon {
      font-size: var(--t-24);
    }
    form input {
      min-height: var(--target);
    }
    .primary {
      font-size: var(--t-17);
    }
    .signed {
      display: flex;
      align-items: center;
      color: var(--go-ink);
      font-weight: var(--w-strong);
    }
    .signed bb-icon {
      margin-right: var(--s-2);
      font-size: var(--t-24);
    }
    .refused {
      display: flex;
      align-items: center;
      justify-content: space-between;
      padding: var(--s-2) var(--s-3);
      border-radius: var(--r-2);
      background: var(--risk-soft);
      color: var(--risk-ink);
    }
  `,
]
