import { css } from 'lit'
import { focusRing } from './kit/control-styles.ts'

/** Buttons, fields and panels of the pages on which people type. */
export const formStyles = [
  focusRing,
  css`
    * {
      box-sizing: border-box;
    }
    h1,
    h2,
    h3,
    p {
      margin: 0;
    }
    h1 {
      font-size: var(--t-36);
      line-height: var(--lead-tight);
    }
    h2 {
      font-size: var(--t-20);
      line-height: var(--lead-tight);
    }
    p {
      color: var(--ink-2);
    }
    button,
    input,
    select {
      min-height: var(--target);
      font: inherit;
      color: inherit;
    }
    button,
    .button {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      min-height: var(--target);
      padding: 0 var(--s-5);
      border: 0;
      border-radius: var(--r-3);
      background: var(--surface);
      box-shadow: inset 0 0 0 2px var(--line-2);
      color: var(--ink);
      font-weight: var(--w-strong);
      text-decoration: none;
      cursor: pointer;
      touch-action: manipulation;
    }
    button bb-icon,
    .button bb-icon {
      margin-right: var(--s-2);
      font-size: var(--t-20);
    }
    .primary {
      background: var(--go);
      box-shadow: var(--e-1);
      color: var(--on-go);
    }
    .plain {
      min-width: var(--target);
      padding: 0 var(--s-3);
      background: none;
      box-shadow: none;
      color: var(--ink-2);
    }
    button:disabled {
      background: var(--surface-2);
      box-shadow: inset 0 0 0 1px var(--line);
      color: var(--ink-3);
      cursor: default;
    }
    input,
    select {
      width: 100%;
      padding: 0 var(--s-3);
      border: 2px solid var(--line-2);
      border-radius: var(--r-2);
      background: var(--surface);
    }
    input[aria-invalid='true'] {
      border-color: var(--late);
    }
    .wrong {
      color: var(--late-ink);
      font-weight: var(--w-strong);
    }
    .panel {
      padding: var(--s-5);
      border-radius: var(--r-3);
      background: var(--surface);
      box-shadow: var(--e-1);
    }
  `,
]
