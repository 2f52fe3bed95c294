import { css } from 'lit'

export const techStyles = css`
  :host {
    display: block;
    max-width: 40rem;
    min-height: 100vh;
    margin: 0 auto;
    --notice-size: var(--t-17);
    --sheet-heading: var(--t-28);
    --sheet-text: var(--t-17);
    --sheet-close: 3.75rem;
    --tile: 16rem;
    --tile-height: 3.75rem;
    --tile-icon: 1.75rem;
    --tile-label: var(--t-20);
    --tile-hint: var(--t-17);
    --tile-low: 3.5rem;
    --key-size: var(--t-24);
    --keys-height: 16.5rem;
  }
  @media (max-height: 720px) {
    :host {
      --key-row: 3.75rem;
      --key-size: var(--t-20);
      --keys-height: 12.5rem;
    }
  }
  .keys {
    display: grid;
    grid-template-rows: minmax(0, 1fr) 3.5rem;
    grid-row-gap: var(--s-3);
    height: 100%;
  }
  .more {
    display: grid;
    grid-template-columns: 1fr 1fr;
    grid-gap: var(--s-4);
  }
  button {
    display: flex;
    align-items: center;
    justify-content: center;
    min-height: 3.5rem;
    padding: 0 var(--s-4);
    border: 0;
    border-radius: var(--r-3);
    background: var(--surface);
    box-shadow: var(--e-1);
    font: inherit;
    font-weight: var(--w-strong);
    color: inherit;
    cursor: pointer;
    touch-action: manipulation;
  }
  button bb-icon {
    margin-right: var(--s-2);
  }
  button:disabled {
    background: none;
    box-shadow: inset 0 0 0 1px var(--line);
    color: var(--ink-3);
  }
  button:focus-visible {
    outline: 3px solid var(--hand);
  }
  .unknown {
    margin: 0;
    padding: var(--s-3) 0.875rem;
    background: var(--late-soft);
    color: var(--late-ink);
    font-weight: var(--w-strong);
  }
  .notice {
    position: fixed;
    left: 50%;
    bottom: var(--s-6);
    z-index: 20;
    width: 88%;
    margin: 0;
    padding: var(--s-3) var(--s-5);
    transform: translateX(-50%);
    border-radius: var(--r-3);
    background: var(--go);
    color: var(--on-go);
    text-align: center;
    font-weight: var(--w-strong);
  }
  .notice.bad {
    background: var(--late);
    color: var(--on-late);
  }
`
