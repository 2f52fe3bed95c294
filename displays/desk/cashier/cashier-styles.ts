import { css } from 'lit'

/** The desk: cars, the paper, its stub, the keys below. On paper only the paper. */
export const cashierStyles = css`
  :host {
    --desk-list: 17rem;
    --desk-stub: 20rem;
    --desk-gap: 1rem;
    display: grid;
    grid-template-rows: 3.5rem minmax(0, 1fr) 2.5rem;
    height: 100vh;
    padding: 0 1rem;
    overflow: hidden;
    color: var(--ink);
    background: var(--ground);
    font-size: var(--t-14);
    line-height: var(--lead);
    font-variant-numeric: tabular-nums;
  }
  :host,
  *,
  *::before {
    box-sizing: border-box;
  }
  header.top {
    display: grid;
    grid-template-columns: var(--desk-list) minmax(14rem, 28rem) minmax(0, 1fr) auto;
    grid-column-gap: var(--desk-gap);
    align-items: center;
  }
  header bb-live {
    justify-self: end;
  }
  h1,
  h2,
  p {
    margin: 0;
  }
  h1 {
    font-size: var(--t-20);
    line-height: 1;
  }
  h1 a {
    color: inherit;
    text-decoration: none;
  }
  form {
    display: flex;
    align-items: center;
    height: 2.5rem;
    padding: 0 0.625rem;
    border-radius: var(--r-2);
    background: var(--surface);
    box-shadow: inset 0 0 0 1.5px var(--line-2);
  }
  form:focus-within {
    box-shadow: inset 0 0 0 2.5px var(--hand);
  }
  input {
    flex: 1;
    min-width: 0;
    height: 100%;
    padding: 0 0.5rem;
    border: 0;
    background: none;
    font: inherit;
    color: inherit;
    outline: none;
  }
  input::placeholder {
    color: var(--ink-2);
  }
  .cols {
    display: grid;
    grid-template-columns: var(--desk-list) minmax(0, 1fr);
    grid-column-gap: var(--desk-gap);
    min-height: 0;
  }
  /* A picture that stands still does not look live. */
  .cols.still {
    opacity: 0.62;
    filter: grayscale(0.6);
  }
  nav {
    min-height: 0;
    margin: 0 -0.375rem;
    padding: 0 0.375rem;
    overflow: hidden auto;
    scrollbar-width: thin;
  }
  main {
    display: grid;
    grid-template-columns: minmax(0, 1fr) var(--desk-stub);
    min-height: 0;
    filter: drop-shadow(0 1px 2px rgba(18, 42, 54, 0.12)) drop-shadow(0 10px 20px rgba(18, 42, 54, 0.1));
  }
  .choose {
    grid-column: 1 / -1;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    padding: var(--s-6);
    border: 2px dashed var(--line-2);
    border-radius: 1rem;
    text-align: center;
    color: var(--ink-2);
  }
  .choose h2 {
    margin-bottom: 0.5rem;
    font-size: var(--t-28);
    color: var(--ink);
  }
  .choose button {
    min-height: var(--target);
    margin-top: 1.5rem;
    padding: 0 var(--s-5);
    border: 0;
    border-radius: var(--r-3);
    background: var(--go);
    color: var(--on-go);
    font: inherit;
    font-size: var(--t-17);
    font-weight: var(--w-strong);
    cursor: pointer;
  }
  footer {
    display: flex;
    align-items: center;
    overflow: hidden;
    white-space: nowrap;
    color: var(--ink-2);
    font-size: var(--t-13);
  }
  footer span {
    margin-right: 1.125rem;
  }
  kbd {
    display: inline-block;
    min-width: 1.5em;
    margin-right: 0.375rem;
    padding: 0 0.25em;
    border: 1px solid var(--line-2);
    border-radius: var(--r-1);
    background: var(--surface);
    font: inherit;
    text-align: center;
    color: var(--ink-2);
  }
  .told {
    position: fixed;
    left: 50%;
    bottom: 3.25rem;
    display: flex;
    align-items: center;
    max-width: 52rem;
    padding: var(--s-3) var(--s-3) var(--s-3) var(--s-5);
    transform: translateX(-50%);
    border-radius: var(--r-3);
    background: var(--late);
    box-shadow: var(--e-3);
    color: var(--on-late);
    font-size: var(--t-15);
    font-weight: var(--w-strong);
  }
  .told button {
    flex: none;
    min-height: 2.25rem;
    margin-left: 1rem;
    padding: 0 0.875rem;
    border: 0;
    border-radius: var(--r-2);
    background: var(--surface);
    color: var(--late-ink);
    font: inherit;
    cursor: pointer;
  }
  button:focus-visible,
  a:focus-visible {
    outline: 3px solid var(--hand);
    outline-offset: 2px;
  }
  bb-screen-state {
    grid-row: 1 / -1;
  }
  @media (max-width: 1400px), (max-height: 860px) {
    :host {
      --desk-list: 15rem;
      --desk-stub: 18.5rem;
      --desk-gap: 0.75rem;
      grid-template-rows: 3.25rem minmax(0, 1fr) 2.25rem;
      padding: 0 0.75rem;
    }
  }
  @media print {
    :host {
      display: block;
      height: auto;
      padding: 0;
      overflow: visible;
      background: none;
    }
    header.top,
    nav,
    footer,
    .told {
      display: none;
    }
    .cols,
    main {
      display: block;
      filter: none;
    }
  }
`
