import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { SiteCommand } from '#domain/command.ts'
import { bayHandWords } from '#words/bay-hand.ts'
import { say, type Lang } from '#words/say.ts'
import { techWords } from '#words/tech.ts'
import '../kit/bb-icon.ts'
import { clockTime } from '../kit/time.ts'
import type { KeptCommand } from './kept-commands.ts'
import { noteStyles } from './note-styles.ts'

/**
 * What was tapped without a line: each with when, and that it will be sent; or that it was refused, and why.
 *
 * @fires bb-drop - One is not to be sent, or was read: its id is the detail.
 */
@customElement('bb-tech-kept')
export class BbTechKept extends LitElement {
  @property({ attribute: false }) items: readonly KeptCommand[] = []
  @property() timeZone = ''
  @property() override lang: Lang = 'zh'

  override render() {
    return this.items.map(
      ({ id, command, at, refused }) =>
        html`<p class=${refused ? 'refused' : ''} role=${refused ? 'alert' : 'status'}>
          <bb-icon name=${refused ? 'warning' : 'cloud-off'}></bb-icon>
          <span>${this.#text(command, at, refused)}</span>
          <button @click=${() => this.dispatchEvent(new CustomEvent('bb-drop', { detail: id }))}>
            ${say(techWords, this.lang, refused ? 'seen' : 'dropped')}
          </button>
        </p>`,
    )
  }

  #text({ type }: SiteCommand, at: number, refused: KeptCommand['refused']): string {
    const { lang } = this
    const word = WORD[type]
    const act = word ? say(bayHandWords, lang, word) : say(techWords, lang, 'goHome')
    const time = clockTime(at, this.timeZone)
    return refused
      ? say(techWords, lang, 'notDone', { act, time, why: refused[lang] })
      : say(techWords, lang, 'kept', { act, time })
  }

  static override styles = [
    noteStyles,
    css`
      :host {
        display: block;
      }
      p {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        margin: 0 0 var(--s-2);
        padding: var(--s-2) var(--s-3);
        border-radius: var(--r-3);
        background: var(--risk-soft);
        color: var(--risk-ink);
        line-height: 1.35;
      }
      .refused {
        background: var(--late-soft);
        color: var(--late-ink);
      }
    `,
  ]
}

/** What the button said; going home has a word of its own. */
const WORD: Readonly<Partial<Record<SiteCommand['type'], keyof (typeof bayHandWords)['zh']>>> = {
  'start-operation': 'start',
  'switch-work': 'switch',
  'resume-operation': 'resume',
  'pause-operation': 'pause',
  'finish-operation': 'finish',
  'hold-operation': 'hold',
  'share-operation': 'share',
  'report-finding': 'report',
  'verify-car': 'verify',
  'sign-check': 'self-check',
  'call-for-help': 'help',
  'take-call': 'take-call',
  'drive-in': 'drive-in',
  'move-car': 'leave',
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-tech-kept': BbTechKept
  }
}
