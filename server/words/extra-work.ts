import type { FindingState, Urgency } from '#domain/visit/extra-work.ts'
import { words } from './say.ts'

export const findingStateWords = words<FindingState>(
  {
    reported: '待报价',
    priced: '已报价',
    asked: '等客户决定',
    agreed: '客户同意',
    declined: '客户不做',
    withdrawn: '已撤销',
    noted: '下次再做',
  },
  {
    reported: 'to be priced',
    priced: 'priced',
    asked: 'with the customer',
    agreed: 'agreed',
    declined: 'declined',
    withdrawn: 'withdrawn',
    noted: 'next visit',
  },
)

export const urgencyWords = words<Urgency>(
  { now: '现在就要做', soon: '近期要做', next: '下次再做' },
  { now: 'Needed now', soon: 'Needed soon', next: 'Next visit' },
)
