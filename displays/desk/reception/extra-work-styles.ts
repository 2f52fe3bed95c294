import { css } from 'lit'

/** Lists and forms of the extra work's panels: small type, dense, as the desk's other papers. */
export const extraWorkStyles = css`
  * {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  h2 {
    display: flex;
    align-items: baseline;
    font-size: var(--t-15);
  }
  h2 b {
    margin-left: 0.375rem;
  }
  li {
    list-style: none;
  }
  button,
  input,
  select,
  textarea {
    min-height: 2rem;
    font: inherit;
    color: inherit;
  }
  button {
    padding: 0 0.75rem;
    border: 0;
    border-radius: var(--r-2);
    background: var(--surface);
    box-shadow: inset 0 0 0 1px var(--line-2);
    cursor: pointer;
  }
  button bb-icon {
    margin-right: 0.25rem;
    vertical-align: -0.15em;
  }
  .go {
    color: var(--on-hand);
    background: var(--hand);
    box-shadow: none;
    font-weight: var(--w-strong);
  }
  button:disabled {
    color: var(--ink-3);
    background: var(--surface-2);
    box-shadow: inset 0 0 0 1px var(--line);
    cursor: default;
  }
  input,
  select,
  textarea {
    padding: 0 0.5rem;
    border: 1px solid var(--line-2);
    border-radius: var(--r-1);
    background: var(--surface);
  }
  input[type='checkbox'],
  input[type='radio'] {
    min-height: 0;
    width: 1.125rem;
    height: 1.125rem;
    margin: 0 0.375rem 0 0;
    vertical-align: -0.2em;
    accent-color: var(--hand);
  }
  button:focus-visible,
  input:focus-visible,
  select:focus-visible,
  a:focus-visible {
    outline: 3px solid var(--hand);
    outline-offset: 1px;
  }
  .quiet {
    color: var(--ink-2);
  }
  .late {
    color: var(--late-ink);
    font-weight: var(--w-strong);
  }
  .ask {
    color: var(--hand-ink);
    font-weight: var(--w-strong);
  }
  .panel {
    padding: 0.625rem 0.75rem;
    border-radius: var(--r-3);
    background: var(--surface);
  }
  .panel li {
    padding: 0.375rem 0;
    border-top: 1px solid var(--line);
  }
  .panel li:first-child {
    border-top: 0;
  }
`
