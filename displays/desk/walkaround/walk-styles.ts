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
  h1,
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
  button,
  a {
    font: inherit;
    color: inherit;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
  }
  button {
    border: 0;
    background: none;
  }
  button:focus-visible,
  a:focus-visible {
    outline: 3px solid var(--hand);
    outline-offset: 2px;
  }
  header {
    grid-column: 1 / -1;
    display: flex;
    align-items: center;
    padding-right: var(--s-4);
    min-width: 0;
  }
  header > * {
    flex: none;
    margin-right: var(--s-3);
  }
  .back {
    display: grid;
    place-items: center;
    width: var(--target);
    height: var(--target);
    margin: 0 0 0 -0.75rem;
    border-radius: 50%;
    font-size: var(--t-24);
  }
  .who {
    flex: 0 1 auto;
    min-width: 0;
    line-height: 1.3;
  }
  .who b,
  .who span {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .who b {
    font-size: var(--t-17);
  }
  .who span {
    color: var(--ink-2);
  }
  .covers {
    display: flex;
    align-items: center;
    color: var(--go-ink);
    font-weight: var(--w-strong);
  }
  .covers bb-icon {
    margin-right: var(--s-1);
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
    grid-gap: var(--s-1);
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
  .done {
    padding: var(--s-6) 0 var(--s-4);
    text-align: center;
  }
  .done > bb-icon {
    font-size: var(--t-76);
    color: var(--go);
  }
  .done h1 {
    margin: var(--s-3) 0 var(--s-5);
    font-size: var(--t-24);
  }
  .done div {
    display: grid;
    grid-gap: var(--s-2);
  }
  .button {
    display: flex;
    align-items: center;
    justify-content: center;
    min-height: 4rem;
    border-radius: var(--r-3);
    box-shadow: inset 0 0 0 1.5px var(--line-2);
    font-weight: var(--w-strong);
  }
  .button.go {
    color: var(--on-go);
    background: var(--go);
    box-shadow: none;
  }
  @media (max-width: 980px) {
    :host {
      display: flex;
      flex-direction: column;
      height: auto;
      min-height: 100vh;
      padding: 0 var(--s-3) 6.5rem;
    }
    header {
      flex-wrap: wrap;
      padding: var(--s-2) 0;
    }
    bb-walk-badge {
      margin-left: 0;
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
