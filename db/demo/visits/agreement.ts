import { PARTS, priceOfWork } from '../catalogue.ts'
import { stageOf, type Order } from '#domain/order.ts'
import { BLANK_AGREEMENT, type Agreement } from '#domain/visit/agreement.ts'
import { HUNDREDTHS } from '#domain/visit/money.ts'
import { totalsOf, type LabourLine, type PartLine, type PayType, type QuoteLine } from '#domain/visit/quote.ts'
import { shownHash } from '#domain/visit/shown.ts'

/** What each piece of the sample's work takes: names of the catalogue's parts, and how much of each. */
const TAKES: Readonly<Record<string, readonly (readonly [name: string, quantity: number])[]>> = {
  更换机油机滤: [
    ['机油 0W-20', 4.5],
    ['机油滤清器', 1],
  ],
  更换前后制动盘片: [
    ['前制动盘', 2],
    ['前制动片', 1],
    ['后制动盘', 2],
    ['后制动片', 1],
  ],
  更换右前下摆臂: [['前下摆臂 右', 1]],
  更换制动灯开关: [['制动灯开关', 1]],
  更换前制动片: [
    ['前制动片', 1],
    ['制动片磨损传感器', 1],
  ],
  更换蓄电池: [['蓄电池', 1]],
  'A 类保养': [
    ['机油 0W-20', 4],
    ['机油滤清器', 1],
  ],
  'B 类保养': [
    ['机油 0W-20', 4.5],
    ['机油滤清器', 1],
    ['空调滤芯', 1],
  ],
  更换火花塞: [['火花塞', 4]],
}

/** Repairs that the maker pays for. */
const WARRANTY: readonly string[] = ['A022']

/** What an advisor who is not through yet has on the order beside the work. */
const WATER: QuoteLine = { kind: 'free', id: 'water', code: '', name: '加玻璃水', payType: 'internal', ifRefused: null }
const BRAKES = { text: '更换前制动片', safety: true, from: 'advisor', price: 66_600, refusal: null } as const

/** What was written and, where the car is past its reception, signed. */
export function stillAgreement(order: Order): Agreement {
  const { operations, advisorId, receivedAt, promisedAt, signature } = order
  if (receivedAt === null || operations.length === 0 || stageOf(order) === 'booked') return BLANK_AGREEMENT
  const lines = operations.flatMap((operation): QuoteLine[] => linesOf(order, operation))
  const personId = advisorId ?? ''
  const draft = { ...BLANK_AGREEMENT, version: 1, written: { personId, at: receivedAt }, lines }
  if (!signature) return { ...draft, lines: [...lines, WATER], declined: [{ ...BRAKES, id: `${order.id}-brakes` }] }
  const at = signature.at
  const confirmed = {
    ...draft,
    confirmations: { items: at, price: at, promise: at, wash: at, 'old-parts': at },
  }
  const signed = {
    ...{ version: 1, hash: shownHash(order, confirmed), at, personId, kind: signature.kind, ink: null, lines },
    ...{ totals: totalsOf(lines), promisedAt: promisedAt ?? at },
    ...{ washWished: order.washWished, keepOldParts: order.keepOldParts },
  }
  return { ...confirmed, signed, binding: lines }
}

function linesOf(order: Order, operation: Order['operations'][number]): QuoteLine[] {
  const { id, name, trade, standardMinutes, equipment, certificates, parallel } = operation
  const payType: PayType = WARRANTY.includes(order.ticket) && TAKES[name] ? 'warranty' : 'customer'
  const common = { payType, ifRefused: null } as const
  const labour: LabourLine = {
    ...{ kind: 'labour', id, code: '', name, ...common, price: priceOfWork({ name, standardMinutes }) },
    work: { trade, standardMinutes, equipment, certificates, parallel },
    afterDisassembly: null,
  }
  const parts = (TAKES[name] ?? []).map(([part, quantity], index): PartLine => {
    const known = PARTS.find((each) => each.name.startsWith(part))
    return {
      ...{ kind: 'part', id: `${id}-p${index + 1}`, code: known?.code ?? '', name: known?.name ?? part, ...common },
      ...{ operationId: id, quantity: quantity * HUNDREDTHS, unit: known?.unit ?? '件' },
      ...{ unitPrice: known?.price ?? 10_000, source: 'maker' },
    }
  })
  return [labour, ...parts]
}
