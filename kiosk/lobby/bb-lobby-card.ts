import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { LobbyCard } from '#contract/view.ts'
import { lobbyWords } from '#words/lobby.ts'
import { say, type Lang } from '#words/say.ts'
import { publicWords } from '#words/public.ts'
import '../../displays/kit/bb-icon.ts'
import '../../displays/kit/bb-plate.ts'
import { ClockController } from '../../displays/kit/clock.ts'
import { expectedOf } from '../parts/expected.ts'
import '../parts/bb-road.ts'
import { toneOf, WORD_ICONS } from '../parts/journey.ts'

/** One car on the lobby board: a claim ticket, its stub the number and the masked plate. */
@customElement('bb-lobby-card')
export class BbLobbyCard extends LitElement {
  @property({ attribute: false }) card: LobbyCard | undefined
  @property() timeZone = 'Asia/Shanghai'
  @property() override lang: Lang = 'zh'

  readonly #clock = new ClockController(this, 'minute')

  override render() {
    if (!this.card) return nothing
    const { ticket, plate, step, word } = this.card
    const tone = toneOf(word)
    return html`<div class="stub ${tone}">
        <b>${ticket}</b>
        <bb-plate .plate=${plate.text} .kind=${plate.kind}></bb-plate>
      </div>
      <div class="body">
        <p class="word ${tone}">
          <bb-icon name=${WORD_ICONS[word]}></bb-icon><b>${say(publicWords, this.lang, word)}</b>
        </p>
        <p class="expected">${this.#expected()}</p>
        <bb-road .step=${step} .word=${word} lang=${this.lang}></bb-road>
      </div>`
  }

  #expected() {
    const range = this.card?.expected
    if (!range) return html`<span>${say(lobbyWords, this.lang, 'notYet')}</span>`
    const { from, to } = expectedOf(range, this.#clock.now, this.timeZone, this.lang)
    const day = (text: string) => (text ? html`<i>${text}</i>` : nothing)
    const small = from.day !== '' || Boolean(to?.day)
    return html`<b class=${small ? 'small' : ''}
      >${day(from.day)}${from.time}${to ? html`–${day(to.day)}${to.time}` : nothing}</b
    >`
  }

  static override styles = css`
    :host {
      --n: 0.875rem;
      --paper: var(--surface) calc(var(--n) + 0.04rem);
      display: grid;
      grid-template-columns: 16rem minmax(0, 1fr);
      min-height: 0;
      filter: drop-shadow(0 0.0625rem 0.125rem rgba(18, 42, 54, 0.12))
        drop-shadow(0 0.375rem 0.75rem rgba(18, 42, 54, 0.08));
    }
    b,
    p {
      margin: 0;
      white-space: nowrap;
    }
    /* Real notches at the tear line, so that the shadow follows the paper. */
    .stub {
      --plate-size: 4rem;
      position: relative;
      display: flex;
      flex-direction: column;
      justify-content: center;
      align-items: flex-start;
      padding: 0 1rem 0 1.375rem;
      border-radius: var(--r-4) 0 0 var(--r-4);
      background:
        radial-gradient(circle at 100% 0, transparent var(--n), var(--paper)) top / 100% calc(50% + 1px) no-repeat,
        radial-gradient(circle at 100% 100%, transparent var(--n), var(--paper)) bottom / 100% calc(50% + 1px) no-repeat;
      overflow: hidden;
    }
    .stub b {
      font-size: 3.75rem;
      line-height: 1;
      margin-bottom: 0.75rem;
    }
    .stub.hold::before {
      content: '';
      position: absolute;
      left: 0;
      top: 0;
      bottom: 0;
      width: 0.75rem;
      background: repeating-linear-gradient(
        135deg,
        var(--line-2) 0,
        var(--line-2) 0.25rem,
        var(--hatch-a) 0.25rem,
        var(--hatch-a) 0.625rem
      );
    }
    .body {
      position: relative;
      display: flex;
      flex-direction: column;
      justify-content: center;
      padding: 0 1.375rem;
      border-radius: 0 var(--r-4) var(--r-4) 0;
      background:
        radial-gradient(circle at 0 0, transparent var(--n), var(--paper)) top / 100% calc(50% + 1px) no-repeat,
        radial-gradient(circle at 0 100%, transparent var(--n), var(--paper)) bottom / 100% calc(50% + 1px) no-repeat;
    }
    .body::before {
      content: '';
      position: absolute;
      left: -0.1rem;
      top: 1.5rem;
      bottom: 1.5rem;
      border-left: 0.1875rem dashed var(--line);
    }
    .word {
      display: flex;
      align-items: center;
      line-height: 1.15;
      font-size: 2.25rem;
    }
    :host([lang='en']) .word {
      font-size: var(--t-28);
      line-height: 1.5;
    }
    .word bb-icon {
      --icon-size: 1.1em;
      margin-right: 0.6rem;
      color: var(--go);
    }
    .word.hold bb-icon {
      color: var(--hold);
    }
    .expected {
      margin-top: 0.125rem;
      height: 3.375rem;
      line-height: 3.375rem;
    }
    .expected b {
      font-size: 3rem;
      letter-spacing: -0.02em;
    }
    .expected .small {
      font-size: 2.5rem;
    }
    .expected i {
      font-style: normal;
      font-size: var(--t-28);
      letter-spacing: 0;
      margin-right: 0.5rem;
    }
    .expected span {
      font-size: var(--t-32);
      color: var(--ink-2);
    }
    @media (orientation: portrait) {
      :host {
        grid-template-columns: none;
        grid-template-rows: auto minmax(0, 1fr);
      }
      .stub {
        --plate-size: 3.25rem;
        flex-direction: row;
        align-items: center;
        justify-content: space-between;
        height: 4.875rem;
        border-radius: var(--r-4) var(--r-4) 0 0;
        background:
          radial-gradient(circle at 0 100%, transparent var(--n), var(--paper)) left / calc(50% + 1px) 100% no-repeat,
          radial-gradient(circle at 100% 100%, transparent var(--n), var(--paper)) right / calc(50% + 1px) 100%
            no-repeat;
      }
      .stub b {
        margin: 0;
        font-size: 3.5rem;
      }
      .body {
        border-radius: 0 0 var(--r-4) var(--r-4);
        background:
          radial-gradient(circle at 0 0, transparent var(--n), var(--paper)) left / calc(50% + 1px) 100% no-repeat,
          radial-gradient(circle at 100% 0, transparent var(--n), var(--paper)) right / calc(50% + 1px) 100% no-repeat;
      }
      .body::before {
        left: 1.5rem;
        right: 1.5rem;
        top: -0.1rem;
        bottom: auto;
        border-left: 0;
        border-top: 0.1875rem dashed var(--line);
      }
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-lobby-card': BbLobbyCard
  }
}
