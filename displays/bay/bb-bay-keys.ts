import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { bayHandWords } from '#words/bay-hand.ts'
import { refusalText } from '#words/refusal.ts'
import { say, type Lang } from '#words/say.ts'
import '../kit/bb-icon.ts'
import type { IconName } from '../kit/icons.ts'
import type { Act, Key } from './bay-acts.ts'
import './bb-fit.ts'

/**
 * The buttons of a bay, for gloves. One that is refused says why.
 *
 * @fires press - The key that was pressed is the detail.
 */
@customElement('bb-bay-keys')
export class BbBayKeys extends LitElement {
  @property({ attribute: false }) keys: readonly Key[] = []
  @property() timeZone = ''
  @property() override lang: Lang = 'zh'

  override render() {
    return html`<div class=${`count-${this.keys.length}`}>${this.keys.map((key) => this.#key(key))}</div>`
  }

  #key(key: Key) {
    const { act, verdict } = key
    const why = verdict.ok ? '' : refusalText(verdict.refusal, this.lang, this.timeZone)
    return html`<button
      class=${act}
      ?disabled=${!verdict.ok}
      @click=${() => this.dispatchEvent(new CustomEvent('press', { detail: key }))}
    >
      <bb-icon name=${ICON[act]}></bb-icon>
      <span>${say(bayHandWords, this.lang, act)}</span>
      ${why ? html`<bb-fit sizes="28 24 20 17 15 14" .text=${why}></bb-fit>` : nothing}
    </button>`
  }

  static override styles = css`
    :host,
    * {
      box-sizing: border-box;
    }
    :host {
      display: block;
      width: 100%;
      height: 100%;
    }
    div {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      grid-auto-rows: minmax(var(--key-row, 5.5rem), 1fr);
      grid-gap: var(--s-4);
      height: 100%;
    }
    .count-1 {
      grid-template-columns: minmax(0, 1fr);
    }
    /* The first of three is what is due: a row of its own. */
    .count-3 button:first-child {
      grid-column: 1 / -1;
    }
    button {
      display: flex;
      flex-direction: column;
      align-items: center;
      justify-content: center;
      min-width: 0;
      padding: var(--s-2);
      border: var(--l-3) solid var(--line-2);
      border-radius: var(--r-4);
      font: inherit;
      font-size: var(--key-size, var(--t-44));
      font-weight: var(--w-strong);
      line-height: 1.2;
      color: var(--ink);
      background: var(--surface);
      cursor: pointer;
      touch-action: manipulation;
      transition: transform var(--m-tap) var(--ease);
    }
    /* Five keys share three rows: what is on them stands side by side, and the last has a row of its own. */
    .count-5 button {
      flex-flow: row wrap;
      font-size: calc(var(--key-size, var(--t-44)) * 0.85);
    }
    .count-5 button:disabled {
      flex-flow: column;
      font-size: calc(var(--key-size, var(--t-44)) * 0.6);
    }
    .count-5 button:last-child {
      grid-column: 1 / -1;
    }
    .count-5 bb-icon {
      --icon-size: 1.2em;
      margin: 0 0.35em 0 0;
    }
    .count-5 {
      grid-gap: var(--s-3);
    }
    .switch span {
      font-size: 0.75em;
    }
    /* A short phone keeps room for the work itself: icon and word side by side. */
    @media (max-width: 600px) and (max-height: 720px) {
      div {
        grid-gap: var(--s-3);
      }
      button:not(:disabled) {
        flex-direction: row;
      }
      button:not(:disabled) bb-icon {
        margin: 0 0.35em 0 0;
      }
    }
    button:active {
      transform: scale(0.97);
    }
    button:focus-visible {
      outline: var(--l-4) solid var(--hand);
      outline-offset: var(--l-2);
    }
    bb-icon {
      --icon-size: 1.4em;
      margin-bottom: 0.15em;
    }
    .verify,
    .start,
    .switch,
    .resume,
    .finish,
    .self-check,
    .drive-in,
    .leave {
      border-color: var(--go);
      color: var(--on-go);
      background: var(--go);
    }
    /* Signing comes first. */
    .self-check ~ .leave {
      border-color: var(--line-2);
      color: var(--ink);
      background: var(--surface);
    }
    .pause {
      border-color: var(--ink);
    }
    .help,
    .take-call {
      border-color: var(--hand);
      color: var(--on-hand);
      background: var(--hand);
    }
    button:disabled {
      border-style: dashed;
      border-color: var(--line-2);
      color: var(--ink-3);
      background: none;
      cursor: default;
    }
    button:disabled bb-icon {
      display: none;
    }
    bb-fit {
      width: 100%;
      height: 2.7em;
      margin-top: 0.2em;
      font-weight: var(--w-text);
      color: var(--ink-2);
      text-align: center;
    }
  `
}

const ICON: Readonly<Record<Act, IconName>> = {
  verify: 'check-circle',
  start: 'play',
  switch: 'play',
  resume: 'play',
  pause: 'pause',
  join: 'people',
  'join-in': 'people',
  finish: 'check',
  share: 'people',
  'self-check': 'check-circle',
  report: 'camera',
  hold: 'box',
  help: 'hand',
  'take-call': 'hand',
  'drive-in': 'car',
  leave: 'arrow-right',
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-bay-keys': BbBayKeys
  }
}
