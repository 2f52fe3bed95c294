import type { SiteCommand, Context } from '#domain/command.ts'
import { evolve } from '#domain/evolve.ts'
import type { Floor } from '#domain/floor.ts'
import { decideSite } from '#domain/visit/decide.ts'

/**
 * The floor as it would be after a command; null where the command would be refused. The server decides by the same
 * rules, so what is imagined here is what comes, unless someone else is quicker. The revision stays: nothing happened.
 */
export function imagine(floor: Floor, command: SiteCommand, context: Context): Floor | null {
  const decision = decideSite(floor, null, command, context)
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
