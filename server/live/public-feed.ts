import type { Update } from '#contract/live.ts'
import type { CarPicture, LobbyCard } from '#contract/view.ts'
import type { Floor } from '#domain/floor.ts'
import { forecastFloor, utcOffset, type Forecast } from '#domain/forecast.ts'
import { MINUTE } from '#domain/operation.ts'
import { isClosed, type Order } from '#domain/order.ts'
import { RATED_WITHIN } from '#domain/visit/rating.ts'
import type { Visit } from '#domain/visit/visit.ts'
import type { Clock } from '../clock.ts'
import { carOf } from '../views/car.ts'
import { lobbyCards } from '../views/lobby.ts'
import { stayOf } from '../views/stay.ts'
import type { Screens } from './broadcast.ts'
import type { Feed } from './feed.ts'

/** What is written about a car, on the floor or off it; and when it was delivered. */
export type VisitOf = (
  siteId: string,
  orderId: string,
) => Promise<{ readonly visit: Visit; readonly deliveredAt: number | null }>

export const lobbyRoom = (siteId: string): string => `lobby ${siteId}`
const CAR = 'car '
export const carRoom = (siteId: string, orderId: string): string => `${CAR}${siteId} ${orderId}`

/** The lobby's screens are told apart from the floor's: their times come from the forecast, which moves with the clock. */
export class PublicFeed {
  readonly #io: Screens
  readonly #feed: Feed
  readonly #clockOf: (siteId: string) => Clock
  readonly #shown = new Map<string, { rev: number; epoch: string; cards: Map<string, string> }>()
  readonly #visitOf: VisitOf
  readonly #cars = new Map<string, { rev: number; encoded: string }>()
  readonly #visits = new Map<string, { rev: number; visit: Promise<Visit> }>()
  readonly #forecasts = new WeakMap<Floor, { minute: number; forecasts: Map<string, Forecast> }>()
  readonly #waiting = new Set<string>()
  readonly #stopListening: () => void
  readonly #timer: NodeJS.Timeout
  #lastMinute = new Map<string, number>()

  constructor(io: Screens, feed: Feed, clockOf: (siteId: string) => Clock, visitOf: VisitOf) {
    this.#visitOf = visitOf
    this.#io = io
    this.#feed = feed
    this.#clockOf = clockOf
    this.#stopListening = feed.listen((floor) => this.#soon(floor.site.id))
    this.#timer = setInterval(() => this.#tick(), 1_000)
  }

  stop(): void {
    this.#stopListening()
    clearInterval(this.#timer)
  }

  lobbyPicture(floor: Floor): Update {
    const { name, timeZone, hours } = floor.site
    const picture = { kind: 'lobby', site: { name, timeZone, hours }, cards: this.#cards(floor) } as const
    return { kind: 'picture', epoch: floor.epoch, rev: floor.rev, picture }
  }

  async carPicture(floor: Floor, orderId: string): Promise<Update> {
    const { name, timeZone } = floor.site
    const picture: CarPicture = { kind: 'car', site: { name, timeZone }, ...(await this.#car(floor, orderId)) }
    return { kind: 'picture', epoch: floor.epoch, rev: floor.rev, picture }
  }

  async #car(floor: Floor, orderId: string): Promise<Pick<CarPicture, 'car' | 'stay' | 'rating'>> {
    const siteId = floor.site.id
    const now = this.#clockOf(siteId).now()
    const order = floor.orders.get(orderId)
    if (!order || isClosed(order)) return { car: null, stay: null, rating: await this.#ratingOf(siteId, orderId, now) }
    const car = carOf(floor, order, this.#forecast(floor).get(orderId), now)
    const visit = await this.#visit(siteId, order)
    const offset = utcOffset(floor.site.timeZone, now)
    return { car, stay: car && stayOf(floor, order, visit, now, offset), rating: null }
  }

  /** What is written about a car changes with its order's revision, and is read once for each. */
  #visit(siteId: string, { id, rev }: Order): Promise<Visit> {
    const room = carRoom(siteId, id)
    const known = this.#visits.get(room)
    if (known?.rev === rev) return known.visit
    const visit = this.#visitOf(siteId, id).then((read) => read.visit)
    this.#visits.set(room, { rev, visit })
    // What could not be read is asked for again.
    visit.catch(() => this.#visits.delete(room))
    return visit
  }

  async #ratingOf(siteId: string, orderId: string, now: number): Promise<CarPicture['rating']> {
    const { visit, deliveredAt } = await this.#visitOf(siteId, orderId)
    return deliveredAt !== null && now <= deliveredAt + RATED_WITHIN ? { stars: visit.rating.stars } : null
  }

  /** The workshop's own screens go first: this waits until they have been told. */
  #soon(siteId: string): void {
    if (this.#waiting.has(siteId)) return
    this.#waiting.add(siteId)
    setImmediate(() => {
      this.#waiting.delete(siteId)
      const floor = this.#feed.get(siteId)
      if (floor) this.#show(floor)
    })
  }

  /** Forecasts move from one site minute to the next, without any command. */
  #tick(): void {
    for (const floor of this.#feed.sites()) {
      const minute = Math.floor(this.#clockOf(floor.site.id).now() / MINUTE)
      if (this.#lastMinute.get(floor.site.id) === minute) continue
      this.#lastMinute.set(floor.site.id, minute)
      this.#show(floor)
    }
  }

  #show(floor: Floor): void {
    const rooms = this.#io.of('/').adapter.rooms
    if (rooms.get(lobbyRoom(floor.site.id))?.size) this.#showLobby(floor)
    else this.#shown.delete(floor.site.id)
    this.#showCars(floor, rooms)
  }

  #showLobby(floor: Floor): void {
    const { id } = floor.site
    const before = this.#shown.get(id)
    const cards = this.#cards(floor)
    const encoded = new Map(cards.map((card) => [card.ticket, JSON.stringify(card)]))
    this.#shown.set(id, { rev: floor.rev, epoch: floor.epoch, cards: encoded })
    if (before?.epoch !== floor.epoch) {
      this.#io.to(lobbyRoom(id)).emit('update', this.lobbyPicture(floor))
      return
    }
    const changed = cards.filter((card) => before.cards.get(card.ticket) !== encoded.get(card.ticket))
    const gone = [...before.cards.keys()].filter((ticket) => !encoded.has(ticket))
    if (changed.length === 0 && gone.length === 0 && before.rev === floor.rev) return
    const patch = { kind: 'lobby', cards: changed, gone } as const
    this.#io
      .to(lobbyRoom(id))
      .emit('update', { kind: 'patch', epoch: floor.epoch, from: before.rev, rev: floor.rev, patch })
  }

  /** A customer's page is told when something on it changed. */
  #showCars(floor: Floor, rooms: ReadonlyMap<string, ReadonlySet<string>>): void {
    const prefix = carRoom(floor.site.id, '')
    // One that cannot be read now is told with the next change, or the next minute.
    for (const room of rooms.keys())
      if (room.startsWith(prefix)) this.#showCar(floor, room, room.slice(prefix.length)).catch(() => undefined)
    for (const known of [this.#cars, this.#visits])
      for (const room of known.keys()) if (!rooms.has(room)) known.delete(room)
  }

  async #showCar(floor: Floor, room: string, orderId: string): Promise<void> {
    const update = await this.carPicture(floor, orderId)
    const encoded = JSON.stringify(update.kind === 'picture' ? update.picture : null)
    const told = this.#cars.get(room)
    // A later change may have been read sooner.
    if (told && (told.encoded === encoded || told.rev > update.rev)) return
    this.#cars.set(room, { rev: update.rev, encoded })
    this.#io.to(room).emit('update', update)
  }

  #cards(floor: Floor): LobbyCard[] {
    return lobbyCards(floor, this.#forecast(floor), this.#clockOf(floor.site.id).now())
  }

  #forecast(floor: Floor): Map<string, Forecast> {
    const now = this.#clockOf(floor.site.id).now()
    const minute = Math.floor(now / MINUTE)
    const known = this.#forecasts.get(floor)
    if (known?.minute === minute) return known.forecasts
    const forecasts = forecastFloor(floor, now, utcOffset(floor.site.timeZone, now))
    this.#forecasts.set(floor, { minute, forecasts })
    return forecasts
  }
}
