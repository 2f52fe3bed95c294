import { css } from 'lit'

/** One reading in the strip under the car: what it is, the reading, what is to be said of it. */
export const readingStyles = css`
  :host {
    position: relative;
    display: block;
    min-width: 0;
    padding: var(--s-2) var(--s-3);
  }
  label,
  h3 {
    display: flex;
    align-items: center;
    margin: 0;
    font-size: var(--t-14);
    font-weight: var(--w-text);
    color: var(--ink-2);
  }
  label bb-icon,
  h3 bb-icon,
  p bb-icon {
    margin-right: var(--s-1);
  }
  input {
    box-sizing: border-box;
    width: 100%;
    min-height: 2.75rem;
    padding: 0 var(--s-2);
    border: 1.5px solid var(--line-2);
    border-radius: var(--r-2);
    font: inherit;
    color: inherit;
    background: var(--surface);
  }
  p {
    margin: 0;
    min-height: 1.6em;
    font-size: var(--t-14);
    color: var(--ink-2);
  }
  button {
    border: 0;
    font: inherit;
    color: inherit;
    background: none;
    cursor: pointer;
    touch-action: manipulation;
  }
  button:focus-visible,
  input:focus-visible {
    outline: 3px solid var(--hand);
    outline-offset: 1px;
  }
`
