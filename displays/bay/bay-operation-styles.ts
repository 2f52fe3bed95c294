import { css } from 'lit'

export const operationStyles = css`
  :host,
  * {
    box-sizing: border-box;
  }
  :host {
    position: relative;
    display: grid;
    grid-template-columns: 5.5rem minmax(0, 1fr) auto;
    grid-template-rows: minmax(0, 1fr);
    min-height: 0;
    overflow: hidden;
    border-radius: var(--r-0);
    background: var(--surface);
  }
  .state {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    font-size: var(--t-32);
    font-weight: var(--w-strong);
    line-height: 1.15;
    text-align: center;
    background: var(--pass);
  }
  .state bb-icon {
    --icon-size: 2.25rem;
  }
  :host(:lang(en)) .state {
    font-size: var(--t-28);
  }
  .what {
    display: flex;
    flex-direction: column;
    justify-content: center;
    min-width: 0;
    padding: var(--s-2) var(--s-4) var(--s-2) var(--s-5);
  }
  bb-fit {
    flex: 0 1 4rem;
    font-weight: var(--w-strong);
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    max-height: 2.6rem;
    overflow: hidden;
    font-size: var(--t-32);
    color: var(--ink-2);
    line-height: 1.3;
  }
  .tags span {
    display: flex;
    align-items: center;
    margin-right: var(--s-5);
    white-space: nowrap;
  }
  .tags bb-icon {
    --icon-size: 2rem;
    margin-right: var(--s-2);
  }
  .go {
    color: var(--go-ink);
  }
  .risk {
    color: var(--risk-ink);
  }
  .tags .late {
    color: var(--late-ink);
    font-weight: var(--w-strong);
  }
  .hold {
    padding: 0 var(--s-3);
    color: var(--ink);
    background: var(--hatch);
  }
  .clock {
    display: flex;
    flex-direction: column;
    justify-content: center;
    align-items: flex-end;
    padding-right: var(--s-5);
    line-height: 1.1;
    white-space: nowrap;
  }
  .clock b {
    font-size: var(--t-64);
    line-height: 1.05;
  }
  .clock em {
    font-size: var(--t-32);
    font-style: normal;
    color: var(--ink-2);
  }
  .clock .over {
    color: var(--late-ink);
  }
  .bar {
    position: absolute;
    left: 5.5rem;
    right: 0;
    bottom: 0;
    height: 0.75rem;
    background: var(--surface-2);
  }
  .bar i {
    display: block;
    height: 100%;
    background: var(--done);
  }
  .bar .over {
    background: var(--late);
  }
  :host([state='running']) .state {
    color: var(--on-done);
    background: var(--done);
  }
  :host([state='held']) .state {
    background: var(--hatch);
  }
  :host([state='done']),
  :host([state='elsewhere']) {
    background: var(--floor);
  }
  :host([state='done']) .state {
    color: var(--go-ink);
    background: var(--surface);
  }
  :host([state='done']) bb-fit,
  :host([state='elsewhere']) bb-fit,
  :host([state='done']) .clock b {
    color: var(--ink-2);
    font-weight: var(--w-text);
  }
  :host([room='whole']) bb-fit {
    flex-basis: 6rem;
  }
  :host([room='whole']) .clock b {
    font-size: var(--t-92);
  }
  :host([room='snug']) .clock b {
    font-size: var(--t-52);
  }
  :host([room='snug']) bb-fit {
    flex-basis: 3.125rem;
  }
  :host([room='snug']) .what {
    padding-top: 0;
    padding-bottom: var(--s-2);
  }
  :host([room='snug']) .tags,
  :host([room='snug']) em {
    font-size: var(--t-28);
  }
  :host([room='tight']) .what {
    flex-direction: row;
    align-items: center;
    justify-content: flex-start;
  }
  :host([room='tight']) bb-fit {
    flex: 1 1 auto;
    height: 100%;
  }
  :host([room='tight']) .tags {
    flex: none;
    max-width: 50%;
  }
  :host([room='tight']) .tags span {
    margin: 0 0 0 var(--s-4);
  }
  :host([room='tight']) .clock {
    flex-direction: row;
    align-items: baseline;
    align-self: center;
    justify-content: flex-end;
    min-width: 19rem;
  }
  :host([room='tight']) .clock b {
    margin-right: var(--s-3);
    font-size: var(--t-44);
  }
  :host([room='tight']) .state span,
  :host([room='snug']) .state bb-icon {
    display: none;
  }
  :host([room='tight'][state='todo']) .state span,
  :host([room='tight'][state='elsewhere']) .state span {
    display: inline;
  }
`
