import { css } from 'lit'

export const bayFloorStyles = css`
  :host {
    position: relative;
    display: flex;
    flex-direction: column;
    min-height: 0;
    min-width: 0;
    padding: var(--s-2) var(--s-2) 0;
    border: 0.25rem solid var(--paint);
    border-bottom: 0;
    border-radius: var(--r-3) var(--r-3) 0 0;
    background: var(--floor);
  }
  /* Low bays make room for what would come of the held card. */
  @media (max-height: 900px) {
    :host([can]) bb-gate.taken {
      display: none;
    }
    :host([can]) bb-bay-car {
      --b-meta: none;
    }
    :host([can]) {
      --b-next: 2.25rem;
      --b-plate-3: 1.25rem;
    }
  }
  :host([can]) {
    border-color: var(--go);
    background: var(--go-soft);
  }
  :host([chosen]) {
    box-shadow: 0 0 0 3px var(--hand);
  }
  :host > * {
    margin-bottom: var(--b-gap);
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    text-align: inherit;
    cursor: pointer;
  }
  button:focus-visible {
    outline: 3px solid var(--hand);
    outline-offset: 2px;
    border-radius: var(--r-1);
  }
  p {
    margin: 0;
  }
  b {
    font-weight: var(--w-strong);
  }
  .head {
    flex: none;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: var(--s-2);
    align-items: center;
    min-height: var(--b-head);
    padding: 0 0.25rem;
  }
  .no {
    font-size: var(--b-no);
    line-height: 0.86;
    letter-spacing: -0.03em;
  }
  .facts {
    min-width: 0;
  }
  .l1,
  .l2 {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    line-height: 1.4;
    --icon-size: 1.1em;
  }
  .l1 {
    font-size: var(--b-3);
  }
  .l2 {
    font-size: var(--b-2);
    color: var(--ink-2);
  }
  .equipment {
    margin-left: 0.4rem;
    font-size: var(--b-1);
    color: var(--ink-2);
  }
  .paper {
    display: inline-block;
    margin-left: 0.4rem;
    padding: 0 0.3rem;
    border: 1.5px solid currentColor;
    border-radius: var(--r-1);
    font-size: var(--b-1);
    line-height: 1.3;
  }
  .nobody {
    border-bottom: 2px dashed currentColor;
  }
  bb-bay-car {
    flex: none;
  }
  :host([called]) bb-bay-car {
    outline: 3px solid var(--hand);
  }
  .call {
    flex: none;
    align-self: flex-end;
    max-width: calc(100% - 4.25rem);
    min-height: 2.25rem;
    /* Over the end of the head, so that the car keeps its place. */
    position: relative;
    z-index: 1;
    margin: -1.4rem 0.5rem 0 auto;
    padding: 0.2rem 0.6rem;
    border-radius: var(--r-2) var(--r-2) 0 0;
    background: var(--call);
    color: var(--on-call);
    font-size: var(--b-1);
    font-weight: var(--w-strong);
    line-height: 1.2;
    white-space: nowrap;
    animation: call var(--m-call) steps(2, jump-none) infinite alternate;
  }
  .call span {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  /* What a finger hits is larger than what is drawn. */
  .call::after {
    content: '';
    position: absolute;
    top: -0.75rem;
    right: -0.25rem;
    bottom: -0.5rem;
    left: -0.25rem;
  }
  @keyframes call {
    from {
      box-shadow: 0 0 0 0 var(--hand-veil);
    }
    to {
      box-shadow: 0 0 0 0.3rem var(--hand-veil);
    }
  }
  .next {
    position: relative;
    flex: none;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s-2);
  }
  .n2 {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  }
  .more {
    grid-column: 1 / -1;
    font-size: var(--b-1);
    color: var(--ink-2);
    text-align: center;
  }
  .free {
    flex: 1;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    min-height: 5rem;
    border: 2px dashed var(--line-2);
    border-bottom: 0;
    border-radius: var(--r-3) var(--r-3) 0 0;
    margin-bottom: 0;
    color: var(--ink-2);
    font-size: var(--b-4);
  }
  .free button {
    min-height: var(--target);
    margin-top: var(--s-2);
    padding: 0 var(--s-4);
    border-radius: var(--r-3);
    background: var(--surface);
    box-shadow: inset 0 0 0 2px var(--go);
    color: var(--go-ink);
    font-size: var(--b-3);
    font-weight: var(--w-strong);
  }
  /* The barrier lies across the bay's open side. */
  bb-gate {
    position: absolute;
    z-index: 2;
    left: -0.25rem;
    right: -0.25rem;
    bottom: 0;
    margin: 0;
  }
  bb-gate.taken {
    position: static;
    margin: 0 0 var(--b-gap);
    --b-gate: 2rem;
  }
  bb-landing {
    margin-bottom: 0;
  }
  :host([out]) .out {
    flex: 1;
    display: flex;
    flex-direction: column;
    margin: 0 calc(var(--s-2) * -1);
    background: var(--hatch);
  }
  .out bb-gate {
    position: static;
    margin: auto 0;
  }
  :host([cannot]) bb-bay-car,
  :host([cannot]) bb-next-car {
    background: var(--surface-2);
    box-shadow: inset 0 0 0 1px var(--line);
    filter: saturate(0.6);
  }
`
