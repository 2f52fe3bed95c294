import { css } from 'lit'
import { controlStyles } from '../kit/control-styles.ts'

/** Small forms of the cashier's desk: fields beside each other, their names above them. */
export const fieldStyles = [
  controlStyles,
  css`
    :host {
      display: block;
    }
    form {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-end;
      margin: 0 -0.25rem;
      padding: 0.5rem 0 0.75rem;
    }
    form > * {
      margin: 0.25rem;
    }
    label {
      display: grid;
      grid-row-gap: 0.125rem;
      flex: 1 1 9rem;
      min-width: 0;
    }
    label.short {
      flex: 0 1 8rem;
    }
    label > span {
      font-size: var(--t-13);
      color: var(--ink-2);
    }
    input,
    select {
      width: 100%;
    }
  `,
]
