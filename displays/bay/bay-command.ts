// What a press of a button and its answers come to: the command that is sent.
import type { CallKind } from '#domain/call.ts'
import type { ItemId } from '#domain/checklists.ts'
import type { SiteCommand } from '#domain/command.ts'
import type { NewFinding } from '#domain/visit/extra-work.ts'
import { leavesTo, type Act } from './bay-acts.ts'
import type { ReasonHint } from './bay-reasons.ts'
import type { Known, OperationLine } from './bay-view.ts'

/** What a sheet asked for, beside who. */
export interface Details {
  readonly hint?: ReasonHint
  readonly kind?: CallKind
  readonly report?: Report
  readonly verified?: { readonly differs: string; readonly photos: readonly string[] }
  readonly found?: Omit<NewFinding, 'operationId'>
  readonly checked?: { readonly items: readonly ItemId[]; readonly note: string }
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
  if (act === 'self-check')
    return { type: 'sign-check', orderId, level: 'self', items: [], note: '', ...details.checked }
  if (!line) return null
  const on = { orderId, operationId: line.operation.id }
  const { reason = 'other', note = '', expectedAt = null } = details.hint ?? {}
  switch (act) {
    case 'start':
    case 'join':
    case 'join-in':
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
    case 'share':
      return { type: 'share-operation', ...on, shared: !line.operation.shared }
    default:
      return null
  }
}
