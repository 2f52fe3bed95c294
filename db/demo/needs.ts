// Which parts the sample workshop's jobs take, by the work's name: numbers of the price list, quantities in hundredths.
import type { PartLine } from '#domain/visit/quote.ts'
import { PARTS } from './catalogue.ts'

const OIL = ['G 052 577', 450] as const
const OIL_FILTER = ['04E 115 561', 100] as const
const AIR_FILTER = ['5Q0 129 620', 100] as const
const CABIN_FILTER = ['5Q0 819 644', 100] as const
const BRAKE_FLUID = ['B 000 750', 200] as const

const NEEDS: Readonly<Record<string, readonly (readonly [code: string, quantity: number])[]>> = {
  'A 类保养': [OIL, OIL_FILTER],
  'B 类保养': [OIL, OIL_FILTER, AIR_FILTER, CABIN_FILTER],
  '首保检查 更换机油': [OIL, OIL_FILTER],
  更换变速箱油: [['G 060 540', 700]],
  更换油底壳垫: [['G 012 A8J', 100], OIL],
  更换前后制动盘片: [BRAKE_FLUID],
}

/** The parts that one piece of work takes, as lines of an order; none where it takes only hands. */
export function partsFor(operation: { readonly id: string; readonly name: string }): PartLine[] {
  return (NEEDS[operation.name] ?? []).flatMap(([code, quantity], index): PartLine[] => {
    const part = PARTS.find((known) => known.code === code)
    if (!part) return []
    return [
      {
        ...{ kind: 'part', id: `${operation.id}-part-${index + 1}`, operationId: operation.id, code, name: part.name },
        ...{ quantity, unit: part.unit, unitPrice: part.price, source: 'maker', payType: 'customer', ifRefused: null },
      },
    ]
  })
}
