import { io, type Socket } from 'socket.io-client'
import type {
  Heartbeat,
  Join,
  JoinAnswer,
  Range,
  ScreenToServer,
  ServerToScreen,
  SocketAnswer,
  Update,
} from '#contract/live.ts'
import { unpack } from '#contract/packed.ts'

export interface SocketListener {
  up(): void
  /** The line is down, or an attempt failed; the next one is on its way. `failures` in a row, 0 after a line that stood. */
  down(failures: number): void
  answer(answer: JoinAnswer): void
  update(update: Update): void
  heartbeat(heartbeat: Heartbeat): void
}

/** How long an attempt and an answer may take before the line counts as dead, ms. */
const PATIENCE = 10_000
const FIRST_DELAY = 1_000
const LONGEST_DELAY = 15_000

/**
 * A socket that never gives up. Socket.IO is transport only: its own reconnection stops for good after a refused handshake
 * or a disconnect by the server, so the timer is ours; jittered, because two thousand screens lose one server at once.
 * Its connection state recovery fails after a quiet minute; what was missed is asked for by revision instead.
 */
export class LiveSocket {
  readonly #socket: Socket<ServerToScreen, ScreenToServer>
  readonly #listener: SocketListener
  #failures = 0
  #comeBackWithin: number | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #closed = false

  constructor(url: string, listener: SocketListener) {
    this.#listener = listener
    this.#socket = io(url, { transports: ['websocket'], reconnection: false, autoConnect: false, forceNew: true })
    this.#socket.on('connect', () => this.#opened())
    this.#socket.on('connect_error', () => this.#lost())
    this.#socket.on('disconnect', () => this.#lost())
    this.#socket.on('update', (update) => listener.update(unpack(update)))
    this.#socket.on('heartbeat', (heartbeat) => listener.heartbeat(heartbeat))
    this.#socket.on('restarting', (within) => (this.#comeBackWithin = within))
    this.#attempt()
  }

  join(join: Join): void {
    // Off the line Socket.IO would keep the question and ask it later, when it is no longer true.
    if (this.#socket.connected) this.#socket.timeout(PATIENCE).emit('join', join, this.#answered)
  }

  range(range: Range): void {
    if (this.#socket.connected) this.#socket.timeout(PATIENCE).emit('range', range, this.#answered)
  }

  /** Lets go of a line that says nothing and dials anew. */
  reconnect(): void {
    if (this.#closed) return
    const { connected } = this.#socket
    this.#socket.disconnect()
    // A line that stood has just said so itself.
    if (!connected) this.#lost()
  }

  close(): void {
    this.#closed = true
    clearTimeout(this.#timer)
    this.#socket.disconnect()
  }

  readonly #answered = (late: Error | null, answer: SocketAnswer) => {
    if (this.#closed) return
    if (!late) this.#listener.answer(answer.ok ? { ok: true, update: unpack(answer.update) } : answer)
    else if (this.#socket.connected) this.reconnect()
  }

  #attempt(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.reconnect(), PATIENCE)
    this.#socket.connect()
  }

  #opened(): void {
    clearTimeout(this.#timer)
    this.#failures = 0
    this.#listener.up()
  }

  #lost(): void {
    if (this.#closed) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#attempt(), this.#delay())
    this.#listener.down(this.#failures++)
  }

  #delay(): number {
    const within = this.#comeBackWithin
    this.#comeBackWithin = null
    if (within !== null) return Math.random() * within
    return (0.5 + Math.random() / 2) * Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** this.#failures)
  }
}
