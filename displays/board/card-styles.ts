import { css } from 'lit'

/** What all cards of the board draw the same way. Sizes come from bb-board's --b-*, which follow the screen. */
export const cardStyles = css`
  :host {
    display: block;
    position: relative;
    border-radius: var(--r-3);
    background: var(--surface);
    box-shadow: var(--e-1);
    min-height: var(--target);
    cursor: grab;
    -webkit-user-select: none;
    user-select: none;
    -webkit-touch-callout: none;
    touch-action: manipulation;
    outline: 0 solid var(--hand);
    transition: opacity var(--m-move);
  }
  :host(:focus-visible) {
    outline-width: 3px;
    outline-offset: 2px;
  }
  :host([mark='moved']) {
    outline-width: 3px;
  }
  :host([mark='pending']) {
    outline: 3px dashed var(--hand);
  }
  :host([pale]) {
    opacity: 0.28;
  }
  p,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  b {
    font-weight: var(--w-strong);
  }
  i {
    font-style: normal;
  }
  .row,
  .meta,
  .foot {
    display: flex;
    align-items: center;
    justify-content: space-between;
    white-space: nowrap;
  }
  .meta {
    display: var(--b-meta, flex);
  }
  .meta,
  .foot {
    font-size: var(--b-2);
    line-height: 1.35;
    color: var(--ink-2);
  }
  .meta > :first-child,
  .job {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .foot {
    margin-top: 0.2rem;
    min-height: 1.5em;
  }
  .ticket {
    font-size: var(--b-4);
    font-weight: var(--w-strong);
    letter-spacing: 0.01em;
    line-height: 1.15;
  }
  .job {
    margin-top: var(--b-lead);
    font-size: var(--b-3);
    font-weight: var(--w-strong);
    line-height: 1.3;
    white-space: nowrap;
  }
  .promise {
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .foot bb-risk {
    flex: none;
    margin-left: 0.3rem;
  }
  :host([tone='ok']) .promise {
    flex: none;
  }
  :host([tone='ok']) .foot bb-risk {
    flex: 0 1 auto;
    min-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  /* Where it is narrow the label says enough of a promise in danger. */
  @media (max-width: 1600px) {
    :host([tone='late']) .label,
    :host([tone='risk']) .label {
      display: none;
    }
  }
  .promise b {
    font-size: var(--b-3);
    color: var(--ink);
  }
  .tab {
    position: absolute;
    z-index: 1;
    right: 0.75rem;
    top: -0.65rem;
    max-width: calc(100% - 1.5rem);
    overflow: hidden;
    text-overflow: ellipsis;
    padding: 0.1rem 0.6rem;
    border-radius: var(--r-full);
    background: var(--hand);
    color: var(--on-hand);
    font-size: var(--b-1);
    font-weight: var(--w-strong);
    line-height: 1.2;
    white-space: nowrap;
  }
  .seat {
    --icon-size: 1.15em;
    font-size: var(--b-1);
    color: var(--ink-2);
    white-space: nowrap;
  }
  .seat bb-icon {
    color: var(--seat);
  }
`
