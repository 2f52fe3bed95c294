import { css } from 'lit'

/** One question, large, in the middle of the screen: read at arm's length, answered with a thumb. */
export const turnedStyles = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    height: 100vh;
    padding: 1rem 1.5rem;
    color: var(--ink);
    background: var(--ground);
    font-size: var(--t-20);
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
  }
  header,
  footer {
    display: flex;
    align-items: center;
  }
  header b {
    margin-right: 1.5rem;
  }
  header span {
    flex: 1;
    margin-left: 0.75rem;
    color: var(--ink-2);
  }
  footer {
    justify-content: space-between;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-height: 3.5rem;
    padding: 0 1.25rem;
    border: 1.5px solid var(--line-2);
    border-radius: var(--r-3);
    background: var(--surface);
    font: inherit;
    font-weight: var(--w-strong);
    color: inherit;
    cursor: pointer;
    touch-action: manipulation;
  }
  button bb-icon {
    margin-right: 0.5rem;
  }
  button:focus-visible {
    outline: 3px solid var(--hand);
    outline-offset: 3px;
  }
  .give {
    color: var(--ink-2);
    font-weight: var(--w-text);
  }
  main {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    width: 100%;
    max-width: 46rem;
    min-height: 0;
    margin: 1rem auto;
    padding: 1.5rem 2.5rem;
    border-radius: 1.5rem;
    background: var(--surface);
    box-shadow: var(--e-2);
    overflow: auto;
  }
  h1 {
    margin: 0 0 1rem;
    font-size: var(--t-36);
    line-height: 1.25;
    text-align: center;
  }
  p,
  dl,
  dd {
    margin: 0;
  }
  .pips {
    display: flex;
    align-items: center;
    margin-bottom: 1rem;
    font-size: var(--t-17);
    color: var(--ink-2);
  }
  .pips i {
    width: 2.25rem;
    height: 0.5rem;
    margin-right: 0.375rem;
    border-radius: 0.25rem;
    background: var(--line);
  }
  .pips .past {
    background: var(--go);
  }
  .pips .now {
    background: var(--hand);
  }
  .pips span {
    margin-left: 0.5rem;
  }
  .value {
    font-size: var(--t-64);
    font-weight: var(--w-strong);
    line-height: 1.15;
    text-align: center;
  }
  .value.late {
    display: flex;
    align-items: center;
    font-size: var(--t-36);
    color: var(--late-ink);
  }
  .value.late bb-icon {
    margin-right: 0.5rem;
  }
  .note {
    margin-top: 0.5rem;
    color: var(--ink-2);
    text-align: center;
  }
  .yes {
    width: 100%;
    min-height: 4.5rem;
    margin-top: 1.5rem;
    flex: none;
    border: 0;
    background: var(--go);
    color: var(--on-go);
    font-size: var(--t-24);
  }
  .two {
    display: grid;
    grid-template-columns: 1fr 1fr;
    grid-gap: 1.25rem;
    width: 100%;
    margin-top: 1rem;
  }
  .two button {
    min-height: 7rem;
    border: 3px solid var(--hand);
    color: var(--hand-ink);
    font-size: var(--t-32);
  }
  .yes:disabled,
  .two button:disabled {
    border: 1.5px solid var(--line-2);
    background: var(--surface-2);
    color: var(--ink-2);
    cursor: default;
  }
  bb-turned-items {
    flex: 0 1 auto;
  }
  bb-signature {
    width: 100%;
    height: 11rem;
    flex: none;
    margin-top: 1rem;
  }
  dl {
    width: 100%;
  }
  dl div {
    display: flex;
    justify-content: space-between;
    padding: 0.25rem 0;
    border-bottom: 1px solid var(--line);
  }
  dt {
    color: var(--ink-2);
  }
  dd {
    font-weight: var(--w-strong);
  }
  .refused {
    margin-top: 1rem;
    padding: 0.5rem 1rem;
    border-radius: var(--r-2);
    background: var(--risk-soft);
    color: var(--risk-ink);
  }
  .tick {
    margin-bottom: 1rem;
    --icon-size: 5rem;
    color: var(--go);
  }
  .code {
    width: 13rem;
    margin: 1rem 0;
  }
  .code svg {
    display: block;
    width: 100%;
    height: auto;
  }
`
