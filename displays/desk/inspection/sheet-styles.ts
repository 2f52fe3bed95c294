import { css } from 'lit'

/** Buttons, fields and cards of the inspection tablet: for a gloved finger, and for a keyboard. */
export const sheetStyles = css`
  * {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  button,
  input,
  textarea,
  select {
    font: inherit;
    color: inherit;
  }
  button {
    min-height: var(--target);
    padding: 0 var(--s-3);
    border: 0;
    border-radius: var(--r-2);
    background: var(--surface);
    box-shadow: inset 0 0 0 2px var(--line-2);
    font-weight: var(--w-strong);
    line-height: 1.2;
    cursor: pointer;
    touch-action: manipulation;
  }
  button.primary {
    background: var(--go);
    color: var(--on-go);
    box-shadow: var(--e-1);
  }
  button[aria-disabled='true'],
  button:disabled {
    background: var(--surface-2);
    color: var(--ink-2);
    box-shadow: inset 0 0 0 1px var(--line);
    cursor: default;
  }
  button.slight {
    min-height: 2.75rem;
    box-shadow: inset 0 0 0 1px var(--line-2);
  }
  input:not([type='checkbox']),
  textarea {
    width: 100%;
    min-height: 2.75rem;
    padding: 0 var(--s-2);
    border: 2px solid var(--line-2);
    border-radius: var(--r-1);
    background: var(--surface);
  }
  textarea {
    min-height: 4.5rem;
    padding: var(--s-2);
    resize: vertical;
  }
  input[type='checkbox'] {
    flex: none;
    width: 1.5rem;
    height: 1.5rem;
    margin: 0 var(--s-2) 0 0;
    accent-color: var(--hand);
  }
  button:focus-visible,
  input:focus-visible,
  textarea:focus-visible,
  a:focus-visible {
    outline: 3px solid var(--hand);
    outline-offset: 2px;
  }
  .card {
    padding: var(--s-3);
    border-radius: var(--r-3);
    background: var(--surface);
    box-shadow: var(--e-1);
  }
  h3 {
    font-size: var(--t-15);
    line-height: 1.2;
  }
  small {
    font-size: var(--t-13);
    font-weight: var(--w-text);
    color: var(--ink-2);
  }
  .why {
    color: var(--risk-ink);
    font-size: var(--t-13);
    font-weight: var(--w-strong);
  }
`
