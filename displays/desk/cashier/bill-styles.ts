import { css } from 'lit'
import { focusRing } from '../kit/control-styles.ts'
import { payerMarks } from '../kit/payer-marks.ts'
import { sheetPaper } from '../kit/ticket-paper.ts'

/** A sheet of paper with its own rules: thin ones between lines, strong ones around what counts. */
export const billStyles = [
  focusRing,
  payerMarks(css` i`),
  css`
    :host,
    * {
      box-sizing: border-box;
    }
    :host {
      display: block;
      min-height: 0;
      ${sheetPaper}
      overflow: hidden auto;
      scrollbar-width: thin;
    }
    article {
      padding: 1.25rem 1.75rem 1.5rem;
    }
    p,
    ul {
      margin: 0;
      padding: 0;
    }
    .none {
      padding: 1.5rem 0;
      color: var(--ink-2);
    }
    table {
      width: 100%;
      border-collapse: collapse;
    }
    th,
    td {
      padding: 0.25rem 0;
      text-align: left;
      vertical-align: baseline;
    }
    th:nth-child(2),
    td.kind {
      width: 3.5rem;
      color: var(--ink-2);
    }
    thead th {
      border-bottom: 1px solid var(--ink-3);
      font-size: var(--t-13);
      font-weight: var(--w-text);
      color: var(--ink-2);
    }
    .n {
      padding-left: 0.75rem;
      text-align: right;
      white-space: nowrap;
    }
    td.n:last-child {
      position: relative;
      min-width: 6.25rem;
    }
    .est {
      color: var(--ink-2);
    }
    tbody tr + tr td {
      border-bottom: 1px solid var(--line);
    }
    tbody tr.payer td {
      border: 0;
    }
    tbody + tbody .payer th,
    tbody + tbody tr.payer td {
      border-top: 1px solid var(--line-2);
    }
    tbody:last-child {
      border-bottom: 2.5px solid var(--ink);
    }
    .payer th {
      padding-top: 0.5rem;
      font-size: var(--t-15);
    }
    .payer span {
      margin-left: 0.5rem;
      font-size: var(--t-13);
      font-weight: var(--w-text);
      color: var(--ink-2);
    }
    .payer i {
      display: inline-block;
      width: 0.75rem;
      height: 0.75rem;
      margin: 0 0.75rem 0 0;
      vertical-align: -0.05em;
    }
    tr.labour > td:first-child,
    tr.part > td:first-child,
    tr.free > td:first-child {
      padding-left: 1.5rem;
    }
    tr.labour > td:first-child {
      font-weight: var(--w-strong);
    }
    td em {
      margin-left: 0.625rem;
      font-size: var(--t-13);
      font-style: normal;
      font-weight: var(--w-text);
      color: var(--ink-2);
    }
    tr[aria-selected] {
      cursor: pointer;
    }
    tr[aria-selected='true'] > td {
      background: var(--hand-soft);
    }
    tr[aria-selected='true'] > td:first-child {
      box-shadow: inset 4px 0 0 var(--hand);
    }
    .less,
    .more {
      font-weight: var(--w-strong);
      color: var(--go-ink);
    }
    .more {
      color: var(--risk-ink);
    }
    .edit {
      position: absolute;
      right: -1.8125rem;
      top: 0;
      width: 1.75rem;
      height: 1.75rem;
      padding: 0;
      border: 0;
      border-radius: var(--r-1);
      background: var(--hand);
      color: var(--on-hand);
      cursor: pointer;
    }
    tr.form td {
      padding: 0;
    }
    .due {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      grid-column-gap: 2rem;
      align-items: end;
      padding: 0.625rem 0;
      border-bottom: 1px solid var(--line);
    }
    .due > div:first-child p {
      color: var(--ink-2);
    }
    .due .lower b {
      color: var(--go-ink);
    }
    .due .higher b {
      color: var(--risk-ink);
    }
    .due > div:first-child .over {
      color: var(--late-ink);
      font-weight: var(--w-strong);
    }
    .sum {
      text-align: right;
      white-space: nowrap;
    }
    .sum span {
      margin-right: 1rem;
      font-size: var(--t-17);
      font-weight: var(--w-strong);
    }
    .sum b {
      font-size: 2.75rem;
      line-height: 1;
      letter-spacing: -0.02em;
    }
    .sum i,
    .sum s {
      font-size: 0.6em;
      font-style: normal;
      text-decoration: none;
    }
    .sum i {
      margin-right: 0.125em;
    }
    .capitals {
      font-size: var(--t-15);
      letter-spacing: 0.08em;
      color: var(--ink-2);
    }
    .vat {
      font-size: var(--t-13);
      color: var(--ink-2);
    }
    .got {
      padding: 0.375rem 0;
      border-bottom: 1px solid var(--line);
      list-style: none;
    }
    .got b,
    .got bb-icon {
      color: var(--go-ink);
    }
    .got bb-icon {
      margin-right: 0.375rem;
      vertical-align: -0.15em;
    }
    .got span {
      margin-left: 1rem;
      color: var(--ink-2);
    }
    @media (max-width: 1400px) {
      article {
        padding: 0.875rem 1.5rem 1rem 1.25rem;
      }
      .sum b {
        font-size: 2.25rem;
      }
    }
    @media print {
      :host {
        border-radius: 0;
        background: none;
        overflow: visible;
      }
      article {
        padding: 0;
      }
      tr[aria-selected='true'] > td {
        background: none;
        box-shadow: none;
      }
      .edit,
      tr.form {
        display: none;
      }
    }
  `,
]
