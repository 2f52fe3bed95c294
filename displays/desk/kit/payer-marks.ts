import { css, type CSSResult } from 'lit'

/** Payers are told apart by shape, not by colour: the same on every desk. `mark` is what is drawn within `.customer` … */
export const payerMarks = (mark: CSSResult): CSSResult => css`
  .customer${mark} {
    border-radius: 50%;
    background: var(--ink);
  }
  .warranty${mark} {
    box-shadow: inset 0 0 0 2.5px var(--ink);
    transform: rotate(45deg) scale(0.86);
  }
  .maker${mark} {
    background: var(--ink);
    transform: rotate(45deg) scale(0.86);
  }
  .insurer${mark} {
    border-radius: 50%;
    box-shadow: inset 0 0 0 2.5px var(--ink);
  }
  .internal${mark} {
    border-radius: 2px;
    box-shadow: inset 0 0 0 1.5px var(--ink-3);
    background: repeating-linear-gradient(135deg, var(--line-2) 0 1.5px, transparent 1.5px 3.5px);
  }
`
