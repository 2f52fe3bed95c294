import type { Update } from '#contract/live.ts'
import type { Packed } from '#contract/packed.ts'
import type { Floor } from '#domain/floor.ts'
import { floorPatch, floorPicture, type FloorViewer } from '../views/floor.ts'
import type { Feed } from './feed.ts'

/** What a screen says that it holds. */
export interface Held {
  readonly epoch: string | null
  readonly rev: number
}

/** One picture a viewer and revision, made once and shared by all who ask. */
const pictures = new WeakMap<Floor, Map<string, Update>>()

export function pictureUpdate(floor: Floor, viewer: FloorViewer): Update {
  let made = pictures.get(floor)
  if (!made) pictures.set(floor, (made = new Map()))
  const key = viewer.kind === 'bay' ? `bay ${viewer.bayId}` : viewer.kind
  let update = made.get(key)
  if (!update) {
    update = { kind: 'picture', epoch: floor.epoch, rev: floor.rev, picture: floorPicture(floor, viewer) }
    made.set(key, update)
  }
  return update
}

const packed = new WeakMap<Update, Packed>()

/** For a socket: a picture as bytes, which are made once and sent to all; a patch as it is. */
export function pack(update: Update): Update | Packed {
  if (update.kind === 'patch') return update
  let bytes = packed.get(update)
  if (!bytes) packed.set(update, (bytes = { packed: Buffer.from(JSON.stringify(update)) }))
  return bytes
}

/** The changes since what a screen holds; the whole picture where that is of another epoch, unknown, or too old. */
export function floorUpdate(feed: Feed, floor: Floor, viewer: FloorViewer, held: Held): Update {
  const gone = held.epoch === floor.epoch && held.rev <= floor.rev ? feed.goneSince(floor.site.id, held.rev) : undefined
  if (!gone) return pictureUpdate(floor, viewer)
  return {
    kind: 'patch',
    epoch: floor.epoch,
    from: held.rev,
    rev: floor.rev,
    patch: floorPatch(floor, viewer, held.rev, gone),
  }
}
