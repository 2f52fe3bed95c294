import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { issuedQuantity, partLines, stockOf } from '#domain/visit/parts.ts'
import type { PartLine } from '#domain/visit/quote.ts'
import type { Visit } from '#domain/visit/visit.ts'
import { say, type Lang } from '#words/say.ts'
import { techWords } from '#words/tech.ts'
import '../kit/bb-icon.ts'
import type { IconName } from '../kit/icons.ts'
import { dayAndTime } from '../kit/time.ts'

/** The parts of one operation: handed out, on the shelf, on their way. */
@customElement('bb-tech-parts')
export class BbTechParts extends LitElement {
  @property({ attribute: false }) visit!: Visit
  @property() operationId = ''
  @property() timeZone = ''
  @property({ type: Number }) now = 0
  @property() override lang: Lang = 'zh'

  override render() {
    const lines = partLines(this.visit).filter((line) => line.operationId === this.operationId)
    return lines.map((line) => this.#line(line))
  }

  #line(line: PartLine) {
    const { visit, lang, now, timeZone } = this
    const { missing, expectedAt, reserved, shelf } = stockOf(visit.parts, line.id)
    const row = (icon: IconName, tone: string, text: string) =>
      html`<p class=${tone}><bb-icon name=${icon}></bb-icon><b>${line.name}</b><span>${text}</span></p>`
    if (missing > 0) {
      if (expectedAt === null) return row('truck', 'missing', say(techWords, lang, 'part-missingOpen'))
      return row(
        'truck',
        'missing',
        say(techWords, lang, 'part-missing', { time: dayAndTime(expectedAt, now, timeZone, lang) }),
      )
    }
    if (issuedQuantity(visit, line.id) >= line.quantity)
      return row('check', 'issued', say(techWords, lang, 'part-issued'))
    return reserved > 0
      ? row('box', '', say(techWords, lang, 'part-reserved', { shelf }))
      : row('ring', '', say(techWords, lang, 'part-open'))
  }

  static override styles = css`
    p {
      display: flex;
      align-items: center;
      margin: 0;
      padding: var(--s-2) 0;
      border-top: 1px solid var(--line);
    }
    bb-icon {
      margin-right: var(--s-3);
      color: var(--ink-2);
    }
    span {
      margin-left: auto;
      padding-left: var(--s-3);
      color: var(--ink-2);
      white-space: nowrap;
    }
    .missing bb-icon,
    .missing span {
      color: var(--risk-ink);
      font-weight: var(--w-strong);
    }
    .issued bb-icon {
      color: var(--go-ink);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-tech-parts': BbTechParts
  }
}
