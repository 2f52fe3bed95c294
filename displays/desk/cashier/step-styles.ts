import { css } from 'lit'

/** What stands inside an open step. */
export const stepStyles = css`
  form {
    display: grid;
    grid-template-columns: 1fr 1fr;
    grid-gap: 0.5rem;
    margin: 0;
    padding: 0;
  }
  form > *,
  form > label {
    margin: 0;
  }
  .wide,
  p,
  ul,
  button.do {
    grid-column: 1 / -1;
  }
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  p + form,
  ul + form,
  form + form,
  p + p,
  ul + p,
  form + p {
    margin-top: 0.5rem;
  }
  ul {
    list-style: none;
    font-size: var(--t-13);
  }
  li {
    padding: 0.1875rem 0;
  }
  .quiet {
    font-size: var(--t-13);
    color: var(--ink-2);
  }
  .big {
    font-size: var(--t-24);
    font-weight: var(--w-strong);
  }
  .locked {
    display: flex;
    font-size: var(--t-13);
    font-weight: var(--w-strong);
    color: var(--risk-ink);
  }
  .locked bb-icon {
    flex: none;
    margin: 0.125rem 0.375rem 0 0;
  }
  button.do {
    width: 100%;
    min-height: 3rem;
    font-size: var(--t-17);
  }
  fieldset {
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    grid-gap: 0.375rem;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0 0 0.25rem;
    font-size: var(--t-13);
    color: var(--ink-2);
  }
  .choice {
    position: relative;
    display: flex;
    align-items: center;
    justify-content: center;
    min-height: 2.25rem;
    padding: 0 0.25rem;
    border-radius: var(--r-2);
    box-shadow: inset 0 0 0 1.5px var(--line-2);
    font-size: var(--t-13);
    text-align: center;
    line-height: 1.15;
    cursor: pointer;
  }
  .choice input {
    position: absolute;
    opacity: 0;
    width: 100%;
    height: 100%;
    min-height: 0;
    margin: 0;
    cursor: pointer;
  }
  .choice.on {
    background: var(--hand-soft);
    box-shadow: inset 0 0 0 2px var(--hand);
    color: var(--hand-ink);
    font-weight: var(--w-strong);
  }
  .choice:focus-within {
    outline: 2.5px solid var(--hand);
    outline-offset: 1px;
  }
  fieldset.two {
    grid-template-columns: 1fr 1fr;
  }
  fieldset.ticks {
    grid-template-columns: 1fr;
    grid-gap: 0;
  }
  .tick {
    display: flex;
    align-items: center;
    min-height: 2.125rem;
    cursor: pointer;
  }
  .tick input {
    flex: none;
    width: 1.25rem;
    height: 1.25rem;
    min-height: 0;
    margin: 0 0.625rem 0 0;
    accent-color: var(--go);
  }
  @media print {
    :host {
      display: none;
    }
  }
`
