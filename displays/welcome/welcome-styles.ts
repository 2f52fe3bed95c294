import { css } from 'lit'

/** A wall: seven rows that read from five metres, or a greeting and three. */
export const welcomeStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: 7.5rem minmax(0, 1fr);
    box-sizing: border-box;
    height: 100vh;
    padding: var(--safe) 3rem;
    overflow: hidden;
    font-size: var(--t-36);
    font-variant-numeric: tabular-nums;
  }
  :host > bb-screen-state {
    grid-row: 1 / -1;
  }
  h1,
  p,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  header,
  li {
    display: flex;
    align-items: center;
    white-space: nowrap;
  }
  .clock {
    font-size: var(--t-76);
    font-weight: var(--w-strong);
    letter-spacing: -0.01em;
  }
  .meta {
    display: flex;
    flex-direction: column;
    margin-left: var(--s-5);
    font-size: var(--t-28);
    line-height: 1.32;
    color: var(--ink-2);
  }
  h1 {
    flex: 1;
    margin-left: var(--s-8);
    font-size: var(--t-44);
    font-weight: var(--w-text);
    color: var(--ink-2);
    overflow: hidden;
    text-overflow: ellipsis;
  }
  h1 b {
    margin-left: var(--s-4);
    color: var(--ink);
  }
  header p span {
    margin-left: var(--s-6);
    color: var(--ink-2);
  }
  main {
    display: grid;
    grid-template-rows: minmax(0, 1fr);
    min-height: 0;
    transition: opacity var(--m-slow);
  }
  .greets {
    grid-template-rows: 26rem minmax(0, 1fr);
    grid-gap: 1rem;
  }
  .old {
    opacity: 0.6;
  }
  .greetings {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-gap: 2rem;
    min-height: 0;
  }
  .of-2 {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  }
  ol {
    display: grid;
    grid-template-rows: repeat(7, minmax(0, 1fr));
    min-height: 0;
  }
  .greets ol {
    grid-template-rows: repeat(3, minmax(0, 1fr));
  }
  li {
    --plate-size: 5.25rem;
    display: grid;
    grid-template-columns: 15rem 22rem minmax(0, 1fr) 28rem 11rem;
    min-height: 0;
    border-top: var(--l-1) solid var(--line);
  }
  li time {
    font-size: var(--t-76);
    font-weight: var(--w-strong);
    line-height: 1;
  }
  li b {
    font-size: var(--t-64);
    line-height: 1.2;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  li span {
    color: var(--ink-2);
    overflow: hidden;
    text-overflow: ellipsis;
  }
  em {
    display: flex;
    align-items: center;
    justify-content: flex-end;
    color: var(--go-ink);
    font-style: normal;
    font-weight: var(--w-strong);
  }
  em bb-icon {
    margin-right: 0.5rem;
  }
  .here time,
  .here b {
    color: var(--ink-2);
    font-weight: var(--w-text);
  }
  @media (orientation: portrait) {
    header h1 {
      display: none;
    }
    header p {
      margin-left: auto;
    }
    li {
      --plate-size: 3.25rem;
      grid-template-columns: 9rem 14rem minmax(0, 1fr) auto;
    }
    li time,
    li b {
      font-size: var(--t-44);
    }
    li span {
      display: none;
    }
  }
`
