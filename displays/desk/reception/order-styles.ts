import { css } from 'lit'
import { focusRing } from '../kit/control-styles.ts'
import { keyCap } from '../kit/key-cap.ts'
import { payerMarks } from '../kit/payer-marks.ts'

/** What the pieces of the order have in common: fields that look like paper until somebody writes in them. */
export const orderStyles = [
  focusRing,
  keyCap,
  css`
    *,
    *::before,
    *::after {
      box-sizing: border-box;
    }
    h3,
    p,
    ul,
    ol,
    dl,
    dd {
      margin: 0;
      padding: 0;
    }
    ul,
    ol {
      list-style: none;
    }
    input,
    textarea,
    select {
      width: 100%;
      min-width: 0;
      padding: 0 var(--s-1);
      border: 1px solid transparent;
      border-radius: var(--r-0);
      font: inherit;
      color: inherit;
      background: none;
    }
    textarea {
      display: block;
      resize: none;
      line-height: 1.4;
    }
    input:not(:disabled):hover,
    textarea:not(:disabled):hover,
    select:not(:disabled):hover {
      border-color: var(--line-2);
    }
    input:disabled,
    textarea:disabled,
    select:disabled {
      opacity: 1;
      -webkit-text-fill-color: currentColor;
    }
    input::placeholder,
    textarea::placeholder {
      color: var(--ink-3);
      font-weight: var(--w-text);
    }
    input[aria-invalid='true'] {
      border-color: var(--late);
      color: var(--late-ink);
    }
    input:focus,
    textarea:focus,
    select:focus {
      outline: 2px solid var(--hand);
      outline-offset: 0;
      background: var(--surface);
    }
    button {
      font: inherit;
      color: inherit;
      cursor: pointer;
    }
    button:disabled {
      cursor: default;
    }
  `,
]

/** What stands beside a payer's name. */
export const payerStyles = [
  css`
    .payer {
      display: inline-flex;
      align-items: center;
      white-space: nowrap;
    }
    .payer::before {
      content: '';
      flex: none;
      width: 0.625rem;
      height: 0.625rem;
      margin-right: var(--s-1);
    }
  `,
  payerMarks(css`.payer::before`),
]
