import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import '../kit/bb-icon.ts'
import type { IconName } from '../kit/icons.ts'
import './bb-fit.ts'

export type StripKind = 'call' | 'held' | 'todo' | 'done'

/** One line across the screen that says what is out of the ordinary: help is called, work is held, the car can leave. */
@customElement('bb-bay-strip')
export class BbBayStrip extends LitElement {
  @property({ reflect: true }) kind: StripKind = 'todo'
  @property() heading = ''
  @property() text = ''
  @property() aside = ''

  override render() {
    return html`<bb-icon name=${ICON[this.kind]}></bb-icon><b>${this.heading}</b>
      <bb-fit single sizes="40 36 32 28" .text=${this.text}></bb-fit>
      ${this.aside ? html`<span>${this.aside}</span>` : nothing}`
  }

  static override styles = css`
    :host,
    * {
      box-sizing: border-box;
    }
    :host {
      display: flex;
      align-items: center;
      height: 4.5rem;
      padding: 0 var(--s-5);
      border-radius: var(--r-0);
      font-size: var(--t-40);
      white-space: nowrap;
      background: var(--pass);
    }
    bb-icon {
      --icon-size: 3rem;
      margin-right: var(--s-5);
    }
    b {
      font-size: var(--t-44);
      margin-right: var(--s-6);
    }
    bb-fit {
      flex: 1;
      height: 3.5rem;
    }
    span {
      margin-left: var(--s-5);
    }
    :host([kind='call']) {
      background: var(--call);
      color: var(--on-call);
      animation: call var(--m-call) steps(1) infinite;
    }
    @keyframes call {
      60% {
        background: var(--call-soft);
        color: var(--call-ink);
      }
    }
    :host([kind='held']) {
      background: var(--hatch);
      border: var(--l-2) solid var(--hold);
    }
    :host([kind='held']) b,
    :host([kind='held']) bb-fit,
    :host([kind='held']) span {
      flex: none;
      padding: 0 var(--s-4);
      line-height: 3.5rem;
      background: var(--ground);
    }
    :host([kind='held']) bb-fit {
      flex: 0 1 auto;
    }
    :host([kind='held']) span {
      margin-left: auto;
    }
    :host([kind='done']) {
      background: var(--free-soft);
      border: var(--l-2) solid var(--free);
      color: var(--free-ink);
    }
    @media (prefers-reduced-motion: reduce) {
      :host([kind='call']) {
        animation: none;
      }
    }
  `
}

const ICON: Readonly<Record<StripKind, IconName>> = {
  call: 'hand-solid',
  held: 'pause',
  todo: 'play',
  done: 'arrow-right',
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-bay-strip': BbBayStrip
  }
}
