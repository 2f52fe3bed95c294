import { describe, expect, test } from 'vitest'
import { ORDER_TYPES } from '#domain/order.ts'
import { LEAST_WARRANTIES, repairKindOf } from '#domain/visit/repair-warranty.ts'

const named = (...names: string[]) => names.map((name) => ({ name }))

describe('how long a repair is answered for (P6.8)', () => {
  test('an overhaul for 100 days or 20,000 km, a small repair for 10 days or 2,000 km', () => {
    expect(LEAST_WARRANTIES[repairKindOf({ type: 'overhaul' }, [])!]).toEqual({ days: 100, kilometres: 20_000 })
    expect(LEAST_WARRANTIES[repairKindOf({ type: 'repair' }, [])!]).toEqual({ days: 10, kilometres: 2_000 })
  })

  test('second-grade maintenance is told by its name: 30 days or 5,000 km; any other is first-grade', () => {
    const second = repairKindOf({ type: 'maintenance' }, named('更换雨刮片', 'B 类保养'))!
    expect(LEAST_WARRANTIES[second]).toEqual({ days: 30, kilometres: 5_000 })
    expect(repairKindOf({ type: 'maintenance' }, named('A 类保养'))).toBe('first-grade')
    expect(repairKindOf({ type: 'repair' }, named('B 类保养'))).toBe('small')
  })

  test('an accident is what was done: paint is a small repair, a straightened body or a new gearbox one of an assembly', () => {
    const kindOf = (...names: string[]) => repairKindOf({ type: 'accident' }, named(...names))
    expect(kindOf('左前门钣金', '左前门喷漆')).toBe('small')
    expect(kindOf('左前纵梁校正', '左前门喷漆')).toBe('overhaul')
    expect(repairKindOf({ type: 'repair' }, named('更换变速箱总成'))).toBe('overhaul')
    expect(repairKindOf({ type: 'repair' }, named('更换前减震器总成'))).toBe('small')
  })

  test('only a free check repairs nothing', () => {
    expect(ORDER_TYPES.filter((type) => repairKindOf({ type }, []) === null)).toEqual(['free-check'])
  })
})
