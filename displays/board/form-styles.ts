import { css } from 'lit'

/** A question of the board in the middle of the screen: a form in one column. Its width is the question's. */
export const formStyles = css`
  dialog {
    max-height: calc(100vh - 2rem);
    border-radius: var(--r-4);
    overflow: auto;
  }
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s-4);
    padding: var(--s-5);
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend,
  label {
    padding: 0;
    color: var(--ink-2);
  }
`
