import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { CarFile } from '#contract/file.ts'
import { fetchJson } from '../../kit/fetch-json.ts'

interface Host extends ReactiveControllerHost {
  /** Which car, and which of its stays is open here; null: none. */
  readonly wantedCar: { readonly vehicleId: string; readonly except: string } | null
}

/** The file of the car whose order is open: its earlier stays. */
export class CarFileController implements ReactiveController {
  file: CarFile | null = null
  readonly #host: Host
  #asked = ''

  constructor(host: Host) {
    this.#host = host
    host.addController(this)
  }

  hostUpdate(): void {
    const wanted = this.#host.wantedCar
    const address = wanted ? `/api/files/vehicles/${wanted.vehicleId}?except=${wanted.except}` : ''
    if (address === this.#asked) return
    this.#asked = address
    this.file = null
    if (address) void this.#fetch(address)
  }

  async #fetch(address: string): Promise<void> {
    const answer = await fetchJson<CarFile>(address).catch(() => null)
    if (answer?.status !== 200 || address !== this.#asked) return
    this.file = answer.body
    this.#host.requestUpdate()
  }
}
