import { html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { HoldReason } from '#domain/operation.ts'
import { bayHandWords } from '#words/bay-hand.ts'
import { say, type Lang } from '#words/say.ts'
import { holdWords } from '#words/stage.ts'
import type { IconName } from '../kit/icons.ts'
import { dayAndTime } from '../kit/time.ts'
import type { ReasonHint } from './bay-reasons.ts'
import './bb-bay-tiles.ts'
import type { Tile } from './bb-bay-tiles.ts'

/**
 * Why somebody stops, in one press; what the floor knows of it is filled in (P4.5).
 *
 * @fires done - The `ReasonHint` is the detail.
 */
@customElement('bb-bay-why')
export class BbBayWhy extends LitElement {
  @property({ attribute: false }) hints: readonly ReasonHint[] = []
  @property({ type: Number }) now = 0
  @property() timeZone = ''
  @property() override lang: Lang = 'zh'

  override render() {
    const tiles = this.hints.map((hint): Tile => ({
      id: hint.reason,
      icon: ICON[hint.reason],
      label: say(holdWords, this.lang, hint.reason),
      hint: this.#hint(hint),
      likely: hint.likely,
    }))
    return html`<bb-bay-tiles .tiles=${tiles} @pick=${({ detail }: CustomEvent<HoldReason>) => this.#done(detail)}>
    </bb-bay-tiles>`
  }

  #hint({ reason, note, expectedAt, likely }: ReasonHint): string {
    const { lang } = this
    const time = expectedAt === null ? '' : dayAndTime(expectedAt, this.now, this.timeZone, lang)
    if (reason === 'shift-end') return say(bayHandWords, lang, 'hintShift', { time })
    if (!likely) return ''
    if (reason === 'consent') return [note, say(bayHandWords, lang, 'hintConsent')].join(' ')
    return [
      note,
      time ? say(bayHandWords, lang, 'hintParts', { time }) : say(bayHandWords, lang, 'hintPartsOpen'),
    ].join(' ')
  }

  #done(reason: HoldReason): void {
    const detail = this.hints.find((hint) => hint.reason === reason)
    this.dispatchEvent(new CustomEvent('done', { detail }))
  }
}

const ICON: Readonly<Record<HoldReason, IconName>> = {
  parts: 'box',
  consent: 'hand',
  equipment: 'diagnostic',
  colleague: 'people',
  insurer: 'shield-check',
  maker: 'mail',
  'shift-end': 'moon',
  other: 'message',
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-bay-why': BbBayWhy
  }
}
