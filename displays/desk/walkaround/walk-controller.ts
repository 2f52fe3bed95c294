import type { FormerWalkaround } from '#contract/walkaround.ts'
import { STOP_READINGS } from '#domain/visit/walkaround-sheet.ts'
import {
  DRAWING,
  MARK_KINDS,
  STOPS,
  type Mark,
  type MarkKind,
  type Readings,
  type Stop,
  type StopNote,
} from '#domain/visit/walkaround.ts'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { uuid } from '../../kit/uuid.ts'
import { STOP_PLACES } from './stops.ts'
import type { WalkFile } from './walk-file.ts'
import { isSigned, noteOf, passedStops, type WalkSources } from './walk-sheet.ts'
import { withMark, withoutMark, withReadings, type Kept } from './walk-state.ts'
import type { WalkStore } from './walk-store.ts'

export type WalkKeeper = Pick<WalkStore, 'draft' | 'leave' | 'addPhoto' | 'photoSrc'>

interface WalkHost extends ReactiveControllerHost {
  readonly file: WalkFile
  readonly former: FormerWalkaround | null
  readonly keeper: WalkKeeper
  readonly kept: Kept
  readonly personId: string
  /** Id of the mark that is being described. */
  open: string | null
  /** Somebody must sign for what is noted, and nobody is chosen. */
  askWho(): void
}

/** How far an arrow key moves a mark, units of the drawing. */
const NUDGE = 6
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-NUDGE, 0],
  ArrowRight: [NUDGE, 0],
  ArrowUp: [0, -NUDGE],
  ArrowDown: [0, NUDGE],
}

/** Where one stands on the way round a car, and what is done there, by finger or by key. */
export class WalkController implements ReactiveController {
  /** The kind of mark that the next touch of the car puts there. */
  armed: MarkKind | null = null
  /** Stops that were left out, once somebody wanted to finish. */
  missing: readonly Stop[] = []
  /** Walked round already, and looked at again. */
  again = false
  #chosen: Stop | null = null
  readonly #host: WalkHost

  constructor(host: WalkHost) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.#keys)
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.#keys)
  }

  get sources(): WalkSources {
    const { kept, file, former } = this.#host
    return { kept, file, former }
  }

  get passed(): ReadonlySet<Stop> {
    return passedStops(this.sources)
  }

  get stop(): Stop {
    const { passed } = this
    return this.#chosen ?? STOPS.find((stop) => !passed.has(stop)) ?? STOPS[0]
  }

  get openMark(): Mark | undefined {
    return this.note().marks.find(({ id }) => id === this.#host.open)
  }

  note(stop = this.stop): StopNote {
    return noteOf(this.sources, stop)
  }

  /** Whether the customer has signed for it. */
  signed(mark: Mark): boolean {
    return isSigned(this.sources, this.stop, mark.id)
  }

  arm(kind: MarkKind): void {
    this.#set({ armed: this.armed === kind ? null : kind })
  }

  /** Puts a mark of the kind that was chosen. */
  place([x, y]: readonly [number, number]): void {
    if (!this.armed) return
    const mark: Mark = { id: uuid(), kind: this.armed, size: null, x, y, photos: [], note: '', before: false }
    this.change(mark)
    this.#host.open = mark.id
    this.#set({ armed: null })
  }

  change(mark: Mark): void {
    this.#write(withMark(this.note(), mark))
  }

  remove(id: string): void {
    this.#write(withoutMark(this.note(), id))
    this.#host.open = null
  }

  /** A reading belongs to its stop, wherever one stands when it is read. */
  read(readings: Readings): void {
    const [key] = Object.keys(readings) as (keyof Readings)[]
    const here = key !== undefined && STOP_READINGS[this.stop].includes(key)
    const stop = here ? this.stop : STOPS.find((one) => key && STOP_READINGS[one].includes(key))
    if (!stop) return
    const note = withReadings(this.note(stop), readings)
    this.#write(note, stop)
    if (stop !== this.stop && this.#known()) this.#leave(stop, note)
  }

  /** On to the next stop; from the last to those that were left out, and where there are none the walk is finished. */
  next(): void {
    const { stop, passed } = this
    const to = STOPS[STOPS.indexOf(stop) + 1]
    if (to) return void this.#go(to, true)
    const missing = STOPS.filter((one) => one !== stop && !passed.has(one))
    if (!this.#go(missing[0] ?? stop, true)) return
    if (missing.length === 0) this.#leave('finish', null)
    this.#set({ missing, again: missing.length > 0 })
  }

  previous(): void {
    const to = STOPS[STOPS.indexOf(this.stop) - 1]
    if (to) this.#go(to, false)
  }

  /** To any stop, or to a mark there. */
  look(stop: Stop, open: string | null = null): void {
    if (stop !== this.stop && !this.#go(stop, false)) return
    this.#host.open = open
    this.#set({ again: true })
  }

  fromTheBeginning(): void {
    this.#chosen = STOPS[0]
    this.#set({ again: true })
  }

  /** Goes on to another stop. What was written at this one is sent; `pass` says that somebody stood here. */
  #go(to: Stop, pass: boolean): boolean {
    const { stop } = this
    const { kept, file } = this.#host
    const note = this.note(stop)
    const written = kept.drafts[file.order.id]?.[stop] !== undefined
    if (pass || written) {
      if (!this.#known()) return false
      this.#leave(stop, { ...note, passed: note.passed || pass })
    }
    this.#chosen = to
    this.#host.open = null
    this.#set({ armed: null, missing: [] })
    return true
  }

  #leave(what: Stop | 'finish', note: StopNote | null): void {
    const { keeper, file, personId } = this.#host
    keeper.leave(file.order.id, what, note, personId)
  }

  #write(note: StopNote, stop = this.stop): void {
    this.#chosen = this.stop
    this.#host.keeper.draft(this.#host.file.order.id, stop, note)
  }

  /** Nobody signs for what nobody saw. */
  #known(): boolean {
    if (!this.#host.personId) this.#host.askWho()
    return this.#host.personId !== ''
  }

  #set(change: Partial<Pick<WalkController, 'armed' | 'missing' | 'again'>>): void {
    Object.assign(this, change)
    this.#host.requestUpdate()
  }

  readonly #keys = (event: KeyboardEvent): void => {
    const [target] = event.composedPath()
    const typing = target instanceof HTMLElement && target.matches('input, textarea, select, dialog *')
    if (typing || event.altKey || event.ctrlKey || event.metaKey) return
    const { openMark } = this
    const mark = openMark && !this.signed(openMark) ? openMark : undefined
    const kind = MARK_KINDS[Number(event.key) - 1]
    const arrow = ARROWS[event.key]
    const onButton = target instanceof Element && target.matches('button, a, [role=button]')
    if (kind) this.#set({ armed: kind })
    else if (event.key === 'Escape') this.#close()
    else if (event.key === 'Enter' && this.armed) this.place(STOP_PLACES[this.stop].mark)
    else if (event.key === 'Enter' && !onButton) this.next()
    else if (mark && arrow) this.#nudge(mark, arrow)
    else if (mark && event.key === 'Delete') this.remove(mark.id)
    else if (event.key === 'PageDown') this.next()
    else if (event.key === 'PageUp') this.previous()
    else return
    event.preventDefault()
  }

  #close(): void {
    this.#host.open = null
    this.#set({ armed: null })
  }

  #nudge(mark: Mark, [dx, dy]: readonly [number, number]): void {
    const within = (value: number, most: number) => Math.min(Math.max(value, 0), most)
    this.change({ ...mark, x: within(mark.x + dx, DRAWING.width), y: within(mark.y + dy, DRAWING.height) })
  }
}
