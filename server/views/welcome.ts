import type { WelcomeCard } from '#contract/welcome.ts'
import type { Floor } from '#domain/floor.ts'
import { localDate } from '#domain/local-date.ts'
import { isClosed, type Order } from '#domain/order.ts'
import { maskPlate } from '#domain/plate.ts'
import { salutationOf } from '#domain/salutation.ts'

/** Orders that were booked for the day that it is at the site, the first one first. */
export function appointmentsOf({ orders, site }: Floor, now: number): (Order & { appointmentAt: number })[] {
  const today = localDate(now, site.timeZone)
  return [...orders.values()]
    .filter((order): order is Order & { appointmentAt: number } => order.appointmentAt !== null && !isClosed(order))
    .filter(({ appointmentAt }) => localDate(appointmentAt, site.timeZone) === today)
    .sort((a, b) => a.appointmentAt - b.appointmentAt || a.plate.localeCompare(b.plate))
}

/** What the entrance may see of them (P3.2). `names` are the customers' of the file, by order id. */
export function welcomeCards(floor: Floor, names: ReadonlyMap<string, string>, now: number): WelcomeCard[] {
  return appointmentsOf(floor, now).map(({ id, plate, appointmentAt, arrivedAt, advisorId }) => ({
    who: salutationOf(names.get(id) ?? ''),
    plate: maskPlate(plate),
    at: appointmentAt,
    advisor: floor.people.get(advisorId ?? '')?.name ?? null,
    arrivedAt,
  }))
}
