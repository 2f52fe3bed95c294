import type { Command, Context } from '#domain/command.ts'
import { decide } from '#domain/decide.ts'
import { evolve } from '#domain/evolve.ts'
import type { Floor } from '#domain/floor.ts'

/**
 * The floor as it would be after a command; null where the command would be refused. The server decides by the same
 * rules, so what is imagined here is what comes, unless someone else is quicker. The revision stays: nothing happened.
 */
export function imagine(floor: Floor, command: Command, context: Context): Floor | null {
  const decision = decide(floor, command, context)
  if (!decision.ok) return null
  const { now, realNow, commandId, personId, date } = context
  return evolve(floor, decision.events, {
    rev: floor.rev,
    at: now,
    realAt: realNow,
    commandId,
    personId,
    terminal: '',
    date,
  })
}
