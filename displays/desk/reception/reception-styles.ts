import { css } from 'lit'

/** The desk: queue on the left, the order as the claim ticket it will be, its stub on the right, the keys below. */
export const receptionStyles = css`
  :host {
    --desk-queue: 17.75rem;
    --desk-stub: 18.25rem;
    --desk-gap: 1rem;
    display: grid;
    grid-template-rows: 3.5rem minmax(0, 1fr) 2.5rem;
    height: 100vh;
    padding: 0 1rem;
    box-sizing: border-box;
    color: var(--ink);
    background: var(--ground);
    font-size: var(--t-14);
    line-height: var(--lead);
    font-variant-numeric: tabular-nums;
    overflow: hidden;
  }
  @media (max-width: 1400px), (max-height: 860px) {
    :host {
      --desk-queue: 15.5rem;
      --desk-stub: 16.25rem;
      --desk-gap: 0.75rem;
      grid-template-rows: 3.25rem minmax(0, 1fr) 2.25rem;
      padding: 0 0.75rem;
    }
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  header.top {
    display: grid;
    grid-template-columns: var(--desk-queue) minmax(16rem, 32.5rem) 1fr auto;
    grid-column-gap: var(--desk-gap);
    align-items: center;
  }
  h1 {
    margin: 0;
    font-size: var(--t-20);
    line-height: 1;
  }
  h1 a {
    color: inherit;
    text-decoration: none;
  }
  .scan {
    display: flex;
    align-items: center;
    margin: 0;
    color: var(--ink-2);
    white-space: nowrap;
    overflow: hidden;
  }
  .scan bb-icon {
    margin-right: 0.375rem;
  }
  .live {
    display: flex;
    align-items: center;
  }
  .live {
    --target: 2.5rem;
  }
  .live bb-live {
    margin-right: 0.75rem;
  }
  .cols {
    display: grid;
    grid-template-columns: var(--desk-queue) minmax(0, 1fr);
    grid-column-gap: var(--desk-gap);
    min-height: 0;
    transition:
      opacity var(--m-slow),
      filter var(--m-slow);
  }
  /* A picture that stands still does not look live. */
  .cols.still {
    opacity: 0.62;
    filter: grayscale(0.6);
  }
  .left {
    min-height: 0;
    margin: 0 -0.375rem;
    padding: 0 0.375rem;
    overflow: hidden auto;
    scrollbar-width: thin;
  }
  .left > * + * {
    display: block;
    margin-top: 0.75rem;
  }
  main {
    display: grid;
    grid-template-columns: minmax(0, 1fr) var(--desk-stub);
    min-height: 0;
    filter: drop-shadow(0 1px 2px rgba(18, 42, 54, 0.12)) drop-shadow(0 10px 20px rgba(18, 42, 54, 0.1));
  }
  /* Notches where the stub will be torn off. */
  .sheet {
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
    border-radius: 1rem 0 0 1rem;
    background:
      radial-gradient(circle at 100% 0, transparent 9px, var(--surface) 9.5px) top / 100% 51% no-repeat,
      radial-gradient(circle at 100% 100%, transparent 9px, var(--surface) 9.5px) bottom / 100% 50% no-repeat;
  }
  .sheet bb-agreement {
    flex: 1;
    min-height: 0;
    overflow: auto;
    scrollbar-width: thin;
  }
  .sheet bb-walkaround-summary {
    padding: 0.75rem 1.125rem;
  }
  .stub {
    position: relative;
    min-height: 0;
    border-radius: 0 1rem 1rem 0;
    background:
      radial-gradient(circle at 0 0, transparent 9px, var(--surface) 9.5px) top / 100% 51% no-repeat,
      radial-gradient(circle at 0 100%, transparent 9px, var(--surface) 9.5px) bottom / 100% 50% no-repeat;
    overflow: hidden auto;
    scrollbar-width: thin;
  }
  .stub::before {
    content: '';
    position: absolute;
    left: -1px;
    top: 1rem;
    bottom: 1rem;
    border-left: 2px dashed var(--line-2);
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
    margin: 0 0 0.5rem;
    color: var(--ink);
    font-size: var(--t-28);
  }
  .choose p {
    max-width: 34rem;
    margin: 0 0 1.5rem;
    font-size: var(--t-15);
  }
  .choose button {
    min-height: var(--target);
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
  button:focus-visible {
    outline: 3px solid var(--hand);
    outline-offset: 2px;
  }
  bb-screen-state {
    grid-row: 1 / -1;
  }
`
