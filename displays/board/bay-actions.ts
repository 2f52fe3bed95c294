import type { Bay } from '#domain/bay.ts'
import type { Context } from '#domain/command.ts'
import type { Floor } from '#domain/floor.ts'
import { action, type Action } from './actions.ts'

export type BayActionId = 'take-bay-out' | 'return-bay' | 'take-call'

/** What can be done to a bay itself. */
export function bayActions(floor: Floor, bay: Bay, context: Context): readonly Action<BayActionId>[] {
  const bayId = bay.id
  const call = [...floor.calls.values()].find((open) => open.bayId === bayId)
  return [
    bay.outOfService
      ? action('return-bay', floor, context, () => [{ type: 'return-bay', bayId }])
      : action(
          'take-bay-out',
          floor,
          context,
          ({ reason, at }) => [{ type: 'take-bay-out', bayId, reason, until: at }],
          ['reason', 'until'],
          { at: null },
        ),
    ...(call ? [action('take-call', floor, context, () => [{ type: 'take-call', callId: call.id }])] : []),
  ]
}
