import { css } from 'lit'

/** A sheet on a desk; printed, the sheet alone, without its own margins: those are the page's. */
export const documentStyles = css`
  :host {
    display: block;
    min-height: 100vh;
    background: var(--floor);
    color: var(--ink);
    font-size: var(--t-15);
  }
  * {
    box-sizing: border-box;
  }
  header {
    position: sticky;
    top: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    padding: var(--s-2) var(--s-4);
    background: var(--surface);
    box-shadow: var(--e-1);
  }
  header > * {
    margin: 0 var(--s-4) 0 0;
  }
  h1 {
    font-size: var(--t-15);
    font-weight: var(--w-text);
    white-space: nowrap;
  }
  h1 b {
    font-size: var(--t-20);
  }
  nav {
    flex: 1;
    display: flex;
    flex-wrap: wrap;
  }
  a {
    display: inline-flex;
    align-items: center;
    min-height: 2.75rem;
    padding: 0 var(--s-3);
    border-radius: var(--r-2);
    color: inherit;
    text-decoration: none;
    white-space: nowrap;
  }
  nav .missing {
    color: var(--ink-3);
  }
  nav [aria-current] {
    background: var(--hand-soft);
    color: var(--hand-ink);
    font-weight: var(--w-strong);
  }
  .button,
  button {
    min-height: 2.75rem;
    padding: 0 var(--s-4);
    border: 2px solid var(--line-2);
    border-radius: var(--r-2);
    background: var(--surface);
    color: inherit;
    font: inherit;
    font-weight: var(--w-strong);
    cursor: pointer;
  }
  button {
    margin: 0;
    border-color: var(--hand);
    background: var(--hand);
    color: var(--on-hand);
  }
  button:disabled {
    border-color: var(--line-2);
    background: var(--surface-2);
    color: var(--ink-3);
    cursor: default;
  }
  a:focus-visible,
  button:focus-visible {
    outline: 3px solid var(--hand);
    outline-offset: 2px;
  }
  main {
    padding: var(--s-5) var(--s-3) var(--s-7);
    overflow-x: auto;
  }
  .cut {
    width: 210mm;
    margin: 0 auto var(--s-3);
    padding: var(--s-2) var(--s-4);
    border-radius: var(--r-2);
    background: var(--risk-soft);
    color: var(--risk-ink);
    font-weight: var(--w-strong);
  }
  .sheet {
    width: 210mm;
    min-height: 297mm;
    margin: 0 auto;
    padding: 12mm 14mm 14mm;
    background: #fff;
    box-shadow: var(--e-2);
  }
  .none {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    padding: 0 32mm;
    color: #12202a;
    text-align: center;
  }
  .none h2 {
    margin: var(--s-5) 0 var(--s-2);
    font-size: var(--t-28);
  }
  .none p {
    margin: 0;
    color: #3d4d59;
    font-size: var(--t-17);
  }
  @media print {
    :host {
      min-height: 0;
      background: none;
    }
    header,
    .cut {
      display: none;
    }
    main {
      padding: 0;
      overflow: visible;
    }
    .sheet {
      width: auto;
      min-height: 0;
      margin: 0;
      padding: 0;
      box-shadow: none;
    }
  }
`
