// What a keyboard-wedge scanner types on a bay: a ticket or order number, or one operation of it, `A019-2`.
import { isOpen } from '#domain/operation.ts'
import type { BayView, OperationLine } from './bay-view.ts'

export type Scan =
  | { readonly kind: 'operation'; readonly line: OperationLine; readonly act: 'start' | 'resume' | 'finish' }
  | { readonly kind: 'other-car'; readonly code: string }
  | { readonly kind: 'nothing-left'; readonly code: string }

/** The code printed beside an operation on the job sheet. */
export function jobCode(ticket: string, line: Pick<OperationLine, 'no'>): string {
  return `${ticket}-${line.no}`
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
  const act = line.state === 'running' ? 'finish' : line.state === 'held' ? 'resume' : 'start'
  return { kind: 'operation', line, act }
}
