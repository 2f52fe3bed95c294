import type { Screens, ScreenSocket } from './broadcast.ts'

const LOOK_EVERY = 1_000
/** More than this unsent, and a screen is left out until it has caught up; then it gets the whole picture. */
const FULL = 512 * 1024
const EMPTY = 64 * 1024
/** A screen that does not catch up within this is let go; it comes back by itself when it wakes. */
const PATIENCE = 60_000

/** A slow or frozen screen harms nobody: its queue is bounded, and what it missed it gets as one picture. */
export function watchSlowScreens(io: Screens): () => void {
  const timer = setInterval(() => {
    for (const socket of io.of('/').sockets.values()) look(socket)
  }, LOOK_EVERY)
  return () => clearInterval(timer)
}

function look(socket: ScreenSocket): void {
  const { data } = socket
  if (!data.room) return
  const unsent = unsentBytes(socket)
  if (data.behindSince === undefined) {
    if (unsent < FULL) return
    data.behindSince = performance.now()
    void socket.leave(data.room)
  } else if (unsent < EMPTY) {
    delete data.behindSince
    void socket.join(data.room)
    data.resend?.()
  } else if (performance.now() - data.behindSince > PATIENCE) {
    socket.conn.close(true)
  }
}

/** What waits in Engine.IO's queue and in the websocket. */
function unsentBytes(socket: ScreenSocket): number {
  const { writeBuffer, transport } = socket.conn as unknown as {
    writeBuffer: { data?: unknown }[]
    transport: { socket?: { bufferedAmount?: number } }
  }
  const queued = writeBuffer.reduce(
    (sum, packet) => sum + (typeof packet.data === 'string' ? packet.data.length : 0),
    0,
  )
  return queued + (transport.socket?.bufferedAmount ?? 0)
}
