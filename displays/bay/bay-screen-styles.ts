import { css } from 'lit'

export const screenStyles = css`
  :host,
  * {
    box-sizing: border-box;
  }
  :host {
    display: flex;
    flex-direction: column;
    width: 100%;
    height: 100%;
    padding: var(--safe);
    overflow: hidden;
  }
  bb-bay-strip,
  .say,
  .instrument,
  .foot {
    margin-top: var(--s-4);
  }
  bb-bay-head,
  bb-bay-strip,
  .say {
    flex: none;
  }
  bb-bay-idle {
    flex: 1;
    min-height: 0;
    margin-top: var(--s-4);
  }
  .say {
    display: flex;
    height: 7.5rem;
    border-radius: var(--r-0);
    background: var(--surface);
  }
  :host([dimmed]) > *:not(bb-bay-head) {
    opacity: 0.5;
  }
  .say em {
    flex: none;
    display: flex;
    align-items: center;
    justify-content: center;
    width: 12rem;
    border-radius: var(--r-0) 0 0 var(--r-0);
    font-size: var(--t-36);
    font-style: normal;
    font-weight: var(--w-strong);
    line-height: 1.2;
    text-align: center;
    white-space: pre-line;
    background: var(--pass);
  }
  .say bb-fit {
    flex: 1;
    margin: 0 var(--s-5);
    font-weight: var(--w-strong);
  }
  .say .none {
    color: var(--ink-3);
    font-weight: var(--w-text);
  }
  .instrument {
    flex: 0 1 17.5rem;
    display: grid;
    grid-template-columns: 38.5rem minmax(0, 1fr);
    grid-template-rows: minmax(0, 1fr);
    grid-column-gap: var(--s-2);
    min-height: 13.5rem;
    border-radius: var(--r-0);
  }
  bb-bay-strip ~ .instrument {
    flex-basis: 14rem;
    --countdown-size: var(--t-150);
  }
  .foot {
    flex: 1;
    display: grid;
    grid-template-columns: minmax(0, 1fr) 29.5rem 15.75rem;
    grid-template-rows: minmax(0, 1fr);
    grid-column-gap: var(--s-4);
    min-height: 0;
  }
  :host([touch]) .foot {
    grid-template-columns: minmax(0, 1fr) 27rem 30rem;
  }
  .operations {
    position: relative;
    display: grid;
    grid-auto-rows: minmax(0, 1fr);
    grid-row-gap: var(--s-2);
  }
  .turning {
    padding-bottom: 2.375rem;
  }
  .count {
    position: absolute;
    right: 0;
    bottom: 0;
    padding: 0 var(--s-3);
    border-radius: var(--r-0);
    color: var(--on-ink);
    background: var(--ink-2);
    font-style: normal;
    line-height: 1.2;
  }
  .side {
    display: grid;
    grid-auto-rows: minmax(0, 1fr) auto;
    grid-row-gap: var(--s-2);
    min-width: 0;
  }
  .card {
    min-width: 0;
    padding: var(--s-3) var(--s-4);
    border-radius: var(--r-0);
    background: var(--surface);
  }
  .note {
    display: flex;
    flex-direction: column;
    justify-content: center;
    min-height: 0;
  }
  .note em {
    flex: none;
    font-style: normal;
    color: var(--ink-2);
    line-height: 1.2;
  }
  .note bb-fit {
    flex: 1;
    margin-top: var(--s-1);
    font-weight: var(--w-strong);
  }
  .acts {
    display: flex;
    align-items: center;
    justify-content: center;
  }
  :host([touch]) .acts {
    padding: 0;
    background: none;
  }
  .chosen {
    box-shadow: 0 0 0 var(--l-3) var(--hand);
  }
  .unseen {
    animation: unseen var(--m-call) steps(1) infinite;
    box-shadow: 0 0 0 var(--l-4) var(--call);
  }
  @keyframes unseen {
    60% {
      box-shadow: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .unseen {
      animation: none;
    }
  }
`
