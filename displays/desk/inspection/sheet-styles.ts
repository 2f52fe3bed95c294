import { css } from 'lit'
import { controlStyles } from '../kit/control-styles.ts'

/** Controls of a desk's forms, larger: for a gloved finger, and for a keyboard. And the cards that they stand on. */
export const sheetStyles = [
  controlStyles,
  css`
    :host {
      --control: 2.75rem;
    }
    button {
      min-height: var(--target);
      padding: 0 var(--s-3);
      box-shadow: inset 0 0 0 2px var(--line-2);
    }
    button.primary {
      background: var(--go);
      color: var(--on-go);
      box-shadow: var(--e-1);
    }
    button.primary:disabled,
    button.primary[aria-disabled='true'] {
      background: var(--surface-2);
      box-shadow: inset 0 0 0 1px var(--line);
      color: var(--ink-2);
    }
    button.slight {
      min-height: 2.75rem;
      box-shadow: inset 0 0 0 1px var(--line-2);
    }
    input:not([type='checkbox']):not([type='radio']),
    textarea {
      width: 100%;
    }
    textarea {
      min-height: 4.5rem;
    }
    .card {
      padding: var(--s-3);
      border-radius: var(--r-3);
      background: var(--surface);
      box-shadow: var(--e-1);
    }
    h3 {
      font-size: var(--t-15);
      line-height: 1.2;
    }
    small {
      font-size: var(--t-13);
      font-weight: var(--w-text);
      color: var(--ink-2);
    }
    .why {
      color: var(--risk-ink);
      font-size: var(--t-13);
      font-weight: var(--w-strong);
    }
  `,
]
