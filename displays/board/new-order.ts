import type { CommandOf, NewOperation } from '#domain/command.ts'
import type { Trade } from '#domain/trade.ts'

/** What reception's short form holds. */
export interface WalkIn {
  readonly plate: string
  readonly model: string
  readonly complaint: string
  readonly advisorId: string | null
  readonly waiting: boolean
  readonly washWished: boolean
  readonly promisedAt: number | null
  readonly operations: readonly WalkInWork[]
}

export interface WalkInWork {
  readonly name: string
  readonly trade: Trade
  readonly minutes: number
}

/** The command that checks a walk-in in. `newId` makes ids: they are the client's, so that sending again makes no double. */
export function checkIn(walkIn: WalkIn, newId: () => string): CommandOf<'check-in'> {
  const { plate, model, complaint, advisorId, waiting, washWished, promisedAt } = walkIn
  return {
    type: 'check-in',
    spot: null,
    order: {
      id: newId(),
      number: null,
      plate: plate.trim(),
      model: model.trim(),
      type: 'repair',
      origin: 'walk-in',
      appointmentAt: null,
      waiting,
      repeat: false,
      advisorId,
      complaint: complaint.trim(),
      note: '',
      washWished,
      keepOldParts: false,
      promisedAt,
      operations: walkIn.operations.filter(({ name }) => name.trim() !== '').map((work) => operation(work, newId())),
    },
  }
}

function operation({ name, trade, minutes }: WalkInWork, id: string): NewOperation {
  return {
    id,
    name: name.trim(),
    trade,
    standardMinutes: minutes,
    equipment: [],
    certificates: [],
    parallel: false,
    parts: { state: 'none', expectedAt: null },
  }
}
