import type { OvertakingReason } from '#domain/order.ts'
import { words } from './say.ts'

/** A car that goes before others of the dispatch order (P4.2): whom it passed, and why. */
export const overtakingWords = words(
  {
    passed: '排到了 {tickets} 前面',
    whyFirst: '为什么先派？',
    by: '{name} {time}',
  },
  {
    passed: 'It went before {tickets}',
    whyFirst: 'Why first?',
    by: '{name} {time}',
  },
)

export const overtakingReasonWords = words<OvertakingReason>(
  { 'customer-called': '客户来催', 'fits-now': '活短正好', 'parts-here': '备件到了', other: '其他…' },
  {
    'customer-called': 'Customer called',
    'fits-now': 'Short, fits now',
    'parts-here': 'Parts are here',
    other: 'Other…',
  },
)
