// What cars come for: the customer's words, and the work that follows from them.
import type { NewOperation } from '#domain/command.ts'
import type { OrderType } from '#domain/order.ts'
import type { Certificate, Equipment, Trade } from '#domain/trade.ts'

export type JobOperation = Omit<NewOperation, 'id' | 'parts'>

export interface Job {
  readonly type: OrderType
  readonly complaint: string
  readonly operations: readonly [JobOperation, ...JobOperation[]]
}

interface Needs {
  readonly equipment?: readonly Equipment[]
  readonly certificates?: readonly Certificate[]
}

const op = (
  trade: Trade,
  name: string,
  standardMinutes: number,
  { equipment = [], certificates = [] }: Needs = {},
): JobOperation => ({
  ...{ name, trade, standardMinutes, equipment, certificates, parallel: false },
})

const job = (type: OrderType, complaint: string, ...operations: Job['operations']): Job => ({
  type,
  complaint,
  operations,
})

const lift = { equipment: ['two-post-lift'] } as const
const alignment = { equipment: ['four-post-lift', 'aligner'] } as const
const diagnosis = { equipment: ['diagnostic'] } as const
const tyres = { equipment: ['tyre-changer'] } as const
const booth = { equipment: ['paint-booth'] } as const

export const JOBS = {
  serviceA: job('maintenance', '该做保养了，仪表提示还剩 300 公里', op('mechanical', 'A 类保养', 30)),
  serviceB: job(
    'maintenance',
    '六万公里保养，顺便看看刹车',
    op('mechanical', 'B 类保养', 50, lift),
    op('mechanical', '制动系统检查', 18),
  ),
  firstService: job('first-service', '新车首保，七千五百公里', op('mechanical', '首保检查 更换机油', 30)),
  freeCheck: job('free-check', '要跑长途，帮我全车看一遍', op('mechanical', '32 项免费检测', 24)),
  oilLeak: job(
    'repair',
    '车位地上有油，停一晚一小滩',
    op('mechanical', '检查漏油部位', 30, lift),
    op('mechanical', '更换油底壳垫', 60, lift),
  ),
  brakes: job(
    'repair',
    '刹车有吱吱声，踩下去方向盘发抖',
    op('mechanical', '制动系统检查', 20, lift),
    op('mechanical', '更换前后制动盘片', 72, lift),
  ),
  suspension: job(
    'repair',
    '过减速带右前有咯噔声',
    op('mechanical', '更换右前下摆臂', 54, { equipment: ['four-post-lift'] }),
    op('mechanical', '四轮定位', 40, alignment),
  ),
  alignment: job('repair', '高速上往右跑偏，手要一直扶着', op('mechanical', '四轮定位', 48, alignment)),
  timing: job('repair', '冷车启动哗啦响，热了就没了', op('mechanical', '更换正时链条', 150, lift)),
  gearbox: job(
    'maintenance',
    '一二挡换挡有顿挫',
    op('mechanical', '更换变速箱油', 60, lift),
    op('mechanical', '变速箱自适应学习', 20),
  ),
  coolant: job(
    'repair',
    '水温高过一次，加了水又好了',
    op('mechanical', '冷却系统打压检查', 30, lift),
    op('mechanical', '更换水泵', 84, lift),
  ),
  sparkPlugs: job('repair', '加速没劲，怠速有点抖', op('mechanical', '更换火花塞', 36)),
  wipers: job('repair', '雨刮刮不干净', op('mechanical', '更换雨刮片', 15)),
  cabinFilter: job('maintenance', '空调有霉味', op('mechanical', '更换空调滤芯 蒸发箱清洗', 30)),
  highVoltage: job(
    'warranty',
    '充电时报“高压系统故障”，拔枪又好了',
    op('mechanical', '高压系统绝缘检测', 51, { certificates: ['high-voltage'] }),
    op('mechanical', '更换充电口总成', 60, { certificates: ['high-voltage'] }),
  ),
  batteryRecall: job('recall', '收到召回短信，说要升级电池软件', op('electrical', '电池管理系统升级', 54, diagnosis)),
  airConditioning: job(
    'repair',
    '空调不制冷，出风口是热风',
    op('electrical', '空调不制冷 检查', 48, { certificates: ['air-conditioning'] }),
    op('electrical', '回收加注制冷剂', 40, { certificates: ['air-conditioning'] }),
  ),
  absLamp: job('repair', 'ABS 灯亮，上次修过又亮了', op('electrical', 'ABS 灯亮 检测', 42, diagnosis)),
  startBattery: job(
    'repair',
    '早上打不着火，搭电才来的',
    op('electrical', '充电系统检测', 18),
    op('electrical', '更换蓄电池', 24),
  ),
  camera: job('warranty', '倒车影像偶尔黑屏', op('electrical', '倒车影像检测', 50, diagnosis)),
  headlamp: job('repair', '左边大灯进水雾', op('electrical', '更换左前大灯总成', 66)),
  tyresTwo: job('repair', '前胎磨平了，雨天打滑', op('tyre', '更换轮胎 2 条', 40, tyres)),
  tyresFour: job('repair', '换四条静音胎', op('tyre', '更换轮胎 4 条', 66, tyres)),
  puncture: job('repair', '右后胎慢撒气，三天补一次气', op('tyre', '轮胎修补 动平衡', 24, tyres)),
  caravan: job('repair', '拖挂的轮胎起包了', op('tyre', '更换轮胎 2 条', 45, tyres)),
  doorDent: job(
    'accident',
    '左前门被蹭，保险定损过了',
    op('body', '左前门钣金', 150),
    op('paint', '左前门打磨 底漆', 60),
    op('paint', '左前门喷漆', 110, booth),
  ),
  bumper: job(
    'accident',
    '倒车碰了柱子，后杠裂了',
    op('paint', '后保险杠打磨', 50),
    op('paint', '后保险杠喷漆', 120, booth),
  ),
  frontEnd: job(
    'accident',
    '追尾前车，机盖翘了，大灯也碎了',
    op('body', '前部校正', 300, { equipment: ['frame-bench'] }),
    op('paint', '机盖打磨 底漆', 70),
    op('paint', '机盖喷漆', 110, booth),
    op('electrical', '更换大灯 装复', 60),
  ),
  scratch: job('repair', '右后翼子板被划了一道', op('paint', '右后翼子板喷漆', 90, booth)),
  sill: job('accident', '底边刮了马路牙子', op('body', '底边钣金修复', 96), op('paint', '底边喷漆', 70, booth)),
  polish: job('repair', '漆面没光泽了，想抛光', op('paint', '全车抛光', 84)),
} as const satisfies Readonly<Record<string, Job>>

export type JobName = keyof typeof JOBS
