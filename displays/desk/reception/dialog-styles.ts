import { css } from 'lit'
import { controlStyles } from '../kit/control-styles.ts'

/** A form in the middle of the desk: two columns of small fields, keyboard first. */
export const dialogStyles = [
  controlStyles,
  css`
    dialog {
      width: 44rem;
      max-width: calc(100vw - 2rem);
      max-height: calc(100vh - 2rem);
      padding: 0;
      border: 0;
      border-radius: var(--r-4);
      color: var(--ink);
      background: var(--ground);
      box-shadow: var(--e-3);
      font-size: var(--t-15);
      line-height: var(--lead);
      overflow: auto;
    }
    dialog::backdrop {
      background: rgba(13, 20, 25, 0.45);
    }
    form {
      display: grid;
      grid-template-columns: 1fr 1fr;
      grid-gap: 0.75rem 1rem;
      padding: 1.25rem 1.5rem 1.5rem;
    }
    h2 {
      font-size: var(--t-24);
      line-height: 1.2;
    }
    p {
      color: var(--ink-2);
    }
    h2,
    p,
    fieldset,
    .whole,
    footer {
      grid-column: 1 / -1;
    }
    label {
      display: block;
      color: var(--ink-2);
      font-size: var(--t-13);
    }
    fieldset {
      display: grid;
      grid-template-columns: 1fr 1fr;
      grid-gap: 0.75rem 1rem;
      margin: 0;
      padding: 0.375rem 0.75rem 0.75rem;
      border: 1px solid var(--line);
      border-radius: var(--r-3);
    }
    legend {
      padding: 0 0.375rem;
      color: var(--ink-2);
      font-size: var(--t-13);
    }
    input,
    select,
    textarea {
      display: block;
      width: 100%;
      margin-top: 0.1875rem;
      color: var(--ink);
      font-size: var(--t-15);
    }
    textarea {
      min-height: 4rem;
    }
    input.plate {
      font-size: var(--t-20);
      font-weight: var(--w-strong);
    }
    .odd {
      margin-top: 0.1875rem;
      color: var(--risk-ink);
      font-size: var(--t-13);
    }
    .warn {
      padding: 0.5rem 0.75rem;
      border-radius: var(--r-2);
      background: var(--risk-soft);
      color: var(--risk-ink);
      font-weight: var(--w-strong);
    }
    .tick {
      display: flex;
      align-items: center;
      color: var(--ink);
      font-size: var(--t-15);
    }
    .tick input {
      width: 1.25rem;
      margin: 0 0.625rem 0 0;
    }
    footer {
      display: flex;
      justify-content: flex-end;
      margin-top: 0.25rem;
    }
    footer button {
      min-height: 2.75rem;
      margin-left: 0.75rem;
      padding: 0 1.25rem;
      border-radius: var(--r-3);
    }
    footer .primary {
      background: var(--go);
      box-shadow: var(--e-1);
      color: var(--on-go);
      font-weight: var(--w-strong);
    }
    footer .primary[aria-disabled='true'] {
      background: var(--surface-2);
      box-shadow: inset 0 0 0 1px var(--line);
      color: var(--ink-3);
      cursor: not-allowed;
    }
  `,
]
