import { css } from 'lit'
import { deskFieldStyles, deskStyles } from '../kit/desk-styles.ts'

/** The parts desk: what cars need on the left, old parts below it. */
export const partsStyles = [
  deskStyles,
  deskFieldStyles,
  css`
    header {
      display: grid;
      grid-template-columns: var(--desk-list) minmax(14rem, 26rem) minmax(0, 1fr) auto auto;
      grid-column-gap: var(--desk-gap);
      align-items: center;
    }
    header p {
      display: flex;
      align-items: center;
      overflow: hidden;
      white-space: nowrap;
      color: var(--ink-2);
    }
    header p bb-icon {
      margin-right: 0.375rem;
    }
    nav {
      display: grid;
      grid-template-rows: minmax(0, 1fr) auto;
      min-height: 0;
    }
    .notice {
      position: fixed;
      left: 50%;
      bottom: 3.5rem;
      padding: var(--s-3) var(--s-5);
      transform: translateX(-50%);
      border-radius: var(--r-3);
      background: var(--ink);
      box-shadow: var(--e-3);
      color: var(--on-ink);
      font-weight: var(--w-strong);
    }
  `,
]
