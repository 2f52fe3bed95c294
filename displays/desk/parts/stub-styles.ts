import { css } from 'lit'
import { controlStyles } from '../kit/control-styles.ts'
import { keyCap } from '../kit/key-cap.ts'
import { perforation, stubPaper } from '../kit/ticket-paper.ts'

/** The stub that hangs on the sheet: torn off, it would be the slip that is signed. */
export const stubStyles = [
  controlStyles,
  keyCap,
  css`
    :host {
      position: relative;
      display: block;
      min-height: 0;
      padding: 0.875rem 1rem;
      ${stubPaper}
      overflow: hidden auto;
      scrollbar-width: thin;
    }
    :host::before {
      ${perforation}
    }
    h2 {
      font-size: var(--t-17);
      line-height: var(--lead-tight);
    }
    h3 {
      margin: 1rem 0 0.25rem;
      font-size: var(--t-14);
    }
    .sub,
    i {
      font-style: normal;
      color: var(--ink-2);
    }
    kbd {
      margin-left: auto;
    }
    .acts {
      display: grid;
      grid-template-columns: 1fr 1fr;
      grid-gap: 0.5rem;
      margin-top: 0.75rem;
    }
    button {
      display: flex;
      align-items: center;
      text-align: left;
    }
    button bb-icon {
      margin-right: 0.375rem;
    }
    form {
      display: grid;
      grid-row-gap: 0.625rem;
    }
    label {
      display: grid;
      grid-row-gap: 0.1875rem;
    }
    label > span:first-child {
      color: var(--ink-2);
    }
    .quantity {
      display: flex;
      align-items: center;
    }
    .quantity input {
      width: 6rem;
      margin-right: 0.5rem;
      font-size: var(--t-17);
      font-weight: var(--w-strong);
      text-align: right;
    }
    .chips {
      display: flex;
      flex-wrap: wrap;
      margin: -0.125rem;
    }
    .chips button {
      min-height: 2rem;
      margin: 0.125rem;
      font-weight: var(--w-text);
    }
    .go {
      display: grid;
      grid-row-gap: 0.5rem;
      margin-top: 0.25rem;
    }
    .primary {
      justify-content: center;
      min-height: 3rem;
      background: var(--hand);
      box-shadow: none;
      color: var(--on-hand);
      font-size: var(--t-17);
    }
    .why {
      color: var(--risk-ink);
      font-weight: var(--w-strong);
    }
    .refused {
      margin-bottom: 0.75rem;
      padding: 0.625rem;
      border-radius: var(--r-2);
      background: var(--late-soft);
      font-weight: var(--w-strong);
    }
    .refused bb-icon {
      margin-right: 0.375rem;
      color: var(--late-ink);
    }
    .refused button {
      min-height: 2rem;
      margin-top: 0.375rem;
    }
    .slips {
      border-top: 1px solid var(--line);
      margin-top: 1rem;
    }
    .slips p + p {
      margin-top: 0.375rem;
    }
    .slips span {
      display: block;
      padding-left: 3rem;
      color: var(--ink-2);
    }
  `,
]
