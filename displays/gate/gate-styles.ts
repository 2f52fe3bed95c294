import { css } from 'lit'

/** Everything that is pressed lies at the foot, under a thumb; on a tablet the log stands beside it. */
export const gateStyles = css`
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
  h3,
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
  .scan section > p,
  .asking section > p {
    margin-top: 0;
    color: var(--ink-2);
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
  bb-code-camera {
    width: min(100%, 26rem);
    margin-top: 1rem;
  }
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 7rem;
    grid-gap: 0.75rem;
    margin-top: 1rem;
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
