import type { PublicStep, PublicWord } from '#domain/public.ts'
import { words } from './say.ts'

/** The seven steps as a customer reads them (S.3). */
export const stepWords = words<PublicStep>(
  {
    reception: '接待',
    queue: '等候工位',
    repair: '维修',
    inspection: '质量检查',
    wash: '洗车',
    handover: '交车准备',
    ready: '可以取车',
  },
  {
    reception: 'Reception',
    queue: 'Waiting for a bay',
    repair: 'Repair',
    inspection: 'Quality check',
    wash: 'Wash',
    handover: 'Getting ready',
    ready: 'Ready',
  },
)

/** What a customer reads now; a customer's screen never gets anything else. */
export const publicWords = words<PublicWord>(
  {
    arrived: '已到店',
    reception: '接待中',
    queue: '排队等候工位',
    repair: '维修中',
    'hold-parts': '等待配件',
    'hold-consent': '等待您的确认',
    hold: '暂停',
    inspection: '质量检查',
    wash: '洗车中',
    handover: '交车准备',
    ready: '可以取车',
  },
  {
    arrived: 'Arrived',
    reception: 'With your advisor',
    queue: 'Waiting for a bay',
    repair: 'Being worked on',
    'hold-parts': 'Waiting for parts',
    'hold-consent': 'Waiting for your decision',
    hold: 'Paused',
    inspection: 'Quality check',
    wash: 'Being washed',
    handover: 'Getting ready',
    ready: 'Ready to collect',
  },
)
