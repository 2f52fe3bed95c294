// What can be done on a bay by hand, who can do it, and why not. The rules are the domain's own.
import type { SiteCommand } from '#domain/command.ts'
import type { CallKind } from '#domain/call.ts'
import { peopleOn, type Floor } from '#domain/floor.ts'
import { HOLD_REASONS, isOpen, MINUTE, type HoldReason, type Operation } from '#domain/operation.ts'
import type { Order } from '#domain/order.ts'
import { hasRole, type Person } from '#domain/person.ts'
import { no, YES, type Verdict } from '#domain/refusal.ts'
import { canDriveIn, canMoveCar } from '#domain/rules/placing.ts'
import { canSwitch } from '#domain/rules/shift.ts'
import { canFinish, canHold, canResume, canStart } from '#domain/rules/work.ts'
import type { NewFinding } from '#domain/visit/extra-work.ts'
import { nextOpen } from '#domain/working-time.ts'
import type { CarState, Known, OperationLine } from './bay-view.ts'

export type Act =
  | 'verify'
  | 'start'
  /** Stop where the clock runs now, and start here. */
  | 'switch'
  | 'resume'
  | 'pause'
  | 'join'
  | 'finish'
  | 'report'
  | 'hold'
  | 'help'
  | 'take-call'
  | 'drive-in'
  | 'leave'

/** A button: what it does, whether it may, and who may be the one who does it, likeliest first. */
export interface Key {
  readonly act: Act
  readonly verdict: Verdict
  readonly choices: readonly Choice[]
}

export interface Choice {
  readonly person: Person
  readonly verdict: Verdict
}

/** The buttons of a bay, the most likely first. `line` is the operation that they mean. */
export function keysOf(floor: Floor, view: Known, line: OperationLine | null): Key[] {
  const help = helpKey(floor, view)
  if (view.kind === 'out') return [help]
  if (view.kind === 'idle') {
    const { fetch } = view
    return fetch ? [anyone(floor, view, 'drive-in', canDriveIn(floor, fetch.order, view.bay.id)), help] : [help]
  }
  const { order, state } = view.car
  if (line === null) {
    return [anyone(floor, view, 'leave', canMoveCar(floor, order, { kind: leavesTo(state), spot: null })), help]
  }
  const { operation } = line
  const running = line.workers.length > 0
  const work = (act: 'start' | 'resume' | 'join'): Key => {
    const ask = act === 'resume' ? canResume : canStart
    const free = technicians(floor, view).filter((person) => !line.workers.includes(person))
    return among(
      act,
      free.map((person) => ({ person, verdict: ask(floor, order, operation, person) })),
    )
  }
  const report = anyone(floor, view, 'report', YES)
  if (running) {
    const finish: Key = { act: 'finish', verdict: canFinish(operation), choices: all(line.workers) }
    return [{ act: 'pause', verdict: YES, choices: all(line.workers) }, finish, work('join'), report, help]
  }
  const begin = order.desk.toVerify ? anyone(floor, view, 'verify', YES) : work(operation.hold ? 'resume' : 'start')
  return [begin, anyone(floor, view, 'hold', canHold(operation)), report, help]
}

/**
 * The same on a device of one's own: what its owner runs can be paused, what others run can be joined; and where their
 * clock runs elsewhere they stop it there and start here in one step (P4.9).
 */
export function ownKeys(floor: Floor, view: Known, line: OperationLine | null, me: string): Key[] {
  const runsHere = line?.workers.some(({ id }) => id === me) ?? false
  const keys = keysOf(floor, view, line).filter(({ act }) => act !== (runsHere ? 'join' : 'pause'))
  return keys.map((key) => {
    const mine = key.choices.find(({ person }) => person.id === me)
    if (!mine) return key
    const elsewhere = !mine.verdict.ok && mine.verdict.refusal.code === 'clock-running'
    if (!elsewhere || view.kind !== 'car' || !line) return key.verdict.ok ? { ...key, verdict: mine.verdict } : key
    const verdict = canSwitch(floor, view.car.order, line.operation, mine.person)
    return { act: 'switch', verdict, choices: [{ person: mine.person, verdict }] }
  })
}

function helpKey(floor: Floor, view: Known): Key {
  return view.call ? { act: 'take-call', verdict: YES, choices: all(helpers(floor)) } : anyone(floor, view, 'help', YES)
}

/** Possible as soon as one can; else the reason of the likeliest. */
function among(act: Act, choices: readonly Choice[]): Key {
  const able = choices.find((choice) => choice.verdict.ok) ?? choices[0]
  return { act, choices, verdict: able?.verdict ?? no({ code: 'unknown', what: 'person' }) }
}

function anyone(floor: Floor, view: Known, act: Act, verdict: Verdict): Key {
  const workers = view.kind === 'car' ? view.people : peopleOn(floor, view.bay.id)
  return { act, verdict, choices: all(workers.length > 0 ? workers : technicians(floor, view)) }
}

function all(people: readonly Person[]): Choice[] {
  return people.map((person) => ({ person, verdict: YES }))
}

/** Those of this bay first, then those without a bay of their own, then the others. */
function technicians(floor: Floor, view: Known): Person[] {
  const nearness = (person: Person) => (person.bayId === view.bay.id ? 0 : person.bayId === null ? 1 : 2)
  return active(floor)
    .filter((person) => hasRole(person, 'technician', 'team-leader', 'foreman'))
    .sort((a, b) => nearness(a) - nearness(b) || Number(hasRole(a, 'foreman')) - Number(hasRole(b, 'foreman')))
}

/** Who is called for help: foremen and team leaders, then the parts counter, then colleagues. */
function helpers(floor: Floor): Person[] {
  const rank = (person: Person) => (hasRole(person, 'foreman', 'team-leader') ? 0 : hasRole(person, 'parts') ? 1 : 2)
  return active(floor)
    .filter((person) => hasRole(person, 'foreman', 'team-leader', 'parts', 'inspector', 'technician'))
    .sort((a, b) => rank(a) - rank(b))
}

function active(floor: Floor): Person[] {
  return [...floor.people.values()].filter((person) => person.active)
}

/** A reason to stop, with what the floor already knows of it. */
export interface ReasonHint {
  readonly reason: HoldReason
  readonly note: string
  readonly expectedAt: number | null
  /** Known to be in the way. */
  readonly likely: boolean
}

const DAY = 24 * 60 * MINUTE
/** A pause this near to closing is probably for the night. */
const NEAR_CLOSING = 30 * MINUTE

/** Every reason, prefilled. `offset` is the site's distance from UTC, ms; `missingParts` their names, where they are known. */
export function reasonHints(
  floor: Floor,
  order: Order,
  operation: Operation,
  now: number,
  offset: number,
  missingParts = '',
): ReasonHint[] {
  const { hours } = floor.site
  const missing = [operation, ...order.operations].find((other) => isOpen(other) && other.parts.state === 'missing')
  const asked = [operation, ...order.operations].find((other) => isOpen(other) && other.consent === 'pending')
  const toClosing = hours.closes * MINUTE - ((now + offset) % DAY)
  const known: Partial<Record<HoldReason, Omit<ReasonHint, 'reason'>>> = {
    parts: {
      note: missingParts || (missing?.name ?? ''),
      expectedAt: missing?.parts.expectedAt ?? null,
      likely: missing !== undefined,
    },
    consent: { note: asked?.name ?? '', expectedAt: null, likely: asked !== undefined },
    'shift-end': {
      note: '',
      expectedAt: nextOpen(now + Math.max(0, toClosing), hours, offset),
      likely: toClosing < NEAR_CLOSING,
    },
  }
  return HOLD_REASONS.map((reason) => ({ reason, ...(known[reason] ?? { note: '', expectedAt: null, likely: false }) }))
}

/** What a sheet asked for, beside who. */
export interface Details {
  readonly hint?: ReasonHint
  readonly kind?: CallKind
  readonly report?: Report
  readonly verified?: { readonly differs: string; readonly photos: readonly string[] }
  readonly found?: Omit<NewFinding, 'operationId'>
}

/** What is said of an operation when it is finished (P4.5). */
export interface Report {
  readonly finding: string
  readonly cause: string
  readonly correction: string
}

/** The command behind a button. `newId` names a call. null where the floor has moved on and there is nothing to do. */
export function commandOf(
  act: Act,
  view: Known,
  line: OperationLine | null,
  personId: string,
  details: Details,
  at: { readonly rev: number; readonly newId: () => string },
): SiteCommand | null {
  if (act === 'take-call') return view.call && { type: 'take-call', callId: view.call.id }
  if (act === 'help')
    return { type: 'call-for-help', callId: at.newId(), bayId: view.bay.id, kind: details.kind ?? 'technical' }
  const moving = { seen: at.rev, anyway: false }
  if (view.kind === 'idle' && act === 'drive-in')
    return (
      view.fetch && { type: 'drive-in', orderId: view.fetch.order.id, bayId: view.bay.id, override: null, ...moving }
    )
  if (view.kind !== 'car') return null
  const orderId = view.car.order.id
  if (act === 'leave') return { type: 'move-car', orderId, to: leavesTo(view.car.state), spot: null, ...moving }
  if (act === 'verify') return { type: 'verify-car', orderId, differs: '', photos: [], ...details.verified }
  if (act === 'report' && details.found)
    return {
      type: 'report-finding',
      orderId,
      findingId: at.newId(),
      operationId: line?.operation.id ?? null,
      ...details.found,
    }
  if (!line) return null
  const on = { orderId, operationId: line.operation.id }
  const { reason = 'other', note = '', expectedAt = null } = details.hint ?? {}
  switch (act) {
    case 'start':
    case 'join':
      return { type: 'start-operation', ...on, personId, override: null }
    case 'switch':
      return {
        type: 'switch-work',
        ...on,
        personId,
        reason: 'other',
        note: `→ ${view.car.order.ticket}`,
        expectedAt: null,
      }
    case 'resume':
      return { type: 'resume-operation', ...on, personId, override: null }
    case 'pause':
      return { type: 'pause-operation', ...on, personId, reason, note, expectedAt }
    case 'hold':
      return { type: 'hold-operation', ...on, reason, note, expectedAt }
    case 'finish':
      return { type: 'finish-operation', ...on, finding: '', cause: '', correction: '', ...details.report }
    default:
      return null
  }
}

function leavesTo(state: CarState): 'inspection' | 'waiting' {
  return state === 'inspection' ? 'inspection' : 'waiting'
}
