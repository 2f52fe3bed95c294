import { css } from 'lit'

export const phoneStyles = css`
  :host,
  * {
    box-sizing: border-box;
  }
  :host {
    display: flex;
    flex-direction: column;
    min-height: 100vh;
    padding: 0.5rem 0.875rem 0.875rem;
    font-size: var(--t-17);
    line-height: var(--lead);
    /* Beside the bay's number, however large somebody sets the type. */
    --plate-size: min(var(--plate-m), calc((100vw - 12rem) / 3.2));
  }
  p,
  h1 {
    margin: 0;
  }
  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    flex-wrap: wrap;
    padding-bottom: var(--s-2);
    font-size: var(--t-15);
  }
  bb-person-chooser {
    margin-left: auto;
  }
  main {
    flex: 1 0 auto;
    display: flex;
    flex-direction: column;
    margin-bottom: var(--s-3);
    border-radius: var(--r-4);
    background: var(--surface);
    box-shadow: var(--e-2);
    overflow: hidden;
  }
  slot:not([name]) {
    display: block;
    flex: none;
    position: sticky;
    bottom: 0.875rem;
    height: var(--keys-height, 13rem);
    box-shadow: 0 0 0 0.875rem var(--ground);
    background: var(--ground);
  }
  :host([dimmed]) main {
    opacity: 0.55;
  }
  .top {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: var(--s-3) var(--s-4);
    color: var(--on-pass);
    background: var(--pass);
  }
  .top > span {
    display: flex;
    align-items: baseline;
    color: var(--on-pass-2);
    white-space: nowrap;
  }
  .top > span b {
    margin-left: var(--s-2);
    font-size: var(--t-76);
    line-height: 1;
    color: var(--on-pass);
  }
  .top > div {
    min-width: 0;
  }
  .top p {
    display: flex;
    justify-content: space-between;
    margin-top: var(--s-1);
  }
  .top p span {
    margin-left: var(--s-3);
    color: var(--on-pass-2);
  }
  .promise {
    display: flex;
    align-items: center;
    justify-content: space-between;
    flex-wrap: wrap;
    padding: var(--s-2) var(--s-4);
    border-bottom: 2px dashed var(--line);
  }
  .promise > b {
    font-size: var(--t-20);
  }
  .promise i {
    display: flex;
    align-items: center;
    padding: 0.25rem 0.5rem;
    font-size: var(--t-15);
    border-radius: var(--r-2);
    font-style: normal;
    font-weight: var(--w-strong);
  }
  .promise i bb-icon {
    margin-right: 0.3em;
  }
  .promise em {
    font-style: normal;
    color: var(--ink-2);
  }
  .at-risk {
    color: var(--on-risk);
    background: var(--risk);
  }
  .late {
    color: var(--on-late);
    background: var(--late);
  }
  .call {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    padding: var(--s-2) var(--s-4);
    color: var(--on-call);
    background: var(--call);
    animation: call var(--m-call) steps(1) infinite;
  }
  .call b {
    margin: 0 var(--s-3) 0 var(--s-2);
  }
  @keyframes call {
    60% {
      color: var(--call-ink);
      background: var(--call-soft);
    }
  }
  section {
    flex: 1;
    display: flex;
    flex-direction: column;
    padding: var(--s-3) var(--s-4);
  }
  .says {
    color: var(--ink-2);
  }
  h1 {
    font-size: var(--t-28);
    line-height: 1.25;
    margin-bottom: var(--s-2);
  }
  .fact {
    display: flex;
    align-items: center;
    padding: var(--s-2) 0;
    border-top: 1px solid var(--line);
  }
  .fact bb-icon {
    flex: none;
    margin-right: var(--s-3);
    color: var(--ink-2);
  }
  .fact span {
    margin-left: auto;
    padding-left: var(--s-2);
    color: var(--ink-2);
    white-space: nowrap;
  }
  .held {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    margin: var(--s-1) calc(-1 * var(--s-4)) var(--s-3);
    padding: var(--s-2) var(--s-4);
    background: var(--hatch);
  }
  .held b,
  .held span {
    padding: 0 var(--s-2);
    background: var(--surface);
  }
  .held b {
    margin: 0 var(--s-2) 0 var(--s-2);
  }
  .held span {
    margin-left: auto;
  }
  bb-bay-clock {
    margin-top: auto;
  }
  .other {
    display: flex;
    align-items: center;
    flex: none;
    min-height: var(--target);
    padding: 0;
    border: 0;
    border-top: 1px solid var(--line);
    font: inherit;
    text-align: left;
    color: var(--ink-2);
    background: none;
  }
  .other span {
    flex: 1;
    margin: 0 var(--s-3);
  }
  .other b {
    white-space: nowrap;
  }
  .other:focus-visible {
    outline: 3px solid var(--hand);
  }
  .rework {
    display: flex;
    align-items: center;
    margin-bottom: var(--s-2);
    padding: var(--s-2) var(--s-3);
    border-radius: var(--r-2);
    color: var(--late-ink);
    background: var(--late-soft);
  }
  .rework bb-icon {
    margin-right: var(--s-3);
  }
  .spot {
    display: flex;
    align-items: center;
    margin: var(--s-3) 0 var(--s-5);
    font-size: var(--t-44);
    font-weight: var(--w-strong);
    line-height: 1.2;
    color: var(--free-ink);
  }
  /* A short phone: the work and its clock are seen above the keys. */
  @media (max-height: 720px) {
    :host {
      padding-top: 0.25rem;
      --plate-size: 2rem;
    }
    header {
      padding-bottom: 0;
    }
    .top {
      padding: var(--s-2) var(--s-4);
    }
    .top > span b {
      font-size: var(--t-52);
    }
    .promise {
      padding-top: 0;
      padding-bottom: 0;
    }
    section {
      padding-top: var(--s-1);
    }
    h1 {
      margin: 0;
      font-size: var(--t-24);
    }
  }
  .unseen {
    animation: unseen var(--m-call) steps(1) infinite;
    box-shadow: 0 0 0 3px var(--call);
  }
  @keyframes unseen {
    60% {
      box-shadow: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .call,
    .unseen {
      animation: none;
    }
  }
`
