import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** The plates on a screen by the car they name, through the shadow roots of the elements that draw them. */
function* plates(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.dataset['car'] !== undefined) yield element
    else if (element.shadowRoot) yield* plates(element.shadowRoot)
  }
}

const stillness = matchMedia('(prefers-reduced-motion: reduce)')

/**
 * Shows a change instead of just applying it: a plate whose car stands elsewhere than before travels there, and what it
 * came to stays outlined for a while. Tell it where every car stands, before the picture changes.
 */
export class Travel implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement
  #stands: ReadonlyMap<string, string> = new Map()
  #moved: ReadonlyMap<string, DOMRect | null> = new Map()

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host
    host.addController(this)
  }

  /** `stands` names each car's place, by order id. The first picture is no change. */
  note(stands: ReadonlyMap<string, string>): void {
    const moved = [...stands].filter(([id, place]) => this.#stands.size > 0 && this.#stands.get(id) !== place)
    this.#stands = stands
    if (moved.length === 0) return
    const from = this.#positions()
    this.#moved = new Map(moved.map(([id]) => [id, from.get(id)?.getBoundingClientRect() ?? null]))
  }

  hostUpdated(): void {
    if (this.#moved.size === 0) return
    const moved = this.#moved
    this.#moved = new Map()
    // The rows inside draw themselves after their host.
    requestAnimationFrame(() => {
      const now = this.#positions()
      for (const [id, from] of moved) {
        const plate = now.get(id)
        if (plate) travel(plate, from)
      }
    })
  }

  #positions(): Map<string, HTMLElement> {
    const root = this.#host.shadowRoot
    return new Map(root ? [...plates(root)].map((plate) => [plate.dataset['car'] ?? '', plate]) : [])
  }
}

function travel(plate: HTMLElement, from: DOMRect | null): void {
  const style = getComputedStyle(plate)
  const duration = (token: string) => parseFloat(style.getPropertyValue(token))
  const outline = `inset 0 0 0 ${style.getPropertyValue('--l-4')} ${style.getPropertyValue('--hand')}`
  const root = plate.getRootNode()
  const row = root instanceof ShadowRoot ? root.host : plate
  const mark = row.shadowRoot?.querySelector<HTMLElement>('.moved')
  mark?.animate([{ boxShadow: outline }, { boxShadow: outline }], { duration: duration('--m-changed') })
  if (!from || stillness.matches) return
  const to = plate.getBoundingClientRect()
  const start = `translate(${from.left - to.left}px, ${from.top - to.top}px)`
  plate.animate([{ transform: start }, { transform: 'none' }], {
    duration: duration('--m-move'),
    easing: style.getPropertyValue('--ease').trim(),
  })
}
