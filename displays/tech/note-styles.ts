import { css } from 'lit'

/** A note on the phone: its sign, what it says, and the one thing that can be done about it. */
export const noteStyles = css`
  bb-icon {
    margin-right: var(--s-3);
  }
  span {
    flex: 1 1 9rem;
    min-width: 0;
  }
  button {
    flex: none;
    min-height: 3.5rem;
    margin-left: auto;
    padding: 0 var(--s-4);
    border: 0;
    border-radius: var(--r-3);
    background: var(--surface);
    box-shadow: var(--e-1);
    font: inherit;
    font-weight: var(--w-strong);
    color: var(--ink);
    cursor: pointer;
    touch-action: manipulation;
  }
  button:focus-visible {
    outline: 3px solid var(--hand);
  }
`
