import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { kitWords } from '#words/kit.ts'
import { say } from '#words/say.ts'
import type { Lang } from '#words/say.ts'

/** More than this is read as a figure, not counted at a glance. */
const MOST = 6

/** A car's operations at a glance, `2/3`: done are solid, running are outlined, later ones are faint. */
@customElement('bb-pips')
export class BbPips extends LitElement {
  @property({ type: Number }) done = 0
  @property({ type: Number }) running = 0
  @property({ type: Number }) total = 0
  @property() override lang: Lang = 'zh'

  override render() {
    if (this.total === 0) return nothing
    const pips = this.total > MOST ? [] : Array.from({ length: this.total }, (_, at) => this.#kind(at))
    return html`<span
      role="img"
      aria-label=${say(kitWords, this.lang, 'operationsDone', { done: this.done, total: this.total })}
    >
      ${pips.map((kind) => html`<i class=${kind}></i>`)}<b>${this.done}/${this.total}</b>
    </span>`
  }

  #kind(at: number): string {
    if (at < this.done) return 'done'
    return at < this.done + this.running ? 'running' : 'later'
  }

  static override styles = css`
    :host {
      display: inline-block;
      white-space: nowrap;
      font-variant-numeric: tabular-nums;
    }
    span {
      display: inline-flex;
      align-items: center;
    }
    i {
      flex: none;
      box-sizing: border-box;
      width: var(--pip-w);
      height: var(--pip-h);
      margin-right: 0.25rem;
      border: 0.1875rem solid var(--done);
      border-radius: var(--pip-r);
    }
    .done {
      background: var(--done);
    }
    .later {
      border-color: var(--left-edge);
      opacity: 0.55;
    }
    b {
      margin-left: 0.15em;
      font-weight: var(--w-strong);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-pips': BbPips
  }
}
