import { css } from 'lit'

/** What the pieces of the order have in common: fields that look like paper until somebody writes in them. */
export const orderStyles = css`
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
  button:focus-visible {
    outline: 3px solid var(--hand);
    outline-offset: 1px;
  }
  kbd {
    display: inline-block;
    min-width: 1.25rem;
    padding: 0 0.3125rem;
    border-radius: 4px;
    font: 700 0.8125rem/1.125rem var(--font);
    text-align: center;
    white-space: nowrap;
    color: var(--ink-2);
    background: var(--surface);
    box-shadow:
      inset 0 0 0 1px var(--line-2),
      0 1px 0 var(--line-2);
  }
`

/** Payers are told apart by shape, not by colour. */
export const payerStyles = css`
  .payer::before {
    content: '';
    flex: none;
    width: 0.625rem;
    height: 0.625rem;
    margin-right: var(--s-1);
  }
  .payer {
    display: inline-flex;
    align-items: center;
    white-space: nowrap;
  }
  .payer.customer::before {
    border-radius: 50%;
    background: var(--ink);
  }
  .payer.warranty::before {
    box-shadow: inset 0 0 0 2.5px var(--ink);
    transform: rotate(45deg) scale(0.86);
  }
  .payer.maker::before {
    background: var(--ink);
    transform: rotate(45deg) scale(0.86);
  }
  .payer.insurer::before {
    border: 2.5px solid var(--ink);
    border-radius: 50%;
  }
  .payer.internal::before {
    border-radius: 2px;
    box-shadow: inset 0 0 0 1.5px var(--ink-3);
    background: repeating-linear-gradient(135deg, var(--line-2) 0 1.5px, transparent 1.5px 3.5px);
  }
`
