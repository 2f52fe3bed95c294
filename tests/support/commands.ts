// Commands as people on the floor give them, with what a test does not speak of left to its usual value.
import type { Command, CommandOf, NewOperation, NewOrder, SiteCommand } from '#domain/command.ts'
import type { PaperOrder } from '#domain/visit/agreement.ts'
import type { VisitCommand } from '#domain/visit/visit.ts'
import { draft, labour, paper } from './agreement.ts'

type HandOver = Extract<VisitCommand, { type: 'hand-over' }>
type Facts<T extends Command['type']> = Partial<CommandOf<T>>

/** A picture newer than every move. */
const LATEST = Number.MAX_SAFE_INTEGER
const moving = { seen: LATEST, anyway: false }
const held = { reason: 'parts', note: '', expectedAt: null } as const

/** The order that an operation's id begins with: `a001-2` belongs to `a001`. */
const on = (operationId: string) => ({ orderId: operationId.split('-')[0]!, operationId })

export const newOperation = (id: string, facts: Partial<NewOperation> = {}): NewOperation => ({
  id,
  name: '保养',
  trade: 'mechanical',
  standardMinutes: 60,
  equipment: [],
  certificates: [],
  parallel: false,
  parts: { state: 'none', expectedAt: null },
  ...facts,
})

export const newOrder = (id: string, facts: Partial<NewOrder> = {}): NewOrder => ({
  id,
  number: null,
  plate: '京N12345',
  model: '迈腾',
  type: 'repair',
  origin: 'walk-in',
  appointmentAt: null,
  waiting: false,
  repeat: false,
  advisorId: 'wang-min',
  complaint: '',
  note: '',
  washWished: false,
  keepOldParts: false,
  promisedAt: null,
  operations: [newOperation(`${id}-1`)],
  ...facts,
})

export const checkIn = (id: string, facts: Partial<NewOrder> = {}, spot: string | null = null): Command => ({
  type: 'check-in',
  order: newOrder(id, facts),
  spot,
})
/** On paper: the quickest way through reception, with the operations that the check-in named. */
export function sign(orderId: string, operations = [newOperation(`${orderId}-1`)], facts: Partial<PaperOrder> = {}) {
  const lines = operations.map(({ id, name, parts: _, ...work }) => labour(id, { name }, work))
  return paper(orderId, { draft: draft(lines), ...facts })
}
/** Its key hangs on a tag that is named after the order. */
export const handOver = (orderId: string, spot: string | null = null, facts: Partial<HandOver> = {}): HandOver => ({
  ...{ type: 'hand-over', orderId, spot, keyTag: orderId.slice(-4), note: null },
  ...facts,
})
export const promise = (orderId: string, promisedAt: number): Command => ({
  ...{ type: 'change-promise', orderId, promisedAt },
  ...{ reason: '等配件', told: 'phone' },
})

export const plan = (operationId: string, bayNo: number | null, facts: Facts<'plan-operation'> = {}): Command => ({
  ...{ type: 'plan-operation', ...on(operationId), ...moving },
  ...{ bayId: bayNo === null ? null : `bay-${bayNo}`, teamId: null, before: null, override: null },
  ...facts,
})
export const driveIn = (orderId: string, bayNo: number, facts: Facts<'drive-in'> = {}): Command => ({
  ...{ type: 'drive-in', orderId, bayId: `bay-${bayNo}`, ...moving, override: null },
  ...facts,
})
export const move = (
  orderId: string,
  to: CommandOf<'move-car'>['to'],
  spot: string | null = null,
  facts: Facts<'move-car'> = {},
): Command => ({ type: 'move-car', orderId, to, spot, ...moving, ...facts })
export const undo = (orderId: string, commandId: string): Command => ({ type: 'undo-move', orderId, commandId })

export const explain = (orderId: string, commandId: string, facts: Facts<'explain-move'> = {}): Command => ({
  ...{ type: 'explain-move', orderId, commandId, reason: 'fits-now', note: '' },
  ...facts,
})

export const start = (operationId: string, personId: string, override: string | null = null): Command => ({
  ...{ type: 'start-operation', ...on(operationId), personId, override },
})
export const resume = (operationId: string, personId: string, override: string | null = null): Command => ({
  ...{ type: 'resume-operation', ...on(operationId), personId, override },
})
export const pause = (operationId: string, personId: string, facts: Facts<'pause-operation'> = {}): Command => ({
  ...{ type: 'pause-operation', ...on(operationId), personId, ...held },
  ...facts,
})
export const finish = (operationId: string, finding = ''): Command => ({
  ...{ type: 'finish-operation', ...on(operationId), finding, cause: '', correction: '' },
})
export const switchTo = (operationId: string, personId: string): Command => ({
  ...{ type: 'switch-work', ...on(operationId), personId, reason: 'other', note: '', expectedAt: null },
})
export const hold = (operationId: string, facts: Facts<'hold-operation'> = {}): Command => ({
  ...{ type: 'hold-operation', ...on(operationId), ...held },
  ...facts,
})
export const release = (operationId: string): Command => ({ type: 'release-operation', ...on(operationId) })

export const pass = (orderId: string): SiteCommand => ({ type: 'pass-inspection', orderId })
export const fail = (orderId: string, ...operationIds: string[]): SiteCommand => ({
  ...{ type: 'fail-inspection', orderId, reason: '螺栓没有拧到力矩', operationIds },
})
export const washed = (orderId: string): Command => ({ type: 'finish-wash', orderId })
export const makeReady = (orderId: string): SiteCommand => ({ type: 'make-ready', orderId })
export const cancel = (orderId: string): Command => ({ type: 'cancel-order', orderId, reason: '客户不修了' })
export const closeUnrepaired = (orderId: string, fee = 0): SiteCommand => ({
  ...{ type: 'close-unrepaired', orderId, reason: '配件停产', fee },
})
export const reopen = (orderId: string): SiteCommand => ({ type: 'reopen-order', orderId, reason: '客户又要修' })

export const takeOut = (bayNo: number, until: number | null = null): Command => ({
  ...{ type: 'take-bay-out', bayId: `bay-${bayNo}`, reason: '举升机年检', until },
})
export const returnBay = (bayNo: number): Command => ({ type: 'return-bay', bayId: `bay-${bayNo}` })
export const call = (callId: string, bayNo: number): Command => ({
  ...{ type: 'call-for-help', callId, bayId: `bay-${bayNo}`, kind: 'technical' },
})
export const takeCall = (callId: string): Command => ({ type: 'take-call', callId })
