import { say, type Lang } from '#words/say.ts'
import { walkWords } from '#words/walkaround-page.ts'
import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import '../../kit/bb-icon.ts'
import { recall, remember } from '../../kit/storage.ts'

const READ = 'walk-unopened-read'

/** Said once on a device: its address is not one from which a page can open without a line. */
@customElement('bb-walk-unopened')
export class BbWalkUnopened extends LitElement {
  @property() override lang: Lang = 'zh'

  @state() private read = recall(READ) !== null

  #understood(): void {
    remember(READ, '1')
    this.read = true
  }

  override render() {
    if (this.read) return nothing
    return html`<p role="status">
      <bb-icon name="cloud-off"></bb-icon>
      <span>${say(walkWords, this.lang, 'unopened')}</span>
      <button @click=${this.#understood}>${say(walkWords, this.lang, 'understood')}</button>
    </p>`
  }

  static override styles = css`
    p {
      display: flex;
      align-items: center;
      margin: 0 0 var(--s-3);
      padding: var(--s-2) var(--s-3);
      border-radius: var(--r-2);
      font-size: var(--t-14);
      color: var(--risk-ink);
      background: var(--risk-soft);
    }
    span {
      flex: 1;
      margin: 0 var(--s-2);
    }
    bb-icon {
      font-size: var(--t-20);
    }
    button {
      flex: none;
      min-height: 2.75rem;
      padding: 0 var(--s-3);
      border: 0;
      border-radius: var(--r-2);
      font: inherit;
      font-weight: var(--w-strong);
      color: var(--ink);
      background: var(--surface);
      box-shadow: inset 0 0 0 1.5px var(--line-2);
      cursor: pointer;
    }
    button:focus-visible {
      outline: 3px solid var(--hand);
      outline-offset: 2px;
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-walk-unopened': BbWalkUnopened
  }
}
