import { css } from 'lit'
import { controlStyles } from '../kit/control-styles.ts'

/** Lists and forms of the extra work's panels: small type, dense, as the desk's other papers. */
export const extraWorkStyles = [
  controlStyles,
  css`
    h2 {
      display: flex;
      align-items: baseline;
      font-size: var(--t-15);
    }
    h2 b {
      margin-left: 0.375rem;
    }
    :host {
      --control: 2rem;
    }
    button {
      font-weight: var(--w-text);
    }
    button bb-icon {
      margin-right: 0.25rem;
      vertical-align: -0.15em;
    }
    button.go {
      color: var(--on-hand);
      background: var(--hand);
      box-shadow: none;
      font-weight: var(--w-strong);
    }
    button.go:disabled {
      color: var(--ink-2);
      background: var(--surface-2);
      box-shadow: inset 0 0 0 1px var(--line);
    }
    .quiet {
      color: var(--ink-2);
    }
    .late {
      color: var(--late-ink);
      font-weight: var(--w-strong);
    }
    .ask {
      color: var(--hand-ink);
      font-weight: var(--w-strong);
    }
    .panel {
      padding: 0.625rem 0.75rem;
      border-radius: var(--r-3);
      background: var(--surface);
    }
    .panel li {
      padding: 0.375rem 0;
      border-top: 1px solid var(--line);
    }
    .panel li:first-child {
      border-top: 0;
    }
  `,
]
