import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Letterhead } from '#contract/document.ts'
import type { VisitFile } from '#contract/visit-file.ts'
import { fetchJson } from '../kit/fetch-json.ts'

interface DocumentHost extends ReactiveControllerHost {
  readonly orderId: string
}

/** How long to wait before asking again where the line was cut, ms. */
const PAUSE = 2_000

/**
 * What a document is written from. Asked for when the page opens and whenever somebody comes back to it: what is printed
 * is what is so then. The last good one stays while the line is cut.
 */
export class DocumentController implements ReactiveController {
  file: VisitFile | null = null
  letterhead: Letterhead | null = null
  failed = false
  unknown = false
  readonly #host: DocumentHost
  #again: ReturnType<typeof setTimeout> | undefined

  constructor(host: DocumentHost) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#seen)
    void this.#fetch()
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#seen)
    clearTimeout(this.#again)
  }

  readonly #seen = (): void => {
    if (document.visibilityState === 'visible') void this.#fetch()
  }

  async #fetch(): Promise<void> {
    const { orderId } = this.#host
    if (orderId === '') return
    clearTimeout(this.#again)
    const [file, letterhead] = await Promise.all([
      fetchJson<VisitFile>(`/api/visits/${encodeURIComponent(orderId)}`),
      fetchJson<Letterhead>('/api/documents'),
    ]).catch(() => [null, null] as const)
    this.unknown = file?.status === 404
    this.failed = !this.unknown && (file?.status !== 200 || letterhead?.status !== 200)
    if (file?.status === 200 && letterhead?.status === 200) {
      this.file = file.body
      this.letterhead = letterhead.body
    }
    if (this.failed) this.#again = setTimeout(() => void this.#fetch(), PAUSE)
    this.#host.requestUpdate()
  }
}
