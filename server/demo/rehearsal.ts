import { decide } from '#domain/decide.ts'
import type { Envelope, FloorEvent } from '#domain/event.ts'
import { evolve } from '#domain/evolve.ts'
import type { Floor } from '#domain/floor.ts'
import { localDate } from '#domain/local-date.ts'
import type { Play } from './play.ts'
import type { Act } from './scene.ts'

/** From which machine the play's commands come; every other one is a visitor's. */
export const TERMINAL = 'demo'

/** How much site time passes between two looks at the floor, ms: odd, so that not everything happens on the full minute. */
const STEP = 23_000

/** One revision that was made in memory. `act` is null for the setting up. */
export interface Step {
  readonly act: Act | null
  readonly events: readonly FloorEvent[]
  readonly envelope: Envelope
  readonly before: Floor
  readonly after: Floor
}

/** Plays from one moment to another in memory, as fast as it goes; `newId` makes the commands' ids. */
export function rehearse(play: Play, floor: Floor, from: number, until: number, newId: () => string): Step[] {
  const steps: Step[] = []
  let before = floor
  for (let now = from; now < until; now += STEP) {
    for (let act = play.next(before, now, now); act; act = play.next(before, now, now)) {
      const step = rehearsed(before, act, now, newId())
      play.saw(step.events, null)
      steps.push(step)
      before = step.after
    }
  }
  return steps
}

function rehearsed(before: Floor, act: Act, at: number, commandId: string): Step {
  const date = localDate(at, before.site.timeZone)
  const { personId } = act
  const envelope: Envelope = { rev: before.rev + 1, at, realAt: at, commandId, personId, terminal: TERMINAL, date }
  const decision = decide(before, act.command, { commandId, personId, now: at, realNow: at, date })
  if (!decision.ok) throw new Error(`the play may not ${act.command.type}: ${decision.refusal.code}`)
  return { act, events: decision.events, envelope, before, after: evolve(before, decision.events, envelope) }
}
