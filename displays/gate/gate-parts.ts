import { css } from 'lit'

/** What lies on the gate's one card, whichever it shows: something to look at, and under it what is pressed. */
export const gateParts = css`
  :host,
  * {
    box-sizing: border-box;
  }
  h2,
  p {
    margin: 0;
    padding: 0;
  }
  section {
    flex: 1;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    text-align: center;
  }
  section > bb-icon {
    font-size: 5rem;
    color: var(--ink-3);
  }
  h2 {
    margin: 0.75rem 0;
    font-size: var(--t-44);
    line-height: var(--lead-tight);
  }
  section > p {
    max-width: 26rem;
    margin-top: 0.75rem;
    font-size: var(--t-20);
  }
  .kind {
    margin: 0 0 1.25rem;
  }
  .kind b {
    padding: 0.25rem 0.875rem;
    border-radius: var(--r-2);
    background: var(--ink);
    color: var(--on-ink);
  }
  .kind span {
    margin-left: 0.75rem;
    color: var(--ink-2);
    white-space: nowrap;
  }
  .model b {
    margin-right: 0.5rem;
  }
  .acts {
    display: grid;
    grid-gap: 0.75rem;
    margin-top: 1rem;
    grid-template-columns: 3fr 2fr;
  }
  input,
  button {
    min-height: 4rem;
    padding: 0 1rem;
    border: 0;
    border-radius: 1rem;
    background: var(--surface);
    box-shadow: inset 0 0 0 2px var(--line-2);
    color: var(--ink);
    font: inherit;
    font-size: var(--t-20);
    font-weight: var(--w-strong);
  }
  input {
    font-size: var(--t-28);
    letter-spacing: 0.08em;
    text-transform: uppercase;
  }
  input::placeholder {
    font-size: var(--t-20);
    font-weight: var(--w-text);
    letter-spacing: 0;
    color: var(--ink-2);
  }
  button {
    display: flex;
    align-items: center;
    justify-content: center;
    cursor: pointer;
    touch-action: manipulation;
  }
  button bb-icon {
    flex: none;
    margin-right: 0.5rem;
    font-size: var(--t-28);
  }
  .see[aria-pressed='true'] {
    background: var(--go-soft);
    box-shadow: inset 0 0 0 3px var(--go);
    color: var(--go-ink);
  }
  .go {
    background: var(--go);
    box-shadow: none;
    color: var(--on-go);
  }
  .big {
    grid-column: 1 / -1;
    min-height: 6rem;
    font-size: var(--t-36);
  }
  button:disabled {
    background: var(--surface-2);
    box-shadow: inset 0 0 0 1px var(--line);
    color: var(--ink-3);
    cursor: default;
  }
  button:focus-visible,
  input:focus-visible {
    outline: 4px solid var(--hand);
    outline-offset: 2px;
  }
`
