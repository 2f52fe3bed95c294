import { css } from 'lit'

/** The sheet of a claim ticket, with notches where its stub will be torn off. */
export const sheetPaper = css`
  border-radius: 1rem 0 0 1rem;
  background:
    radial-gradient(circle at 100% 0, transparent 9px, var(--surface) 9.5px) top / 100% 51% no-repeat,
    radial-gradient(circle at 100% 100%, transparent 9px, var(--surface) 9.5px) bottom / 100% 50% no-repeat;
`

/** The stub that hangs on it; it needs a place of its own (`position`). */
export const stubPaper = css`
  border-radius: 0 1rem 1rem 0;
  background:
    radial-gradient(circle at 0 0, transparent 9px, var(--surface) 9.5px) top / 100% 51% no-repeat,
    radial-gradient(circle at 0 100%, transparent 9px, var(--surface) 9.5px) bottom / 100% 50% no-repeat;
`

/** The perforation between the two: what stands before the stub. */
export const perforation = css`
  content: '';
  position: absolute;
  left: -1px;
  top: 1rem;
  bottom: 1rem;
  border-left: 2px dashed var(--line-2);
`
