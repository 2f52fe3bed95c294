import { css } from 'lit'

/** The board's own sizes, --b-*: two steps, laid out for 1920×1080 and for 1366×768, not zoomed. */
export const boardStyles = css`
  :host {
    --b-0: var(--t-13);
    --b-1: var(--t-14);
    --b-2: var(--t-15);
    --b-3: var(--t-17);
    --b-4: var(--t-20);
    --b-5: var(--t-24);
    --b-no: 3.75rem;
    --b-clock: 2.375rem;
    --b-pad: 0.75rem;
    --b-lead: 0.375rem;
    --b-gap: 0.5rem;
    --b-between: 1rem;
    --b-between-bays: 0.75rem;
    --b-left: 18.25rem;
    --b-right: 21.5rem;
    --b-stub: 3.5rem;
    --b-age: 4.5rem;
    --b-head: 3.25rem;
    --b-next: 4rem;
    --b-gate: 2.5rem;
    --b-key: 4rem;
    --b-plate-1: 3.375rem;
    --b-plate-2: 2.25rem;
    --b-plate-3: 2.125rem;
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    height: 100vh;
    color: var(--ink);
    background: var(--ground);
    -webkit-user-select: none;
    user-select: none;
    overflow: hidden;
  }
  @media (max-width: 1600px), (max-height: 900px) {
    :host {
      --b-1: var(--t-13);
      --b-2: var(--t-14);
      --b-3: var(--t-15);
      --b-4: var(--t-17);
      --b-5: var(--t-20);
      --b-no: 2.5rem;
      --b-clock: 1.5rem;
      --b-pad: 0.5rem;
      --b-lead: 0.15rem;
      --b-gap: 0.375rem;
      --b-between: 0.5rem;
      --b-between-bays: 0.5rem;
      --b-left: 13.5rem;
      --b-right: 15rem;
      --b-stub: 3rem;
      --b-age: 3.25rem;
      --b-head: 2.5rem;
      --b-next: 3.5rem;
      --b-gate: 1.875rem;
      --b-key: 3.5rem;
      --b-plate-1: 2rem;
      --b-plate-2: 1.75rem;
      --b-plate-3: 1.625rem;
    }
  }
  bb-board-head {
    padding: var(--b-pad) var(--b-between) var(--b-gap);
  }
  main {
    display: grid;
    grid-template-columns: var(--b-left) minmax(0, 1fr) var(--b-right);
    column-gap: calc(var(--b-between) - 6px);
    min-height: 0;
    padding: 0 var(--b-between) var(--b-gap);
    transition:
      opacity var(--m-slow),
      filter var(--m-slow);
  }
  /* A picture that stands still does not look live. */
  main.still {
    opacity: 0.62;
    filter: grayscale(0.6);
  }
  .list {
    min-height: 0;
    margin: 0 -0.5rem;
    padding: 0 0.5rem;
    overflow: hidden auto;
    scrollbar-width: thin;
  }
  .grip {
    position: fixed;
    z-index: 20;
    left: 0;
    top: 0;
    width: var(--b-left);
    pointer-events: none;
    will-change: transform;
  }
  /* By keys it sits small in the corner of the chosen place, so that what would come of it can be read. */
  .grip.keys {
    transition: transform var(--m-move) var(--ease);
  }
  .grip.keys bb-slip {
    transform: scale(0.62) rotate(-2.2deg);
    transform-origin: 100% 0;
  }
  .aloud {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
    white-space: nowrap;
  }
  bb-screen-state {
    grid-row: 1 / -1;
  }
`
