// What a tablet keeps of the walks round cars until the workshop has it. Pure: keeping and sending is walk-store.ts.
import type { SiteCommand } from '#domain/command.ts'
import type { Mark, Readings, RecordedStop, Stop, StopNote } from '#domain/visit/walkaround.ts'
import type { Lang } from '#words/say.ts'

type Texts = Readonly<Record<Lang, string>>

/** Something that waits to be sent; its id is the command's, so that however often it arrives, it happens once. */
export interface Entry {
  readonly id: string
  readonly orderId: string
  readonly personId: string
  /** Site time at which it was noted. */
  readonly at: number
  readonly what: Stop | 'finish'
  /** Photos that are only here yet are named `local:<id>`. null with `finish`. */
  readonly note: StopNote | null
  /** `sent` stays until the visit that is shown contains it. */
  readonly state: 'waiting' | 'sent' | 'refused'
  /** Revision that contains it, once sent. */
  readonly rev: number
  /** Why it was refused. */
  readonly text: Texts | null
}

export interface HeldPhoto {
  readonly id: string
  readonly personId: string
  readonly takenAt: number
  /** Once the server has it. */
  readonly hash: string | null
  readonly text: Texts | null
}

export interface Kept {
  readonly entries: readonly Entry[]
  /** What is being noted and not yet left, by order and stop. */
  readonly drafts: Readonly<Record<string, Readonly<Partial<Record<Stop, StopNote>>>>>
  readonly photos: Readonly<Record<string, HeldPhoto>>
}

export const NOTHING_KEPT: Kept = { entries: [], drafts: {}, photos: {} }
export const BLANK_NOTE: StopNote = { passed: false, marks: [], readings: {} }

const LOCAL = 'local:'
export const localPhoto = (id: string): string => LOCAL + id
/** The id of a photo that is only here; undefined for a hash. */
export const localId = (photo: string): string | undefined =>
  photo.startsWith(LOCAL) ? photo.slice(LOCAL.length) : undefined

export function drafted(kept: Kept, orderId: string, stop: Stop, note: StopNote): Kept {
  return { ...kept, drafts: { ...kept.drafts, [orderId]: { ...kept.drafts[orderId], [stop]: note } } }
}

/** A stop is left: it waits to be sent, in place of what waited of it before, unless that is on its way (`sending`). */
export function queued(kept: Kept, entry: Entry, sending: string | null): Kept {
  const { [entry.what as Stop]: _, ...drafts } = kept.drafts[entry.orderId] ?? {}
  const entries = kept.entries.filter(
    ({ id, orderId, what, state }) =>
      id === sending || state === 'sent' || orderId !== entry.orderId || what !== entry.what,
  )
  return { ...kept, entries: [...entries, entry], drafts: { ...kept.drafts, [entry.orderId]: drafts } }
}

export function photoTaken(kept: Kept, photo: HeldPhoto): Kept {
  return { ...kept, photos: { ...kept.photos, [photo.id]: photo } }
}

/** The server has it, or will never take it. */
export function photoAnswered(kept: Kept, id: string, answer: Pick<HeldPhoto, 'hash' | 'text'>): Kept {
  const photo = kept.photos[id]
  return photo ? { ...kept, photos: { ...kept.photos, [id]: { ...photo, ...answer } } } : kept
}

export function entrySent(kept: Kept, id: string, rev: number): Kept {
  return withEntry(kept, id, (entry) => ({ ...entry, state: 'sent', rev, text: null }))
}

export function entryRefused(kept: Kept, id: string, text: Texts): Kept {
  return withEntry(kept, id, (entry) => ({ ...entry, state: 'refused', text }))
}

/** The visit that is shown has come to this revision: what it contains need not be kept, nor photos that nothing names. */
export function visitShown(kept: Kept, orderId: string, rev: number): Kept {
  const entries = kept.entries.filter((entry) => entry.state !== 'sent' || entry.orderId !== orderId || entry.rev > rev)
  if (entries.length === kept.entries.length) return kept
  const notes = [
    ...entries.flatMap(({ note }) => (note ? [note] : [])),
    ...Object.values(kept.drafts).flatMap((drafts) => Object.values(drafts)),
  ]
  const named = new Set(notes.flatMap(({ marks }) => marks.flatMap(({ photos }) => photos)))
  const photos = Object.values(kept.photos).filter(({ id }) => named.has(localPhoto(id)))
  return { ...kept, entries, photos: Object.fromEntries(photos.map((photo) => [photo.id, photo])) }
}

/** What this device has noted at a stop beyond what the server told; undefined where nothing. */
export function notedHere(kept: Kept, orderId: string, stop: Stop): StopNote | undefined {
  return kept.drafts[orderId]?.[stop] ?? lastEntry(kept, orderId, stop)?.note ?? undefined
}

export function lastEntry(kept: Kept, orderId: string, what: Entry['what']): Entry | undefined {
  return kept.entries.findLast((entry) => entry.orderId === orderId && entry.what === what)
}

export function refusals(kept: Kept, orderId: string): readonly Entry[] {
  return kept.entries.filter((entry) => entry.orderId === orderId && entry.state === 'refused')
}

/** Orders of which something is only here: being noted, waiting, or refused. */
export function heldOrders(kept: Kept): ReadonlySet<string> {
  const drafted = Object.keys(kept.drafts).filter((id) => Object.keys(kept.drafts[id] ?? {}).length > 0)
  return new Set([...drafted, ...kept.entries.filter(({ state }) => state !== 'sent').map(({ orderId }) => orderId)])
}

/** How much waits to be sent, and since when; null where nothing does. */
export function waiting(kept: Kept): { readonly count: number; readonly since: number } | null {
  const times = [
    ...kept.entries.filter(({ state }) => state === 'waiting').map(({ at }) => at),
    ...Object.values(kept.photos)
      .filter(({ hash, text }) => hash === null && text === null)
      .map(({ takenAt }) => takenAt),
  ]
  return times.length === 0 ? null : { count: times.length, since: Math.min(...times) }
}

export type Next = { readonly photo: HeldPhoto } | { readonly entry: Entry; readonly command: SiteCommand }

/** What goes next: entries in their order, each after its photos; then photos that nothing names yet. */
export function nextToSend(kept: Kept): Next | null {
  const unsent = (id: string | undefined): HeldPhoto[] => {
    const photo = id === undefined ? undefined : kept.photos[id]
    return photo && photo.hash === null && photo.text === null ? [photo] : []
  }
  const entry = kept.entries.find(({ state }) => state === 'waiting')
  const named = entry?.note?.marks.flatMap(({ photos }) => photos.flatMap((photo) => unsent(localId(photo)))) ?? []
  if (named[0]) return { photo: named[0] }
  if (entry) return { entry, command: commandOf(entry, kept) }
  const [photo] = Object.keys(kept.photos).flatMap(unsent)
  return photo ? { photo } : null
}

function commandOf({ orderId, what, note, at }: Entry, kept: Kept): SiteCommand {
  if (what === 'finish' || note === null) return { type: 'finish-walkaround', orderId }
  const marks = note.marks.map((mark) => ({ ...mark, photos: mark.photos.flatMap((photo) => hashOf(photo, kept)) }))
  return { type: 'note-stop', orderId, stop: what, note: { ...note, marks }, seenAt: Math.round(at) }
}

/** A photo that was not taken has no hash, and is left out. */
function hashOf(photo: string, kept: Kept): string[] {
  const id = localId(photo)
  const hash = id === undefined ? photo : kept.photos[id]?.hash
  return hash ? [hash] : []
}

/** What the server has of a stop, to be written on. */
export function noteFrom({ passed, marks, readings }: RecordedStop): StopNote {
  return { passed, readings, marks: marks.map(plainMark) }
}

/** Without who saw it and when: that is the server's to say. */
export function plainMark({ id, kind, size, x, y, photos, note, before }: Mark): Mark {
  return { id, kind, size, x, y, photos, note, before }
}

export function withMark(note: StopNote, mark: Mark): StopNote {
  const known = note.marks.some(({ id }) => id === mark.id)
  const marks = known ? note.marks.map((other) => (other.id === mark.id ? mark : other)) : [...note.marks, mark]
  return { ...note, marks }
}

export function withoutMark(note: StopNote, id: string): StopNote {
  return { ...note, marks: note.marks.filter((mark) => mark.id !== id) }
}

export function withReadings(note: StopNote, readings: Readings): StopNote {
  return { ...note, readings: { ...note.readings, ...readings } }
}

function withEntry(kept: Kept, id: string, change: (entry: Entry) => Entry): Kept {
  return { ...kept, entries: kept.entries.map((entry) => (entry.id === id ? change(entry) : entry)) }
}
