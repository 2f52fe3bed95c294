import { css } from 'lit'

/** Buttons, fields and dialogs of the board: targets of a gloved finger everywhere. */
export const controlStyles = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }
  button {
    min-height: var(--target);
    padding: 0 var(--s-4);
    border: 0;
    border-radius: var(--r-3);
    background: var(--surface);
    box-shadow: inset 0 0 0 2px var(--line-2);
    font-size: var(--b-3);
    cursor: pointer;
    touch-action: manipulation;
  }
  button:focus-visible,
  input:focus-visible,
  select:focus-visible,
  textarea:focus-visible {
    outline: 3px solid var(--hand);
    outline-offset: 2px;
  }
  button[aria-disabled='true'] {
    background: var(--surface-2);
    box-shadow: inset 0 0 0 1px var(--line);
    color: var(--ink-3);
    cursor: not-allowed;
  }
  .primary:not([aria-disabled='true']) {
    background: var(--go);
    color: var(--on-go);
    font-weight: var(--w-strong);
    box-shadow: var(--e-1);
  }
  input,
  select,
  textarea {
    width: 100%;
    min-height: var(--target);
    padding: 0 var(--s-3);
    border: 2px solid var(--line-2);
    border-radius: var(--r-2);
    background: var(--surface);
    font-size: var(--b-3);
  }
  textarea {
    min-height: 6rem;
    padding: var(--s-2) var(--s-3);
    resize: vertical;
  }
  dialog {
    padding: 0;
    border: 0;
    color: var(--ink);
    background: var(--ground);
    box-shadow: var(--e-3);
    font-size: var(--b-2);
    line-height: var(--lead);
  }
  dialog::backdrop {
    background: rgba(13, 20, 25, 0.45);
  }
  h2,
  h3,
  p {
    margin: 0;
  }
  h2 {
    font-size: var(--b-5);
    line-height: 1.25;
  }
  h3 {
    font-size: var(--b-3);
  }
  b {
    font-weight: var(--w-strong);
  }
`
