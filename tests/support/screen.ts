import { CONTRACT_VERSION } from '../../server/contract/live-terms.ts'
import type { Audience, Heartbeat, Join, JoinAnswer, SocketAnswer, Update } from '../../server/contract/live.ts'
import { unpack, type Packed } from '../../server/contract/packed.ts'
import type { FloorPatch, FloorPicture, LobbyPatch, LobbyPicture, OrderCard } from '../../server/contract/view.ts'
import { io, type Socket } from 'socket.io-client'

/** A screen without a face: joins like a page, keeps what it is told, and says when something arrived. */
export class Screen {
  readonly socket: Socket
  readonly audience: Audience
  readonly updates: Update[] = []
  heartbeat: Heartbeat | undefined
  epoch: string | null = null
  rev = 0
  orders = new Map<string, OrderCard>()
  lobby: LobbyPicture | undefined
  answer: JoinAnswer | undefined
  #waiting: { ready: () => boolean; done: () => void }[] = []

  private constructor(socket: Socket, audience: Audience) {
    this.socket = socket
    this.audience = audience
    socket.on('update', (packed: Update | Packed) => {
      const update = unpack(packed)
      this.updates.push(update)
      this.#take(update)
    })
    socket.on('heartbeat', (heartbeat: Heartbeat) => {
      this.heartbeat = heartbeat
      this.#wake()
    })
  }

  static async open(url: string, audience: Audience, held: Partial<Join> = {}, origin = url): Promise<Screen> {
    const socket = io(url, { transports: ['websocket'], reconnection: false, forceNew: true, extraHeaders: { origin } })
    const screen = new Screen(socket, audience)
    await new Promise<void>((done, failed) => {
      socket.once('connect', () => done())
      socket.once('connect_error', failed)
    })
    await screen.join(held)
    return screen
  }

  /** `held`: what this screen claims to hold from an earlier life. */
  async join(held: Partial<Join> = {}): Promise<JoinAnswer> {
    this.epoch = held.epoch ?? this.epoch
    this.rev = held.rev ?? this.rev
    const join = {
      audience: this.audience,
      epoch: this.epoch,
      rev: this.rev,
      contract: CONTRACT_VERSION,
      build: 'test',
      ...held,
    }
    return this.#answered(await this.socket.timeout(5_000).emitWithAck('join', join))
  }

  async range(): Promise<JoinAnswer> {
    return this.#answered(await this.socket.timeout(5_000).emitWithAck('range', { epoch: this.epoch, rev: this.rev }))
  }

  #answered(packed: SocketAnswer): JoinAnswer {
    const answer = packed.ok ? { ...packed, update: unpack(packed.update) } : packed
    this.answer = answer
    if (answer.ok) this.#take(answer.update)
    return answer
  }

  order(id: string): OrderCard | undefined {
    return this.orders.get(id)
  }

  /** Resolves when this screen shows a revision or a later one. */
  reaches(rev: number): Promise<void> {
    return this.until(() => this.rev >= rev)
  }

  until(ready: () => boolean): Promise<void> {
    if (ready()) return Promise.resolve()
    return new Promise((done) => this.#waiting.push({ ready, done }))
  }

  close(): void {
    this.socket.disconnect()
  }

  #take(update: Update): void {
    if (update.kind === 'patch' && update.from > this.rev)
      throw new Error(`a gap: holds ${this.rev}, told from ${update.from}`)
    if (update.kind === 'picture') this.#takePicture(update.picture)
    else if (update.patch.kind === 'floor') this.#takeFloorPatch(update.patch)
    else this.#takeLobbyPatch(update.patch)
    this.epoch = update.epoch
    this.rev = update.kind === 'picture' ? update.rev : Math.max(this.rev, update.rev)
    this.#wake()
  }

  #takePicture(picture: FloorPicture | LobbyPicture | { kind: 'car' }): void {
    if (picture.kind === 'floor') this.orders = new Map(picture.orders.map((order) => [order.id, order]))
    if (picture.kind === 'lobby') this.lobby = picture
  }

  #takeFloorPatch(patch: FloorPatch): void {
    for (const order of patch.orders ?? []) this.orders.set(order.id, order)
    for (const id of patch.gone ?? []) this.orders.delete(id)
  }

  #takeLobbyPatch(patch: LobbyPatch): void {
    if (!this.lobby) return
    const cards = new Map(this.lobby.cards.map((card) => [card.ticket, card]))
    for (const card of patch.cards) cards.set(card.ticket, card)
    for (const ticket of patch.gone) cards.delete(ticket)
    this.lobby = { ...this.lobby, cards: [...cards.values()] }
  }

  #wake(): void {
    this.#waiting = this.#waiting.filter(({ ready, done }) => {
      if (!ready()) return true
      done()
      return false
    })
  }
}
