// Earlier stays of some of the standing workshop's cars: a repeat repair, what was left undone, and a quiet history.
import type { Floor } from '#domain/floor.ts'
import { MINUTE } from '#domain/operation.ts'
import type { Order } from '#domain/order.ts'
import type { Trade } from '#domain/trade.ts'
import type { Declined } from '#domain/visit/agreement.ts'
import { blankVisit, type Visit } from '#domain/visit/visit.ts'
import type { Transaction } from 'kysely'
import { insertOrder, type OrderFile } from '../queries/order.ts'
import { saveVisit } from '../queries/visit.ts'
import type { DB } from '../schema.ts'
import { car, work } from './still-car.ts'

const DAY = 24 * 60 * MINUTE

interface Past {
  /** Today's order of the same car. */
  readonly of: string
  readonly daysAgo: number
  readonly type: Order['type']
  readonly complaint: string
  readonly operation: string
  readonly trade: Trade
  readonly technicianId: string
  readonly mileageKm: number
  readonly left: readonly (readonly [text: string, safety: boolean])[]
}

const VINS: Readonly<Record<string, string>> = {
  a038: 'LSVCZ2BM8KN052817',
  a039: 'LSVUD6E4XMN116302',
  a027: 'LSVD76A44KN078415',
}

const STAYS: readonly Past[] = [
  {
    ...{ of: 'a038', daysAgo: 25, type: 'repair', complaint: '右前轮慢撒气', operation: '补胎 右前', trade: 'tyre' },
    ...{ technicianId: 'wu-jun', mileageKm: 66_905 },
    left: [
      ['前制动片 剩 3.5 mm', true],
      ['空调滤芯 脏', false],
      ['雨刮片 老化', false],
    ],
  },
  {
    ...{ of: 'a038', daysAgo: 190, type: 'maintenance', complaint: '', operation: 'A 类保养', trade: 'mechanical' },
    ...{ technicianId: 'liu-yang', mileageKm: 60_120, left: [] },
  },
  {
    ...{ of: 'a039', daysAgo: 84, type: 'maintenance', complaint: '', operation: 'B 类保养', trade: 'mechanical' },
    ...{ technicianId: 'liu-yang', mileageKm: 31_470, left: [['火花塞 到期', false]] },
  },
  {
    ...{
      of: 'a027',
      daysAgo: 18,
      type: 'repair',
      complaint: '刹车吱吱响',
      operation: '更换前制动片',
      trade: 'mechanical',
    },
    ...{ technicianId: 'liu-yang', mileageKm: 48_210, left: [] },
  },
]

/** Writes them beside the floor: they are closed, and no log tells of them. `fileOf` is whose car today's order is. */
export async function writePast(
  trx: Transaction<DB>,
  floor: Floor,
  now: number,
  fileOf: (orderId: string) => Pick<OrderFile, 'customerId' | 'vehicleId'>,
): Promise<void> {
  const siteId = floor.site.id
  for (const [index, past] of STAYS.entries()) {
    const today = floor.orders.get(past.of)
    // Another workshop may have a car of that id, and nobody of these people.
    if (!today || !floor.people.has(past.technicianId)) continue
    const { customerId, vehicleId } = fileOf(today.id)
    const order = pastOrder(past, today, index, now)
    const file = { customerId, bringerId: null, vehicleId, mileageKm: past.mileageKm, claimCode: `PAST${index}` }
    await insertOrder(trx, siteId, order, file)
    await saveVisit(trx, siteId, pastVisit(past, order))
    await trx
      .updateTable('vehicle')
      .set({ vin: VINS[today.id] ?? '' })
      .where('siteId', '=', siteId)
      .where('id', '=', vehicleId ?? '')
      .execute()
  }
}

function pastOrder(past: Past, { plate, model }: Order, index: number, now: number): Order {
  const arrivedAt = now - past.daysAgo * DAY - 240 * MINUTE
  const done = { startedAt: arrivedAt + 40 * MINUTE, stoppedAt: arrivedAt + 95 * MINUTE, personId: past.technicianId }
  const order = car(`Y${String(114 + index * 7)}`, plate, model, {
    place: { kind: 'off-site', spot: null },
    ...{ type: past.type, complaint: past.complaint, advisorId: 'chen-hao', arrivedAt },
    operations: [work(past.operation, past.trade, 48, { state: 'done', clocks: [done] })],
  })
  return {
    ...order,
    ...{ rev: 0, number: `WT26${1028 - index}0114`, promisedAt: arrivedAt + 240 * MINUTE },
    ...{
      inspectedAt: arrivedAt + 120 * MINUTE,
      readyAt: arrivedAt + 150 * MINUTE,
      deliveredAt: arrivedAt + 180 * MINUTE,
    },
  }
}

function pastVisit({ left }: Past, { id }: Order): Visit {
  const blank = blankVisit(id)
  const declined = left.map(([text, safety], index): Declined => ({
    ...{ id: `${id}-left-${index + 1}`, text, safety, from: 'advisor', price: null, refusal: null },
  }))
  return { ...blank, agreement: { ...blank.agreement, declined } }
}
