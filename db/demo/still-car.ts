// A car of the sample workshop, and where it may stand: what nobody says of it is as it mostly is.
import { BLANK_DESK } from '#domain/desk.ts'
import { MINUTE, type Clock, type Operation } from '#domain/operation.ts'
import type { Order } from '#domain/order.ts'
import type { Place } from '#domain/place.ts'
import type { Trade } from '#domain/trade.ts'

/** ms of a clock time of the sample's day; `day` 1 is tomorrow. */
export type At = (clock: string, day?: number) => number

export const work = (
  name: string,
  trade: Trade,
  standardMinutes: number,
  facts: Partial<Operation> = {},
): Operation => ({
  id: '',
  name,
  trade,
  standardMinutes,
  equipment: [],
  certificates: [],
  parallel: false,
  needsBay: true,
  shared: false,
  state: 'open',
  bayId: null,
  rank: 0,
  teamId: null,
  clocks: [],
  hold: null,
  parts: { state: 'none', expectedAt: null },
  consent: 'agreed',
  finding: '',
  cause: '',
  correction: '',
  rework: null,
  ...facts,
})

/** A car that has come. Its operations are named after its ticket: `a027-1`, `a027-2`, … */
export const car = (
  ticket: string,
  plate: string,
  model: string,
  facts: Partial<Order> & Pick<Order, 'place'>,
): Order => {
  const { operations = [], arrivedAt = null, ...rest } = facts
  const id = ticket.toLowerCase()
  return {
    id,
    number: `WT261122${ticket.slice(1).padStart(4, '0')}`,
    ticket,
    rev: 400,
    plate,
    model,
    type: 'repair',
    origin: 'walk-in',
    waiting: false,
    repeat: false,
    advisorId: 'wang-min',
    complaint: '',
    note: '',
    washWished: false,
    keepOldParts: false,
    appointmentAt: null,
    arrivedAt,
    receivedAt: arrivedAt && arrivedAt + 4 * MINUTE,
    signature: arrivedAt ? { at: arrivedAt + 14 * MINUTE, kind: 'screen' } : null,
    handedOverAt: arrivedAt && arrivedAt + 17 * MINUTE,
    promisedAt: null,
    formerPromises: [],
    inspectedAt: null,
    inspectorId: null,
    failures: 0,
    washedAt: null,
    readyAt: null,
    deliveredAt: null,
    end: null,
    lastMove: null,
    overtakings: [],
    desk: BLANK_DESK,
    ...rest,
    operations: operations.map((operation, index) => ({ ...operation, id: `${id}-${index + 1}` })),
  }
}

export const bay = (no: number): Place => ({ kind: 'bay', bayId: `bay-${no}` })
export const waiting = (spot: string): Place => ({ kind: 'waiting', spot })
export const running = (personId: string, startedAt: number): Clock => ({ personId, startedAt, stoppedAt: null })
export const done = (personId: string, startedAt: number, stoppedAt: number): Partial<Operation> => ({
  state: 'done',
  clocks: [{ personId, startedAt, stoppedAt }],
})
export const planned = (no: number, rank = 1): Partial<Operation> => ({ bayId: `bay-${no}`, rank })
