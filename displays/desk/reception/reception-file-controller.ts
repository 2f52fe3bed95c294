import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { ReceptionFile } from '#contract/file.ts'
import type { Floor } from '#domain/floor.ts'
import { concernsReception } from '#domain/reception-queue.ts'
import { fetchJson } from '../../kit/fetch-json.ts'

interface Host extends ReactiveControllerHost {
  readonly floor: Floor | null
}

/** Names for the queue, which the floor does not hold: asked for again when somebody comes, goes, or is renamed. */
export class ReceptionFileController implements ReactiveController {
  file: ReceptionFile | null = null
  readonly #host: Host
  #asked = ''

  constructor(host: Host) {
    this.#host = host
    host.addController(this)
  }

  hostUpdate(): void {
    const { floor } = this.#host
    if (!floor) return
    const concerned = [...floor.orders.values()].filter(concernsReception)
    const wanted = concerned.map(({ id, rev }) => `${id} ${rev}`).join()
    if (wanted === this.#asked) return
    this.#asked = wanted
    void this.#fetch(wanted)
  }

  async #fetch(wanted: string): Promise<void> {
    const answer = await fetchJson<ReceptionFile>('/api/files/reception').catch(() => null)
    if (answer?.status !== 200 || wanted !== this.#asked) return
    this.file = answer.body
    this.#host.requestUpdate()
  }
}
