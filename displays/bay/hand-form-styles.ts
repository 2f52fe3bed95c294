import { css } from 'lit'

/** Forms for gloves: on a touch bay in shares of the screen, on a phone in pixels; bb-bay and bb-tech say which. */
export const handFormStyles = css`
  :host,
  * {
    box-sizing: border-box;
  }
  :host {
    display: grid;
    grid-row-gap: var(--s-4);
  }
  button,
  textarea,
  input {
    min-width: 0;
    border: var(--l-2) solid var(--line-2);
    border-radius: var(--r-4);
    font: inherit;
    font-size: var(--tile-hint, var(--t-36));
    color: inherit;
    background: var(--surface);
  }
  button {
    display: flex;
    align-items: center;
    justify-content: center;
    min-height: var(--tile-low, 5.5rem);
    padding: var(--s-2) var(--s-4);
    cursor: pointer;
    touch-action: manipulation;
  }
  textarea,
  input {
    width: 100%;
    min-height: var(--tile-low, 5.5rem);
    padding: var(--s-3) var(--s-4);
    line-height: 1.3;
    resize: none;
  }
  textarea::placeholder,
  input::placeholder {
    color: var(--ink-2);
  }
  button:focus-visible,
  textarea:focus,
  input:focus {
    outline: var(--l-4) solid var(--hand);
  }
  button[aria-pressed='true'],
  button[aria-checked='true'] {
    border-color: var(--ink);
    color: var(--on-ink);
    background: var(--ink);
  }
  .done {
    min-height: var(--tile-height, 5.5rem);
    border-color: var(--go);
    font-size: var(--tile-label, var(--t-52));
    font-weight: var(--w-strong);
    color: var(--on-go);
    background: var(--go);
  }
  .done bb-icon,
  .row bb-icon {
    margin-right: var(--s-3);
  }
  .done:disabled {
    border-color: var(--line-2);
    border-style: dashed;
    color: var(--ink-3);
    background: none;
    cursor: default;
  }
  .row {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    grid-gap: var(--s-3);
  }
  .row button {
    font-size: var(--tile-label, var(--t-44));
    font-weight: var(--w-strong);
  }
  h3 {
    margin: 0 0 var(--s-2);
    font-size: var(--tile-hint, var(--t-36));
  }
`
