// Customers' screens get what the server's views give them, and nothing else.
import type { CarPicture, LobbyPicture } from '#contract/view.ts'
import type { Floor } from '#domain/floor.ts'
import { forecastFloor, utcOffset } from '#domain/forecast.ts'
import { carOf } from '../../../server/views/car.ts'
import { lobbyCards } from '../../../server/views/lobby.ts'
import { SAMPLE_NOW } from '../floors.ts'

const forecasts = (floor: Floor) => forecastFloor(floor, SAMPLE_NOW, utcOffset(floor.site.timeZone, SAMPLE_NOW))

export function lobbyOf(floor: Floor): LobbyPicture {
  return { kind: 'lobby', site: floor.site, cards: lobbyCards(floor, forecasts(floor), SAMPLE_NOW) }
}

/** `orderId` null: it has been delivered. */
export function pictureOf(floor: Floor, orderId: string | null): CarPicture {
  const order = orderId === null ? undefined : floor.orders.get(orderId)
  return {
    kind: 'car',
    site: floor.site,
    car: order ? carOf(floor, order, forecasts(floor).get(order.id), SAMPLE_NOW) : null,
    stay: null,
    rating: null,
  }
}
