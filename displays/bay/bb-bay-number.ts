import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { bayWords } from '#words/bay.ts'
import { say, type Lang } from '#words/say.ts'
import type { Tone } from './bay-view.ts'
import './bb-fit.ts'

/** The bay's number, painted in the state it is in, with its word. */
@customElement('bb-bay-number')
export class BbBayNumber extends LitElement {
  @property() no = ''
  @property({ reflect: true }) tone: Tone = 'on-track'
  @property() override lang: Lang = 'zh'

  override render() {
    return html`<bb-fit
        single
        sizes="150 120 92 76"
        .text=${this.no}
        aria-label=${say(bayWords, this.lang, 'of', { no: this.no })}
      ></bb-fit>
      <em>${say(bayWords, this.lang, `tone-${this.tone}`)}</em>`
  }

  static override styles = css`
    :host,
    * {
      box-sizing: border-box;
    }
    :host {
      flex: none;
      display: flex;
      flex-direction: column;
      align-items: center;
      justify-content: center;
      width: 12rem;
      border-radius: var(--r-0);
      border: var(--l-4) solid transparent;
      font-weight: var(--w-strong);
      text-align: center;
      background: var(--pass);
      color: var(--ink);
    }
    bb-fit {
      width: 100%;
      height: 9.5rem;
      line-height: 1;
    }
    em {
      font-size: var(--t-40);
      font-style: normal;
      line-height: 1.1;
    }
    :host([tone='late']) {
      background: var(--late);
      color: var(--on-late);
    }
    :host([tone='at-risk']) {
      background: var(--risk);
      color: var(--on-risk);
    }
    :host([tone='held']) {
      background: var(--hatch);
      border-color: var(--hold);
    }
    :host([tone='out']) {
      background: var(--hatch);
      border: var(--l-4) dashed var(--line-2);
    }
    :host([tone='free']) {
      background: var(--free-soft);
      border-color: var(--free);
      color: var(--free-ink);
    }
    :host([tone='done']) {
      background: var(--done);
      color: var(--on-done);
    }
    :host([tone='call']) {
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
    @media (prefers-reduced-motion: reduce) {
      :host([tone='call']) {
        animation: none;
        border: var(--l-4) double var(--on-call);
      }
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-bay-number': BbBayNumber
  }
}
