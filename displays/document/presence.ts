import type { VisitFile } from '#contract/visit-file.ts'
import { agreedLines } from '#domain/visit/agreement.ts'
import { needsCertificate } from '#domain/visit/certificate.ts'
import { partLines } from '#domain/visit/parts.ts'
import { validPass } from '#domain/visit/pass.ts'
import type { DocumentKind } from '#domain/document.ts'

/** Whether there is anything to write on each document of a stay. `now` is site time, ms. */
export function isThere(kind: DocumentKind, { order, visit }: VisitFile, now: number): boolean {
  return THERE[kind]({ order, visit }, now)
}

const THERE: Readonly<Record<DocumentKind, (file: Pick<VisitFile, 'order' | 'visit'>, now: number) => boolean>> = {
  intake: ({ visit }) => Object.keys(visit.walkaround.stops).length > 0,
  order: ({ visit }) => visit.agreement.lines.length > 0,
  parts: ({ visit }) => partLines(visit).length > 0,
  work: ({ order }) => order.operations.length > 0,
  inspection: ({ visit: { quality } }) =>
    quality.signatures.length > 0 || Object.keys(quality.answers).length > 0 || quality.failures.length > 0,
  settlement: ({ visit }) => visit.bill.entries.length > 0 || agreedLines(visit).length > 0,
  // It says that the car has passed: before that nobody may say so.
  certificate: ({ order, visit }) => needsCertificate(order, agreedLines(visit)) && order.inspectedAt !== null,
  pass: ({ visit }, now) => validPass(visit.pass, now) !== undefined,
}
