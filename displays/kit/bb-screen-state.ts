import { css, html, LitElement, nothing } from 'lit'
import type { TemplateResult } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { kitWords } from '#words/kit.ts'
import { say } from '#words/say.ts'
import type { Lang } from '#words/say.ts'
import './bb-icon.ts'

/** `offline` is for a screen that has never received anything; one that has keeps its last picture, dimmed. */
export type ScreenState = 'loading' | 'offline' | 'refused' | 'empty' | 'finished'

/** A picture usually comes sooner than this, ms; until then a word about loading would only flicker and cost a paint. */
const PATIENCE = 500

/**
 * A whole screen that has no cars to show: one painted bay that says why, in a picture and in words.
 *
 * @slot - What can be done about it, and a code or an address where one helps.
 */
@customElement('bb-screen-state')
export class BbScreenState extends LitElement {
  @property({ reflect: true }) state: ScreenState = 'loading'
  /** Words of the page's own instead of the usual ones. */
  @property() heading = ''
  @property() text = ''
  @property() override lang: Lang = 'zh'

  @state() private patient = true
  #timer: ReturnType<typeof setTimeout> | undefined

  override connectedCallback() {
    super.connectedCallback()
    this.#timer = setTimeout(() => (this.patient = false), PATIENCE)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    clearTimeout(this.#timer)
  }

  override render() {
    if (this.state === 'loading' && this.patient) return nothing
    return html`<section role="status">
      <div class="bay" aria-hidden="true">${PICTURES[this.state]}</div>
      <h1>${this.heading || say(kitWords, this.lang, `${this.state}Title`)}</h1>
      <p>${this.text || say(kitWords, this.lang, `${this.state}Text`)}</p>
      <slot></slot>
    </section>`
  }

  static override styles = css`
    :host {
      display: flex;
      align-items: center;
      justify-content: center;
      box-sizing: border-box;
      min-height: 100%;
      padding: var(--s-6);
      text-align: center;
    }
    section {
      max-width: 60em;
    }
    .bay {
      position: relative;
      display: flex;
      align-items: flex-end;
      justify-content: center;
      box-sizing: border-box;
      width: calc(var(--t-state) * 6);
      height: calc(var(--t-state) * 3);
      margin: 0 auto var(--t-state);
      padding-bottom: calc(var(--t-state) * 0.35);
      border: calc(var(--t-state) * 0.12) solid var(--line-2);
      border-bottom: 0;
      border-radius: var(--r-3) var(--r-3) 0 0;
      background: var(--floor);
      color: var(--ink-2);
      overflow: hidden;
    }
    h1 {
      margin: 0;
      font-size: var(--t-state);
      font-weight: var(--w-strong);
      line-height: 1.2;
    }
    p {
      margin: 0.7em 0 1em;
      font-size: var(--t-state-2);
      color: var(--ink-2);
    }
    .car {
      --icon-size: calc(var(--t-state) * 1.35);
    }
    .sign {
      --icon-size: calc(var(--t-state) * 1.5);
      margin-bottom: calc(var(--t-state) * 0.35);
    }
    .moon {
      position: absolute;
      top: calc(var(--t-state) * 0.35);
      right: calc(var(--t-state) * 0.5);
      --icon-size: calc(var(--t-state) * 0.8);
    }
    .gate {
      position: absolute;
      left: 0;
      right: 0;
      bottom: calc(var(--t-state) * 0.5);
      height: calc(var(--t-state) * 0.55);
      background: var(--hatch);
      border: solid var(--line-2);
      border-width: var(--l-1) 0;
    }
    /* The last dash would end in a foot where the open side begins. */
    :host([state='empty']) .bay,
    :host([state='offline']) .bay {
      clip-path: inset(0 0 calc(var(--t-state) * 0.12) 0);
    }
    :host([state='empty']) .bay {
      border-style: dashed;
      border-color: var(--free);
      background: none;
    }
    :host([state='offline']) .bay {
      border-style: dashed;
      color: var(--risk-ink);
    }
    :host([state='refused']) .sign {
      margin-bottom: calc(var(--t-state) * 0.95);
    }
    :host([state='loading']) .car {
      animation: drive-in 2.4s var(--ease) infinite;
    }
    @keyframes drive-in {
      from {
        transform: translateX(calc(var(--t-state) * -4.8));
      }
      60%,
      85% {
        transform: none;
        opacity: 1;
      }
      to {
        transform: none;
        opacity: 0;
      }
    }
    @media (prefers-reduced-motion: reduce) {
      :host([state='loading']) .car {
        animation: none;
      }
    }
  `
}

const car = html`<bb-icon class="car" name="car"></bb-icon>`

const PICTURES: Readonly<Record<ScreenState, TemplateResult>> = {
  loading: car,
  offline: html`<bb-icon class="sign" name="cloud-off"></bb-icon>`,
  refused: html`<bb-icon class="sign" name="lock"></bb-icon><i class="gate"></i>`,
  empty: html``,
  finished: html`${car}<bb-icon class="moon" name="moon"></bb-icon>`,
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-screen-state': BbScreenState
  }
}
