import type { CommandOf, Context } from '../command.ts'
import type { FloorEvent } from '../event.ts'
import { carOn, type Floor } from '../floor.ts'
import { inService } from '../fit.ts'
import { no, YES, type Verdict } from '../refusal.ts'
import { bayOf, must, Refused } from './find.ts'

/** A bay with a car on it stays in service until the car has left. */
export function canTakeOut(floor: Floor, bayId: string): Verdict {
  const bay = bayOf(floor, bayId)
  const there = carOn(floor, bayId)
  return there ? no({ code: 'bay-in-use', bay: bay.no, ticket: there.ticket }) : inService(bay)
}

export function takeBayOut(floor: Floor, command: CommandOf<'take-bay-out'>): FloorEvent[] {
  must(canTakeOut(floor, command.bayId))
  return [{ type: 'bay-taken-out', bayId: command.bayId, reason: command.reason, until: command.until }]
}

export function returnBay(floor: Floor, command: CommandOf<'return-bay'>): FloorEvent[] {
  const bay = bayOf(floor, command.bayId)
  must(bay.outOfService ? YES : no({ code: 'bay-in-service', bay: bay.no }))
  return [{ type: 'bay-returned', bayId: bay.id }]
}

/** A technician calls for help from the bay; every wall shows it until someone takes it (P4.10). */
export function callForHelp(floor: Floor, command: CommandOf<'call-for-help'>, context: Context): FloorEvent[] {
  const bay = bayOf(floor, command.bayId)
  const open = [...floor.calls.values()].some((call) => call.bayId === bay.id)
  must(open ? no({ code: 'call-open', bay: bay.no }) : YES)
  must(floor.calls.has(command.callId) ? no({ code: 'known-already', what: 'call' }) : YES)
  const { callId: id, kind, bayId } = command
  const orderId = carOn(floor, bayId)?.id ?? null
  return [{ type: 'help-called', call: { id, bayId, orderId, kind, personId: context.personId, at: context.now } }]
}

export function takeCall(floor: Floor, command: CommandOf<'take-call'>): FloorEvent[] {
  if (!floor.calls.has(command.callId)) throw new Refused({ code: 'unknown', what: 'call' })
  return [{ type: 'call-taken', callId: command.callId }]
}
