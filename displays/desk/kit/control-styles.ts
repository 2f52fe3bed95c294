import { css } from 'lit'

/** Whatever has the keyboard shows it, everywhere alike. */
export const focusRing = css`
  :focus-visible {
    outline: 3px solid var(--hand);
    outline-offset: 1px;
  }
`

/**
 * Buttons and fields of a desk's forms.
 *
 * @cssproperty [--control=2.5rem] - Their height.
 */
export const controlStyles = [
  focusRing,
  css`
    :host,
    *,
    *::before,
    *::after {
      box-sizing: border-box;
    }
    h2,
    h3,
    p,
    ul,
    ol {
      margin: 0;
      padding: 0;
    }
    ul,
    ol {
      list-style: none;
    }
    button,
    input,
    select,
    textarea {
      min-width: 0;
      min-height: var(--control, 2.5rem);
      padding: 0 0.625rem;
      border: 0;
      border-radius: var(--r-2);
      background: var(--surface);
      box-shadow: inset 0 0 0 1.5px var(--line-2);
      font: inherit;
      color: inherit;
    }
    textarea {
      padding: 0.5rem 0.625rem;
      resize: vertical;
    }
    input[type='checkbox'],
    input[type='radio'] {
      flex: none;
      width: 1.25rem;
      height: 1.25rem;
      min-height: 0;
      margin: 0 0.5rem 0 0;
      padding: 0;
      box-shadow: none;
      vertical-align: -0.25em;
      accent-color: var(--hand);
    }
    [aria-invalid='true'] {
      box-shadow: inset 0 0 0 2px var(--late);
    }
    button {
      font-weight: var(--w-strong);
      line-height: 1.2;
      cursor: pointer;
      touch-action: manipulation;
    }
    /* The one act that everything here leads to. */
    button.do {
      background: var(--go);
      box-shadow: none;
      color: var(--on-go);
    }
    button:disabled,
    button[aria-disabled='true'] {
      background: var(--surface-2);
      box-shadow: inset 0 0 0 1px var(--line);
      color: var(--ink-2);
      cursor: default;
    }
    [aria-pressed='true'] {
      background: var(--hand-soft);
      box-shadow: inset 0 0 0 2px var(--hand);
      color: var(--hand-ink);
    }
  `,
]
