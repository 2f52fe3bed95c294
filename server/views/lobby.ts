import type { LobbyCard } from '#contract/view.ts'
import type { Floor } from '#domain/floor.ts'
import type { Forecast } from '#domain/forecast.ts'
import type { Order } from '#domain/order.ts'
import { maskPlate } from '#domain/plate.ts'
import { expectedRange, publicStep, publicWord } from '#domain/public.ts'

/**
 * What the lobby may see: the cars that are here and not yet collected, each under its ticket. The ready ones come
 * first, the latest of them on top, then those that wait for their customer, then by expected time; cars without a time
 * come last. `forecasts` are by order id; times are site time, ms.
 */
export function lobbyCards(floor: Floor, forecasts: ReadonlyMap<string, Forecast>, now: number): LobbyCard[] {
  return [...floor.orders.values()]
    .flatMap((order) => {
      const card = lobbyCard(order, forecasts.get(order.id), now)
      return card ? [{ card, readyAt: order.readyAt ?? 0 }] : []
    })
    .sort(
      (a, b) =>
        turn(a.card) - turn(b.card) ||
        b.readyAt - a.readyAt ||
        (a.card.expected?.from ?? Infinity) - (b.card.expected?.from ?? Infinity) ||
        a.card.ticket.localeCompare(b.card.ticket),
    )
    .map(({ card }) => card)
}

function lobbyCard(order: Order, forecast: Forecast | undefined, now: number): LobbyCard | null {
  const step = publicStep(order)
  const word = publicWord(order)
  if (step === null || word === null) return null
  return {
    ticket: order.ticket,
    plate: maskPlate(order.plate),
    step,
    word,
    expected: expectedRange(order, forecast, now),
  }
}

function turn(card: LobbyCard): number {
  if (card.word === 'ready') return 0
  return card.word === 'hold-consent' ? 1 : 2
}
