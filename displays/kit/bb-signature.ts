import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import SignaturePad from 'signature_pad'
import type { Lang } from '#words/say.ts'
import { say } from '#words/say.ts'
import { signatureWords } from '#words/signature.ts'
import './bb-icon.ts'
import { INK_HEIGHT, INK_WIDTH, inkOf } from './ink.ts'

/**
 * A field to sign in with pen, finger or mouse, and a signature shown where one was given. What is drawn is kept as an
 * SVG path in a box of 600 × 200 (`contract/ink`), so it is the same on paper and on every screen.
 *
 * @fires bb-ink - The signature changed; `detail` is its path, '' when it was wiped off.
 */
@customElement('bb-signature')
export class BbSignature extends LitElement {
  /** The signature as a path; '' where there is none. Set it to '' to wipe the field. */
  @property() ink = ''
  /** What is signed, for those who cannot see the field: 'Customer's signature'. */
  @property() label = ''
  /** Shown only: nobody can draw. */
  @property({ type: Boolean, reflect: true }) fixed = false
  @property() override lang: Lang = 'zh'

  @query('canvas') private readonly canvas!: HTMLCanvasElement | null

  #pad: SignaturePad | undefined
  #sizes: ResizeObserver | undefined

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#putAway()
  }

  override updated(changed: PropertyValues<this>): void {
    if (!this.canvas) return this.#putAway()
    if (!this.#pad) this.#layOut(this.canvas)
    if (changed.has('ink') && this.ink === '') this.#pad?.clear()
  }

  override render() {
    if (this.fixed || (this.ink && !this.#pad))
      return html`<svg viewBox="0 0 ${INK_WIDTH} ${INK_HEIGHT}" role="img" aria-label=${this.label}>
          <path d=${this.ink} />
        </svg>
        ${this.fixed ? nothing : this.#wipe()}`
    return html`<canvas role="img" aria-label=${this.label}></canvas>
      ${this.ink ? this.#wipe() : html`<span class="hint"><bb-icon name="pen"></bb-icon>${this.#say('signHere')}</span>`}
      <i class="line"></i>`
  }

  #wipe() {
    return html`<button type="button" @click=${this.#clear}>
      <bb-icon name="undo"></bb-icon>${this.#say('wipe')}
    </button>`
  }

  /** The canvas has as many dots as the screen shows, also after a tablet was turned; what is half drawn is begun anew. */
  #layOut(canvas: HTMLCanvasElement): void {
    const pad = new SignaturePad(canvas, { minWidth: 1.2, maxWidth: 2.6, penColor: getComputedStyle(this).color })
    pad.addEventListener('endStroke', this.#drawn)
    this.#pad = pad
    this.#sizes = new ResizeObserver(() => this.#fit(canvas, pad))
    this.#sizes.observe(canvas)
    this.#fit(canvas, pad)
  }

  #fit(canvas: HTMLCanvasElement, pad: SignaturePad): void {
    const { clientWidth, clientHeight } = canvas
    const ratio = Math.max(1, window.devicePixelRatio)
    const width = Math.round(clientWidth * ratio)
    const height = Math.round(clientHeight * ratio)
    if (canvas.width === width && canvas.height === height) return
    canvas.width = width
    canvas.height = height
    canvas.getContext('2d')?.scale(ratio, ratio)
    pad.clear()
    if (this.ink) this.#clear()
  }

  #putAway(): void {
    this.#sizes?.disconnect()
    this.#pad?.off()
    this.#pad = undefined
  }

  #drawn = (): void => {
    const { canvas } = this
    if (!this.#pad || !canvas) return
    const strokes = this.#pad.toData().map(({ points }) => points)
    this.ink = inkOf(strokes, canvas.clientWidth, canvas.clientHeight)
    this.#tell()
  }

  #clear(): void {
    this.ink = ''
    this.#pad?.clear()
    this.#tell()
  }

  #tell(): void {
    this.dispatchEvent(new CustomEvent('bb-ink', { detail: this.ink, bubbles: true, composed: true }))
  }

  #say(key: keyof (typeof signatureWords)['zh']): string {
    return say(signatureWords, this.lang, key)
  }

  static override styles = css`
    :host {
      position: relative;
      display: block;
      height: 8.75rem;
      border: 1px solid var(--line-2);
      border-radius: var(--r-2);
      color: var(--ink);
      background: var(--surface-2);
    }
    canvas,
    svg {
      display: block;
      width: 100%;
      height: 100%;
    }
    canvas {
      position: relative;
      z-index: 1;
      cursor: crosshair;
      touch-action: none;
    }
    path {
      fill: none;
      stroke: currentColor;
      stroke-width: 4;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .hint {
      position: absolute;
      top: 0;
      right: 0;
      bottom: 0;
      left: 0;
      display: flex;
      align-items: center;
      justify-content: center;
      font-size: var(--t-15);
      color: var(--ink-2);
    }
    .hint bb-icon,
    button bb-icon {
      margin-right: var(--s-1);
    }
    .line {
      position: absolute;
      right: 8%;
      bottom: 24%;
      left: 8%;
      border-bottom: 1px dashed var(--line-2);
    }
    :host([fixed]) {
      border: 0;
      background: none;
    }
    button {
      position: absolute;
      top: var(--s-1);
      right: var(--s-1);
      z-index: 2;
      display: inline-flex;
      align-items: center;
      min-height: 2rem;
      padding: 0 var(--s-2);
      border: 1px solid var(--line);
      border-radius: var(--r-1);
      font: inherit;
      font-size: var(--t-13);
      color: var(--ink-2);
      background: var(--surface);
      cursor: pointer;
    }
    button:focus-visible {
      outline: var(--l-2) solid var(--hand);
      outline-offset: var(--l-1);
    }
  `
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-signature': BbSignature
  }
  interface GlobalEventHandlersEventMap {
    'bb-ink': CustomEvent<string>
  }
}
