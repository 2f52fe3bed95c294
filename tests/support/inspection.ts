// What people do one after another until a car has passed, and until its advisor has it back.
import { checklistFor } from '#domain/checklists.ts'
import type { SiteCommand } from '#domain/command.ts'
import type { Order } from '#domain/order.ts'
import { HANDOVER_CHECKS } from '#domain/visit/handover.ts'
import type { CheckedItem } from '#domain/visit/quality.ts'

export interface Asked {
  readonly personId: string
  readonly command: SiteCommand
}

/** Everything in order on this car. */
export const allOk = (order: Order): CheckedItem[] =>
  checklistFor(order, false).items.map(({ id, measure }) => ({
    itemId: id,
    result: 'ok',
    value: measure?.full ?? null,
    note: '',
    photos: [],
  }))

export const checkItems = (orderId: string, items: readonly CheckedItem[]): SiteCommand => ({
  type: 'check-items',
  orderId,
  items,
})
export const checkItem = (orderId: string, itemId: CheckedItem['itemId'], facts: Partial<CheckedItem> = {}) =>
  checkItems(orderId, [{ itemId, result: 'ok', value: null, note: '', photos: [], ...facts }])
export const signCheck = (orderId: string, level: 'self' | 'leader'): SiteCommand => ({
  ...{ type: 'sign-check', orderId, level },
  ...{ items: [], note: '' },
})
export const driveOut = (orderId: string, km = 52_000): SiteCommand => ({ type: 'start-road-test', orderId, km })
export const driveBack = (orderId: string, km = 52_009): SiteCommand => ({
  ...{ type: 'end-road-test', orderId, km, note: '' },
})
export const handoverSigned = (orderId: string): SiteCommand => ({
  ...{ type: 'sign-handover', orderId, checks: HANDOVER_CHECKS, note: '' },
})

/** All three checks of a car whose work is done, up to the inspector's yes (P5.1). */
export function inspection(order: Order, inspectorId = 'xu-jing', leaderId = 'zhang-jianguo'): Asked[] {
  const { id: orderId } = order
  const self = [...signers(order)].map((personId) => ({ personId, command: signCheck(orderId, 'self') }))
  const commands = [checkItems(orderId, allOk(order)), driveOut(orderId), driveBack(orderId)]
  return [
    ...self,
    { personId: leaderId, command: signCheck(orderId, 'leader') },
    ...commands.map((command) => ({ personId: inspectorId, command })),
    { personId: inspectorId, command: { type: 'pass-inspection', orderId } },
  ]
}

/** One of those who did each job; who signs once signs for all of their own. */
function signers({ operations }: Order): Set<string> {
  const chosen = new Set<string>()
  for (const { clocks } of operations)
    if (clocks[0] && !clocks.some(({ personId }) => chosen.has(personId))) chosen.add(clocks[0].personId)
  return chosen
}

/** The advisor looks it over and signs; then it is ready (P5.6). */
export function handingBack({ id: orderId, keepOldParts }: Order, advisorId = 'wang-min'): Asked[] {
  const bagged: SiteCommand = { type: 'record-old-parts', orderId, fate: 'bagged', where: '后备箱' }
  return [...(keepOldParts ? [bagged] : []), handoverSigned(orderId), { type: 'make-ready', orderId } as const].map(
    (command) => ({ personId: advisorId, command }),
  )
}
