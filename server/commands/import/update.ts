import { same } from '#domain/same.ts'
import type { Envelope } from '#domain/event.ts'
import { isOpen, isRunning, type Operation } from '#domain/operation.ts'
import type { Move, Order, Plan } from '#domain/order.ts'
import { samePlace } from '#domain/place.ts'
import type { Directory } from './directory.ts'
import { factsOf, type Draft } from './draft.ts'
import { afterWork, type Said } from './said.ts'

export interface Update {
  readonly old: Order
  /** What the last file said; null where the order was made here. */
  readonly was: Said | null
  readonly said: Said
  /** The new file's order as it would be if it were new. */
  readonly fresh: Draft
  /** The car stays where people put it. */
  readonly stays: boolean
}

/** A car that people moved here stays where they put it, unless the file says that its work is over. */
export function staysPut(touched: boolean, said: Said): boolean {
  return touched && afterWork(said) === null
}

/**
 * An order after a newer file. What the file newly says of it counts; what it only repeats does not undo what was
 * changed here. Where people moved the car, its place and its clocks are theirs.
 */
export function updateOrder(update: Update, directory: Directory, envelope: Envelope): Draft {
  const { old, fresh, stays } = update
  const facts = newsOf(update, directory)
  const operations = operationsOf(update, envelope.at)
  const promise = 'promisedAt' in facts ? facts.promisedAt : old.promisedAt
  const reopened = operations.some(isOpen)
  const marks = stays ? old : fresh
  const kept = <K extends 'inspectedAt' | 'washedAt' | 'readyAt'>(mark: K) =>
    reopened || marks[mark] === null ? null : (old[mark] ?? marks[mark])
  const draft: Draft = {
    ...old,
    ...facts,
    place: stays ? old.place : fresh.place,
    receivedAt: old.receivedAt ?? fresh.receivedAt,
    signature: old.signature ?? fresh.signature,
    handedOverAt: old.handedOverAt ?? fresh.handedOverAt,
    formerPromises:
      promise === old.promisedAt || old.promisedAt === null
        ? old.formerPromises
        : [
            ...old.formerPromises,
            { promisedAt: old.promisedAt, changedAt: envelope.at, personId: envelope.personId, reason: '' },
          ],
    operations,
    inspectedAt: kept('inspectedAt'),
    inspectorId: reopened ? null : old.inspectorId,
    washedAt: kept('washedAt'),
    readyAt: kept('readyAt'),
  }
  return samePlace(old.place, draft.place) ? draft : { ...draft, lastMove: moveOf(old, draft, envelope) }
}

/** The facts that the file corrects: all of them where nothing is known of an earlier file. */
function newsOf({ was, said }: Update, directory: Directory): Partial<ReturnType<typeof factsOf>> {
  // Of an advisor who was named earlier only the change counts, so nobody is made anew for an old name.
  const advisor = was?.advisor === said.advisor ? said.advisor : null
  const before: Record<string, unknown> | null = was && factsOf({ ...was, advisor }, directory)
  const now = factsOf(said, directory)
  return Object.fromEntries(Object.entries(now).filter(([fact, value]) => before === null || before[fact] !== value))
}

function operationsOf({ old, was, said, fresh, stays }: Update, at: number): Operation[] {
  const earlier = named(was?.operations ?? [])
  const here = named(old.operations)
  const now = named(said.operations)
  const operations = fresh.operations.map((operation, index) => {
    const name = now.nameAt(index)
    const known = here.get(name)
    if (!known) return operation
    const before = earlier.get(name)
    const unchanged = before !== undefined && same(before, now.get(name))
    if (stays) return unchanged ? known : overtaken(known, operation, at)
    return continued(known, operation, at)
  })
  // What was added or worked on here is not in the file, and stays; what only the file knew of goes with it.
  const stay = old.operations.filter((operation, index) => {
    const name = here.nameAt(index)
    return now.get(name) === undefined && (earlier.get(name) === undefined || (stays && operation.clocks.length > 0))
  })
  return [...operations, ...stay]
}

/** The old system moved the car on: the operation is as the file says, with the history that it has here. */
function continued(known: Operation, fresh: Operation, at: number): Operation {
  const runs = isRunning(known) && isRunning(fresh)
  const held = known.hold?.reason === fresh.hold?.reason
  return {
    ...known,
    ...{ standardMinutes: fresh.standardMinutes, state: fresh.state, parts: fresh.parts, consent: fresh.consent },
    ...{ needsBay: fresh.needsBay, shared: fresh.shared, bayId: fresh.bayId, teamId: fresh.teamId },
    rank: known.bayId === fresh.bayId ? known.rank : fresh.rank,
    clocks: runs ? known.clocks : [...stopped(known, at).clocks, ...fresh.clocks],
    hold:
      held && known.hold && fresh.hold ? { ...fresh.hold, since: known.hold.since, note: known.hold.note } : fresh.hold,
  }
}

/** People work on it here: only what is done or held by the old system counts. */
function overtaken(known: Operation, fresh: Operation, at: number): Operation {
  const { standardMinutes, parts, consent } = fresh
  if (!isOpen(known)) return { ...known, standardMinutes }
  if (!isOpen(fresh)) return { ...stopped(known, at), standardMinutes, parts, state: 'done', hold: null }
  if (isRunning(known)) return { ...known, standardMinutes, parts }
  return { ...known, standardMinutes, parts, consent, hold: fresh.hold }
}

function stopped(operation: Operation, at: number): Operation {
  return { ...operation, clocks: operation.clocks.map((clock) => ({ ...clock, stoppedAt: clock.stoppedAt ?? at })) }
}

/** Who decided on an older picture is told that the car was moved; the old system's word is not undone by a tap. */
function moveOf(old: Order, draft: Draft, { commandId, rev, at, realAt, personId }: Envelope): Move {
  const from = { place: old.place, plans: plansOf(old) }
  return { commandId, rev, at, realAt, personId, from, to: { place: draft.place, plans: plansOf(draft) }, undo: true }
}

function plansOf({ operations }: Draft): Plan[] {
  return operations.filter(isOpen).map(({ id, bayId, teamId, rank }) => ({ operationId: id, bayId, teamId, rank }))
}

/** Operations by name and trade; the second of the same name is another one. */
function named<T extends { readonly name: string; readonly trade: string }>(operations: readonly T[]) {
  const counts = new Map<string, number>()
  const names = operations.map(({ name, trade }) => {
    const plain = `${trade} ${name}`
    const nth = (counts.get(plain) ?? 0) + 1
    counts.set(plain, nth)
    return `${nth} ${plain}`
  })
  const byName = new Map(operations.map((operation, index) => [names[index], operation]))
  return { get: (name: string) => byName.get(name), nameAt: (index: number) => names[index] ?? '' }
}
