import { css } from 'lit'
import { focusRing } from './control-styles.ts'
import { keyCap } from './key-cap.ts'

/**
 * A desk: its head, cars on the left, what is open in the middle, the keys below. The narrower a screen, the tighter.
 *
 * @cssproperty --desk-list - Width of the left column.
 * @cssproperty --desk-stub - Width of what hangs on the right of the open sheet.
 * @cssproperty --desk-gap - Between columns.
 */
export const deskStyles = [
  focusRing,
  keyCap,
  css`
    :host {
      --desk-list: 17rem;
      --desk-stub: 19rem;
      --desk-gap: 1rem;
      display: grid;
      grid-template-rows: 3.5rem minmax(0, 1fr) 2.5rem;
      height: 100vh;
      padding: 0 1rem;
      color: var(--ink);
      background: var(--ground);
      font-size: var(--t-14);
      line-height: var(--lead);
      font-variant-numeric: tabular-nums;
      overflow: hidden;
    }
    :host,
    *,
    *::before,
    *::after {
      box-sizing: border-box;
    }
    @media (max-width: 1400px), (max-height: 860px) {
      :host {
        --desk-list: 15rem;
        --desk-stub: 17.5rem;
        --desk-gap: 0.75rem;
        grid-template-rows: 3.25rem minmax(0, 1fr) 2.25rem;
        padding: 0 0.75rem;
      }
    }
    h1,
    h2,
    p {
      margin: 0;
    }
    h1 {
      font-size: var(--t-20);
      line-height: 1;
    }
    h1 a {
      color: inherit;
      text-decoration: none;
    }
    /* Who works here, in a head that is no higher than a field. */
    slot[name='who'] {
      --target: 2.5rem;
    }
    .cols {
      display: grid;
      grid-template-columns: var(--desk-list) minmax(0, 1fr);
      grid-column-gap: var(--desk-gap);
      min-height: 0;
      transition:
        opacity var(--m-slow),
        filter var(--m-slow);
    }
    /* A picture that stands still does not look live. */
    .still {
      opacity: 0.62;
      filter: grayscale(0.6);
    }
    main {
      display: grid;
      grid-template-columns: minmax(0, 1fr) var(--desk-stub);
      min-height: 0;
      filter: drop-shadow(0 1px 2px rgba(18, 42, 54, 0.12)) drop-shadow(0 10px 20px rgba(18, 42, 54, 0.1));
    }
    /* Nothing is open: what to do next. */
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
      margin-bottom: 0.5rem;
      font-size: var(--t-28);
      color: var(--ink);
    }
    .choose p {
      max-width: 34rem;
      font-size: var(--t-15);
    }
    .choose button {
      min-height: var(--target);
      margin-top: 1.5rem;
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
    bb-screen-state {
      grid-row: 1 / -1;
    }
  `,
]

/** The field in a desk's head by which a car is looked for, and the line of keys at its foot. */
export const deskFieldStyles = css`
  form {
    display: flex;
    align-items: center;
    height: 2.5rem;
    padding: 0 0.625rem;
    border-radius: var(--r-2);
    background: var(--surface);
    box-shadow: inset 0 0 0 1.5px var(--line-2);
  }
  form:focus-within {
    box-shadow: inset 0 0 0 2.5px var(--hand);
  }
  input {
    flex: 1;
    min-width: 0;
    height: 100%;
    padding: 0 0.5rem;
    border: 0;
    background: none;
    font: inherit;
    color: inherit;
    outline: none;
  }
  input::placeholder {
    color: var(--ink-2);
  }
  footer {
    display: flex;
    align-items: center;
    overflow: hidden;
    white-space: nowrap;
    color: var(--ink-2);
    font-size: var(--t-13);
  }
  footer span {
    margin-right: 1.125rem;
  }
  footer kbd {
    margin-right: 0.375rem;
  }
`
