import { expect, test } from 'vitest'
import { forecastFloor, utcOffset } from '#domain/forecast.ts'
import type { Floor } from '#domain/floor.ts'
import { MINUTE } from '#domain/operation.ts'
import type { Order } from '#domain/order.ts'
import { emptyFloor, SAMPLE_NOW } from '../support/sample-floor.ts'
import { car, work } from '../support/sample-orders.ts'

const forecast = (...orders: Order[]) => {
  const floor: Floor = { ...emptyFloor(), orders: new Map(orders.map((order) => [order.id, order])) }
  return forecastFloor(floor, SAMPLE_NOW, utcOffset(floor.site.timeZone, SAMPLE_NOW))
}

/** On the body bay for two hours yet, then due on the only electrical bay. */
const bodyFirst = car('A001', '京N11111', '迈腾', {
  place: { kind: 'bay', bayId: 'bay-6' },
  operations: [
    work('左前门钣金', 'body', 120, {
      bayId: 'bay-6',
      clocks: [{ personId: 'he-yong', startedAt: SAMPLE_NOW, stoppedAt: null }],
    }),
    work('装复', 'electrical', 30),
  ],
})

const waits = (ticket: string, minutes: number) =>
  car(ticket, `京N2222${ticket.slice(-1)}`, '速腾', {
    place: { kind: 'waiting', spot: ticket },
    operations: [work('充电系统检测', 'electrical', minutes, { bayId: 'bay-5', rank: Number(ticket.slice(1)) })],
  })

test('a car that needs a bay only after another trade does not keep others off it until then', () => {
  const forecasts = forecast(bodyFirst, waits('A002', 60))
  expect(forecasts.get('a002')?.work[0]?.startAt).toBe(SAMPLE_NOW)
  expect(forecasts.get('a001')?.work[1]).toMatchObject({ bayId: 'bay-5', startAt: SAMPLE_NOW + 120 * MINUTE })
})

test('what does not fit in before it comes after it', () => {
  const forecasts = forecast(bodyFirst, waits('A002', 90), waits('A003', 60))
  expect(forecasts.get('a002')?.work[0]?.startAt).toBe(SAMPLE_NOW)
  expect(forecasts.get('a003')?.work[0]?.startAt).toBe(SAMPLE_NOW + 150 * MINUTE)
})
