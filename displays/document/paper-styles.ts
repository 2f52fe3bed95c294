import { css } from 'lit'

/** Black on white, whatever the screen's light; tables whose heads come again on every page; nothing torn in two. */
export const paperStyles = css`
  :host {
    --rule: #12202a;
    --hair: #cfd9de;
    --grey: #3d4d59;
    --serif: 'Noto Serif CJK SC', 'Noto Serif SC', 'Source Han Serif SC', 'Songti SC', 'SimSun', var(--font);
    display: block;
    color: #12202a;
    font-size: 13px;
    line-height: 1.45;
    font-variant-numeric: tabular-nums;
  }
  * {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  h2 {
    margin: 16px 0 4px;
    font-size: 14px;
    font-weight: 700;
    break-after: avoid;
  }
  .grey,
  small {
    color: var(--grey);
  }
  small {
    font-size: 12px;
  }
  .blank {
    display: inline-block;
    min-width: 5.5em;
    height: 1.1em;
    border-bottom: 1px solid #51616d;
    vertical-align: baseline;
  }
  blockquote {
    margin: 12px 0 8px;
    font-size: 15px;
    font-family: var(--serif);
  }
  table {
    width: 100%;
    margin-top: 8px;
    border-collapse: collapse;
  }
  thead {
    display: table-header-group;
  }
  th {
    padding: 4px 8px 3px 0;
    border-bottom: 1px solid #51616d;
    color: var(--grey);
    font-weight: 400;
    text-align: left;
    white-space: nowrap;
    vertical-align: bottom;
  }
  td {
    padding: 3.5px 8px 3.5px 0;
    border-bottom: 1px solid var(--hair);
    vertical-align: top;
  }
  th:last-child,
  td:last-child {
    padding-right: 0;
  }
  tr,
  li,
  .whole {
    break-inside: avoid;
  }
  td.name {
    font-weight: 700;
  }
  td small {
    margin-left: 8px;
  }
  .part td:first-child {
    padding-left: 14px;
  }
  .figure + td:not(.figure),
  .figure + th:not(.figure) {
    padding-left: 18px;
  }
  .figure {
    text-align: right;
    white-space: nowrap;
  }
  tr.total td {
    border-bottom: 0;
    border-top: 2px solid var(--rule);
    padding-top: 7px;
  }
  .big {
    font-size: 26px;
    font-weight: 700;
    line-height: 1.1;
    letter-spacing: -0.01em;
  }
  .capitals {
    letter-spacing: 0.08em;
    color: var(--grey);
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    grid-gap: 2px 24px;
    padding: 10px 0;
  }
  .facts > div {
    display: flex;
    break-inside: avoid;
  }
  .facts .wide {
    grid-column: span 2;
  }
  .facts .row {
    grid-column: 1 / -1;
  }
  .facts dt {
    flex: none;
    min-width: 6em;
    padding-right: 8px;
    color: var(--grey);
  }
  .safety {
    color: #981a11;
    font-weight: 700;
  }
  .state {
    font-weight: 700;
  }
`
