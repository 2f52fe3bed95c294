import { css } from 'lit'
import { sheetStyles } from '../inspection/sheet-styles.ts'

/** A piece of the stub, as dense as its neighbours. */
export const awayStyles = [
  sheetStyles,
  css`
    form,
    fieldset {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      grid-gap: 0.5rem;
      min-width: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend,
    label {
      padding: 0;
      font-size: var(--t-13);
      color: var(--ink-2);
    }
    button,
    .button {
      min-height: 2.5rem;
      font-size: var(--t-14);
    }
    .kinds {
      display: grid;
      grid-template-columns: 1fr 1fr;
      grid-gap: 0.5rem;
    }
    .kinds button[aria-checked='true'] {
      background: var(--ink);
      color: var(--surface);
    }
    .tick {
      display: flex;
      align-items: center;
      min-height: 2.25rem;
      font-size: var(--t-14);
      color: var(--ink);
    }
  `,
]
