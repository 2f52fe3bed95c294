import type { Command } from '#domain/command.ts'
import { decide } from '#domain/decide.ts'
import type { Envelope, SiteEvent } from '#domain/event.ts'
import { evolve } from '#domain/evolve.ts'
import type { Floor } from '#domain/floor.ts'
import { localDate } from '#domain/local-date.ts'
import { decideVisit, isVisitCommand } from '#domain/visit/decide.ts'
import { evolveVisit, type Visit } from '#domain/visit/visit.ts'
import type { Play } from './play.ts'
import type { Act } from './scene.ts'

/** From which machine the play's commands come; every other one is a visitor's. */
export const TERMINAL = 'demo'

/** How much site time passes between two looks at the floor, ms: odd, so that not everything happens on the full minute. */
const STEP = 23_000

/** One revision that was made in memory. `act` is null for the setting up. */
export interface Step {
  readonly act: Act | null
  readonly events: readonly SiteEvent[]
  readonly envelope: Envelope
  readonly before: Floor
  readonly after: Floor
  /** What is written about the car now, where this wrote in it. */
  readonly visit?: Visit
}

/** Plays from one moment to another in memory, as fast as it goes; `newId` makes the commands' ids. */
export function rehearse(play: Play, floor: Floor, from: number, until: number, newId: () => string): Step[] {
  const steps: Step[] = []
  let before = floor
  for (let now = from; now < until; now += STEP) {
    for (let act = play.next(before, now, now); act; act = play.next(before, now, now)) {
      const step = rehearsed(before, play, act, now, newId())
      play.saw(step.events, null)
      if (step.visit) play.knows(step.visit)
      steps.push(step)
      before = step.after
    }
  }
  return steps
}

function rehearsed(before: Floor, play: Play, act: Act, at: number, commandId: string): Step {
  const date = localDate(at, before.site.timeZone)
  const { personId, command } = act
  const envelope: Envelope = { rev: before.rev + 1, at, realAt: at, commandId, personId, terminal: TERMINAL, date }
  const context = { commandId, personId, now: at, realNow: at, date }
  const visit = isVisitCommand(command) ? play.visit(command.orderId) : undefined
  const decision =
    visit && isVisitCommand(command)
      ? decideVisit(before, visit, command, context)
      : decide(before, command as Command, context)
  if (!decision.ok) throw new Error(`the play may not ${command.type}: ${decision.refusal.code}`)
  const { events } = decision
  const after = evolve(before, events, envelope)
  return { act, events, envelope, before, after, ...(visit ? { visit: evolveVisit(visit, events, envelope) } : {}) }
}
