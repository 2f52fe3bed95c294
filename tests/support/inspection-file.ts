import type { VisitFile } from '#contract/visit-file.ts'
import type { Floor } from '#domain/floor.ts'
import { visitsOf, withVisits } from '../../db/demo/still-visits.ts'
import { at, INSPECTOR, Shop } from './floor-builder.ts'
import { checkItem, driveBack, driveOut, inspection, type Asked } from './inspection.ts'

const FILE = { owner: null, bringer: null, vehicle: null, mileageKm: 36_020, claimCode: 'CAR00017' }

/** The sample workshop with its keys given and its washes begun. */
export const writtenFloor = (floor: Floor): Floor => withVisits(floor, visitsOf(floor))

/** The papers of a car that stands in inspection: gone through half way, not in order, or with nothing missing. */
export function inspectionFile(floor: Floor, orderId: string, state: 'half' | 'failed' | 'passing'): VisitFile {
  const order = floor.orders.get(orderId)!
  const visit = visitsOf(floor).find((each) => each.orderId === orderId)!
  const shop = new Shop(floor)
  shop.now = at('14:20')
  shop.visits.set(orderId, visit)
  for (const { command, personId } of STEPS[state](orderId, inspection(order))) shop.does(command, personId)
  return { ...FILE, order, visit: shop.visit(orderId) } as VisitFile
}

const STEPS: Record<'half' | 'failed' | 'passing', (orderId: string, all: readonly Asked[]) => readonly Asked[]> = {
  half: () => [],
  failed: (orderId) =>
    [
      checkItem(orderId, 'steering-play', { result: 'not-ok', note: '过减速带右前异响' }),
      checkItem(orderId, 'levels', { result: 'not-ok', note: '玻璃水少' }),
      driveOut(orderId, 36_020),
      driveBack(orderId, 36_028),
    ].map((command) => ({ personId: INSPECTOR, command })),
  passing: (_, all) => all.filter(({ command }) => !['sign-check', 'pass-inspection'].includes(command.type)),
}
