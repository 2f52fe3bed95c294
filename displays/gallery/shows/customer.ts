// Customers' screens get what the server's views give them, and nothing else.
import type { CarPicture, CarStay, LobbyPicture } from '#contract/view.ts'
import type { Floor } from '#domain/floor.ts'
import { forecastFloor, utcOffset } from '#domain/forecast.ts'
import type { Order } from '#domain/order.ts'
import { visitsOf } from '../../../tests/support/sample-visits.ts'
import type { CarSource } from '../../../kiosk/parts/car-source.ts'
import type { CustomerDoor } from '../../../kiosk/parts/customer-door.ts'
import { carOf } from '../../../server/views/car.ts'
import { lobbyCards } from '../../../server/views/lobby.ts'
import { stayOf } from '../../../server/views/stay.ts'
import type { Freshness } from '../../kit/live-freshness.ts'
import { SAMPLE_NOW } from '../floors.ts'
import { DRAWN_PHOTO } from './drawn-photo.ts'

const forecasts = (floor: Floor) => forecastFloor(floor, SAMPLE_NOW, utcOffset(floor.site.timeZone, SAMPLE_NOW))

export function lobbyOf(floor: Floor): LobbyPicture {
  return { kind: 'lobby', site: floor.site, cards: lobbyCards(floor, forecasts(floor), SAMPLE_NOW) }
}

/** What is written about it, with a photo of what was found. */
function stayFor(floor: Floor, order: Order): CarStay | null {
  const visit = visitsOf(floor).find(({ orderId }) => orderId === order.id)
  if (!visit) return null
  const findings = visit.extraWork.findings.map((finding) => ({ ...finding, photos: ['found'] }))
  const seen = { ...visit, extraWork: { ...visit.extraWork, findings } }
  return stayOf(floor, order, seen, SAMPLE_NOW, utcOffset(floor.site.timeZone, SAMPLE_NOW))
}

/** A line on which nothing happens any more. */
export const stillSource = (car: CarPicture, freshness: Freshness): CarSource => ({
  ...{ car, freshness },
  subscribe: () => () => {},
  close: () => {},
})

/** What a customer does goes nowhere; a photo is a drawn one. */
export const doorAt = (at: CustomerDoor['at']): CustomerDoor => ({
  at,
  sendCode: async () => ({ ok: true, channel: 'sms', to: '0000', byHand: false }),
  answer: async () => ({ ok: false, text: null }),
  call: async () => ({ ok: false, text: null }),
  rate: async () => ({ ok: false, text: null }),
  photo: async () => DRAWN_PHOTO,
})

/** `orderId` null: it has been delivered. */
export function pictureOf(floor: Floor, orderId: string | null): CarPicture {
  const order = orderId === null ? undefined : floor.orders.get(orderId)
  return {
    kind: 'car',
    site: floor.site,
    car: order ? carOf(floor, order, forecasts(floor).get(order.id), SAMPLE_NOW) : null,
    stay: order ? stayFor(floor, order) : null,
    rating: order ? null : { stars: null },
  }
}
