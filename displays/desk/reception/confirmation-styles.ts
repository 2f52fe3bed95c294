import { css } from 'lit'

/** The stub: five confirmations, refusals, the signature. */
export const confirmationStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 100%;
    padding: 0.875rem 1.125rem 0 1.25rem;
    font-size: var(--t-14);
    line-height: var(--lead);
  }
  header {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
  }
  h2 {
    margin: 0;
    white-space: nowrap;
    font-size: var(--t-17);
  }
  header span {
    white-space: nowrap;
    font-size: var(--t-15);
    font-weight: var(--w-text);
    color: var(--ink-2);
  }
  header span b {
    font-size: var(--t-20);
    color: var(--ink);
  }
  .five li {
    display: grid;
    grid-template-columns: 1.625rem 1fr auto;
    grid-column-gap: 0.625rem;
    align-items: start;
    padding: 0.375rem 0;
    border-bottom: 1px solid var(--line);
  }
  .five .next {
    margin: 0 -1.125rem 0 -1.25rem;
    padding-right: 1.125rem;
    padding-left: 1.25rem;
    border-bottom-color: transparent;
    background: var(--hand-soft);
  }
  .tick {
    width: 1.625rem;
    height: 1.625rem;
    margin-top: 0.125rem;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
  }
  .tick bb-icon {
    --icon-size: 1.5rem;
    color: var(--go);
    vertical-align: 0;
  }
  .tick i {
    display: block;
    border: 2px dashed var(--line-2);
    border-radius: 50%;
    font-style: normal;
    font-weight: var(--w-strong);
    line-height: 1.375rem;
    color: var(--ink-2);
  }
  .next .tick i {
    border-color: var(--hand);
    color: var(--hand-ink);
  }
  .tick:disabled i {
    opacity: 0.6;
  }
  li span {
    display: block;
    font-size: var(--t-13);
    line-height: 1.2;
    color: var(--ink-2);
  }
  li b {
    display: block;
    font-size: 1.1875rem;
    line-height: 1.25;
  }
  small {
    display: block;
    font-size: var(--t-13);
    line-height: 1.3;
    color: var(--ink-2);
  }
  .choice {
    display: grid;
    grid-template-columns: 1fr 1fr;
    grid-gap: var(--s-2);
    margin-top: 0.25rem;
  }
  .choice button {
    min-height: 2rem;
    border: 1.5px solid var(--line-2);
    border-radius: var(--r-2);
    font-weight: var(--w-strong);
    background: var(--surface);
  }
  .next .choice button {
    border-color: var(--hand);
    color: var(--hand-ink);
  }
  .choice [aria-pressed='true'] {
    border-color: var(--ink);
    color: var(--on-ink);
    background: var(--ink);
  }
  .choice button:disabled {
    color: var(--ink-3);
    background: none;
  }
  h3 {
    font-size: var(--t-14);
  }
  .refuse,
  .sign {
    margin-top: 0.625rem;
  }
  .refuse h3 {
    display: flex;
    align-items: center;
    color: var(--late-ink);
  }
  h3 bb-icon,
  .warranty bb-icon {
    --icon-size: 1rem;
    margin-right: 0.25rem;
  }
  .refuse p {
    font-size: var(--t-13);
    line-height: 1.3;
  }
  .refuse bb-signature {
    height: 4rem;
    margin-top: 0.25rem;
  }
  .refuse bb-signature[fixed] {
    height: 3rem;
    border-radius: var(--r-2);
    background: var(--surface-2);
  }
  .refuse button {
    display: inline-flex;
    align-items: center;
    min-height: 2rem;
    margin-top: 0.25rem;
    padding: 0 var(--s-3);
    border: 0;
    border-radius: var(--r-2);
    font-weight: var(--w-strong);
    color: var(--on-hand);
    background: var(--hand);
  }
  .refuse button bb-icon {
    --icon-size: 1rem;
    margin-right: 0.25rem;
  }
  .sign {
    display: flex;
    flex: 1;
    flex-direction: column;
  }
  .sign bb-signature {
    flex: 1;
    min-height: 5.75rem;
    max-height: 10rem;
    margin-top: 0.25rem;
  }
  .warranty {
    margin-top: 0.5rem;
    padding: 0.25rem 0.5rem;
    border-radius: var(--r-1);
    font-size: var(--t-13);
    color: var(--risk-ink);
    background: var(--risk-soft);
  }
  .wrong {
    margin-top: 0.375rem;
    font-weight: var(--w-strong);
    color: var(--late-ink);
  }
  footer {
    position: sticky;
    bottom: 0;
    z-index: 3;
    margin-top: auto;
    padding-bottom: 0.625rem;
    background: var(--surface);
  }
  .go {
    width: 100%;
    min-height: 3.25rem;
    margin-top: 0.5rem;
    padding: 0.25rem var(--s-2);
    border: 0;
    border-radius: var(--r-3);
    color: var(--on-go);
    background: var(--go);
  }
  .go b {
    display: flex;
    align-items: center;
    justify-content: center;
    font-size: var(--t-17);
  }
  .go b bb-icon {
    margin-right: var(--s-2);
  }
  .go span {
    display: block;
    font-size: var(--t-13);
    line-height: 1.3;
    color: var(--hand-ink);
  }
  .go:disabled {
    border: 1.5px solid var(--line-2);
    color: var(--ink-2);
    background: var(--surface-2);
  }
  .turn {
    display: inline-flex;
    align-items: center;
    min-height: 2rem;
    margin: 0 auto 0.25rem 0.5rem;
    padding: 0 0.3125rem;
    border: 1.5px solid var(--hand);
    border-radius: var(--r-2);
    font-size: var(--t-13);
    font-weight: var(--w-strong);
    white-space: nowrap;
    color: var(--hand-ink);
    background: var(--surface);
  }
  .turn:disabled {
    border-color: var(--line-2);
    color: var(--ink-2);
  }
  .hint {
    margin-top: 0.375rem;
    font-size: var(--t-13);
    text-align: center;
    color: var(--ink-2);
  }
`
