import { css } from 'lit'

export const timelineStyles = css`
  :host,
  * {
    box-sizing: border-box;
  }
  :host {
    --top: 5rem;
    --foot: 3.5rem;
    position: relative;
    display: block;
    min-height: 0;
    overflow: hidden;
    border-radius: var(--r-0);
    background: var(--surface);
    white-space: nowrap;
  }
  div,
  span,
  i,
  b {
    position: absolute;
    line-height: 1.1;
    font-style: normal;
  }
  .past {
    left: 0;
    top: 0;
    bottom: 0;
    background: var(--past);
  }
  .tick {
    bottom: 2.75rem;
    width: var(--l-2);
    height: 0.75rem;
    margin-left: calc(var(--l-2) / -2);
    background: var(--left-edge);
  }
  .major {
    height: 1.375rem;
  }
  .hour {
    bottom: 0.375rem;
    transform: translateX(-50%);
    font-size: var(--t-32);
    color: var(--ink-2);
  }
  .bar {
    top: var(--top);
    bottom: calc(var(--foot) + 1.25rem);
    display: flex;
    align-items: center;
    padding-left: var(--s-3);
    overflow: hidden;
    font-size: var(--t-52);
    font-weight: var(--w-strong);
  }
  .done {
    background: var(--done);
    color: var(--on-done);
    border-right: var(--l-1) solid var(--surface);
  }
  .forecast {
    background: var(--left);
    border: var(--l-3) solid var(--left-edge);
    border-left-width: var(--l-1);
  }
  .after {
    border: var(--l-3) dotted var(--left-edge);
    border-left: 0;
  }
  .held {
    background: var(--hatch);
    border: var(--l-2) solid var(--hold);
  }
  .late {
    justify-content: center;
    padding: 0;
    border: var(--l-4) solid var(--risk);
    background: var(--risk-fill);
  }
  .over {
    justify-content: center;
    padding: 0;
    color: var(--on-late);
    background: var(--late);
  }
  :host([risk='late']) .late {
    border-color: var(--late);
    background: var(--late-fill);
  }
  .now {
    top: 4.25rem;
    bottom: var(--foot);
    width: var(--l-4);
    margin-left: calc(var(--l-4) / -2);
    background: var(--ink);
  }
  .now-tag {
    top: 0.875rem;
    transform: translateX(-50%);
    padding: 0 var(--s-3);
    border-radius: var(--r-0);
    font-size: var(--t-36);
    line-height: 3.5rem;
    color: var(--on-ink);
    background: var(--ink);
  }
  .now-tag.leftward {
    transform: translateX(calc(-100% + var(--l-4) / 2));
  }
  .now-tag.rightward {
    transform: translateX(calc(var(--l-4) / -2));
  }
  .way {
    top: 2.5rem;
    height: var(--l-4);
    background: var(--done);
  }
  :host([risk='at-risk']) .way {
    background: var(--risk);
  }
  :host([risk='late']) .way {
    background: var(--late);
  }
  .flag {
    top: 1rem;
    bottom: var(--foot);
    width: 0.5rem;
    margin-left: -0.25rem;
    background: var(--ink);
    box-shadow: 0 0 0 var(--l-3) var(--surface);
  }
  .flag::after {
    content: '';
    position: absolute;
    left: 0.5rem;
    top: 0;
    border: solid transparent;
    border-width: 1.625rem 0 1.625rem 3.25rem;
    border-left-color: var(--ink);
  }
  .flag.before::after {
    left: auto;
    right: 0.5rem;
    border-width: 1.625rem 3.25rem 1.625rem 0;
    border-right-color: var(--ink);
  }
  .flag-tag {
    position: absolute;
    top: 0.875rem;
    height: 3.5rem;
    padding: 0 var(--s-3) 0 4.25rem;
    font-weight: var(--w-strong);
  }
  .flag-tag.before {
    padding: 0 4.25rem 0 var(--s-3);
    text-align: right;
  }
  .finish {
    top: var(--top);
    bottom: calc(var(--foot) + 1.25rem);
    display: flex;
    flex-direction: column;
    justify-content: center;
    padding: 0 var(--s-3) 0 var(--s-4);
  }
  .finish bb-fit {
    flex: 0 1 2.5rem;
  }
  .finish .strong {
    flex-basis: 3.25rem;
    font-weight: var(--w-strong);
  }
  .bar bb-fit {
    width: 100%;
    height: 100%;
    padding: 0 var(--s-2);
    text-align: center;
  }
  :host([risk='at-risk']) .finish {
    color: var(--risk-ink);
  }
  :host([risk='late']) .finish {
    color: var(--late-ink);
  }
`
