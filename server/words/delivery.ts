import type { Collector, Explained, ToldReadyBy, WearPart } from '#domain/visit/delivery.ts'
import { words } from './say.ts'

export const explainedWords = words<Explained>(
  {
    work: '做了什么',
    price: '价格',
    'old-parts': '旧件',
    declined: '没做的安全项目',
    wear: '易损件还能用多久',
    'next-service': '下次保养',
  },
  {
    work: 'the work',
    price: 'the price',
    'old-parts': 'old parts',
    declined: 'declined safety items',
    wear: 'wear parts',
    'next-service': 'the next service',
  },
)

export const toldReadyWords = words<ToldReadyBy>(
  { 'in-person': '当面', phone: '电话', message: '消息', screen: '屏幕' },
  { 'in-person': 'in person', phone: 'by telephone', message: 'by message', screen: 'on a screen' },
)

export const collectorWords = words<Collector>(
  { 'claim-ticket': '凭取车单', identity: '凭身份证明' },
  { 'claim-ticket': 'with the claim ticket', identity: 'by proof of identity' },
)

export const wearWords = words<WearPart>(
  {
    'front-brakes': '前制动片',
    'rear-brakes': '后制动片',
    'front-tyres': '前轮胎',
    'rear-tyres': '后轮胎',
    wipers: '雨刮片',
    battery: '蓄电池',
  },
  {
    'front-brakes': 'Front brake pads',
    'rear-brakes': 'Rear brake pads',
    'front-tyres': 'Front tyres',
    'rear-tyres': 'Rear tyres',
    wipers: 'Wiper blades',
    battery: 'Battery',
  },
)
