import { css } from 'lit'

/** Everything that is pressed lies at the foot, under a thumb; on a tablet the log stands beside it. */
export const gateStyles = css`
  :host,
  * {
    box-sizing: border-box;
  }
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto minmax(0, 1fr) auto;
    height: 100vh;
    padding: 0 1rem calc(0.75rem + env(safe-area-inset-bottom, 0px));
    color: var(--ink);
    background: var(--ground);
    font-size: var(--t-17);
    line-height: var(--lead);
    font-variant-numeric: tabular-nums;
    overflow: hidden;
  }
  header {
    display: flex;
    align-items: center;
    min-height: 3.75rem;
  }
  h1,
  h2,
  h3,
  p,
  ol {
    margin: 0;
    padding: 0;
  }
  h1 {
    margin-right: auto;
    font-size: var(--t-20);
  }
  h1 a {
    color: inherit;
    text-decoration: none;
  }
  header bb-live {
    margin: 0 0.75rem 0 0.5rem;
    font-size: var(--t-13);
  }
  ::slotted(bb-person-chooser) {
    flex: 0 1 auto;
    min-width: 0;
    overflow: hidden;
  }
  main {
    display: flex;
    flex-direction: column;
    min-height: 0;
    padding: 1rem;
    border-radius: 1.25rem;
    background: var(--surface);
    box-shadow: var(--e-1);
    overflow: auto;
    --plate-size: 5.5rem;
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
  .scan section > p,
  .asking section > p {
    margin-top: 0;
    color: var(--ink-2);
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
  .passed {
    background: var(--go);
    color: var(--on-go);
  }
  .stop {
    background: var(--late);
    color: var(--on-late);
  }
  .passed section > bb-icon,
  .stop section > bb-icon {
    color: inherit;
  }
  .passed section > p,
  .stop section > p {
    font-size: var(--t-24);
    font-weight: var(--w-strong);
  }
  form,
  .acts {
    display: grid;
    grid-gap: 0.75rem;
    margin-top: 1rem;
  }
  form {
    grid-template-columns: minmax(0, 1fr) 7rem;
  }
  .acts {
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
  aside {
    padding: 0.75rem 0.25rem 0;
    min-height: 4.75rem;
    font-size: var(--t-15);
  }
  h3 {
    font-size: var(--t-15);
  }
  aside p,
  aside span,
  time {
    color: var(--ink-2);
  }
  ol {
    max-height: 4.5rem;
    overflow: auto;
    list-style: none;
  }
  li time,
  li b {
    margin-right: 0.75rem;
  }
  bb-screen-state {
    grid-row: 1 / -1;
  }
  @media (min-width: 900px) {
    :host {
      grid-template-columns: minmax(0, 1fr) 16rem;
      grid-template-rows: auto minmax(0, 1fr);
      grid-column-gap: 1rem;
    }
    header {
      grid-column: 1 / -1;
    }
    main {
      --plate-size: 9rem;
    }
    ol {
      max-height: none;
    }
  }
`
