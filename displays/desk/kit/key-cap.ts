import { css } from 'lit'

/** A key of the keyboard, as it is named beside what it does. */
export const keyCap = css`
  kbd {
    display: inline-block;
    min-width: 1.25rem;
    padding: 0 0.3125rem;
    border-radius: 4px;
    background: var(--surface);
    box-shadow:
      inset 0 0 0 1px var(--line-2),
      0 1px 0 var(--line-2);
    font: 700 0.8125rem/1.125rem var(--font);
    text-align: center;
    white-space: nowrap;
    color: var(--ink-2);
  }
`
