import { css } from 'lit'

/** The stub that hangs on the sheet: torn off, it would be the slip that is signed. */
export const stubStyles = css`
  *,
  :host {
    box-sizing: border-box;
  }
  :host {
    position: relative;
    display: block;
    min-height: 0;
    padding: 0.875rem 1rem;
    border-radius: 0 1rem 1rem 0;
    background:
      radial-gradient(circle at 0 0, transparent 9px, var(--surface) 9.5px) top / 100% 51% no-repeat,
      radial-gradient(circle at 0 100%, transparent 9px, var(--surface) 9.5px) bottom / 100% 50% no-repeat;
    overflow: hidden auto;
    scrollbar-width: thin;
  }
  :host::before {
    content: '';
    position: absolute;
    left: -1px;
    top: 1rem;
    bottom: 1rem;
    border-left: 2px dashed var(--line-2);
  }
  h2,
  h3,
  p {
    margin: 0;
  }
  h2 {
    font-size: var(--t-17);
    line-height: var(--lead-tight);
  }
  h3 {
    margin: 1rem 0 0.25rem;
    font-size: var(--t-14);
  }
  .sub,
  i {
    font-style: normal;
    color: var(--ink-2);
  }
  kbd {
    margin-left: auto;
    padding: 0 0.375em;
    border: 1px solid var(--line-2);
    border-radius: var(--r-1);
    font: inherit;
    font-size: var(--t-13);
    font-weight: var(--w-text);
    color: var(--ink-2);
  }
  .acts {
    display: grid;
    grid-template-columns: 1fr 1fr;
    grid-gap: 0.5rem;
    margin-top: 0.75rem;
  }
  button,
  input,
  select {
    min-height: 2.5rem;
    padding: 0 0.625rem;
    border: 0;
    border-radius: var(--r-2);
    background: var(--surface);
    box-shadow: inset 0 0 0 1.5px var(--line-2);
    font: inherit;
    color: inherit;
  }
  button {
    display: flex;
    align-items: center;
    font-weight: var(--w-strong);
    text-align: left;
    cursor: pointer;
  }
  button bb-icon {
    margin-right: 0.375rem;
  }
  button:disabled {
    box-shadow: inset 0 0 0 1px var(--line);
    color: var(--ink-3);
    cursor: default;
  }
  :focus-visible {
    outline: 2.5px solid var(--hand);
    outline-offset: 1px;
  }
  form {
    display: grid;
    grid-row-gap: 0.625rem;
  }
  label {
    display: grid;
    grid-row-gap: 0.1875rem;
  }
  label > span:first-child {
    color: var(--ink-2);
  }
  .quantity {
    display: flex;
    align-items: center;
  }
  .quantity input {
    width: 6rem;
    margin-right: 0.5rem;
    font-size: var(--t-17);
    font-weight: var(--w-strong);
    text-align: right;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    margin: -0.125rem;
  }
  .chips button {
    min-height: 2rem;
    margin: 0.125rem;
    font-weight: var(--w-text);
  }
  [aria-pressed='true'] {
    background: var(--hand-soft);
    box-shadow: inset 0 0 0 2px var(--hand);
    color: var(--hand-ink);
  }
  .go {
    display: grid;
    grid-row-gap: 0.5rem;
    margin-top: 0.25rem;
  }
  .primary {
    justify-content: center;
    min-height: 3rem;
    background: var(--hand);
    box-shadow: none;
    color: var(--on-hand);
    font-size: var(--t-17);
  }
  .primary:disabled {
    background: var(--surface-2);
    box-shadow: inset 0 0 0 1px var(--line);
    color: var(--ink-3);
  }
  .why {
    color: var(--risk-ink);
    font-weight: var(--w-strong);
  }
  .refused {
    margin-bottom: 0.75rem;
    padding: 0.625rem;
    border-radius: var(--r-2);
    background: var(--late-soft);
    font-weight: var(--w-strong);
  }
  .refused bb-icon {
    margin-right: 0.375rem;
    color: var(--late-ink);
  }
  .refused button {
    min-height: 2rem;
    margin-top: 0.375rem;
  }
  .slips {
    border-top: 1px solid var(--line);
    margin-top: 1rem;
  }
  .slips p + p {
    margin-top: 0.375rem;
  }
  .slips span {
    display: block;
    padding-left: 3rem;
    color: var(--ink-2);
  }
`
