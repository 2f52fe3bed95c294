import { css } from 'lit'

/** The table of the order's lines. */
export const linesStyles = css`
  :host {
    display: block;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--t-14);
    line-height: 1.3;
  }
  th,
  thead td {
    padding: 0.25rem 0.5rem;
    border: 1px solid var(--line);
    border-width: 1px 0;
    font-size: var(--t-13);
    font-weight: var(--w-text);
    text-align: left;
    white-space: nowrap;
    color: var(--ink-2);
    background: var(--surface-2);
  }
  td {
    padding: 0.125rem 0.5rem;
    vertical-align: top;
    white-space: nowrap;
    line-height: 1.625rem;
  }
  th:first-child,
  td:first-child {
    width: 2.5rem;
    padding-left: 1.125rem;
  }
  th:last-child,
  td:last-child {
    width: 2.5rem;
    padding: 0.125rem 0.5rem 0 0;
  }
  .n {
    text-align: right;
  }
  .n input {
    text-align: right;
  }
  .item {
    width: 99%;
    white-space: normal;
  }
  .item input:not([type]) {
    width: min(100%, 24rem);
  }
  td input:not([type='checkbox']),
  td select {
    height: 1.625rem;
  }
  .labour td,
  .free td {
    border-top: 1px solid var(--line);
  }
  tbody tr:first-child td {
    border-top: 0;
  }
  .labour .item input,
  .free .item input,
  .sum {
    font-weight: var(--w-strong);
  }
  .no {
    color: var(--ink-3);
  }
  .part td {
    color: var(--ink-2);
  }
  .part .sum {
    padding-right: 0.8125rem;
    font-weight: var(--w-text);
  }
  .free .sum {
    padding-right: 0.8125rem;
  }
  .item i {
    padding-left: var(--s-1);
    font-style: normal;
    font-size: var(--t-13);
    color: var(--ink-2);
  }
  .part .item input:not([type]) {
    width: min(60%, 16rem);
  }
  .item em {
    display: block;
    padding-left: var(--s-1);
    font-style: normal;
    font-size: var(--t-13);
    line-height: 1.4;
    color: var(--risk-ink);
  }
  .amount {
    display: inline-flex;
    justify-content: flex-end;
  }
  .amount input {
    width: 3.25rem;
    margin-right: 0.25rem;
  }
  .price,
  .unitPrice {
    width: 5rem;
  }
  .payer select {
    width: auto;
    margin-left: -0.125rem;
  }
  .acts button {
    width: 1.75rem;
    height: 1.625rem;
    padding: 0;
    border: 0;
    border-radius: var(--r-0);
    background: none;
    color: var(--ink-3);
  }
  .acts button:not(:disabled):hover {
    background: var(--surface-2);
    color: var(--ink);
  }
  .acts bb-icon {
    --icon-size: 1rem;
  }
  .details td {
    background: var(--surface-2);
  }
  .details div {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    padding: 0.25rem 0;
  }
  .details label,
  .details button {
    display: inline-flex;
    align-items: center;
    margin: 0.125rem var(--s-4) 0.125rem 0;
  }
  .details label input,
  .details label select {
    width: 6rem;
    margin-left: var(--s-1);
    border-color: var(--line-2);
    background: var(--surface);
  }
  .details button {
    height: 1.75rem;
    padding: 0 var(--s-2);
    border: 1px solid var(--line-2);
    border-radius: var(--r-full);
    background: var(--surface);
  }
  .details button bb-icon {
    --icon-size: 1rem;
    margin-right: 0.25rem;
  }
  .declined td {
    border-top: 1px dashed var(--line-2);
    color: var(--late-ink);
    background: var(--late-soft);
  }
  .declined .no {
    color: inherit;
  }
  .declined .acts button {
    color: inherit;
  }
  .declined bb-icon {
    --icon-size: 1rem;
  }
  .declined s {
    margin-right: var(--s-2);
    font-weight: var(--w-strong);
    text-decoration-thickness: 1px;
  }
  .declined .n s {
    margin: 0;
    font-weight: var(--w-text);
  }
  .safety,
  .pen {
    display: inline-flex;
    align-items: center;
  }
  .safety input {
    width: 1rem;
    height: 1rem;
    margin: 0 0.25rem 0 0;
    accent-color: var(--late);
  }
  .safety bb-icon,
  .pen bb-icon {
    margin-right: 0.25rem;
  }
  .none td {
    padding: 1.5rem 1.125rem;
    text-align: center;
    color: var(--ink-2);
  }
  .there,
  .lacks {
    margin-left: 0.375rem;
    font-weight: var(--w-strong);
    white-space: nowrap;
  }
  .there {
    color: var(--go-ink);
  }
  .lacks {
    color: var(--risk-ink);
  }
`
