// What the sample workshop offers, at invented numbers and prices that a dealer's could be.
import type { CatalogueOperation, CataloguePart } from '#domain/catalogue.ts'
import type { Certificate, Equipment, Trade } from '#domain/trade.ts'
import { JOBS, type JobOperation } from './jobs.ts'

/** An hour of work, in fen. */
const HOUR = 22_000

const whole = (fen: number) => Math.round(fen / 100) * 100

interface Needs {
  readonly equipment?: readonly Equipment[]
  readonly certificates?: readonly Certificate[]
  /** In yuan, where it is not the hours'. */
  readonly price?: number
}

const op = (trade: Trade, name: string, standardMinutes: number, needs: Needs = {}) => ({
  ...{ name, trade, standardMinutes, equipment: needs.equipment ?? [], certificates: needs.certificates ?? [] },
  price: needs.price === undefined ? whole((standardMinutes * HOUR) / 60) : needs.price * 100,
})

const lift = { equipment: ['two-post-lift'] } as const
const tyres = { equipment: ['tyre-changer'] } as const
const booth = { equipment: ['paint-booth'] } as const
const diagnostic = { equipment: ['diagnostic'] } as const

/** What the sample's cars come for has its price here, and beside it what advisors are asked for most. */
const MORE = [
  op('mechanical', '更换机油机滤', 24, lift),
  op('mechanical', '更换空气滤清器', 12),
  op('mechanical', '更换空调滤芯', 12),
  op('mechanical', '更换燃油滤清器', 24, lift),
  op('mechanical', '更换制动液', 36, lift),
  op('mechanical', '更换防冻液', 42, lift),
  op('mechanical', '更换前制动片', 54, lift),
  op('mechanical', '更换前制动盘', 72, lift),
  op('mechanical', '更换后制动片', 60, lift),
  op('mechanical', '更换右前下摆臂衬套', 48, lift),
  op('mechanical', '更换左前减震器', 78, lift),
  op('mechanical', '更换平衡杆连接杆', 30, lift),
  op('mechanical', '更换发动机支架', 84, lift),
  op('mechanical', '更换多楔皮带', 36),
  op('mechanical', '清洗节气门', 36),
  op('mechanical', '清洗喷油嘴', 48),
  op('mechanical', '底盘异响 路试、举升检查', 30, { ...lift, price: 110 }),
  op('mechanical', '更换前挡风玻璃', 120, { price: 380 }),
  op('electrical', '空调杀菌', 20, { price: 120 }),
  op('electrical', '故障码读取 清除', 18, { ...diagnostic, price: 80 }),
  op('electrical', '更换倒车雷达传感器', 30, diagnostic),
  op('electrical', '更换发电机', 72, lift),
  op('electrical', '更换起动机', 84, lift),
  op('electrical', '更换车窗升降器', 66),
  op('electrical', '匹配钥匙', 30, { ...diagnostic, price: 200 }),
  op('tyre', '轮胎换位 动平衡', 40, tyres),
  op('tyre', '更换轮胎 1 条', 24, tyres),
  op('body', '前保险杠拆装', 60),
  op('body', '凹陷修复（单处）', 48),
  op('paint', '前保险杠喷漆', 110, booth),
  op('paint', '车门喷漆（单扇）', 110, booth),
  op('paint', '机盖局部修补', 72, booth),
  op('wash', '内饰清洗', 90, { price: 280 }),
]

const OF_JOBS = Object.values(JOBS).flatMap(({ operations }): readonly JobOperation[] => operations)

const LETTER: Readonly<Record<Trade, string>> = {
  ...{ mechanical: 'M', electrical: 'E', body: 'B', paint: 'P', tyre: 'T', wash: 'W' },
}

/** One for each name, in the order in which the names come. */
function numbered(operations: readonly ReturnType<typeof op>[]): CatalogueOperation[] {
  const named = new Map(operations.map((operation) => [operation.name, operation]))
  return [...named.values()].map((operation, index) => ({
    ...operation,
    code: `${LETTER[operation.trade]}${String(1010 + index * 10)}`,
  }))
}

export const OPERATIONS: readonly CatalogueOperation[] = numbered([
  ...OF_JOBS.map(({ trade, name, standardMinutes, equipment, certificates }) =>
    op(trade, name, standardMinutes, { equipment, certificates }),
  ),
  ...MORE,
])

/** What an hour's share of this work costs here; the catalogue's price where it is in it. */
export function priceOfWork({ name, standardMinutes }: Pick<JobOperation, 'name' | 'standardMinutes'>): number {
  return OPERATIONS.find((known) => known.name === name)?.price ?? whole((standardMinutes * HOUR) / 60)
}

const part = (code: string, name: string, yuan: number, unit = '件'): CataloguePart => ({
  ...{ code, name, unit, price: Math.round(yuan * 100) },
})

export const PARTS: readonly CataloguePart[] = [
  part('G 052 577', '机油 0W-20', 98, 'L'),
  part('G 052 167', '机油 5W-40', 86, 'L'),
  part('G 060 540', '变速箱油 DQ381', 132, 'L'),
  part('G 055 540', '变速箱油 09G', 118, 'L'),
  part('G 012 A8J', '防冻液 G13', 46, 'L'),
  part('B 000 750', '制动液 DOT4', 58, 'L'),
  part('R 134 A', '制冷剂 R134a', 88, '罐'),
  part('R 1234 YF', '制冷剂 R1234yf', 520, '罐'),
  part('G 052 131', '玻璃水', 15, '瓶'),
  part('G 001 770', '燃油添加剂', 68, '瓶'),
  part('04E 115 561', '机油滤清器', 68),
  part('06L 115 562', '机油滤清器 2.0T', 92),
  part('5Q0 129 620', '空气滤清器', 96),
  part('3Q0 129 620', '空气滤清器 2.0T', 118),
  part('5Q0 819 644', '空调滤芯', 118),
  part('5Q0 819 669', '空调滤芯 活性炭', 158),
  part('5Q0 201 051', '燃油滤清器', 186),
  part('N 908 132', '放油螺栓 密封垫', 12),
  part('04E 905 612', '火花塞', 72, '个'),
  part('06K 905 601', '火花塞 2.0T', 98, '个'),
  part('5Q0 615 301', '前制动盘', 486, '片'),
  part('5Q0 615 601', '后制动盘', 398, '片'),
  part('5Q0 698 151', '前制动片', 468, '套'),
  part('5Q0 698 451', '后制动片', 386, '套'),
  part('5Q0 615 437', '制动片磨损传感器', 86),
  part('5Q0 611 775', '制动软管 前', 138),
  part('5Q0 615 123', '前制动卡钳 左', 980),
  part('5Q0 615 124', '前制动卡钳 右', 980),
  part('5Q0 407 151', '前下摆臂 左', 620),
  part('5Q0 407 152', '前下摆臂 右', 620),
  part('5Q0 407 183', '下摆臂衬套', 240),
  part('5Q0 407 365', '下摆臂球头', 268),
  part('5Q0 411 315', '平衡杆连接杆', 148),
  part('5Q0 411 314', '平衡杆衬套', 66),
  part('5Q0 413 031', '前减震器', 760),
  part('5Q0 513 049', '后减震器', 620),
  part('5Q0 412 331', '减震器上座', 196),
  part('5Q0 412 249', '减震器压力轴承', 128),
  part('5Q0 423 803', '转向横拉杆球头', 226),
  part('5Q0 498 625', '前轮轴承', 586),
  part('5Q0 598 611', '后轮轴承', 546),
  part('5Q0 199 262', '发动机支架', 486),
  part('5Q0 199 555', '变速箱支架', 428),
  part('04E 903 137', '多楔皮带', 168),
  part('06K 109 158', '正时链条', 620),
  part('06K 109 467', '正时链条张紧器', 480),
  part('06K 109 469', '正时链条导轨', 196),
  part('04E 121 600', '水泵', 680),
  part('04E 121 113', '节温器', 268),
  part('5Q0 121 251', '水箱', 1_180),
  part('5Q0 121 407', '膨胀水壶', 168),
  part('5Q0 145 805', '中冷器', 1_260),
  part('04E 103 602', '油底壳', 486),
  part('04E 103 609', '油底壳垫', 68),
  part('D 174 003', '密封胶', 96, '支'),
  part('04E 133 062', '节气门', 980),
  part('04E 906 036', '喷油嘴', 620, '个'),
  part('04E 906 433', '进气压力传感器', 326),
  part('06K 906 265', '氧传感器 前', 780),
  part('06K 906 262', '氧传感器 后', 680),
  part('5Q0 906 272', '曲轴位置传感器', 268),
  part('WHT 003 858', 'ABS 轮速传感器', 286),
  part('000 915 105', '蓄电池 68Ah AGM', 1_180),
  part('000 915 089', '蓄电池 59Ah EFB', 860),
  part('04E 903 023', '发电机', 1_980),
  part('02E 911 023', '起动机', 1_680),
  part('5Q0 919 275', '倒车雷达传感器', 286),
  part('5Q0 980 556', '倒车摄像头', 720),
  part('5Q0 941 005', '左前大灯总成', 3_280),
  part('5Q0 941 006', '右前大灯总成', 3_280),
  part('N 107 213', '大灯灯泡 H7', 68, '个'),
  part('5Q0 955 425', '前雨刮片', 168, '套'),
  part('5Q0 955 427', '后雨刮片', 78),
  part('5Q0 837 461', '车窗升降器 左前', 680),
  part('5Q0 845 011', '前挡风玻璃', 2_280),
  part('5Q0 807 217', '前保险杠', 1_680),
  part('5Q0 807 421', '后保险杠', 1_780),
  part('5Q0 821 021', '左前翼子板', 980),
  part('5Q0 823 031', '机盖', 2_480),
  part('5Q0 857 507', '左后视镜总成', 1_260),
  part('P 255 55 18', '轮胎 225/45 R17', 780, '条'),
  part('P 205 55 16', '轮胎 205/55 R16', 560, '条'),
  part('P 215 55 17', '静音轮胎 215/55 R17', 980, '条'),
  part('P 235 50 19', '轮胎 235/50 R19（新能源）', 1_280, '条'),
  part('N 000 501', '平衡块', 5, '个'),
  part('5Q0 601 361', '气门嘴', 18, '个'),
  part('12E 971 815', '充电口总成', 1_860),
  part('12E 959 455', '电池冷却风扇', 980),
  part('L 041 001', '色漆', 260, '份'),
  part('L 041 002', '清漆', 180, '份'),
]
