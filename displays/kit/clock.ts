// One ticker for the whole page, aligned to the site's second: clocks side by side turn together,
// and sixty cards cost one timer.
import type { ReactiveController, ReactiveControllerHost } from 'lit'

export type Beat = 'second' | 'minute'

const LENGTH: Record<Beat, number> = { second: 1000, minute: 60_000 }

let source: () => number = Date.now
let timer: ReturnType<typeof setTimeout> | undefined
const listeners: Record<Beat, Set<() => void>> = { second: new Set(), minute: new Set() }
const beats: Record<Beat, number> = { second: 0, minute: 0 }

/** The site's time in ms since 1970. A screen's own clock lies; the live store corrects it by the server's heartbeat. */
export function siteNow(): number {
  return source()
}

/** Gives the page its time and shows it at once. */
export function setTimeSource(read: () => number): void {
  source = read
  if (timer !== undefined) tick()
}

/** Calls `listener` when a new second or minute of the site begins, or its time jumps. Returns how to stop it. */
export function onBeat(every: Beat, listener: () => void): () => void {
  if (timer === undefined) readBeats()
  listeners[every].add(listener)
  arm()
  return () => {
    listeners[every].delete(listener)
    if (listeners.second.size + listeners.minute.size > 0) return
    clearTimeout(timer)
    timer = undefined
  }
}

function beatOf(every: Beat): number {
  return Math.floor(source() / LENGTH[every])
}

function readBeats(): void {
  beats.second = beatOf('second')
  beats.minute = beatOf('minute')
}

function arm(): void {
  clearTimeout(timer)
  const every = listeners.second.size > 0 ? LENGTH.second : LENGTH.minute
  timer = setTimeout(tick, every - (source() % every))
}

function tick(): void {
  const due = (['second', 'minute'] as const).filter((every) => beatOf(every) !== beats[every])
  readBeats()
  arm()
  for (const every of due) for (const listener of listeners[every]) listener()
}

/** Renders its element anew every second or minute. `now` is the site's time. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost
  readonly #every: Beat
  #stop: (() => void) | undefined

  constructor(host: ReactiveControllerHost, every: Beat) {
    this.#host = host
    this.#every = every
    host.addController(this)
  }

  get now(): number {
    return siteNow()
  }

  hostConnected(): void {
    this.#stop = onBeat(this.#every, () => this.#host.requestUpdate())
  }

  hostDisconnected(): void {
    this.#stop?.()
  }
}
