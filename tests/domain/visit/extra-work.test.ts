// Work beyond the order (P4.7): found, priced, asked, answered.
import { describe, expect, test } from 'vitest'
import type { VisitCommand } from '#domain/visit/visit.ts'
import { aCar, at, MECHANIC, shopOf } from '../../support/floor-builder.ts'

type Report = Extract<VisitCommand, { type: 'report-finding' }>

const report = (findingId: string, facts: Partial<Report> = {}): Report => ({
  type: 'report-finding',
  orderId: 'a001',
  findingId,
  operationId: 'a001-1',
  text: '前刹车片磨损',
  measured: '2 mm',
  urgency: 'now',
  safety: true,
  photos: [],
  ...facts,
})

describe('what a technician finds beyond the order', () => {
  test('is written with who found it and when, and boards see that it waits for the advisor (P4.7)', () => {
    const shop = shopOf(aCar('A001')).does(report('f1'), MECHANIC)
    expect(shop.visit('a001').extraWork.findings).toEqual([
      expect.objectContaining({ id: 'f1', personId: MECHANIC, at: at('09:00'), measured: '2 mm', state: 'reported' }),
    ])
    expect(shop.order('a001').desk.findings).toBe(1)
  })

  test('is refused for work that is not on the order, and under an id that is in use (P4.7)', () => {
    const shop = shopOf(aCar('A001')).does(report('f1'), MECHANIC)
    expect(shop.refusal(report('f2', { operationId: 'a009-1' }))).toEqual({ code: 'unknown', what: 'operation' })
    expect(shop.refusal(report('f1'))).toEqual({ code: 'known-already', what: 'finding' })
  })

  test('is refused once the car is ready for its customer (P4.7)', () => {
    const shop = shopOf(aCar('A001', { readyAt: at('08:58') }))
    expect(shop.refusal(report('f1'))).toMatchObject({ code: 'wrong-stage', stage: 'ready' })
  })
})
