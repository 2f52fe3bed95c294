import type { DocumentKind } from '#domain/document.ts'
import { cashierFile } from '../../../tests/support/cashier-file.ts'
import { orderFile } from '../../../tests/support/order-file.ts'
import '../../document/bb-document.ts'
import { SAMPLE_NOW, sampleFloor } from '../floors.ts'
import type { Show, StateOf } from '../screens.ts'

const KINDS: Readonly<Record<StateOf<'document'>, DocumentKind>> = {
  order: 'order',
  intake: 'intake',
  settlement: 'settlement',
  inspection: 'inspection',
  certificate: 'certificate',
  'parts-slip': 'parts',
  'work-card': 'work',
  pass: 'pass',
  blank: 'pass',
  unasked: 'order',
}

/** A car that was fetched, and for the order one that is just being signed. */
export const showDocument: Show<'document'> = (state, lang) => {
  const floor = sampleFloor()
  const { timeZone, name } = floor.site
  const people = Object.fromEntries([...floor.people.values()].map((person) => [person.id, person.name]))
  const letterhead = {
    site: { name, timeZone, address: '北京市朝阳区东四环北路 88 号', phone: '010-5550 8800' },
    people,
    now: SAMPLE_NOW,
    pdf: true,
  }
  const file =
    state === 'order' || state === 'blank'
      ? orderFile(floor, 'done')
      : cashierFile(floor, state === 'pass' ? 'paid' : 'gone', SAMPLE_NOW)
  const { order } = file
  // An overhaul, so that a certificate goes with it.
  const repaired = state === 'certificate' ? { ...file, order: { ...order, type: 'overhaul' as const } } : file
  return Object.assign(document.createElement('bb-document'), {
    lang,
    kind: KINDS[state],
    orderId: '',
    shown: state === 'unasked' ? null : { file: repaired, letterhead },
  })
}
