import type { Join, ScreenToServer, ServerToScreen } from '#contract/live.ts'
import type { Floor } from '#domain/floor.ts'
import type { Server, Socket } from 'socket.io'
import type { FloorViewer } from '../views/floor.ts'
import type { Feed } from './feed.ts'
import { floorUpdate, pack, pictureUpdate } from './update.ts'

export type Screens = Server<ScreenToServer, ServerToScreen, Record<string, never>, ScreenData>
export type ScreenSocket = Socket<ScreenToServer, ServerToScreen, Record<string, never>, ScreenData>

/** What we know of a screen while it is connected. */
export interface ScreenData {
  /** What it said when it came. */
  joined?: Join
  /** Where the changes that it wants are told. */
  room?: string
  /** Since when it does not keep up, ms; it gets nothing until it does. */
  behindSince?: number
  /** Sends it the whole picture. */
  resend?: () => void
}

export const siteRoom = (siteId: string): string => `site ${siteId}`

export function viewerRoom(siteId: string, viewer: FloorViewer): string {
  return `${viewer.kind} ${siteId}${viewer.kind === 'bay' ? ` ${viewer.bayId}` : ''}`
}

/** Tells every wall, board and bay what a commit changed. A room's message is made and encoded once for all in it. */
export function broadcastFloor(io: Screens, feed: Feed): () => void {
  return feed.listen((after, before) => {
    for (const viewer of viewersOf(after)) {
      const room = viewerRoom(after.site.id, viewer)
      if (!io.of('/').adapter.rooms.get(room)?.size) continue
      const update = before
        ? floorUpdate(feed, after, viewer, { epoch: before.epoch, rev: before.rev })
        : pictureUpdate(after, viewer)
      io.to(room).emit('update', pack(update))
    }
  })
}

function viewersOf(floor: Floor): FloorViewer[] {
  const bays = [...floor.bays.keys()].map((bayId) => ({ kind: 'bay', bayId }) as const)
  return [{ kind: 'wall' }, { kind: 'board' }, ...bays]
}
