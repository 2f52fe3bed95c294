import type { Lang } from '#words/say.ts'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { siteNow } from './clock.ts'
import { photoUrl, uploadPhoto } from './photo.ts'
import { currentPerson } from './person.ts'
import { uuid } from './uuid.ts'

/** A photo in a strip of them. */
export interface PhotoItem {
  readonly id: string
  /** Address of the picture, here or on the server. */
  readonly src: string
  readonly state: 'waiting' | 'sent' | 'refused'
  /** Why it was refused. */
  readonly text?: Readonly<Record<Lang, string>>
  /** It is part of something that is signed or sent, and stays. */
  readonly fixed?: boolean
}

interface Held {
  readonly item: PhotoItem
  readonly hash: string | null
}

const FIRST_PAUSE = 500
const LONGEST_PAUSE = 8_000

/** Photos that belong to something which is being written: each is sent at once, and again until the server has it. */
export class PhotoController implements ReactiveController {
  readonly #host: ReactiveControllerHost
  #held: readonly Held[] = []

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  get items(): readonly PhotoItem[] {
    return this.#held.map(({ item }) => item)
  }

  /** Hashes of those that the server has, in their order: what a command names. */
  get hashes(): readonly string[] {
    return this.#held.flatMap(({ hash }) => (hash === null ? [] : [hash]))
  }

  /** How many are still on their way. */
  get waiting(): number {
    return this.#held.filter(({ item }) => item.state === 'waiting').length
  }

  add(photo: Blob): void {
    const item: PhotoItem = { id: uuid(), src: URL.createObjectURL(photo), state: 'waiting' }
    this.#hold([...this.#held, { item, hash: null }])
    void this.#send(item, photo, siteNow())
  }

  remove(id: string): void {
    for (const { item } of this.#held) if (item.id === id) URL.revokeObjectURL(item.src)
    this.#hold(this.#held.filter(({ item }) => item.id !== id))
  }

  /** For the next thing that is written. */
  clear(): void {
    for (const { item } of this.#held) URL.revokeObjectURL(item.src)
    this.#hold([])
  }

  hostDisconnected(): void {
    this.clear()
  }

  async #send(item: PhotoItem, photo: Blob, takenAt: number): Promise<void> {
    for (let pause = FIRST_PAUSE; this.#has(item.id); pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      const sent = await uploadPhoto(photo, { personId: currentPerson() ?? 'unknown', takenAt })
      if (sent.ok) return this.#change(item.id, { item: { ...item, state: 'sent' }, hash: sent.hash })
      if (!sent.again)
        return this.#change(item.id, { item: { ...item, state: 'refused', text: sent.text }, hash: null })
      await new Promise((done) => setTimeout(done, pause))
    }
  }

  #has(id: string): boolean {
    return this.#held.some(({ item }) => item.id === id)
  }

  #change(id: string, next: Held): void {
    this.#hold(this.#held.map((held) => (held.item.id === id ? next : held)))
  }

  #hold(held: readonly Held[]): void {
    this.#held = held
    this.#host.requestUpdate()
  }
}

/** Photos that are stored already. */
export function storedPhotos(hashes: readonly string[]): PhotoItem[] {
  return hashes.map((hash) => ({ id: hash, src: photoUrl(hash), state: 'sent', fixed: true }))
}
