import { css, html, nothing, svg } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { encode } from 'uqr'
import { utcOffset } from '#domain/forecast.ts'
import { isValid, PASS_KINDS, passValidUntil, validPass, type Pass, type PassKind } from '#domain/visit/pass.ts'
import { passKindWords } from '#words/gate.ts'
import { say } from '#words/say.ts'
import '../../kit/bb-icon.ts'
import '../../kit/bb-plate.ts'
import { dayAndTime } from '../../kit/time.ts'
import { uuid } from '../../kit/uuid.ts'
import { documentLink } from '../../kit/document-link.ts'
import '../kit/bb-refused-exits.ts'
import { fieldStyles } from './field-styles.ts'
import { StepElement } from './step-element.ts'
import { stepStyles } from './step-styles.ts'

/** Leave to drive out of the gate, once (P6.5): issued, shown large, printed below the settlement, taken back. */
@customElement('bb-step-pass')
export class BbStepPass extends StepElement {
  /** As chosen; null: an exit, where that is possible, else home to wait for parts. */
  @state() private kind: PassKind | null = null

  override render() {
    const { file, now } = this.scene
    const valid = validPass(file.visit.pass, now)
    return html`${valid ? this.#pass(valid) : this.#form()} ${this.#earlier()}
      <bb-refused-exits
        .visit=${file.visit}
        .now=${now}
        timeZone=${this.scene.floor.site.timeZone}
        lang=${this.lang}
      ></bb-refused-exits>`
  }

  #pass(pass: Pass) {
    const { order, visit } = this.scene.file
    const time = dayAndTime(pass.validUntil, this.scene.now, this.scene.floor.site.timeZone, this.lang)
    const spot = order.place.kind === 'parking' ? order.place.spot : null
    return html`<section class="pass">
        ${this.#qr(`${location.origin}/gate#${pass.code}`)}
        <div>
          <p>${say(passKindWords, this.lang, pass.kind)} · ${this.say('passGate')}</p>
          <bb-plate .plate=${order.plate}></bb-plate>
          <p class="code">${pass.code.slice(0, 4)} ${pass.code.slice(4)}</p>
          <p>${this.say('passUntil', { time })}</p>
          <p>
            ${spot ? html`<b>${this.say('spot', { spot })}</b>` : nothing}
            ${visit.key.tag ? html`<b>${this.say('key', { tag: visit.key.tag })}</b>` : nothing}
          </p>
        </div>
      </section>
      <form
        @submit=${(event: Event) => {
          event.preventDefault()
          window.open(documentLink(this.orderId, 'settlement', this.lang), '_blank', 'noopener')
        }}
      >
        <button class="do"><bb-icon name="print"></bb-icon> ${this.say('passPrint')}</button>
        <button
          type="button"
          class="wide"
          @click=${() => this.act({ type: 'void-pass', orderId: this.orderId, id: pass.id })}
        >
          ${this.say('passVoid')}
        </button>
      </form>`
  }

  #qr(text: string) {
    const { data, size } = encode(text, { border: 0 })
    const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
    return html`<svg
      class="qr"
      viewBox="-2 -2 ${size + 4} ${size + 4}"
      shape-rendering="crispEdges"
      role="img"
      aria-label=${this.say('qr')}
    >
      ${svg`<path d=${dark} />`}
    </svg>`
  }

  #form() {
    const { floor, now } = this.scene
    const validUntil = passValidUntil(now, floor.site.hours, utcOffset(floor.site.timeZone, now))
    const issue = (kind: PassKind) =>
      ({ type: 'issue-pass', orderId: this.orderId, id: uuid(), kind, validUntil, code: '' }) as const
    const kind = this.kind ?? 'exit'
    const locked = this.locked(issue(kind))
    return html`<p class="quiet">${this.say('passNone')}</p>
      <form
        @submit=${(event: Event) => {
          event.preventDefault()
          void this.act(issue(kind))
        }}
      >
        <fieldset class="two">
          <legend>${this.say('passKind')}</legend>
          ${PASS_KINDS.map(
            (each) =>
              html`<label class=${each === kind ? 'choice on' : 'choice'}
                ><input type="radio" name="kind" .checked=${each === kind} @change=${() => (this.kind = each)} />${say(
                  passKindWords,
                  this.lang,
                  each,
                )}</label
              >`,
          )}
        </fieldset>
        ${locked ? html`<p class="locked" role="status"><bb-icon name="lock"></bb-icon>${locked}</p>` : nothing}
        <button class="do" ?disabled=${locked !== ''}>
          ${this.say('passDo', { kind: say(passKindWords, this.lang, kind) })}
        </button>
      </form>`
  }

  #earlier() {
    const { file, now } = this.scene
    const over = file.visit.pass.issued.filter((pass) => !isValid(pass, now))
    if (over.length === 0) return nothing
    return html`<ul class="earlier">
      ${over.map(({ kind, code, usedAt, voidedAt }) => {
        const key = usedAt !== null ? 'passUsed' : voidedAt !== null ? 'passVoided' : 'passExpired'
        const values = {
          kind: say(passKindWords, this.lang, kind),
          code,
          time: usedAt === null ? '' : this.time(usedAt),
        }
        return html`<li>${this.say(key, values)}</li>`
      })}
    </ul>`
  }

  static override styles = [
    fieldStyles,
    stepStyles,
    css`
      .pass {
        text-align: center;
        --plate-size: 2.5rem;
      }
      .pass p {
        margin: 0.25rem 0;
        color: var(--ink-2);
      }
      .pass .code {
        font-size: var(--t-36);
        font-weight: var(--w-strong);
        line-height: 1.1;
        letter-spacing: 0.04em;
        color: var(--ink);
        white-space: nowrap;
      }
      .pass b {
        margin: 0 0.375rem;
        color: var(--ink);
      }
      .qr {
        display: block;
        width: 9.5rem;
        margin: 0 auto 0.25rem;
        background: #fff;
      }
      .two {
        grid-template-columns: 1fr 1fr;
      }
      bb-refused-exits,
      .earlier {
        margin-top: 0.5rem;
        color: var(--ink-2);
      }
      @media print {
        :host {
          display: block;
        }
        form,
        bb-refused-exits,
        .earlier {
          display: none;
        }
        .pass {
          display: flex;
          align-items: center;
          text-align: left;
        }
        .qr {
          margin: 0 2rem 0 0;
        }
      }
    `,
  ]
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-step-pass': BbStepPass
  }
}
