import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { codeCameraWords } from '#words/code-camera.ts'
import { say, type Lang } from '#words/say.ts'
import './bb-icon.ts'
import { codeReader } from './code-reader.ts'

/** Between two looks at the picture, ms: soon enough for a hand, and little for a battery. */
const LOOK_EVERY = 150
/** A camera that sees no code is not left on, ms. */
const CLOSES_AFTER = 60_000

type CameraState = 'closed' | 'opening' | 'open' | 'insecure' | 'none' | 'refused' | 'broken'

/**
 * A code read by the camera of a phone or tablet, beside the scanner and the keys, which go on working. Camera and reader
 * are asked for only when somebody opens it; it closes with the first code.
 *
 * @cssproperty [--camera-height=45vh] - Its picture is no higher.
 * @fires bb-code - detail: what the code says.
 */
@customElement('bb-code-camera')
export class BbCodeCamera extends LitElement {
  @property() override lang: Lang = 'zh'
  @state() private camera: CameraState = 'closed'
  @query('video') private readonly video!: HTMLVideoElement | null

  #stream: MediaStream | null = null

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#close('closed')
  }

  override render() {
    const { camera } = this
    if (camera === 'open' || camera === 'opening')
      return html`<div><video playsinline muted></video><i></i></div>
        <p role="status">${this.#say(camera === 'open' ? 'aim' : 'opening')}</p>
        <button type="button" @click=${() => this.#close('closed')}>
          <bb-icon name="cross"></bb-icon>${this.#say('close')}
        </button>`
    return html`${camera === 'closed' ? nothing : html`<p role="alert">${this.#say(camera)}</p>`}
    ${
      camera === 'insecure' || camera === 'none'
        ? nothing
        : html`<button type="button" @click=${() => void this.#open()}>
            <bb-icon name="camera"></bb-icon>${this.#say('open')}
          </button>`
    }`
  }

  async #open(): Promise<void> {
    if (!window.isSecureContext) return this.#close('insecure')
    this.camera = 'opening'
    try {
      const asked = navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
      const [stream, read] = await Promise.all([asked, codeReader()])
      // Somebody may have thought better of it meanwhile.
      if ((this.camera as CameraState) !== 'opening' || !this.isConnected) return stopAll(stream)
      this.#stream = stream
      this.video!.srcObject = stream
      await this.video!.play()
      this.camera = 'open'
      void this.#look(read)
    } catch (error) {
      this.#close(whyNot(error))
    }
  }

  async #look(read: (picture: HTMLVideoElement) => Promise<string>): Promise<void> {
    const stream = this.#stream
    const opened = performance.now()
    while (this.#stream === stream && this.video) {
      // A picture that cannot be read is no code, and the next one may be.
      const code = await read(this.video).catch(() => '')
      if (this.#stream !== stream) return
      if (code !== '') {
        this.#close('closed')
        this.dispatchEvent(new CustomEvent('bb-code', { detail: code, bubbles: true, composed: true }))
        return
      }
      if (performance.now() - opened > CLOSES_AFTER) return this.#close('closed')
      await new Promise((done) => setTimeout(done, LOOK_EVERY))
    }
  }

  #close(camera: CameraState): void {
    if (this.#stream) stopAll(this.#stream)
    this.#stream = null
    this.camera = camera
  }

  #say(key: keyof (typeof codeCameraWords)['zh']): string {
    return say(codeCameraWords, this.lang, key)
  }

  static override styles = css`
    :host {
      display: block;
    }
    div {
      position: relative;
      overflow: hidden;
      border-radius: var(--r-3);
      background: #000;
    }
    video {
      display: block;
      width: 100%;
      max-height: var(--camera-height, 45vh);
      object-fit: cover;
    }
    i {
      position: absolute;
      top: 50%;
      left: 50%;
      width: 9rem;
      height: 9rem;
      transform: translate(-50%, -50%);
      border: 4px solid #fff;
      border-radius: var(--r-3);
    }
    p {
      margin: 0.5rem 0;
      text-align: center;
    }
    [role='alert'] {
      font-weight: var(--w-strong);
    }
    button {
      display: flex;
      align-items: center;
      justify-content: center;
      width: 100%;
      min-height: var(--target, 3rem);
      padding: 0 1rem;
      border: 0;
      border-radius: var(--r-3);
      background: var(--surface-2);
      color: var(--ink);
      font: inherit;
      font-weight: var(--w-strong);
      cursor: pointer;
      touch-action: manipulation;
    }
    button bb-icon {
      margin-right: 0.5rem;
    }
    button:focus-visible {
      outline: 3px solid var(--hand);
      outline-offset: 2px;
    }
  `
}

function stopAll(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}

function whyNot(error: unknown): CameraState {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'none'
  return name === 'NotAllowedError' || name === 'SecurityError' ? 'refused' : 'broken'
}

declare global {
  interface HTMLElementTagNameMap {
    'bb-code-camera': BbCodeCamera
  }
  interface HTMLElementEventMap {
    'bb-code': CustomEvent<string>
  }
}
