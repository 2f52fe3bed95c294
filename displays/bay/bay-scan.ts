// What a keyboard-wedge scanner types on a bay: a ticket or order number, or one operation of it, `A019-2`.
import type { Floor } from '#domain/floor.ts'
import { isOpen } from '#domain/operation.ts'
import type { Order } from '#domain/order.ts'
import type { BayView, OperationLine } from './bay-view.ts'

export type Scan =
  | { readonly kind: 'operation'; readonly line: OperationLine; readonly act: 'verify' | 'start' | 'resume' | 'finish' }
  | { readonly kind: 'other-car'; readonly code: string }
  | { readonly kind: 'nothing-left'; readonly code: string }

/** The code printed beside an operation on the job sheet. */
export function jobCode(ticket: string, line: Pick<OperationLine, 'no'>): string {
  return `${ticket}-${line.no}`
}

/** The car of the house whose code this is: its ticket, its number, its plate, or one of its jobs. */
export function carNamed(floor: Floor, typed: string): Order | undefined {
  const code = typed.trim().toUpperCase()
  const job = /^(.+)-\d{1,2}$/.exec(code)?.[1]
  return [...floor.orders.values()].find((order) =>
    [order.ticket, order.number, order.plate].some((name) => name !== '' && [code, job].includes(name.toUpperCase())),
  )
}

/** What the scanned job needs next: a running one is finished, a held one goes on, any other starts. */
export function readScan(view: BayView, typed: string): Scan {
  const code = typed.trim().toUpperCase()
  if (view.kind !== 'car') return { kind: 'other-car', code }
  const { order, operations, current } = view.car
  const ofCar = [order.ticket, order.number].map((name) => name.toUpperCase())
  const line = ofCar.includes(code)
    ? current
    : operations.find((candidate) => ofCar.some((name) => jobCode(name, candidate) === code))
  if (line === undefined) return { kind: 'other-car', code }
  if (line === null || !isOpen(line.operation)) return { kind: 'nothing-left', code }
  const begin = order.desk.toVerify ? 'verify' : line.state === 'held' ? 'resume' : 'start'
  const act = line.state === 'running' ? 'finish' : begin
  return { kind: 'operation', line, act }
}
