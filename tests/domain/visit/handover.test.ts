import { describe, expect, test } from 'vitest'
import { dispatchQueue } from '#domain/dispatch.ts'
import { overnight } from '#domain/overnight.ts'
import { stageOf, type Order } from '#domain/order.ts'
import { publicStep, publicWord } from '#domain/public.ts'
import { awayNow, HANDOVER_CHECKS, type HandoverCommand } from '#domain/visit/handover.ts'
import { keyBelongsWith, keyHolderOf } from '#domain/visit/key.ts'
import { closeUnrepaired, driveIn, hold, makeReady, move, reopen, start, washed } from '../../support/commands.ts'
import {
  aCar,
  ADVISOR,
  at,
  doneBy,
  INSPECTOR,
  MECHANIC,
  newcomer,
  onBayNo,
  shopOf,
} from '../../support/floor-builder.ts'
import { CASHIER, settle } from '../../support/delivery.ts'
import { handoverSigned } from '../../support/inspection.ts'
import { work } from '../../support/sample-orders.ts'

const passed = (facts: Partial<Order> = {}) =>
  aCar('A001', {
    place: { kind: 'parking', spot: 'C3' },
    operations: [work('保养', 'mechanical', 60, doneBy(MECHANIC))],
    inspectedAt: at('08:58'),
    inspectorId: INSPECTOR,
    ...facts,
  })
const away = (facts: Partial<Extract<HandoverCommand, { type: 'send-away' }>> = {}): HandoverCommand => ({
  ...{ type: 'send-away', orderId: 'a001', kind: 'sublet', where: '通达轮毂修复', reason: '轮毂要焊' },
  ...{ operationIds: ['a001-1'], expectedAt: at('16:00'), code: '7KQ294MD' },
  ...facts,
})
const back = (...done: string[]): HandoverCommand => ({ type: 'come-back', orderId: 'a001', spot: 'B4', done })
const wash: HandoverCommand = { type: 'start-wash', orderId: 'a001', spot: null }
const parts = (fate: 'bagged' | 'recycled', where = '后备箱'): HandoverCommand => ({
  ...{ type: 'record-old-parts', orderId: 'a001', fate, where },
})

describe('wash, parking, key (P5.5)', () => {
  test('a wash has its start, which boards see at once, and its end (P5.5a)', () => {
    const shop = shopOf(passed({ washWished: true })).does(wash)
    expect(shop.order('a001')).toMatchObject({ place: { kind: 'wash' }, desk: { washStartedAt: at('09:00') } })
    expect(shop.refusal(wash)).toEqual({ code: 'wash-started', ticket: 'A001' })
    expect(stageOf(shop.pass(20).does(washed('a001')).order('a001'))).toBe('handover')
  })

  test('only what is inspected and to be washed is washed (P5.5a)', () => {
    expect(shopOf(passed()).refusal(wash)).toMatchObject({ code: 'wrong-stage', stage: 'handover', needs: ['wash'] })
  })

  test('parked on its spot; where the key belongs is offered, never guessed (P5.5b, c)', () => {
    const shop = shopOf(passed({ place: { kind: 'inspection', spot: null } })).does(move('a001', 'parking', 'C7'))
    expect(shop.order('a001').place).toEqual({ kind: 'parking', spot: 'C7' })
    expect([keyBelongsWith(shop.order('a001')), shop.order('a001').desk.keyHolder]).toEqual(['cabinet', 'customer'])
    shop.does({ type: 'move-key', orderId: 'a001', to: 'cabinet', tag: '7' })
    expect(shop.order('a001').desk).toMatchObject({ keyHolder: 'cabinet', keyTag: '7' })
    expect(shop.refusal(move('a001', 'parking', 'C7'))).toEqual({ code: 'already-there', ticket: 'A001' })
  })
})

describe('internal handover (P5.6)', () => {
  test('the advisor signs five checks and takes the key; only then it is ready', () => {
    const shop = shopOf(passed())
    expect(shop.refusal(makeReady('a001'), ADVISOR)).toEqual({ code: 'not-handed-back', ticket: 'A001' })
    shop.does(handoverSigned('a001'), ADVISOR)
    expect(shop.visit('a001').handover.signed).toEqual({ at: at('09:00'), personId: ADVISOR, note: '' })
    expect(keyHolderOf(shop.visit('a001').key)).toBe('advisor')
    expect(shop.order('a001').desk).toMatchObject({ handedBackAt: at('09:00'), keyHolder: 'advisor' })
    expect(stageOf(shop.does(makeReady('a001'), ADVISOR).order('a001'))).toBe('ready')
  })

  test('each of the five has to be seen', () => {
    for (const check of HANDOVER_CHECKS) {
      const checks = HANDOVER_CHECKS.filter((other) => other !== check)
      const command: HandoverCommand = { type: 'sign-handover', orderId: 'a001', checks, note: '' }
      expect(shopOf(passed()).refusal(command, ADVISOR)).toEqual({ code: 'handover-open', checks: [check] })
    }
  })

  test('by an advisor, once, and not before the car is inspected and washed', () => {
    const shop = shopOf(passed())
    expect(shop.refusal(handoverSigned('a001'), MECHANIC)).toMatchObject({ code: 'not-allowed' })
    shop.does(handoverSigned('a001'), ADVISOR)
    expect(shop.refusal(handoverSigned('a001'), ADVISOR)).toEqual({ code: 'signed-already', ticket: 'A001' })
    expect(shopOf(passed({ washWished: true })).refusal(handoverSigned('a001'), ADVISOR).code).toBe('wrong-stage')
  })

  test('reopened and closed again it is handed over anew', () => {
    const shop = shopOf(aCar('A001')).does(closeUnrepaired('a001')).does(handoverSigned('a001'), ADVISOR)
    shop.does(reopen('a001')).does(closeUnrepaired('a001'))
    expect(shop.refusal(makeReady('a001'), ADVISOR)).toEqual({ code: 'not-handed-back', ticket: 'A001' })
  })
})

describe('old parts as confirmed (P4.12)', () => {
  test('parts that the customer wants are not recycled, and nothing is handed over before it is known where they lie', () => {
    const shop = shopOf(passed({ keepOldParts: true }))
    expect(shop.refusal(parts('recycled'))).toEqual({ code: 'old-parts-wanted', ticket: 'A001' })
    expect(shop.refusal(handoverSigned('a001'), ADVISOR)).toEqual({ code: 'old-parts-missing', ticket: 'A001' })
    shop.does(parts('bagged')).does(handoverSigned('a001'), ADVISOR)
    expect(shop.visit('a001').handover.oldParts).toMatchObject({ fate: 'bagged', where: '后备箱' })
  })

  test('parts that nobody wants are recycled', () => {
    expect(shopOf(passed()).does(parts('recycled', '回收桶')).visit('a001').handover.oldParts?.fate).toBe('recycled')
  })
})

describe('away unfinished, and back (S.4)', () => {
  test('to another workshop: where, for what, until when; its work is held, the customer reads repair', () => {
    const shop = shopOf(aCar('A001')).does(away())
    expect(shop.order('a001').place).toEqual({ kind: 'sublet', spot: null })
    expect(shop.operation('a001-1').hold).toMatchObject({ note: '通达轮毂修复', expectedAt: at('16:00') })
    expect([publicStep(shop.order('a001')), publicWord(shop.order('a001'))]).toEqual(['repair', 'repair'])
    expect(awayNow(shop.visit('a001').handover)).toMatchObject({
      kind: 'sublet',
      where: '通达轮毂修复',
      leftAt: at('09:00'),
    })
  })

  test('back again it stands among the waiting cars, with what was done there done', () => {
    const shop = shopOf(aCar('A001')).does(away()).pass(300).does(back('a001-1'))
    expect(shop.order('a001')).toMatchObject({ place: { kind: 'waiting', spot: 'B4' } })
    expect(shop.operation('a001-1')).toMatchObject({ state: 'done', finding: '通达轮毂修复', hold: null })
    expect(stageOf(shop.order('a001'))).toBe('inspection')
    expect(awayNow(shop.visit('a001').handover)).toBeUndefined()
  })

  test('back undone it waits for a bay as before', () => {
    const shop = shopOf(aCar('A001')).does(away())
    expect(dispatchQueue(shop.floor)).toEqual([])
    shop.does(back())
    expect(stageOf(shop.order('a001'))).toBe('waiting')
    expect(dispatchQueue(shop.floor).map(({ id }) => id)).toEqual(['a001'])
  })

  test('home until its parts come, at the stage where it was; the customer reads what it waits for', () => {
    const shop = shopOf(aCar('A001')).does(hold('a001-1', { reason: 'parts' }))
    shop.does(away({ kind: 'home', where: '', operationIds: [] }))
    expect(shop.order('a001').place.kind).toBe('off-site')
    expect([stageOf(shop.order('a001')), publicWord(shop.order('a001'))]).toEqual(['held', 'hold-parts'])
    expect(shop.does(back()).operation('a001-1').hold?.reason).toBe('parts')
  })

  test('a car that is away is not driven onto a bay, nor sent away twice, nor closed; one that is here does not come back', () => {
    const shop = shopOf(aCar('A001'), aCar('A002')).does(away())
    const here = { code: 'car-away', ticket: 'A001', place: { kind: 'sublet', spot: null } }
    expect(shop.refusal({ ...driveIn('a001', 1) })).toMatchObject({ code: 'car-away' })
    expect(shop.refusal(away())).toEqual(here)
    expect(shop.refusal(closeUnrepaired('a001'))).toEqual(here)
    expect(shop.refusal({ ...back(), orderId: 'a002' })).toEqual({ code: 'not-away', ticket: 'A002' })
    expect(shop.refusal(back('a002-1'))).toEqual({ code: 'unknown', what: 'operation' })
  })

  test('nobody sends away what is not signed for, nor a car on which a clock runs', () => {
    expect(shopOf(newcomer('A001')).refusal(away())).toEqual({ code: 'unsigned', ticket: 'A001' })
    const running = shopOf(aCar('A001', { place: onBayNo(1) })).does(start('a001-1', MECHANIC))
    expect(running.refusal(away())).toMatchObject({ code: 'wrong-stage', stage: 'working' })
    expect(shopOf(aCar('A001')).refusal(away({ kind: 'home' }))).toMatchObject({ code: 'wrong-stage', needs: ['held'] })
  })
})

describe('closed unrepaired and reopened (S.4)', () => {
  test('with who, why, and the fee that the bill charges', () => {
    const shop = shopOf(aCar('A001')).does(closeUnrepaired('a001', 20_000), ADVISOR)
    expect(shop.visit('a001').handover.end).toEqual({
      reason: '配件停产',
      fee: 20_000,
      at: at('09:00'),
      personId: ADVISOR,
    })
    expect(shop.does(reopen('a001')).visit('a001').handover.end).toBeNull()
  })

  test('what is settled is not reopened, paid or not yet; first the settlement is taken back', () => {
    const shop = shopOf(aCar('A001'))
      .does(closeUnrepaired('a001', 20_000), ADVISOR)
      .does(settle('a001', 20_000), CASHIER)
    expect(shop.refusal(reopen('a001'))).toEqual({ code: 'already-settled', ticket: 'A001' })
    shop.does({ type: 'counter-settlement', orderId: 'a001', reason: '客户又要修' }, CASHIER).does(reopen('a001'))
    expect(shop.visit('a001').handover.end).toBeNull()
  })
})

describe('cars that stayed overnight (P4.11)', () => {
  test('are listed with their nights, what they wait for, and whose customer was not reached', () => {
    const shop = shopOf(
      aCar('A001', { arrivedAt: at('16:00', 20), promisedAt: at('17:00', 21) }),
      aCar('A002', { arrivedAt: at('16:00', 21), promisedAt: at('17:00') }),
      aCar('A003'),
      newcomer('A004', { arrivedAt: null }),
    ).does(hold('a001-1', { reason: 'parts', note: '水泵', expectedAt: at('11:00') }))
    const asked = { since: at('17:00', 21), items: 2, remindedAt: null }
    const order = shop.order('a002')
    const floor = {
      ...shop.floor,
      orders: new Map(shop.floor.orders).set('a002', { ...order, desk: { ...order.desk, asked } }),
    }
    expect(overnight(floor, shop.now).map(({ order: { id }, ...facts }) => ({ id, ...facts }))).toMatchObject([
      { id: 'a001', nights: 2, hold: { reason: 'parts', note: '水泵' }, overdue: true, unreached: false },
      { id: 'a002', nights: 1, hold: null, overdue: false, unreached: true },
    ])
  })

  test('one that came today, or was delivered, is none of them', () => {
    const gone = passed({ arrivedAt: at('16:00', 21), readyAt: at('08:58'), deliveredAt: at('08:59') })
    expect(overnight(shopOf(gone, aCar('A002')).floor, at('09:00'))).toEqual([])
  })
})
