import { css } from 'lit'
import { deskStyles } from '../kit/desk-styles.ts'
import { perforation, sheetPaper, stubPaper } from '../kit/ticket-paper.ts'

/** The desk: queue on the left, the order as the claim ticket it will be, its stub on the right, the keys below. */
export const receptionStyles = [
  deskStyles,
  css`
    :host {
      --desk-list: 17.75rem;
      --desk-stub: 18.25rem;
    }
    @media (max-width: 1400px), (max-height: 860px) {
      :host {
        --desk-list: 15.5rem;
        --desk-stub: 16.25rem;
      }
    }
    bb-turned {
      position: fixed;
      top: 0;
      right: 0;
      bottom: 0;
      left: 0;
    }
    header.top {
      display: grid;
      grid-template-columns: var(--desk-list) minmax(16rem, 32.5rem) 1fr auto;
      grid-column-gap: var(--desk-gap);
      align-items: center;
    }
    .scan {
      display: flex;
      align-items: center;
      margin: 0;
      color: var(--ink-2);
      white-space: nowrap;
      overflow: hidden;
    }
    .scan bb-icon {
      margin-right: 0.375rem;
    }
    .live {
      display: flex;
      align-items: center;
    }
    .live bb-live {
      margin-right: 0.75rem;
    }
    .left {
      min-height: 0;
      margin: 0 -0.375rem;
      padding: 0 0.375rem;
      overflow: hidden auto;
      scrollbar-width: thin;
    }
    .left > * + * {
      display: block;
      margin-top: 0.75rem;
    }
    /* Notches where the stub will be torn off. */
    .sheet {
      display: flex;
      flex-direction: column;
      min-width: 0;
      min-height: 0;
      ${sheetPaper}
    }
    .sheet bb-agreement {
      flex: 1;
      min-height: 0;
      overflow: auto;
      scrollbar-width: thin;
    }
    .sheet bb-walkaround-summary {
      padding: 0.75rem 1.125rem;
    }
    .stub {
      position: relative;
      min-height: 0;
      ${stubPaper}
      overflow: hidden auto;
      scrollbar-width: thin;
    }
    .stub::before {
      ${perforation}
    }
  `,
]
