// A day of the sample workshop: who comes when, with what, and what will go wrong. The cars are others every day.
import type { NewOrder } from '#domain/command.ts'
import { MINUTE, type HoldReason, type Parts } from '#domain/operation.ts'
import { sampleCar, type SampleCar } from './cars.ts'
import { between, chance, oneOf } from './chance.ts'
import { JOBS, type Job } from './jobs.ts'
import { SLOTS, type Slot } from './slots.ts'
import { ADVISORS } from './workshop.ts'

/** What stops a technician on the way. */
export interface Trouble {
  /** After which share of the operation's standard time; 0: before anybody begins. */
  readonly after: number
  readonly reason: HoldReason
  readonly note: string
  /** Until it is expected to be over. */
  readonly minutes: number
}

/** What fate has in store for a car, beside what its order says. */
export interface Fate {
  /** Needed time over standard time. */
  readonly pace: number
  /** By operation, counted from 0. */
  readonly troubles: Readonly<Record<number, Trouble>>
  /** The first final inspection sends it back. */
  readonly fails: boolean
  /** Whether the advisor tells the customer of a delay. */
  readonly told: boolean
  /** How long after it is ready somebody comes for it, minutes. */
  readonly collectedAfter: number
}

export interface Arrival {
  /** Site time, ms. */
  readonly at: number
  readonly order: NewOrder
  readonly car: SampleCar
}

/** Everyone who comes on a local date, in order of arrival. `midnight` is the site's, ms. */
export function arrivalsOf(date: string, midnight: number): Arrival[] {
  return SLOTS.map((slot, index) => arrivalOf(slot, slotName(index), date, midnight))
}

const slotName = (index: number) => String(index + 1).padStart(2, '0')

function arrivalOf(slot: Slot, name: string, date: string, midnight: number): Arrival {
  const car = sampleCar(slot.kind ?? 'ordinary', `${date}-${name}`)
  const job: Job = JOBS[slot.job]
  const at = midnight + minutesOf(slot.at) * MINUTE + Math.floor(chance(name, 'seconds') * MINUTE)
  const id = `${date}-${name}`
  return {
    at,
    car,
    order: {
      id,
      number: null,
      plate: car.plate,
      model: car.model,
      type: slot.type ?? job.type,
      origin: slot.appointment ? 'appointment' : 'walk-in',
      appointmentAt: slot.appointment ? midnight + minutesOf(slot.at) * MINUTE : null,
      waiting: slot.waiting ?? false,
      repeat: slot.repeat ?? false,
      advisorId: oneOf(ADVISORS, name, 'advisor'),
      complaint: job.complaint,
      note: slot.note ?? '',
      washWished: slot.wash ?? false,
      keepOldParts: slot.keep ?? false,
      promisedAt: slot.promise ? momentOf(slot.promise, midnight) : promiseFor(job, slot, at),
      operations: job.operations.map((operation, index) => ({
        ...operation,
        id: `${id}-${index + 1}`,
        parts: partsOf(slot.troubles?.[index], at),
      })),
    },
  }
}

function partsOf(trouble: Trouble | undefined, at: number): Parts {
  const missing = trouble?.reason === 'parts' && trouble.after === 0
  return missing ? { state: 'missing', expectedAt: at + trouble.minutes * MINUTE } : { state: 'none', expectedAt: null }
}

/** Which of the day's customers an order belongs to, '07'; the whole id where a visitor made it. */
export function slotNameOf(orderId: string): string {
  return /^\d{4}-\d\d-\d\d-(\d\d)$/.exec(orderId)?.[1] ?? orderId
}

export function fateOf(orderId: string): Fate {
  const name = slotNameOf(orderId)
  const slot = SLOTS[Number(name) - 1]
  return {
    pace: slot?.pace ?? between(0.85, 1.25, name, 'pace'),
    troubles: slot?.troubles ?? {},
    fails: slot?.fails ?? false,
    told: slot?.untold !== true,
    collectedAfter: slot?.waiting ? between(5, 12, name, 'collect') : between(8, 36, name, 'collect'),
  }
}

/** What an advisor says off-hand: the work, some waiting for a bay, what follows, in whole ten minutes. */
function promiseFor(job: Job, slot: Slot, at: number): number {
  const work = job.operations.reduce((sum, operation) => sum + operation.standardMinutes, 0)
  const minutes = 85 + work * 1.3 + (slot.wash ? 25 : 0)
  return Math.ceil((at + minutes * MINUTE) / (10 * MINUTE)) * 10 * MINUTE
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

/** '15:30' of this day, '+1 11:00' of the next. */
function momentOf(text: string, midnight: number): number {
  const [clock = '', days = '0'] = text.split(' ').reverse()
  return midnight + (Number(days) * 24 * 60 + minutesOf(clock)) * MINUTE
}
