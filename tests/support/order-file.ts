import type { VisitFile } from '#contract/visit-file.ts'
import type { Floor } from '#domain/floor.ts'
import type { OrderDraft } from '#domain/visit/agreement.ts'
import { blankVisit } from '#domain/visit/visit.ts'
import { visitsOf } from '../../db/demo/still-visits.ts'
import { Counter, INK, labour } from './agreement.ts'
import { at, Shop } from './floor-builder.ts'

const CAR = {
  ...{ owner: { id: '1', name: '周敏', phone: '13800002207', email: '' }, bringer: null, mileageKm: 68_420 },
  warranty: { kind: 'small', days: 10, kilometres: 2_000 },
  ...{ vehicle: null, claimCode: 'CAR00021', followUrl: 'https://bayboard.example/follow#CAR00021' },
} as const

/**
 * The order of a car with its advisor: nothing written, half confirmed, signed, or changed since so that it waits for a
 * signature again.
 */
export function orderFile(floor: Floor, state: 'empty' | 'working' | 'done' | 'changed'): VisitFile {
  const orderId = 'a038'
  const shop = new Shop(floor)
  shop.now = at('14:20')
  const order = shop.order(orderId)
  if (state === 'empty') return { ...CAR, order: { ...order, operations: [] }, visit: blankVisit(orderId) }
  shop.visits.set(
    orderId,
    visitsOf(floor).find((visit) => visit.orderId === orderId)!,
  )
  const counter = new Counter(shop, orderId)
  const { lines, declined } = counter.agreement
  const facts: Partial<OrderDraft> = {
    ...{ type: 'repair', complaint: '四条胎都磨平了，雨天打滑', diagnosis: '胎纹到极限', roadTest: true },
    declined: declined.map(({ refusal: _, ...item }) => item),
  }
  counter.does(counter.write(lines, facts))
  if (state === 'working')
    for (const what of ['items', 'price', 'promise'] as const) counter.does(counter.confirm(what))
  else {
    counter.confirmsAll()
    for (const { id } of declined) counter.does({ type: 'sign-refusal', orderId, declinedId: id, ink: INK })
    counter.does(counter.sign())
  }
  if (state === 'changed')
    counter.does(counter.write([...lines, labour('align', { name: '四轮定位', price: 26_000 })], facts))
  return { ...CAR, order: shop.order(orderId), visit: shop.visit(orderId) }
}
