import type { CommandAnswer, Problem } from '#contract/answer.ts'
import type { CommandRequest } from '#contract/command.ts'
import type { StopNote, Stop } from '#domain/visit/walkaround.ts'
import { photoWords } from '#words/photo.ts'
import { del, get, set, update } from 'idb-keyval'
import { siteNow } from '../../kit/clock.ts'
import { fetchJson } from '../../kit/fetch-json.ts'
import { photoUrl, uploadPhoto } from '../../kit/photo.ts'
import { terminal } from '../../kit/send.ts'
import { uuid } from '../../kit/uuid.ts'
import {
  drafted,
  entryRefused,
  entrySent,
  localId,
  localPhoto,
  nextToSend,
  NOTHING_KEPT,
  photoAnswered,
  photoTaken,
  queued,
  visitShown,
  type Kept,
  type Next,
} from './walk-state.ts'

const KEY = 'walk'
const FIRST_PAUSE = 1_000
const LONGEST_PAUSE = 10_000
/** Answers that say nothing about what was sent: the door is shut, too slow, too many. It is sent again. */
const NOT_NOW: readonly number[] = [401, 403, 408, 429]

/**
 * Keeps what is noted on this device, whatever becomes of the line or the page, and sends it in its order, once. What
 * could not be kept (a browser that keeps nothing) is held until the page goes, and `keeps` says so.
 */
export class WalkStore {
  kept: Kept = NOTHING_KEPT
  /** Whether the last attempt to send found a line. */
  reaches = true
  /** Whether the device keeps what is noted. */
  keeps = true
  /** When what it kept is read; never fails. */
  readonly opened: Promise<void>
  #sending: string | null = null
  #pumping = false
  #pause = FIRST_PAUSE
  #timer: ReturnType<typeof setTimeout> | undefined
  #last: Promise<void> = Promise.resolve()
  readonly #pictures = new Map<string, string>()
  readonly #listeners = new Set<() => void>()

  constructor() {
    this.opened = this.#open()
    globalThis.addEventListener?.('online', () => this.retry())
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  draft(orderId: string, stop: Stop, note: StopNote): void {
    this.#change((kept) => drafted(kept, orderId, stop, note))
  }

  /** A stop is left, or the walk finished (`note` null): it is sent as soon as there is a line. */
  leave(orderId: string, what: Stop | 'finish', note: StopNote | null, personId: string): void {
    const entry = {
      id: uuid(),
      orderId,
      personId,
      at: siteNow(),
      what,
      note,
      state: 'waiting',
      rev: 0,
      text: null,
    } as const
    this.#change((kept) => queued(kept, entry, this.#sending))
  }

  /** Keeps a photo and answers with the name by which a mark can hold it. */
  addPhoto(photo: Blob, personId: string): string {
    const id = uuid()
    this.#pictures.set(id, URL.createObjectURL(photo))
    // The picture first: whoever finds its name finds it.
    this.#keep(() => set(`${KEY}-${id}`, photo))
    this.#change((kept) => photoTaken(kept, { id, personId, takenAt: siteNow(), hash: null, text: null }))
    return localPhoto(id)
  }

  /** Where a photo of a mark is seen, here or at the server. */
  photoSrc(photo: string): string {
    const id = localId(photo)
    return id === undefined ? photoUrl(photo) : (this.#pictures.get(id) ?? '')
  }

  shown(orderId: string, rev: number): void {
    const { photos } = this.kept
    if (visitShown(this.kept, orderId, rev) === this.kept) return
    this.#change((kept) => visitShown(kept, orderId, rev))
    for (const id of Object.keys(photos)) if (!this.kept.photos[id]) this.#keep(() => del(`${KEY}-${id}`))
  }

  /** There may be a line again. */
  retry(): void {
    this.#pause = FIRST_PAUSE
    void this.#pump()
  }

  async #open(): Promise<void> {
    try {
      const stored = await get<Kept>(KEY)
      for (const id of Object.keys(stored?.photos ?? {})) {
        const photo = await get<Blob>(`${KEY}-${id}`)
        if (photo) this.#pictures.set(id, URL.createObjectURL(photo))
      }
      if (stored) this.kept = stored
    } catch {
      this.keeps = false
    }
    this.#tell()
    void this.#pump()
  }

  /** Another tab of this device writes there as well: each change is made to what is stored. */
  #change(change: (kept: Kept) => Kept): void {
    this.kept = change(this.kept)
    this.#keep(() => update<Kept>(KEY, (stored) => change(stored ?? NOTHING_KEPT)))
    this.#tell()
    void this.#pump()
  }

  #keep(write: () => Promise<void>): void {
    this.#last = this.#last.then(write).catch(() => {
      this.keeps = false
      this.#tell()
    })
  }

  /** Sends one after another, as long as something waits and is answered. */
  async #pump(): Promise<void> {
    if (this.#pumping) return
    this.#pumping = true
    clearTimeout(this.#timer)
    for (let next = nextToSend(this.kept); next; next = nextToSend(this.kept)) {
      // What is sent is on the device first: a page that goes in between finds it there.
      await this.#last
      const answered = 'photo' in next ? await this.#sendPhoto(next) : await this.#sendEntry(next)
      this.reaches = answered
      if (!answered) break
      this.#pause = FIRST_PAUSE
    }
    this.#pumping = false
    this.#sending = null
    if (!this.reaches) {
      this.#timer = setTimeout(() => void this.#pump(), this.#pause)
      this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE)
    }
    this.#tell()
  }

  async #sendPhoto({ photo }: Extract<Next, { photo: unknown }>): Promise<boolean> {
    const { id, personId, takenAt } = photo
    const picture = await get<Blob>(`${KEY}-${id}`).catch(() => undefined)
    const src = this.#pictures.get(id)
    const blob =
      picture ??
      (src
        ? await fetch(src).then(
            (read) => read.blob(),
            () => undefined,
          )
        : undefined)
    const lost = { zh: photoWords.zh.lost, en: photoWords.en.lost }
    const sent = blob
      ? await uploadPhoto(blob, { personId, takenAt })
      : ({ ok: false, again: false, text: lost } as const)
    if (!sent.ok && sent.again) return false
    this.#change((kept) =>
      photoAnswered(kept, id, sent.ok ? { hash: sent.hash, text: null } : { hash: null, text: sent.text }),
    )
    return true
  }

  async #sendEntry({ entry, command }: Extract<Next, { entry: unknown }>): Promise<boolean> {
    const { id, personId } = entry
    this.#sending = id
    const request: CommandRequest = { id, personId, terminal: terminal(), command }
    const answered = await fetchJson<CommandAnswer | Problem>('/api/commands', request).catch(() => null)
    this.#sending = null
    if (!answered || NOT_NOW.includes(answered.status) || answered.status >= 500) return false
    const { body } = answered
    this.#change((kept) =>
      'ok' in body && body.ok ? entrySent(kept, id, body.rev) : entryRefused(kept, id, body.text),
    )
    return true
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}
