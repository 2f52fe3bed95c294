import { css } from 'lit'

/** Who pays is told by a shape, too: papers are copied without colours. */
export const settlementStyles = css`
  .payer td {
    padding-top: 9px;
    border-bottom: 0;
    break-after: avoid;
  }
  .payer b {
    font-size: 14px;
  }
  tbody tr:not(.payer) td:first-child {
    padding-left: 21px;
  }
  tbody tr:last-child td {
    border-bottom-color: #51616d;
  }
  tbody:last-child tr:last-child td {
    border-bottom: 2px solid var(--rule);
  }
  .payer i {
    display: inline-block;
    width: 10px;
    height: 10px;
    margin-right: 11px;
    border: 2px solid #12202a;
  }
  .payer .customer {
    border-radius: 50%;
    background: #12202a;
  }
  .payer .warranty,
  .payer .maker {
    transform: rotate(45deg);
  }
  .payer .maker {
    background: #12202a;
  }
  .payer .insurer {
    border-radius: 50%;
  }
  .payer .internal {
    border-width: 1.2px;
    background: repeating-linear-gradient(135deg, #12202a 0 1px, transparent 1px 3px);
  }
  .sum {
    display: flex;
    justify-content: space-between;
    align-items: flex-start;
    padding: 12px 0 10px;
  }
  .against {
    color: #075540;
    font-size: 14px;
    font-weight: 700;
  }
  .due {
    text-align: right;
  }
  .due p:first-child {
    display: flex;
    align-items: baseline;
    justify-content: flex-end;
  }
  .due span {
    margin-right: 14px;
    font-size: 15px;
    font-weight: 700;
  }
  .due .big {
    font-size: 38px;
  }
  .money {
    padding: 7px 0;
    border: solid var(--hair);
    border-width: 1px 0;
  }
  .money b {
    color: #075540;
  }
  .money span {
    margin-left: 20px;
  }
  .after {
    display: grid;
    grid-template-columns: minmax(0, 1.45fr) minmax(0, 1fr);
    grid-gap: 36px;
  }
  .date {
    font-size: 24px;
    font-weight: 700;
    line-height: 1.2;
  }
  .tear hr {
    margin: 18px 0 16px;
    border: 0;
    border-top: 1.5px dashed #51616d;
  }
`
