import type { Certificate, Equipment, Trade } from './trade.ts'

/** Why nothing runs on an operation (P4.5). */
export const HOLD_REASONS = [
  'parts',
  'consent',
  'equipment',
  'colleague',
  'insurer',
  'maker',
  'shift-end',
  'other',
] as const
export type HoldReason = (typeof HOLD_REASONS)[number]

export interface Hold {
  readonly reason: HoldReason
  readonly since: number
  /** What exactly is missing: 'front brake pads'. */
  readonly note: string
  /** When it is expected to end, ms; null where nobody knows. */
  readonly expectedAt: number | null
}

/** One stretch of one person's work on an operation. */
export interface Clock {
  readonly personId: string
  readonly startedAt: number
  readonly stoppedAt: number | null
  /** Whoever it was went home without stopping it: the house did, at closing time. */
  readonly forgotten?: true
}

export interface Parts {
  readonly state: 'none' | 'complete' | 'missing'
  readonly expectedAt: number | null
}

/** One piece of work on an order, of one trade, with a standard time (维修项目). */
export interface Operation {
  readonly id: string
  readonly name: string
  readonly trade: Trade
  readonly standardMinutes: number
  readonly equipment: readonly Equipment[]
  readonly certificates: readonly Certificate[]
  /** Whether it may run while an earlier operation of another trade is open (P4.4). */
  readonly parallel: boolean
  /** Whether the car must stand on a bay for it; bench work goes on anywhere (S.1). */
  readonly needsBay: boolean
  /** Several people may keep clocks on it and on something else at once (P4.9). */
  readonly shared: boolean
  readonly state: 'open' | 'done'
  /** Plan: the bay's queue it stands in, and its place there; the smallest rank is next. */
  readonly bayId: string | null
  readonly rank: number
  readonly teamId: string | null
  readonly clocks: readonly Clock[]
  readonly hold: Hold | null
  readonly parts: Parts
  readonly consent: 'agreed' | 'pending'
  /** What was found, why it was so, and what was done about it, in the technician's words (P4.5). */
  readonly finding: string
  readonly cause: string
  readonly correction: string
  /** Why the inspector sent it back; null where it never was (P5.3). */
  readonly rework: string | null
}

export const MINUTE = 60_000

export function isRunning(operation: Operation): boolean {
  return operation.clocks.some((clock) => clock.stoppedAt === null)
}

export function isOpen(operation: Operation): boolean {
  return operation.state === 'open'
}

export function runningClock(operation: Operation, personId: string): Clock | undefined {
  return operation.clocks.find((clock) => clock.stoppedAt === null && clock.personId === personId)
}

/** People whose clocks run on it now. */
export function workersOn(operation: Operation): string[] {
  return operation.clocks.filter((clock) => clock.stoppedAt === null).map((clock) => clock.personId)
}

/** Clocked time, ms, all people added up: two for an hour are two hours, as standard time counts it. */
export function clockedTime(operation: Operation, now: number): number {
  return operation.clocks.reduce((sum, clock) => sum + Math.max(0, (clock.stoppedAt ?? now) - clock.startedAt), 0)
}

/** What one person clocked on an operation, ms. */
export interface PersonTime {
  readonly personId: string
  readonly clocked: number
  readonly running: boolean
}

/** Who ran which clock on it and how long, whoever began first first (P4.5). */
export function timeByPerson(operation: Operation, now: number): PersonTime[] {
  const ids = [...new Set(operation.clocks.map(({ personId }) => personId))]
  return ids.map((personId) => {
    const clocks = operation.clocks.filter((clock) => clock.personId === personId)
    return {
      personId,
      clocked: clockedTime({ ...operation, clocks }, now),
      running: runningClock(operation, personId) !== undefined,
    }
  })
}

/** A running operation past its standard time is not done by that: a tenth of the standard is still to come. */
const OVERRUN_SHARE = 0.1

/** Remaining standard time, ms; 0 when done. */
export function remainingTime(operation: Operation, now: number): number {
  if (operation.state === 'done') return 0
  const standard = operation.standardMinutes * MINUTE
  return Math.max(standard - clockedTime(operation, now), standard * OVERRUN_SHARE)
}
