import { css } from 'lit'

/** Slips of the queue, and the heads above them. */
export const queueStyles = css`
  :host {
    display: block;
  }
  header {
    display: flex;
    align-items: baseline;
    height: 1.75rem;
    white-space: nowrap;
  }
  h2 {
    margin: 0 0.5rem 0 0;
    font-size: 1rem;
  }
  header span {
    color: var(--ink-2);
  }
  header i {
    margin-left: auto;
    font-size: var(--t-13);
    font-style: normal;
    color: var(--ink-2);
  }
  .none {
    margin: 0 0 0.75rem;
    padding: 0.875rem 1rem;
    border: 2px dashed var(--line);
    border-radius: 0.75rem;
    color: var(--ink-2);
  }
  .none b {
    display: block;
    color: var(--ink);
  }
  .slip {
    display: grid;
    grid-template-columns: 3.25rem minmax(0, 1fr);
    width: 100%;
    margin: 0 0 0.5rem;
    padding: 0;
    border: 0;
    border-radius: 0.75rem;
    background: var(--surface);
    box-shadow: var(--e-1);
    font: inherit;
    color: inherit;
    text-align: left;
    cursor: pointer;
  }
  .slip[aria-current='true'] {
    box-shadow:
      0 0 0 2.5px var(--hand),
      var(--e-1);
  }
  .min {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    border-right: 1.5px dashed var(--line);
    line-height: 1;
  }
  .min b {
    font-size: 1.625rem;
    letter-spacing: -0.02em;
  }
  .min span {
    margin-top: 0.1875rem;
    font-size: var(--t-13);
    color: var(--ink-2);
  }
  .body {
    display: block;
    min-width: 0;
    padding: 0.5rem 0.75rem;
    --plate-size: 1.625rem;
  }
  .row {
    display: flex;
    align-items: center;
    justify-content: space-between;
    white-space: nowrap;
  }
  .row + .row {
    margin-top: 0.25rem;
  }
  .row b {
    font-size: var(--t-15);
  }
  .row span {
    color: var(--ink-2);
  }
  .small {
    font-size: var(--t-13);
  }
  .cut {
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  bb-icon {
    margin-right: 0.25rem;
    vertical-align: -0.15em;
    --icon-size: 1em;
  }
  button:focus-visible {
    outline: 3px solid var(--hand);
    outline-offset: 2px;
  }
`
