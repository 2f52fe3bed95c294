import { BLANK_AGREEMENT } from '#domain/visit/agreement.ts'
import type { CarFile, ReceptionFile } from '#contract/file.ts'
import type { WaitingMessage } from '#contract/message.ts'
import type { VisitFile } from '#contract/visit-file.ts'
import type { Floor } from '#domain/floor.ts'
import { MINUTE } from '#domain/operation.ts'
import type { Verification } from '#domain/visit/verification.ts'
import { refusalText } from '#words/refusal.ts'
import { visitsOf } from '../../../tests/support/sample-visits.ts'
import { orderFile } from '../../../tests/support/order-file.ts'
import '../../desk/reception/bb-reception.ts'
import { ReceiveEvent } from '../../desk/reception/reception-events.ts'
import '../../kit/bb-person-chooser.ts'
import type { Freshness } from '../../kit/live-freshness.ts'
import { answerWith } from '../answers.ts'
import { emptyFloor, FRESH, SAMPLE_NOW, sampleFloor, UNREACHED } from '../floors.ts'
import type { Show, StateOf } from '../screens.ts'
import { press } from '../touch.ts'
import { lateQueue } from './late-queue.ts'
import { nothingSent } from './nothing-sent.ts'

type State = StateOf<'reception'>

const FLOORS: Readonly<Partial<Record<State, () => Floor | null>>> = {
  ...{ late: lateQueue, empty: emptyFloor, unreached: () => null },
}

const LINES: Readonly<Partial<Record<State, Freshness>>> = {
  ...{ stale: FRESH.stale, offline: FRESH.offline, unreached: UNREACHED },
}

/** The order that is open. */
const OPEN: Readonly<Partial<Record<State, string>>> = {
  ...{
    order: 'a038',
    signed: 'a038',
    turned: 'a038',
    'taking-back': 'a016',
    found: 'a017',
    asked: 'a023',
    'sending-away': 'a020',
    differs: 'a019',
  },
}

export const showReception: Show<'reception'> = (state, lang) => {
  const floor = (FLOORS[state] ?? sampleFloor)()
  const orderId = OPEN[state] ?? ''
  const file = floor && orderId ? fileOf(floor, orderId, state === 'signed' ? 'done' : 'working') : undefined
  answerWith((path) => {
    if (path.startsWith('/api/visits/')) return file
    if (path.startsWith('/api/files/vehicles/')) return CAR
    if (path === '/api/files/reception') return state === 'empty' ? { names: {}, averageWait: null } : PEOPLE
    if (path === '/api/messages') return state === 'empty' ? [] : MESSAGES
    return undefined
  })
  if (state === 'turned') {
    // The customer has the first of the five before them.
    const agreement = { ...file!.visit.agreement, confirmations: BLANK_AGREEMENT.confirmations }
    const asked = { ...file!, visit: { ...file!.visit, agreement } }
    const turned = { floor: floor!, file: asked, send: nothingSent, personId: 'wang-min', lang }
    return Object.assign(document.createElement('bb-turned'), turned)
  }
  const desk = Object.assign(document.createElement('bb-reception'), {
    floor: floor && file ? { ...floor, orders: new Map(floor.orders).set(orderId, file.order) } : floor,
    freshness: LINES[state] ?? FRESH.live,
    send: nothingSent,
    personId: 'wang-min',
    orderId,
    lang,
  })
  const chooser = { slot: 'who', people: floor?.people ?? new Map(), lang }
  desk.append(Object.assign(document.createElement('bb-person-chooser'), chooser))
  if (state === 'sending-away') void press(desk, 'bb-away', '[data-act="leave"]')
  if (state === 'promise') void press(desk, 'bb-delays', 'li button')
  if (state === 'found' || state === 'asked') void press(desk, 'bb-extra-work', '.panel .go')
  if (state !== 'refused') return desk
  desk.send = async () => TOO_LATE
  desk.dispatchEvent(new ReceiveEvent('a039'))
  return desk
}

/** What stands written about a car of the sample, as the server would tell it. */
function fileOf(floor: Floor, orderId: string, paper: 'working' | 'done'): VisitFile {
  const found = floor.orders.get(orderId)!
  // Washed and parked: it waits for its advisor.
  const parked = { washedAt: SAMPLE_NOW - 6 * MINUTE, place: { kind: 'parking', spot: 'C07' } } as const
  const order = orderId === 'a016' ? { ...found, ...parked } : found
  const file = orderFile(floor, paper)
  if (orderId === 'a038') return { ...file, vehicle: CAR.vehicle }
  const visit = visitsOf(floor).find((each) => each.orderId === orderId)!
  return { ...file, order, visit: orderId === 'a019' ? { ...visit, verification: DIFFERS } : visit }
}

/** The technician found what nobody saw on the walk round it. */
const DIFFERS: Verification = {
  done: { at: SAMPLE_NOW - 20 * MINUTE, personId: 'zhao-lei', differs: '右后门有一道划痕，单上没有', photos: [] },
  settled: null,
}

const PEOPLE: ReceptionFile = {
  averageWait: 6 * MINUTE,
  names: { a038: '周建国 先生', a039: '孙女士', a027: '林女士', b101: '高女士', b102: '何先生' },
}

const message = (id: string, facts: Partial<WaitingMessage>): WaitingMessage => ({
  ...{ id, orderId: 'a009', ticket: 'A009', advisorId: 'wang-min', template: 'ready', channel: 'sms' },
  ...{ state: 'waiting', name: '林静怡', to: '13800000000', failure: '', createdAt: SAMPLE_NOW - 9 * MINUTE },
  ...{ text: '【锦程汽车】京G5N118 修好了，随时可以来取，到前台报 A009。' },
  ...facts,
})
const MESSAGES: readonly WaitingMessage[] = [
  message('m1', {}),
  message('m2', { ticket: 'A023', orderId: 'a023', name: '马先生', state: 'failed', failure: '502' }),
]

const DAY = 24 * 60 * MINUTE

/** It was here 25 days ago for the same. */
const CAR: CarFile = {
  vehicle: { id: 'car', plate: '京Y8C330', vin: 'LFV2A21K9K3052817', model: '凌渡', mileageKm: 66_905 },
  owner: { id: '1', name: '周敏', phone: '13800002207', email: '' },
  visits: [
    {
      ...{ orderId: 'old', number: 'WT2610280114', ticket: 'A114', type: 'repair', complaint: '右前异响' },
      ...{ arrivedAt: SAMPLE_NOW - 25 * DAY, leftAt: SAMPLE_NOW - 25 * DAY, advisor: '陈浩', mileageKm: 66_120 },
      done: [{ name: '更换四条轮胎', trade: 'tyre', people: ['刘洋'] }],
      warranty: { kind: 'second-grade', days: 30, kilometres: 5_000 },
      leftUndone: [
        { text: '前制动片 剩 3.5 mm', safety: true },
        { text: '空调滤芯 脏', safety: false },
      ],
    },
  ],
  visitCount: 4,
  mileage: [],
}

/** A colleague was quicker. */
const taken = { code: 'received-already', ticket: 'A039', person: '陈浩', at: SAMPLE_NOW } as const
const text = { zh: refusalText(taken, 'zh', 'Asia/Shanghai'), en: refusalText(taken, 'en', 'Asia/Shanghai') }
const TOO_LATE = { commandId: '', ok: false, refusal: taken, overridable: false, text } as const
