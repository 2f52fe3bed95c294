// What can be done on a bay by hand, who can do it, and why not. The rules are the domain's own.
import { peopleOn, type Floor } from '#domain/floor.ts'
import { hasRole, type Person } from '#domain/person.ts'
import { no, YES, type Verdict } from '#domain/refusal.ts'
import { canDriveIn, canMoveCar } from '#domain/rules/placing.ts'
import { canShare, canSwitch } from '#domain/rules/shift.ts'
import { canFinish, canHold, canResume, canStart } from '#domain/rules/work.ts'
import { canSignOwn } from '#domain/self-check.ts'
import type { BayCar, CarState, Known, OperationLine } from './bay-view.ts'

export type Act =
  | 'verify'
  | 'start'
  /** Stop where the clock runs now, and start here. */
  | 'switch'
  | 'resume'
  | 'pause'
  | 'join'
  /** The owner of the device joins, not somebody else. */
  | 'join-in'
  | 'finish'
  /** Who works here may have another clock on shared work, or no longer. */
  | 'share'
  | 'self-check'
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
    const leave = anyone(floor, view, 'leave', canMoveCar(floor, order, { kind: leavesTo(state), spot: null }))
    return [...selfCheckKeys(floor, view.car), leave, help]
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
    // Who may join, and why others may not, is read behind it.
    const join: Key = { ...work('join'), verdict: YES }
    return [{ act: 'pause', verdict: YES, choices: all(line.workers) }, finish, join, report, help]
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
  const isMine = ({ act, choices }: Key) =>
    act === 'self-check' ? choices.some(({ person }) => person.id === me) : act !== (runsHere ? 'join' : 'pause')
  const keys = keysOf(floor, view, line).filter(isMine)
  return keys.map((key) => {
    const mine = key.choices.find(({ person }) => person.id === me)
    if (!mine) return key
    const act = key.act === 'join' ? 'join-in' : key.act
    const elsewhere = !mine.verdict.ok && mine.verdict.refusal.code === 'clock-running'
    if (!elsewhere || view.kind !== 'car' || !line)
      return { ...key, act, verdict: key.verdict.ok ? mine.verdict : key.verdict }
    const verdict = canSwitch(floor, view.car.order, line.operation, mine.person)
    return { act: 'switch', verdict, choices: [{ person: mine.person, verdict }] }
  })
}

/** Whoever did work that nobody has signed for yet looks it over and signs (P5.1); none where all is signed. */
function selfCheckKeys(floor: Floor, { order, unsigned }: BayCar): Key[] {
  const ids = new Set(unsigned.flatMap(({ clocks }) => clocks.map(({ personId }) => personId)))
  const choices = active(floor)
    .filter(({ id }) => ids.has(id))
    .map((person) => ({ person, verdict: canSignOwn(order, order.desk.selfChecks, person) }))
  return choices.length === 0 ? [] : [among('self-check', choices)]
}

/** Whether several clocks may run here and elsewhere at once is for whoever leads the workshop to say (P4.9). */
export function shareKey(floor: Floor, { operation }: OperationLine): Key {
  const leaders = active(floor).filter((person) => hasRole(person, 'foreman', 'team-leader', 'manager'))
  return among(
    'share',
    leaders.map((person) => ({ person, verdict: canShare(floor, operation, !operation.shared, person.id) })),
  )
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

/** Where a car goes that leaves its bay. */
export function leavesTo(state: CarState): 'inspection' | 'waiting' {
  return state === 'inspection' ? 'inspection' : 'waiting'
}
