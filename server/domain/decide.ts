import type { Command, CommandOf, CommandType, Context } from './command.ts'
import type { FloorEvent } from './event.ts'
import type { Floor } from './floor.ts'
import * as bay from './rules/bay.ts'
import * as delivery from './rules/delivery.ts'
import { Refused, type Decision } from './rules/find.ts'
import * as moving from './rules/moving.ts'
import * as reception from './rules/reception.ts'
import * as shift from './rules/shift.ts'
import * as work from './rules/work.ts'

type Rules = { [T in CommandType]: (floor: Floor, command: CommandOf<T>, context: Context) => FloorEvent[] }

/** A command without a rule does not compile. */
const RULES: Rules = {
  'check-in': reception.checkIn,
  'reassign-customers': reception.reassignCustomers,
  'change-promise': reception.changePromise,
  'plan-operation': moving.planOperation,
  'drive-in': moving.driveIn,
  'move-car': moving.moveCar,
  'undo-move': moving.undoMove,
  'explain-move': moving.explainMove,
  'start-operation': work.startOperation,
  'pause-operation': work.pauseOperation,
  'resume-operation': work.resumeOperation,
  'finish-operation': work.finishOperation,
  'switch-work': shift.switchWork,
  'share-operation': shift.shareOperation,
  'end-shift': shift.endShift,
  'hold-operation': work.holdOperation,
  'release-operation': work.releaseOperation,
  'finish-wash': delivery.finishWash,
  'cancel-order': delivery.cancelOrder,
  'take-bay-out': bay.takeBayOut,
  'return-bay': bay.returnBay,
  'call-for-help': bay.callForHelp,
  'take-call': bay.takeCall,
}

/** What follows from a command on this floor: events, or a refusal. Nothing is written here. */
export function decide(floor: Floor, command: Command, context: Context): Decision<FloorEvent> {
  const rule = RULES[command.type] as (floor: Floor, command: Command, context: Context) => FloorEvent[]
  try {
    return { ok: true, events: rule(floor, command, context) }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal }
    throw error
  }
}

/** The same question without the events: what a screen asks before it offers a button. */
export function can(floor: Floor, command: Command, context: Context): Decision<never> {
  const decision = decide(floor, command, context)
  return decision.ok ? { ok: true, events: [] } : decision
}
