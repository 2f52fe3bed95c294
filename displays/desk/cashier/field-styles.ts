import { css } from 'lit'

/** Fields and buttons of the desk's small forms. */
export const fieldStyles = css`
  :host,
  * {
    box-sizing: border-box;
  }
  :host {
    display: block;
  }
  form {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    margin: 0 -0.25rem;
    padding: 0.5rem 0 0.75rem;
  }
  form > * {
    margin: 0.25rem;
  }
  label {
    display: grid;
    grid-row-gap: 0.125rem;
    flex: 1 1 9rem;
    min-width: 0;
  }
  label.short {
    flex: 0 1 8rem;
  }
  label > span {
    font-size: var(--t-13);
    color: var(--ink-2);
  }
  button,
  input,
  select {
    min-height: 2.5rem;
    min-width: 0;
    padding: 0 0.625rem;
    border: 0;
    border-radius: var(--r-2);
    background: var(--surface);
    box-shadow: inset 0 0 0 1.5px var(--line-2);
    font: inherit;
    color: inherit;
  }
  input,
  select {
    width: 100%;
  }
  input[aria-invalid='true'] {
    box-shadow: inset 0 0 0 2px var(--late);
  }
  button {
    font-weight: var(--w-strong);
    cursor: pointer;
  }
  button.do {
    background: var(--go);
    box-shadow: none;
    color: var(--on-go);
  }
  button:disabled {
    background: var(--surface-2);
    box-shadow: inset 0 0 0 1px var(--line);
    color: var(--ink-3);
    cursor: default;
  }
  :focus-visible {
    outline: 2.5px solid var(--hand);
    outline-offset: 1px;
  }
`
