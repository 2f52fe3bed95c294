import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { VisitFile } from '#contract/visit-file.ts'
import type { Floor } from '#domain/floor.ts'
import { fetchJson } from '../../kit/fetch-json.ts'

interface VisitHost extends ReactiveControllerHost {
  readonly floor: Floor | null
  /** Whose visit is open; '' where none is. */
  readonly orderId: string
}

/** How long to wait before asking again where the line was cut, ms. */
const PAUSE = 2_000

/**
 * The visit of the order that is open at a desk. Asked for by a plain request; asked for again whenever the floor says
 * that the order changed, so what another desk writes is here at once. The last good one stays while the line is cut.
 */
export class VisitController implements ReactiveController {
  file: VisitFile | null = null
  /** Whether the last request was not answered. */
  failed = false
  readonly #host: VisitHost
  #asked = ''
  #again: ReturnType<typeof setTimeout> | undefined

  constructor(host: VisitHost) {
    this.#host = host
    host.addController(this)
  }

  hostUpdate(): void {
    const { orderId, floor } = this.#host
    if (this.file && this.file.order.id !== orderId) this.file = null
    const wanted = orderId ? `${orderId} ${floor?.orders.get(orderId)?.rev ?? ''} ${floor?.epoch ?? ''}` : ''
    if (wanted === this.#asked) return
    this.#asked = wanted
    if (wanted) void this.#fetch(wanted, orderId)
  }

  hostDisconnected(): void {
    clearTimeout(this.#again)
    this.#asked = ''
  }

  /** Asks anew, whatever is known. */
  refresh(): void {
    this.#asked = ''
    this.#host.requestUpdate()
  }

  async #fetch(wanted: string, orderId: string): Promise<void> {
    clearTimeout(this.#again)
    const answer = await fetchJson<VisitFile>(`/api/visits/${orderId}`).catch(() => null)
    // Somebody opened another order meanwhile, or a newer revision is already on its way.
    if (wanted !== this.#asked) return
    this.failed = answer?.status !== 200
    if (answer?.status === 200) this.file = answer.body
    else this.#again = setTimeout(() => this.refresh(), PAUSE)
    this.#host.requestUpdate()
  }
}
