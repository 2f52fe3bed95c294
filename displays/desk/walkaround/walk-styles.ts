import { css } from 'lit'

/** The walk on a tablet: the car and what is read on the left, where one stands on the right. */
export const walkStyles = css`
  :host {
    display: grid;
    grid-template: 4.25rem minmax(0, 1fr) / minmax(0, 1fr) 23.25rem;
    height: 100vh;
    padding-left: var(--s-4);
    font-size: var(--t-15);
  }
  h2,
  p {
    margin: 0;
  }
  h2 {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    font-size: var(--t-17);
  }
  h2 span {
    font-size: var(--t-14);
    font-weight: var(--w-text);
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
  button:focus-visible {
    outline: 3px solid var(--hand);
    outline-offset: 2px;
  }
  bb-walk-head {
    grid-column: 1 / -1;
  }
  bb-walk-badge {
    margin-left: auto;
  }
  slot {
    margin: 0;
  }
  main {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    grid-gap: var(--s-3);
    min-width: 0;
    min-height: 0;
    padding: 0 var(--s-4) var(--s-4) 0;
  }
  .floor {
    min-height: 0;
    padding: var(--s-1) 0;
    border-radius: 1.125rem;
    background: var(--floor);
  }
  bb-walk-map {
    height: 100%;
  }
  aside {
    display: flex;
    flex-direction: column;
    min-height: 0;
    padding: var(--s-4) 1.25rem 0;
    border-radius: 1.125rem 0 0 0;
    background: var(--surface);
    box-shadow: var(--e-2);
    overflow-y: auto;
  }
  .kinds {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    grid-gap: 3px;
    margin: var(--s-2) 0 var(--s-3);
  }
  .kinds button {
    display: flex;
    flex-direction: column;
    align-items: center;
    min-height: 4.75rem;
    padding: var(--s-2) 0 0;
    border-radius: var(--r-2);
    box-shadow: inset 0 0 0 1.5px var(--line-2);
    font-size: var(--t-13);
    font-weight: var(--w-strong);
    letter-spacing: -0.03em;
  }
  .kinds [aria-pressed='true'] {
    color: var(--on-hand);
    background: var(--hand);
    box-shadow: none;
  }
  .kinds bb-mark-sign {
    --sign: 2.25rem;
  }
  bb-walk-ways {
    position: sticky;
    bottom: 0;
    margin: auto -1.25rem 0;
  }
  .refused {
    display: flex;
    align-items: center;
    margin-bottom: var(--s-3);
    padding: var(--s-3);
    border-radius: var(--r-2);
    background: var(--late-soft);
    color: var(--late-ink);
  }
  .refused p {
    flex: 1;
    font-weight: var(--w-strong);
  }
  .refused button {
    min-height: 2.75rem;
    padding: 0 var(--s-3);
    border-radius: var(--r-2);
    box-shadow: inset 0 0 0 1.5px currentColor;
    white-space: nowrap;
  }
  @media (max-width: 980px) {
    :host {
      display: flex;
      flex-direction: column;
      height: auto;
      min-height: 100vh;
      padding: 0 var(--s-3) 6.5rem;
    }
    main {
      display: contents;
    }
    aside {
      order: 1;
      flex: none;
      margin-top: var(--s-3);
      border-radius: 1.125rem;
      overflow: visible;
    }
    bb-walk-readings {
      order: 2;
      margin-top: var(--s-3);
    }
    bb-walk-ways {
      position: fixed;
      left: 0;
      right: 0;
      z-index: 1;
      margin: 0;
      box-shadow: var(--e-2);
    }
  }
`
