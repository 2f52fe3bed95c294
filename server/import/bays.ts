import type { Header } from './header.ts'
import type { ImportedBay, ImportedOrder, State } from './order.ts'
import type { OperationDraft, OrderDraft } from './orders.ts'
import { problem, type Problem } from './problem.ts'

/** With work begun and not yet finished the car stands where the work is; before, the bay is a plan; after, a memory. */
const ON_BAY: readonly State[] = ['working', 'waiting-parts', 'waiting-consent']
const PLANNED: readonly State[] = ['reception', 'waiting']

/**
 * Gives the bays to the cars: a bay holds one car and a car stands in one place (S.1). Where two cars claim one bay,
 * the one that arrived earlier has it and the other waits in its queue; of a car's own bays the one it works on counts.
 */
export function assignBays(
  drafts: readonly OrderDraft[],
  header: Header,
): { orders: ImportedOrder[]; warnings: Problem[] } {
  const warnings: Problem[] = []
  const holders = new Map<string, OrderDraft>()
  const stands = new Map<OrderDraft, string>()
  const byArrival = drafts.toSorted((a, b) => a.arrivedAt - b.arrivedAt)
  for (const draft of byArrival)
    for (const claim of claimsOf(draft)) {
      const spot = { line: claim.line, column: header.title('bay'), value: claim.bayNo, order: draft.number }
      const holder = holders.get(claim.bayNo)
      const own = stands.get(draft)
      if (own !== undefined && own !== claim.bayNo)
        warnings.push(problem('on-two-bays', spot, { bay: claim.bayNo, kept: own }))
      else if (holder && holder !== draft)
        warnings.push(problem('bay-taken', spot, { bay: claim.bayNo, holder: holder.number, plate: holder.plate }))
      else {
        holders.set(claim.bayNo, draft)
        stands.set(draft, claim.bayNo)
      }
    }
  const orders = drafts.map((draft) => ({
    ...draft,
    operations: draft.operations.map(({ bayNo, ...operation }) => ({
      ...operation,
      bay: bayOf(operation.state, bayNo, stands.get(draft)),
    })),
  }))
  return { orders, warnings }
}

interface Claim {
  readonly line: number
  readonly bayNo: string
}

/** The bays that a car's begun operations name, those on which somebody works first. */
function claimsOf({ operations }: OrderDraft): Claim[] {
  const begun = operations.filter(({ state }) => ON_BAY.includes(state))
  const working = ({ state }: OperationDraft) => Number(state !== 'working')
  return begun
    .toSorted((a, b) => working(a) - working(b))
    .flatMap(({ line, bayNo }) => (bayNo === null ? [] : [{ line, bayNo }]))
}

function bayOf(state: State, no: string | null, standsOn: string | undefined): ImportedBay | null {
  if (no === null || !(ON_BAY.includes(state) || PLANNED.includes(state))) return null
  return { no, place: no === standsOn ? 'on-bay' : 'in-queue' }
}
