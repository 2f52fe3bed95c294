import type { CallKind } from '#domain/call.ts'
import type { HoldReason } from '#domain/operation.ts'
import type { Stage } from '#domain/order.ts'
import type { PlaceKind } from '#domain/place.ts'
import { words } from './say.ts'

export const stageWords = words<Stage>(
  {
    booked: '已预约',
    arrived: '已到店',
    reception: '接待中',
    signed: '已签字',
    waiting: '等候工位',
    held: '暂停',
    working: '维修中',
    inspection: '质检',
    wash: '洗车',
    handover: '内部交车',
    ready: '可以取车',
    delivered: '已交车',
    cancelled: '已取消',
  },
  {
    booked: 'Booked',
    arrived: 'Arrived',
    reception: 'Reception',
    signed: 'Signed',
    waiting: 'Waiting for a bay',
    held: 'On hold',
    working: 'In work',
    inspection: 'Inspection',
    wash: 'Wash',
    handover: 'Handover',
    ready: 'Ready',
    delivered: 'Delivered',
    cancelled: 'Cancelled',
  },
)

/** Why nothing runs, short enough for a card. */
export const holdWords = words<HoldReason>(
  {
    parts: '待料',
    consent: '待客户确认',
    equipment: '等设备',
    colleague: '等同事',
    insurer: '等定损',
    maker: '等厂家批复',
    'shift-end': '下班',
    other: '其他原因',
  },
  {
    parts: 'Waiting for parts',
    consent: 'Waiting for consent',
    equipment: 'Waiting for equipment',
    colleague: 'Waiting for a colleague',
    insurer: 'Waiting for the insurer',
    maker: 'Waiting for the maker',
    'shift-end': 'Shift end',
    other: 'Other reason',
  },
)

export const callWords = words<CallKind>(
  { technical: '技术支援', parts: '要配件', tool: '要工具', safety: '安全' },
  { technical: 'Technical help', parts: 'Parts', tool: 'Tool', safety: 'Safety' },
)

export const placeWords = words<PlaceKind>(
  {
    bay: '工位',
    'off-site': '不在店',
    reception: '接待区',
    waiting: '待修区',
    hold: '暂停区',
    inspection: '质检区',
    wash: '洗车区',
    parking: '停车位',
    'road-test': '路试',
    sublet: '外协',
  },
  {
    bay: 'Bay',
    'off-site': 'Off site',
    reception: 'Reception lane',
    waiting: 'Waiting area',
    hold: 'Hold area',
    inspection: 'Inspection',
    wash: 'Wash',
    parking: 'Parking',
    'road-test': 'Road test',
    sublet: 'Sublet workshop',
  },
)
