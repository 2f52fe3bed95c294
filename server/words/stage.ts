import type { CallKind } from '#domain/call.ts'
import type { HoldReason } from '#domain/operation.ts'
import type { OrderType, Stage } from '#domain/order.ts'
import type { Role } from '#domain/person.ts'
import type { PlaceKind } from '#domain/place.ts'
import type { PublicStep, PublicWord } from '#domain/public.ts'
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

export const orderTypeWords = words<OrderType>(
  {
    maintenance: '保养',
    repair: '一般维修',
    rework: '返修',
    accident: '事故',
    overhaul: '大修',
    warranty: '索赔',
    recall: '召回',
    'first-service': '首保',
    'free-check': '免费检查',
  },
  {
    maintenance: 'Maintenance',
    repair: 'Repair',
    rework: 'Repeat repair',
    accident: 'Accident',
    overhaul: 'Overhaul',
    warranty: 'Warranty',
    recall: 'Recall',
    'first-service': 'First service',
    'free-check': 'Free check',
  },
)

export const roleWords = words<Role>(
  {
    technician: '技师',
    'team-leader': '班组长',
    foreman: '车间主管',
    advisor: '服务顾问',
    inspector: '质检员',
    parts: '备件员',
    cashier: '收银',
    care: '客服',
    manager: '服务经理',
    administrator: '管理员',
  },
  {
    technician: 'technician',
    'team-leader': 'team leader',
    foreman: 'foreman',
    advisor: 'service advisor',
    inspector: 'inspector',
    parts: 'parts clerk',
    cashier: 'cashier',
    care: 'customer care',
    manager: 'service manager',
    administrator: 'administrator',
  },
)

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
