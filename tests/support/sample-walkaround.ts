// The car in the lane of the sample workshop that is half walked round.
import { withVisits } from '#db/demo/still-visits.ts'
import { SAMPLE_NOW, sampleFloor } from '#db/demo/still-floor.ts'
import { stillWalkaround } from '#db/demo/visits/walkaround.ts'
import type { VisitFile } from '#contract/visit-file.ts'
import type { Floor } from '#domain/floor.ts'
import type { Order } from '#domain/order.ts'
import { blankVisit } from '#domain/visit/visit.ts'
import { BLANK_WALKAROUND, STOPS } from '#domain/visit/walkaround.ts'

const ORDER_ID = 'a038'
const orderOf = (floor: Floor): Order => floor.orders.get(ORDER_ID)!

/** Its file; `blank` before anybody walked, `finished` when somebody was all the way round. */
export function walkedFile(walked: 'half' | 'blank' | 'finished'): VisitFile {
  const order = orderOf(sampleFloor())
  const half = stillWalkaround(order)
  const rest = { passed: true, marks: [], readings: {}, personId: order.advisorId ?? '', at: SAMPLE_NOW }
  const whole = Object.fromEntries(STOPS.map((stop) => [stop, half.stops[stop] ?? rest]))
  const finished = { at: SAMPLE_NOW, personId: order.advisorId ?? '' }
  const walkaround = { half, blank: BLANK_WALKAROUND, finished: { stops: whole, finished } }[walked]
  const visit = blankVisit(order.id)
  const covers = { at: SAMPLE_NOW, personId: order.advisorId ?? '' }
  return {
    order,
    visit: { ...visit, walkaround, reception: { ...visit.reception, covers } },
    owner: { id: '1', name: '周建国', phone: '13900000001', email: '' },
    bringer: null,
    vehicle: { id: '1', plate: order.plate, vin: '', model: order.model, mileageKm: 66_905 },
    mileageKm: 66_905,
    warranty: null,
    claimCode: 'CAR00001',
    followUrl: 'http://localhost/follow#CAR00001',
  }
}

/** Every car of the sample has been walked round. */
export function walkedFloor(): Floor {
  const floor = sampleFloor()
  const visits = [...floor.orders.values()].map((order) => ({
    ...blankVisit(order.id),
    walkaround: { stops: {}, finished: { at: SAMPLE_NOW, personId: '' } },
  }))
  return withVisits(floor, visits)
}
