import { BLANK_DESK } from '#domain/desk.ts'
import type { Floor } from '#domain/floor.ts'
import { MINUTE, type Hold, type Operation } from '#domain/operation.ts'
import type { Order } from '#domain/order.ts'

/** Midnight of a working day in Shanghai; `at('14:26')` is a moment of it. */
const MIDNIGHT = Date.parse('2026-11-20T00:00:00+08:00')

export function at(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return MIDNIGHT + (hours * 60 + minutes) * MINUTE
}

export function operation(change: Partial<Operation> = {}): Operation {
  return {
    id: 'operation',
    name: '更换机油机滤',
    trade: 'mechanical',
    standardMinutes: 60,
    equipment: [],
    certificates: [],
    parallel: false,
    needsBay: true,
    shared: false,
    state: 'open',
    bayId: null,
    rank: 0,
    teamId: null,
    clocks: [],
    hold: null,
    parts: { state: 'none', expectedAt: null },
    consent: 'agreed',
    finding: '',
    cause: '',
    correction: '',
    rework: null,
    ...change,
  }
}

export function done(started: string, stopped: string, change: Partial<Operation> = {}): Operation {
  return operation({ state: 'done', clocks: [clock(started, stopped)], ...change })
}

export function clock(started: string, stopped: string | null = null) {
  return { personId: 'technician', startedAt: at(started), stoppedAt: stopped === null ? null : at(stopped) }
}

export function hold(since: string, change: Partial<Hold> = {}): Hold {
  return { reason: 'parts', since: at(since), note: '前制动片', expectedAt: null, ...change }
}

/** A car that was received and handed to the workshop; it waits for a bay. */
export function order(change: Partial<Order> = {}): Order {
  return {
    id: change.ticket ?? 'order',
    number: 'WO2611200019',
    ticket: 'A019',
    rev: 1,
    plate: '京AD51870',
    model: '迈腾 2.0T',
    type: 'repair',
    origin: 'walk-in',
    waiting: false,
    repeat: false,
    advisorId: 'advisor',
    complaint: '高速行驶方向盘抖',
    note: '老客户，注意脚垫',
    washWished: true,
    keepOldParts: false,
    place: { kind: 'waiting', spot: 'B07' },
    appointmentAt: null,
    arrivedAt: at('11:50'),
    receivedAt: at('12:02'),
    signature: { at: at('12:20'), kind: 'paper' },
    handedOverAt: at('12:25'),
    promisedAt: at('16:00'),
    formerPromises: [],
    operations: [operation()],
    inspectedAt: null,
    inspectorId: null,
    failures: 0,
    washedAt: null,
    readyAt: null,
    deliveredAt: null,
    end: null,
    lastMove: null,
    overtakings: [],
    desk: BLANK_DESK,
    ...change,
  }
}

export function floorWith(...orders: readonly Order[]): Floor {
  const person = { skills: [], certificates: [], teamId: null, bayId: null, active: true }
  return {
    site: { id: 'site', name: '示例店', timeZone: 'Asia/Shanghai', hours: { opens: 8 * 60, closes: 18 * 60 } },
    epoch: 'epoch',
    rev: 1,
    directoryRev: 1,
    bays: new Map([['bay', { id: 'bay', no: '3', trades: ['mechanical'], equipment: [], outOfService: null, rev: 1 }]]),
    teams: new Map(),
    people: new Map([
      ['advisor', { ...person, id: 'advisor', name: '王敏', roles: ['advisor'] }],
      ['technician', { ...person, id: 'technician', name: '赵铁柱', roles: ['technician'] }],
    ]),
    orders: new Map(orders.map((each) => [each.id, each])),
    calls: new Map(),
    tickets: orders.length,
    today: { date: '2026-11-20', delivered: 0, onTime: 0 },
  }
}
