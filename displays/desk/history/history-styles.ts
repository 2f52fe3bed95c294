import { css } from 'lit'
import { focusRing } from '../kit/control-styles.ts'

/** The log on the left as on a strip of paper, the moment beside it. */
export const historyStyles = [
  focusRing,
  css`
    :host {
      display: grid;
      grid-template-rows: auto minmax(0, 1fr);
      height: 100vh;
      box-sizing: border-box;
      padding: 0 var(--s-5) var(--s-4);
      background: var(--ground);
      color: var(--ink);
      font-size: var(--t-15);
      line-height: var(--lead);
      font-variant-numeric: tabular-nums;
    }
    * {
      box-sizing: border-box;
    }
    .top {
      display: flex;
      align-items: center;
      gap: var(--s-4);
      min-height: 4rem;
    }
    h1 {
      margin: 0;
      font-size: var(--t-20);
    }
    a {
      color: inherit;
      text-decoration: none;
    }
    p {
      margin: 0;
      color: var(--ink-2);
    }
    .keys {
      margin-left: auto;
    }
    .top button {
      min-height: 2.75rem;
      padding: 0 var(--s-4);
      border: 2px solid var(--line-2);
      border-radius: var(--r-2);
      background: var(--surface);
      color: inherit;
      font: inherit;
      font-weight: var(--w-strong);
      cursor: pointer;
    }
    main {
      display: grid;
      grid-template-columns: minmax(0, 1.3fr) minmax(0, 1fr);
      gap: var(--s-4);
      min-height: 0;
    }
    ol,
    section {
      margin: 0;
      padding: var(--s-4);
      border-radius: var(--r-3);
      background: var(--surface);
      box-shadow: var(--e-1);
      overflow: auto;
      list-style: none;
    }
    section {
      padding: var(--s-5);
    }
    li button {
      display: grid;
      grid-template-columns: 5rem 7rem minmax(0, 1fr);
      gap: var(--s-3);
      width: 100%;
      min-height: 2.75rem;
      padding: var(--s-2) var(--s-3);
      border: 0;
      border-left: 4px solid transparent;
      border-bottom: 1px solid var(--line);
      background: none;
      color: inherit;
      font: inherit;
      text-align: left;
      cursor: pointer;
    }
    li button[aria-pressed='true'] {
      border-left-color: var(--hand);
      background: var(--hand-soft);
    }
    li button:focus-visible {
      outline-offset: -3px;
    }
    time {
      color: var(--ink-2);
    }
    i {
      display: block;
      font-style: normal;
    }
    .empty {
      grid-row: 1 / -1;
      place-self: center;
      text-align: center;
    }
    .empty h1 {
      font-size: var(--t-28);
    }
    .empty p {
      margin: var(--s-2) 0 var(--s-5);
    }
    .empty nav {
      display: flex;
      justify-content: center;
      gap: var(--s-3);
    }
    .empty nav a {
      display: flex;
      align-items: center;
      min-height: var(--target);
      padding: 0 var(--s-5);
      border-radius: var(--r-3);
      background: var(--surface);
      box-shadow: inset 0 0 0 2px var(--line-2);
      font-weight: var(--w-strong);
    }
    @media (max-width: 800px) {
      :host {
        height: auto;
        min-height: 100vh;
        padding: 0 var(--s-3) var(--s-3);
      }
      .top {
        flex-wrap: wrap;
      }
      .keys {
        display: none;
      }
      main {
        grid-template-columns: minmax(0, 1fr);
      }
      section {
        grid-row: 1;
      }
      li button {
        grid-template-columns: 4.5rem minmax(0, 1fr);
      }
      li span {
        grid-column: 2;
      }
    }
    @media print {
      :host {
        display: block;
        height: auto;
        background: none;
      }
      .top button,
      .keys,
      bb-live {
        display: none;
      }
      ol,
      section {
        box-shadow: none;
        overflow: visible;
      }
    }
  `,
]
