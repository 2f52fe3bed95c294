import { agreedLines } from '#domain/visit/agreement.ts'
import { answeredFor, LEAST_WARRANTIES } from '#domain/visit/repair-warranty.ts'
import { expect, test } from 'vitest'
import type { VisitFile } from '#contract/visit-file.ts'
import { blankVisit } from '#domain/visit/visit.ts'
import { visitsOf } from '#db/demo/still-visits.ts'
import { DOCUMENT_KINDS } from '#domain/document.ts'
import { notWanted, orderLines, withParts } from '../../displays/document/order-lines.ts'
import { isThere } from '../../displays/document/presence.ts'
import { SAMPLE_NOW, sampleFloor } from '../support/sample-floor.ts'

const floor = sampleFloor()
const visits = visitsOf(floor)

function fileOf(ticket: string): VisitFile {
  const order = [...floor.orders.values()].find((each) => each.ticket === ticket)!
  const visit = visits.find(({ orderId }) => orderId === order.id)!
  return {
    ...{ order, visit, owner: null, bringer: null, vehicle: null, mileageKm: null, claimCode: '', followUrl: '' },
    warranty: answeredFor(order, agreedLines(visit), LEAST_WARRANTIES),
  }
}

test('P6.7: a car that has only been booked has no paper but what is planned', () => {
  const file = { ...fileOf('A012'), visit: blankVisit('a012') }
  expect(DOCUMENT_KINDS.filter((kind) => isThere(kind, file, SAMPLE_NOW))).toEqual(['work'])
})

test('P6.7: a car that is ready has its order, its inspection and its settlement; a pass only when one was issued', () => {
  const file = fileOf('A012')
  for (const kind of ['intake', 'order', 'work', 'inspection', 'settlement'] as const)
    expect(isThere(kind, file, SAMPLE_NOW)).toBe(true)
  expect(isThere('pass', file, SAMPLE_NOW)).toBe(false)
})

test('P6.7: a completion certificate says that the car has passed, so there is none before it has', () => {
  const { order: accident, ...file } = fileOf('A011')
  const order = { ...accident, type: 'overhaul' } as const
  expect(isThere('certificate', { ...file, order: { ...order, inspectedAt: null } }, SAMPLE_NOW)).toBe(false)
  expect(isThere('certificate', { ...file, order: { ...order, inspectedAt: SAMPLE_NOW } }, SAMPLE_NOW)).toBe(true)
  expect(isThere('certificate', fileOf('A012'), SAMPLE_NOW)).toBe(false)
})

test('every line of the order is on its paper, once, each part below the operation that it is for', () => {
  const { visit } = fileOf('A019')
  const lines = orderLines(visit).map(({ line }) => line)
  expect(lines.map(({ id }) => id).toSorted()).toEqual(visit.agreement.binding.map(({ id }) => id).toSorted())
  for (const [index, line] of withParts(visit.agreement.binding).entries())
    if (line.kind === 'part')
      expect(lines.slice(0, index).findLast(({ kind }) => kind === 'labour')?.id).toBe(line.operationId)
})

test('P3.9: what was recommended and declined is on the paper, with its signature where safety is concerned', () => {
  const { visit } = fileOf('A019')
  const refusal = { ink: 'M1 1L2 2', at: SAMPLE_NOW }
  const declined = [{ id: 'd', text: '更换前制动片', safety: true, from: 'advisor', price: 66_600, refusal } as const]
  const signed = notWanted({ ...visit, agreement: { ...visit.agreement, declined } })
  expect(signed).toContainEqual({ text: '更换前制动片', safety: true, signedAt: SAMPLE_NOW, ink: 'M1 1L2 2' })
})
